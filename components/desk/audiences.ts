import type { Audience, NetworkId } from '@/lib/domain/post';
import { AUDIENCES } from '@/lib/domain/post';

/** Who can be chosen as readers where; `unknown` can be said everywhere. Seen in the networks' composers, 2026-11-21. */
const OFFERED: Readonly<Record<NetworkId, readonly Audience[]>> = {
  linkedin: ['public', 'connections', 'group'],
  x: ['public', 'followers', 'community', 'mentioned'],
  facebook: ['public', 'friends', 'group', 'custom', 'only-me'],
  mastodon: ['public', 'unlisted', 'followers', 'mentioned'],
  bluesky: ['public'],
  threads: ['public', 'followers'],
  instagram: ['public', 'followers'],
  reddit: ['public', 'community'],
  youtube: ['public', 'unlisted', 'only-me'],
  xing: ['public', 'connections', 'group'],
  generic: AUDIENCES.filter((audience) => audience !== 'unknown'),
};

/** What can be chosen on a network, with the one that is chosen now. */
export function audiencesOn(network: NetworkId, chosen?: Audience): Audience[] {
  const offered: Audience[] = [...OFFERED[network], 'unknown'];
  return chosen && !offered.includes(chosen) ? [...offered, chosen] : offered;
}
