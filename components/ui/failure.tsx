import type { FailureCode } from '@/lib/messaging/define';
import { useTranslator } from '../translation';

interface Props {
  code: FailureCode | null;
  onRetry?: (() => void) | undefined;
}

/** What went wrong, and a way to try again. Nothing when nothing did. */
export function Failure({ code, onRetry }: Props) {
  const { byId, t } = useTranslator();
  if (!code) return null;
  return (
    <div className="notice" role="alert">
      <p>{byId(`failures.${code}`)}</p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {t('common.retry')}
        </button>
      )}
    </div>
  );
}
