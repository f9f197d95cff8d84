import type { NetworkId } from '@/lib/domain/post';
import type { Mode } from '@/lib/domain/settings';
import type { ComposerData } from './composers/define';

export interface Network {
  /** Same as the file name. */
  id: NetworkId;
  /** The network's own name, the same in every language. */
  name: string;
  /** Host names, without scheme; empty where the person adds their own (Mastodon) or any page is meant (generic). */
  hosts: readonly string[];
  /** What the person may choose. `guard` is left out where the site's terms forbid adding elements. */
  modes: readonly Mode[];
  /** Maximum length of a post, null where unknown. */
  limit: number | null;
  /** Length of a text as the network counts it. */
  count(text: string): number;
  /** The page where the person finishes a post: what it takes, and its address. Null: clipboard only. */
  share: ShareTarget | null;
  /** Where the facts come from, and the day they were last looked at, `YYYY-MM-DD`. */
  seen: string;
  /** What is ordinary on this network: more than this reads as shouting. */
  habits: { emoji: number; hashtags: number };
  /** Where its composer is and what shows a publication; alone in its file, because the content script holds nothing else of a network. */
  composer: ComposerData;
}

export interface ShareTarget {
  takes: 'text' | 'link' | 'text-and-link';
  /** @param host the person's own instance, for networks without a fixed host */
  url(post: { text: string; link: string | null; host?: string }): string;
}

/** Declares a network; adding one is this file, its test and a line in `registry.ts`. */
export function defineNetwork<const N extends Network>(network: N): N {
  return network;
}
