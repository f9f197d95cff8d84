import { useState } from 'react';
import type { Employer } from '@/lib/domain/employer';
import type { SourceState } from '@/lib/domain/source-state';
import { useTranslator } from '../translation';
import { Confirm } from '../ui/confirm';
import { Field } from '../ui/field';
import { ListField } from '../ui/list-field';
import { AddSource } from './add-source';
import type { SourceActions } from './source-actions';
import { SourceRow } from './source-row';

interface Props {
  employer: Employer;
  states: readonly SourceState[];
  actions: SourceActions;
  onChange(employer: Employer): void;
  onRemove(employer: Employer): void;
  /** Milliseconds since 1970. */
  now: number;
}

/** One employer: how it is recognised, since when, and where its content comes from. */
export function EmployerCard({ employer, states, actions, onChange, onRemove, now }: Props) {
  const { t, date } = useTranslator();
  const [first = ''] = employer.names;
  return (
    <article className="stack wide" aria-label={first}>
      <h3>
        {first}
        {employer.until && (
          <span className="soft"> {t('employers.former', { date: date(Date.parse(employer.until)) })}</span>
        )}
      </h3>
      <section className="stack">
        <h4 className="label">{t('sources.title')}</h4>
        {employer.sources.length === 0 && <p className="soft">{t('sources.none')}</p>}
        <ul className="rows">
          {employer.sources.map((source) => (
            <SourceRow
              key={source.id}
              source={source}
              state={states.find(({ sourceId }) => sourceId === source.id)}
              actions={actions}
              now={now}
            />
          ))}
        </ul>
        <AddSource employerId={employer.id} actions={actions} />
      </section>
      <details>
        <summary>{t('employers.details')}</summary>
        <Marks employer={employer} onChange={onChange} />
        <Removal employer={employer} onRemove={onRemove} />
      </details>
    </article>
  );
}

function Marks({ employer, onChange }: Pick<Props, 'employer' | 'onChange'>) {
  const { t } = useTranslator();
  /** An employer without a name can't be recognised: the old names stay. */
  const rename = (names: string[]): void => {
    if (names.length > 0) onChange({ ...employer, names });
  };
  return (
    <div className="stack">
      <div className="two">
        <ListField
          label={t('employers.names')}
          hint={t('employers.namesHelp')}
          values={employer.names}
          onChange={rename}
        />
        <ListField
          label={t('employers.domains')}
          hint={t('employers.domainsHelp')}
          values={employer.domains}
          onChange={(domains) => onChange({ ...employer, domains })}
        />
        <ListField
          label={t('employers.products')}
          hint={t('employers.productsHelp')}
          values={employer.products}
          onChange={(products) => onChange({ ...employer, products })}
        />
        <ListField
          label={t('employers.handles')}
          hint={t('employers.handlesHelp')}
          values={employer.handles}
          onChange={(handles) => onChange({ ...employer, handles })}
        />
        <Day label={t('employers.from')} value={employer.from} onChange={(from) => onChange({ ...employer, from })} />
        <Day
          label={t('employers.until')}
          hint={t('employers.untilHelp')}
          value={employer.until}
          onChange={(until) => onChange({ ...employer, until })}
        />
      </div>
    </div>
  );
}

interface DayProps {
  label: string;
  hint?: string;
  value: string | null;
  onChange(value: string | null): void;
}

function Day({ label, hint, value, onChange }: DayProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          key={value}
          defaultValue={value ?? ''}
          onBlur={({ target }) => target.value !== (value ?? '') && onChange(target.value || null)}
        />
      )}
    </Field>
  );
}

function Removal({ employer, onRemove }: Pick<Props, 'employer' | 'onRemove'>) {
  const { t } = useTranslator();
  const [asking, setAsking] = useState(false);
  return (
    <div className="actions removal">
      <button type="button" onClick={() => setAsking(true)}>
        {t('employers.remove')}
      </button>
      {asking && (
        <Confirm
          title={t('employers.removeTitle', { name: employer.names[0] ?? '' })}
          text={t('employers.removeAbout')}
          yes={t('common.remove')}
          onYes={() => onRemove(employer)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
