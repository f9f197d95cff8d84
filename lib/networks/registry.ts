import type { NetworkId } from '@/lib/domain/post';
import { bluesky } from './bluesky';
import { networkOfHost } from './composers/registry';
import type { Network } from './define';
import { facebook } from './facebook';
import { generic } from './generic';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { reddit } from './reddit';
import { isShielded } from './shielded';
import { threads } from './threads';
import { x } from './x';
import { xing } from './xing';
import { youtube } from './youtube';

/** Every network, in the order in which the options page lists them; the generic editor comes last. */
export const NETWORKS: readonly Network[] = [
  linkedin,
  x,
  facebook,
  mastodon,
  bluesky,
  threads,
  instagram,
  reddit,
  youtube,
  xing,
  generic,
];

export function networkById(id: NetworkId): Network {
  return NETWORKS.find((network) => network.id === id) ?? generic;
}

/** The hosts to be granted for a network: its own, or the person's instances. None for the generic editor. */
export function hostsToGrant({ id, hosts }: Network, instances: readonly string[]): readonly string[] {
  return id === 'mastodon' ? instances : hosts;
}

/**
 * The network that an address belongs to; `generic` for any other page, null for what is no web page or is shielded.
 * @param instances hosts of the person's Mastodon instances
 */
export function networkOfUrl(url: string, instances: readonly string[]): Network | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || isShielded(url)) return null;
  return networkById(networkOfHost(parsed.hostname, instances) ?? 'generic');
}
