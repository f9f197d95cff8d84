import type { NetworkId } from '@/lib/domain/post';
import { networkOfUrl } from './registry';
import { isMail, isShielded } from './shielded';

/** What Aparté may do on a page: nothing that a browser lets us (`closed`), nothing at all, the desk only, or look once. */
export type Site =
  | { kind: 'closed' | 'shielded' | 'mail'; network: null }
  /** `generic` on a page that is no network of ours. */
  | { kind: 'page'; network: NetworkId };

/**
 * @param url null where the browser does not tell it
 * @param instances hosts of the person's Mastodon instances
 */
export function siteOf(url: string | null, instances: readonly string[]): Site {
  if (url !== null && isShielded(url)) return { kind: 'shielded', network: null };
  if (url !== null && isMail(url)) return { kind: 'mail', network: null };
  const network = url === null ? null : networkOfUrl(url, instances);
  return network ? { kind: 'page', network: network.id } : { kind: 'closed', network: null };
}
