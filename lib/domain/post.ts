import { z } from './zod';

export const KINDS = ['promotional', 'about-work', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export const CONTEXTS = ['professional', 'private'] as const;
export type Context = (typeof CONTEXTS)[number];

/** Who can read it; `unknown` is never guessed to be `public`. */
export const AUDIENCES = [
  'public',
  'unlisted',
  'followers',
  'connections',
  'friends',
  'group',
  'community',
  'mentioned',
  'only-me',
  'custom',
  'unknown',
] as const;
export type Audience = (typeof AUDIENCES)[number];

export const NETWORK_IDS = [
  'linkedin',
  'x',
  'facebook',
  'mastodon',
  'bluesky',
  'threads',
  'instagram',
  'reddit',
  'youtube',
  'xing',
  'generic',
] as const;
export type NetworkId = (typeof NETWORK_IDS)[number];

/** What is known of the publication: seen to happen, seen to fail, or only intended. */
export const POST_STATES = ['intent', 'confirmed', 'failed', 'unknown'] as const;

/** One of the person's own posts, as the ledger keeps it. */
export const PostSchema = z.object({
  id: z.string().check(z.minLength(1)),
  network: z.enum(NETWORK_IDS),
  context: z.enum(CONTEXTS),
  audience: z.enum(AUDIENCES),
  text: z.string(),
  links: z.array(z.string()),
  url: z.nullable(z.string()),
  /** Milliseconds since 1970. */
  publishedAt: z.number(),
  act: z.enum(['post', 'reply', 'repost']),
  state: z.enum(POST_STATES),
  /** The person was asked whether it went out, and answered or did not want to: they are not asked again. */
  asked: z.optional(z.literal(true)),
  kind: z.enum(KINDS),
  /** `person` once they settled it; a guess never overwrites that. */
  kindBy: z.enum(['guess', 'person']),
  /** Score behind the guess, 0–1. */
  promotion: z.number(),
  /** The item of the library it came from. */
  itemId: z.nullable(z.string()),
});
export type Post = z.infer<typeof PostSchema>;
