import type { ShareForecast } from '@/lib/domain/share';
import { useTranslator } from '../translation';

/** What one more promotional post would do. */
export function ForecastLine({ withDraft }: ShareForecast) {
  const { t } = useTranslator();
  const { promotional, total, over } = withDraft;
  return <p className="soft">{t(over ? 'share.nextOver' : 'share.next', { promotional, total })}</p>;
}
