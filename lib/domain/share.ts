import type { Kind, Post } from './post';
import { z } from './zod';

/**
 * The share: promotional posts ÷ all posts in the window. The window is the last 30 days, or the last 10 posts if that
 * reaches further back. The default limit of 30 % is a practitioners' convention written for company accounts (5-3-2,
 * attributed to T. A. McCann; 30/60/10, Rallyverse 2014), no research result: the person sets their own, 5–50 %.
 */
export const WINDOW_DAYS = 30;
export const WINDOW_POSTS = 10;
/** Below this many posts one post moves the share by a quarter or more: only counts are shown, and nothing is warned of. */
export const ENOUGH_POSTS = 5;
export const DEFAULT_LIMIT = 30;
export const LIMIT_RANGE = { min: 5, max: 50 } as const;

const DAY = 86_400_000;

export type CountedPost = Pick<Post, 'id' | 'text' | 'network' | 'publishedAt' | 'kind' | 'kindBy' | 'act' | 'state'>;

export const ShareSchema = z.object({
  promotional: z.number(),
  total: z.number(),
  /** Whole percent; null below five posts. */
  percent: z.nullable(z.number()),
  over: z.boolean(),
  /** How many posts that are not promotional would bring the share back to the limit; 0 when it is within. */
  toBalance: z.number(),
});
export type Share = z.infer<typeof ShareSchema>;

export const ShareForecastSchema = z.object({ now: ShareSchema, withDraft: ShareSchema, limit: z.number() });
export type ShareForecast = z.infer<typeof ShareForecastSchema>;

/** A post counts once it is known to be out. Replies are conversation, not posts. */
function counts(post: CountedPost): boolean {
  return post.state === 'confirmed' && post.act !== 'reply';
}

/**
 * What of a text tells whether it is the same one elsewhere. Links are left out where there is more: the same post has
 * one in its text on one network and beside it on another (LinkedIn's card, X's `t.co`).
 */
function wordsOf(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const unlinked = plain
    .replace(/https?:\/\/\S+/gu, '')
    .replace(/ +/gu, ' ')
    .trim();
  return unlinked === '' ? plain : unlinked;
}

/** Whether two texts are one and the same post. An empty one is like no other. */
export function isSameText(one: string, other: string): boolean {
  const words = wordsOf(one);
  return words !== '' && words === wordsOf(other);
}

/**
 * The same text sent to several networks within a day is one post: the newest stands for all. Kinds differ only when
 * the person settled one of them, and then that one speaks.
 * @param posts newest first
 */
function joinCrossPosts<P extends CountedPost>(posts: readonly P[]): P[] {
  const kept: P[] = [];
  const lastByText = new Map<string, number>();
  for (const post of posts) {
    const key = wordsOf(post.text);
    const at = key === '' ? undefined : lastByText.get(key);
    const twin = at === undefined ? undefined : kept[at];
    if (at !== undefined && twin && twin.network !== post.network && twin.publishedAt - post.publishedAt < DAY) {
      if (post.kindBy === 'person' && twin.kindBy !== 'person')
        kept[at] = { ...twin, kind: post.kind, kindBy: 'person' };
      continue;
    }
    lastByText.set(key, kept.length);
    kept.push(post);
  }
  return kept;
}

/**
 * The posts that the share is made of, newest first.
 * @param now milliseconds since 1970
 */
export function postsInWindow<P extends CountedPost>(posts: readonly P[], now: number): P[] {
  return windowOf(joinedPosts(posts), now);
}

function joinedPosts<P extends CountedPost>(posts: readonly P[]): P[] {
  return joinCrossPosts(posts.filter(counts).sort((a, b) => b.publishedAt - a.publishedAt));
}

function windowOf<P extends CountedPost>(joined: readonly P[], now: number): P[] {
  const recent = joined.findIndex((post) => post.publishedAt < now - WINDOW_DAYS * DAY);
  const inDays = recent < 0 ? joined.length : recent;
  return joined.slice(0, Math.max(inDays, WINDOW_POSTS));
}

/** Whether `promotional` of `total` passes a limit in percent. Exactly the limit is within it. */
function isOver(promotional: number, total: number, limit: number): boolean {
  return total >= ENOUGH_POSTS && promotional * 100 > limit * total;
}

/** The share of a plain count, where the posts themselves are not at hand. @param limit percent */
export function shareOfCounts(promotional: number, total: number, limit: number): Share {
  const over = isOver(promotional, total, limit);
  return {
    promotional,
    total,
    percent: total < ENOUGH_POSTS ? null : Math.round((promotional * 100) / total),
    over,
    toBalance: over ? Math.ceil((promotional * 100) / limit - total) : 0,
  };
}

/** The share of the window. @param now milliseconds since 1970 @param limit percent */
export function shareOf(posts: readonly CountedPost[], now: number, limit: number): Share {
  return shareOfJoined(joinedPosts(posts), now, limit);
}

/** @param joined as {@link joinedPosts} gives them */
function shareOfJoined(joined: readonly CountedPost[], now: number, limit: number): Share {
  const window = windowOf(joined, now);
  const promotional = window.filter((post) => post.kind === 'promotional').length;
  const share = shareOfCounts(promotional, window.length, limit);
  return share.over ? { ...share, toBalance: toBalance(window, now, limit) } : share;
}

/** Each own post also pushes an old one out of a ten-post window, so this is counted, not computed. */
function toBalance(window: readonly CountedPost[], now: number, limit: number): number {
  let posts = [...window];
  for (let added = 1; added <= 1000; added++) {
    posts = [asIfPosted('other', now, `own-${added}`), ...posts];
    const next = windowOf(posts, now);
    if (!isOver(next.filter((post) => post.kind === 'promotional').length, next.length, limit)) return added;
  }
  return 1000;
}

function asIfPosted(kind: Kind, now: number, id: string): CountedPost {
  return { id, text: '', network: 'generic', publishedAt: now, kind, kindBy: 'guess', act: 'post', state: 'confirmed' };
}

/** The share today, and as if a draft of this kind were posted. @param now milliseconds since 1970 */
export function forecast(posts: readonly CountedPost[], kind: Kind, now: number, limit: number): ShareForecast {
  const joined = joinedPosts(posts);
  const withDraft = shareOfJoined([asIfPosted(kind, now, 'draft'), ...joined], now, limit);
  return { now: shareOfJoined(joined, now, limit), withDraft, limit };
}

/** As {@link forecast}, from plain counts. */
export function forecastOfCounts(promotional: number, total: number, kind: Kind, limit: number): ShareForecast {
  const added = kind === 'promotional' ? 1 : 0;
  return {
    now: shareOfCounts(promotional, total, limit),
    withDraft: shareOfCounts(promotional + added, total + 1, limit),
    limit,
  };
}
