import type { Share } from '@/lib/domain/share';
import { useTranslator } from '../translation';
import { percent } from './headline';

interface Props {
  share: Share;
  /** Percent. */
  limit: number;
}

/** The share against the limit. Nothing below five posts, where a percentage would mislead. */
export function Meter({ share, limit }: Props) {
  const translate = useTranslator();
  if (share.percent === null) return null;
  const at = percent(limit, translate);
  const label = translate.t('share.meter', { percent: percent(share.percent, translate), limit: at });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native meter can't show where the limit is
    <div
      className="meter"
      role="meter"
      aria-label={label}
      aria-valuetext={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share.percent}
    >
      <span className="fill" style={{ width: `${share.percent}%` }} />
      <span className="line" style={{ left: `${limit}%` }} />
      <span className="at" style={{ left: `${limit}%` }}>
        {at}
      </span>
    </div>
  );
}
