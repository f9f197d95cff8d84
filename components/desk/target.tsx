import type { Draft } from '@/lib/domain/draft';
import { CONTEXTS, NETWORK_IDS } from '@/lib/domain/post';
import type { Settings } from '@/lib/domain/settings';
import { contextOn } from '@/lib/domain/settings';
import { networkName } from '../networks';
import { useTranslator } from '../translation';
import { Field } from '../ui/field';
import { audiencesOn } from './audiences';

interface Props {
  draft: Draft;
  settings: Settings;
  onChange(change: Partial<Draft>): void;
}

/** Where the post goes, on which account, and who can read it. */
export function Target({ draft, settings, onChange }: Props) {
  const translate = useTranslator();
  const { t, byId } = translate;
  const { network, context, audience } = draft;
  const move = (to: Draft['network']): void =>
    onChange({
      network: to,
      context: contextOn(settings, to),
      audience: audiencesOn(to).includes(audience) ? audience : 'public',
    });
  return (
    <div className="target">
      <Choice
        label={t('desk.network')}
        value={network}
        values={NETWORK_IDS}
        name={(id) => networkName(id, translate)}
        onChange={move}
      />
      <Choice
        label={t('desk.context')}
        value={context}
        values={CONTEXTS}
        name={(id) => byId(`context.${id}`)}
        onChange={(to) => onChange({ context: to })}
      />
      <Choice
        label={t('desk.audience')}
        value={audience}
        values={audiencesOn(network, audience)}
        name={(id) => byId(`audience.${id}`)}
        onChange={(to) => onChange({ audience: to })}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  values: readonly T[];
  name(value: T): string;
  onChange(value: T): void;
}

function Choice<T extends string>({ label, value, values, name, onChange }: ChoiceProps<T>) {
  return (
    <Field label={label}>
      {(ids) => (
        <select
          {...ids}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = values.find((one) => one === currentTarget.value);
            if (chosen) onChange(chosen);
          }}
        >
          {values.map((one) => (
            <option key={one} value={one}>
              {name(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
