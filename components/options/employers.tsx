import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Employer } from '@/lib/domain/employer';
import type { SourceState } from '@/lib/domain/source-state';
import { useTranslator } from '../translation';
import { Field } from '../ui/field';
import { EmployerCard } from './employer-card';
import type { SourceActions } from './source-actions';

export interface EmployersProps {
  employers: readonly Employer[];
  states: readonly SourceState[];
  actions: SourceActions;
  onChange(employers: Employer[]): void;
  /** Takes its sources and their items along. */
  onRemove(employer: Employer): void;
  /** Milliseconds since 1970. */
  now: number;
}

/** The person's employers, and a way to add one by its name alone. */
export function Employers({ employers, states, actions, onChange, onRemove, now }: EmployersProps) {
  const { t } = useTranslator();
  const add = (name: string): void => onChange([...employers, newEmployer(crypto.randomUUID(), name)]);
  return (
    <div className="stack wide">
      {employers.map((employer) => (
        <EmployerCard
          key={employer.id}
          employer={employer}
          states={states}
          actions={actions}
          onChange={(changed) => onChange(employers.map((known) => (known.id === changed.id ? changed : known)))}
          onRemove={onRemove}
          now={now}
        />
      ))}
      {employers.length === 0 ? (
        <NewEmployer onAdd={add} />
      ) : (
        <details key={employers.length}>
          <summary>{t('employers.add')}</summary>
          <NewEmployer onAdd={add} />
        </details>
      )}
    </div>
  );
}

export function newEmployer(id: string, name: string): Employer {
  return { id, names: [name], domains: [], products: [], handles: [], sources: [], from: null, until: null };
}

function NewEmployer({ onAdd }: { onAdd(name: string): void }) {
  const { t } = useTranslator();
  const [nameless, setNameless] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    setNameless(name === '');
    if (name !== '') onAdd(name);
  };
  return (
    <form noValidate onSubmit={submit}>
      <Field label={t('employers.name')} error={nameless ? t('employers.needsName') : null}>
        {(ids) => (
          <div className="with-button">
            <input {...ids} name="name" autoComplete="organization" />
            <button type="submit">{t('employers.add')}</button>
          </div>
        )}
      </Field>
    </form>
  );
}
