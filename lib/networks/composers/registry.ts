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

/** Which network's composer a page has: by its host, Mastodon by its markup, any other page the generic one. */
export function composerOf(document: Document): { network: NetworkId; data: ComposerData } {
  const { hostname } = document.location;
  for (const [network, data] of Object.entries(COMPOSERS) as [NetworkId, ComposerData][]) {
    const isSite = data.site?.every((css) => document.querySelector(css) !== null);
    if (isSite || data.hosts.includes(hostname)) return { network, data };
  }
  return { network: 'generic', data: generic };
}
