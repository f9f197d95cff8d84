import type { Verdict } from '@/lib/domain/draft';
import { percent } from '../share/headline';
import { Reasons } from '../share/reasons';
import { useTranslator } from '../translation';

/** Under the editor: how much is the person's own, the network's count, and what kind of post it reads as. */
export function Under({ verdict }: { verdict: Verdict | null }) {
  const translate = useTranslator();
  const { t, byId } = translate;
  if (!verdict) return null;
  const { ownWords, kind } = verdict;
  const name = byId(`kind.${kind.kind}.name`);
  return (
    <>
      <div className="under">
        {ownWords !== null && (
          <span>{t('desk.ownWords', { percent: percent(Math.round(ownWords * 100), translate) })}</span>
        )}
        <Count length={verdict.length} />
      </div>
      {kind.reasons.length > 0 ? (
        <details>
          <summary>{t('desk.kindIs', { kind: name })}</summary>
          <Reasons reasons={kind.reasons} />
        </details>
      ) : (
        <p className="soft small">{t('desk.kindIs', { kind: name })}</p>
      )}
    </>
  );
}

function Count({ length: { length, limit } }: Pick<Verdict, 'length'>) {
  const { t } = useTranslator();
  if (limit === null) return <span>{t('desk.lengthFree', { count: length })}</span>;
  return <span className={length > limit ? 'over' : undefined}>{t('desk.length', { length, limit })}</span>;
}
