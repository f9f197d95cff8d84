import type { NetworkId, Post } from '@/lib/domain/post';
import type { Share } from '@/lib/domain/share';
import { shareOf } from '@/lib/domain/share';
import { networkName } from '../networks';
import { useTranslator } from '../translation';
import { percent } from './headline';

interface Props {
  /** Newest first. */
  posts: readonly Post[];
  /** Percent. */
  limit: number;
  /** Milliseconds since 1970. */
  now: number;
}

/** The share of each network, most posts first. */
export function sharesByNetwork({ posts, limit, now }: Props): { network: NetworkId; share: Share }[] {
  return [...new Set(posts.map((post) => post.network))]
    .map((network) => ({
      network,
      share: shareOf(
        posts.filter((post) => post.network === network),
        now,
        limit,
      ),
    }))
    .filter(({ share }) => share.total > 0)
    .sort((a, b) => b.share.total - a.share.total);
}

/** One row a network, when there is more than one. */
export function ByNetwork(props: Props) {
  const translate = useTranslator();
  const { t } = translate;
  const rows = sharesByNetwork(props);
  if (rows.length < 2) return null;
  return (
    <details>
      <summary>{t('share.byNetwork')}</summary>
      <table className="by-network" aria-label={t('share.byNetwork')}>
        <tbody>
          {rows.map(({ network, share }) => (
            <tr key={network}>
              <th scope="row">{networkName(network, translate)}</th>
              <td className={share.over ? 'over' : undefined}>
                {t('share.ofTotal', { promotional: share.promotional, total: share.total })}
                {share.percent !== null && ` (${percent(share.percent, translate)})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
