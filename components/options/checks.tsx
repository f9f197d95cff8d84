import { CATALOGUES } from '@/lib/i18n/catalogue';
import { useTranslator } from '../translation';

/** The checks there are, by their sentences: the rules themselves live in the worker. */
export const CHECK_IDS: readonly string[] = Object.keys((CATALOGUES.en as { checks: object }).checks);

interface Props {
  off: readonly string[];
  onChange(off: string[]): void;
}

/** Which checks look at a draft. */
export function Checks({ off, onChange }: Props) {
  const { t, byId } = useTranslator();
  if (CHECK_IDS.length === 0) return <p className="soft">{t('settings.checksNone')}</p>;
  const toggle = (id: string, on: boolean): void => onChange(on ? off.filter((one) => one !== id) : [...off, id]);
  return (
    <ul className="two">
      {CHECK_IDS.map((id) => (
        <li key={id}>
          <label className="choice">
            <input type="checkbox" checked={!off.includes(id)} onChange={({ target }) => toggle(id, target.checked)} />
            <span>
              {byId(`checks.${id}.label`)}
              <span>{byId(`checks.${id}.about`)}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
