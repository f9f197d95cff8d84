import type { Settings } from '@/lib/domain/settings';
import type { Network } from './define';
import { hostsToGrant, NETWORKS } from './registry';

const EVERY_PAGE = 'https://*/*';

/** The match patterns of a network: of its own hosts, or of the person's Mastodon instances. */
export function patternsOf(network: Network, instances: readonly string[]): string[] {
  if (network.id === 'generic') return [EVERY_PAGE];
  return hostsToGrant(network, instances).map((host) => `https://${host}/*`);
}

/** The match patterns of what the person switched on; none while everything is paused. */
export function switchedOn({ modes, instances, paused }: Settings): string[] {
  if (paused) return [];
  const on = NETWORKS.filter(({ id }) => (modes[id] ?? 'desk') !== 'desk');
  return on.flatMap((network) => patternsOf(network, instances));
}
