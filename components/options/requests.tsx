import type { RequestMade } from '@/lib/domain/source-state';
import type { Translator } from '@/lib/i18n/translate';
import { useTranslator } from '../translation';

/** As many as can be read; all of them are in the export. */
const SHOWN = 50;

function outcome(made: RequestMade, { t, byId }: Translator): string {
  return made.outcome === 'ok' ? t('settings.ok') : byId(`settings.outcome.${made.outcome}`);
}

/** Nothing came: no size to speak of. */
function size(bytes: number, { number }: Translator): string {
  if (bytes === 0) return '–';
  const [value, unit] = bytes < 1000 ? [bytes, 'byte'] : [bytes / 1000, 'kilobyte'];
  return number(value, { style: 'unit', unit, maximumFractionDigits: 0 });
}

/** Every request that was made, newest first: the promise, and what can be held against it. */
export function Requests({ requests }: { requests: readonly RequestMade[] }) {
  const translate = useTranslator();
  const { t, byId, date } = translate;
  if (requests.length === 0) return <p className="soft">{t('settings.requestsNone')}</p>;
  const more = requests.length - SHOWN;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: what scrolls must be reachable by keyboard */}
      <div className="table-scroll" role="group" tabIndex={0} aria-label={t('settings.requests')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('settings.requestsWhen')}</th>
              <th scope="col">{t('settings.requestsWhat')}</th>
              <th scope="col">{t('settings.requestsFor')}</th>
              <th scope="col">{t('settings.requestsOutcome')}</th>
              <th scope="col">{t('settings.requestsSize')}</th>
            </tr>
          </thead>
          <tbody>
            {requests.slice(0, SHOWN).map((made) => (
              <tr key={`${made.at} ${made.url} ${made.purpose}`}>
                <td>{date(made.at, { dateStyle: 'short', timeStyle: 'short' })}</td>
                <td className="address">{made.url}</td>
                <td>{byId(`settings.purpose.${made.purpose}`)}</td>
                <td>{outcome(made, translate)}</td>
                <td>{size(made.bytes, translate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className="soft small">{t('settings.requestsMore', { count: more })}</p>}
    </>
  );
}
