import type { Audience } from '@/lib/domain/post';

/** How to recognise an element. */
export interface Mark {
  /** CSS; `>>>` steps into the open shadow root of what matched so far. */
  css: string;
  /** The element's aria-label or text, in lower case, is one of these. */
  label?: readonly string[];
  /** Its aria-label, aria-placeholder or placeholder does not say this. */
  unless?: RegExp;
  /** The day it was last seen on the site or read in its source, `YYYY-MM-DD`; `never` where it is inferred. */
  seen: string;
}

/**
 * Where the audience shows. The first rule whose place is there decides, also when it can't read it: that is `unknown`,
 * never `public`. `within` is CSS for the root.
 */
export type AudienceRule =
  | { how: 'always'; is: Audience; within?: string }
  /** An icon says it in every language; keys are CSS. */
  | { how: 'icon'; at: readonly Mark[]; icons: Readonly<Record<string, Audience>> }
  /** Words say it; see `audience-labels.ts`. */
  | { how: 'label'; at: readonly Mark[] }
  /** The address says it. */
  | { how: 'path'; path: RegExp; is: Audience };

/** What is known of a network's composer. Lists of marks are fall-backs, best first. */
export interface ComposerData {
  /** Without scheme; empty where the person adds their own (Mastodon) or any page is meant. */
  hosts: readonly string[];
  /** All of these are in the document where hosts can't tell the site (Mastodon). CSS. */
  site?: readonly string[];
  /** Around the editor and the publish control; asked from the editor upwards. */
  roots: readonly Mark[];
  /** The texts of the post in thread order. */
  editors: readonly Mark[];
  /** Text that is published above the post: a title, a content warning. */
  titles?: readonly Mark[];
  publish: readonly Mark[];
  /** A step before publishing that keeps the publish control away (Facebook's "Next"). */
  next?: readonly Mark[];
  audience: readonly AudienceRule[];
  /** The element whose first line names the account. */
  author?: readonly Mark[];
  /** Addresses on which a company page writes, not a person. */
  pagePath?: RegExp;
  /** CSS of a root in which posts answer another one. */
  reply?: string;
  /** What the site shows only after a publication. A link among it is the post's address. */
  done: { marks: readonly Mark[]; path?: RegExp };
}

/** Declares a composer; adding one is this file, a line in `registry.ts` and a fixture page. */
export function defineComposer(data: ComposerData): ComposerData {
  return data;
}
