import type { Share } from '@/lib/domain/share';
import { ENOUGH_POSTS } from '@/lib/domain/share';
import type { Translator } from '@/lib/i18n/translate';
import { useTranslator } from '../translation';

/** A whole percentage as the language writes it. */
export function percent(value: number, { number }: Translator): string {
  return number(value / 100, { style: 'percent' });
}

/** The share in words: "4 of your last 12 posts promote your company." */
export function shareSentence({ promotional, total }: Share, { t }: Translator): string {
  if (total === 0) return t('share.empty');
  if (total === 1) return t(promotional === 1 ? 'share.singleYes' : 'share.singleNo');
  return promotional === 0 ? t('share.none', { total }) : t('share.some', { count: promotional, total });
}

/** What the sentence means beside the limit; below five posts there is no percentage to speak of. */
function explanation(share: Share, limit: number, translate: Translator): string {
  const { t } = translate;
  if (share.total === 0) return t('share.emptyHelp');
  if (share.percent === null) return t('share.few', { enough: ENOUGH_POSTS });
  const data = { percent: percent(share.percent, translate), limit: percent(limit, translate) };
  if (!share.over) return t('share.within', data);
  return `${t('share.over', data)} ${t('share.balance', { count: share.toBalance })}`;
}

interface Props {
  share: Share;
  /** Percent. */
  limit: number;
}

/** The dashboard's one sentence, and what it means. */
export function Headline({ share, limit }: Props) {
  const translate = useTranslator();
  return (
    <div className="stack close">
      <h2 className="lead">{shareSentence(share, translate)}</h2>
      <p className="soft">{explanation(share, limit, translate)}</p>
    </div>
  );
}
