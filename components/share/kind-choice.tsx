import { useId } from 'react';
import type { Kind } from '@/lib/domain/post';
import { KINDS } from '@/lib/domain/post';
import { useTranslator } from '../translation';

interface Props {
  kind: Kind;
  onChange(kind: Kind): void;
}

/** The three kinds, with what each means. */
export function KindChoice({ kind, onChange }: Props) {
  const { t, byId } = useTranslator();
  const name = useId();
  return (
    <fieldset className="stack close">
      <legend className="label">{t('kind.legend')}</legend>
      {KINDS.map((one) => (
        <label key={one} className="choice">
          <input type="radio" name={name} checked={one === kind} onChange={() => onChange(one)} />
          <span>
            {byId(`kind.${one}.name`)}
            <span>{byId(`kind.${one}.about`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
