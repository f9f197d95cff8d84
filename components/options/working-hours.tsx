import type { Hours } from '@/lib/domain/settings';
import type { Translator } from '@/lib/i18n/translate';
import { useTranslator } from '../translation';
import { Field } from '../ui/field';

/** Monday first, as `Date.getDay()` counts. */
const DAYS = [1, 2, 3, 4, 5, 6, 0] as const;
const OFFICE: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' };

/** 2026-11-01 was a Sunday. */
const dayName = (day: number, { date }: Translator): string =>
  date(new Date(2026, 10, 1 + day).getTime(), { weekday: 'long' });

interface Props {
  hours: Hours | null;
  onChange(hours: Hours | null): void;
}

/** When the person works; without hours nothing is ever off hours. */
export function WorkingHours({ hours, onChange }: Props) {
  const translate = useTranslator();
  const { t } = translate;
  return (
    <div className="stack">
      <label className="choice">
        <input
          type="checkbox"
          checked={hours !== null}
          onChange={({ target }) => onChange(target.checked ? OFFICE : null)}
        />
        <span>{t('settings.hoursOn')}</span>
      </label>
      {hours && <Times hours={hours} onChange={onChange} />}
    </div>
  );
}

function Times({ hours, onChange }: { hours: Hours; onChange(hours: Hours): void }) {
  const translate = useTranslator();
  const { t } = translate;
  const toggle = (day: number, on: boolean): void =>
    onChange({ ...hours, days: on ? [...hours.days, day] : hours.days.filter((one) => one !== day) });
  return (
    <>
      <fieldset className="field">
        <legend>{t('settings.hoursDays')}</legend>
        <div className="days">
          {DAYS.map((day) => (
            <label key={day} className="choice">
              <input
                type="checkbox"
                checked={hours.days.includes(day)}
                onChange={({ target }) => toggle(day, target.checked)}
              />
              <span>{dayName(day, translate)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="two">
        <Time label={t('settings.hoursFrom')} value={hours.from} onChange={(from) => onChange({ ...hours, from })} />
        <Time label={t('settings.hoursTo')} value={hours.to} onChange={(to) => onChange({ ...hours, to })} />
      </div>
    </>
  );
}

function Time({ label, value, onChange }: { label: string; value: string; onChange(value: string): void }) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          type="time"
          key={value}
          defaultValue={value}
          onBlur={({ target }) => target.value !== '' && target.value !== value && onChange(target.value)}
        />
      )}
    </Field>
  );
}
