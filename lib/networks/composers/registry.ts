import type { NetworkId } from '@/lib/domain/post';
import { bluesky } from './bluesky';
import type { ComposerData } from './define';
import { facebook } from './facebook';
import { generic } from './generic';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { reddit } from './reddit';
import { threads } from './threads';
import { x } from './x';
import { xing } from './xing';
import { youtube } from './youtube';

export const COMPOSERS: Readonly<Record<NetworkId, ComposerData>> = {
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
};

const ENTRIES = Object.entries(COMPOSERS) as [NetworkId, ComposerData][];

/** `m.` and `mobile.` are the same site as `www.`. */
const bare = (host: string): string => host.toLowerCase().replace(/^(?:www|m|mobile)\./, '');
const BY_HOST = new Map(ENTRIES.flatMap(([network, { hosts }]) => hosts.map((host) => [bare(host), network] as const)));

/** The network that a host belongs to; null for any other. @param instances hosts of the person's Mastodon instances */
export function networkOfHost(host: string, instances: readonly string[] = []): NetworkId | null {
  const asked = bare(host);
  return instances.some((instance) => bare(instance) === asked) ? 'mastodon' : (BY_HOST.get(asked) ?? null);
}

/** Which network's composer a page has: by its host, Mastodon by its markup, any other page the generic one. */
export function composerOf(document: Document): { network: NetworkId; data: ComposerData } {
  const bySite = ENTRIES.find(([, { site }]) => site?.every((css) => document.querySelector(css) !== null))?.[0];
  const network = networkOfHost(document.location.hostname) ?? bySite ?? 'generic';
  return { network, data: COMPOSERS[network] };
}
