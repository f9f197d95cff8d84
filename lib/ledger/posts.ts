import type { Kind, Post } from '@/lib/domain/post';
import { isSameText, WINDOW_DAYS } from '@/lib/domain/share';
import type { Database } from './db';
import { DURABLE } from './db';

const DAY = 86_400_000;
/** Cross-posts are joined, so more than ten rows may be needed to have ten posts. */
const NEWEST = 60;

/** Adds a post, or leaves the one with the same id as it is: a command that is sent twice is one post. */
export async function addPost(db: Database, post: Post): Promise<Post> {
  const tx = db.transaction('posts', 'readwrite', DURABLE);
  const known = await tx.store.get(post.id);
  if (!known) await tx.store.put(post);
  await tx.done;
  return known ?? post;
}

/**
 * Records what the person says they just posted. What was seen to be posted already, the same text on the same network
 * within a day, is that post and not a second one.
 */
export async function recordPost(db: Database, post: Post): Promise<Post> {
  const recent = await postsSince(db, post.publishedAt - DAY, NEWEST);
  const seen = recent.find(({ network, text }) => network === post.network && isSameText(text, post.text));
  const joined = (known: Post): Post => ({
    ...known,
    state: 'confirmed',
    asked: true,
    url: known.url ?? post.url,
    itemId: known.itemId ?? post.itemId,
  });
  return (seen && (await changePost(db, seen.id, joined))) ?? addPost(db, post);
}

/** Applies a change to one post within a transaction; null when there is none. */
export async function changePost(db: Database, id: string, change: (post: Post) => Post): Promise<Post | null> {
  const tx = db.transaction('posts', 'readwrite', DURABLE);
  const post = await tx.store.get(id);
  const changed = post ? change(post) : null;
  if (changed) await tx.store.put(changed);
  await tx.done;
  return changed;
}

/** The person says what kind a post is; from then on no guess overwrites it. */
export function settleKind(db: Database, id: string, kind: Kind): Promise<Post | null> {
  return changePost(db, id, (post) => ({ ...post, kind, kindBy: 'person' }));
}

export async function removePost(db: Database, id: string): Promise<void> {
  const tx = db.transaction('posts', 'readwrite', DURABLE);
  await tx.store.delete(id);
  await tx.done;
}

/** Enough of the newest posts for the share: 30 days and at least {@link NEWEST} rows; newest first. @param now ms */
export async function recentPosts(db: Database, now: number): Promise<Post[]> {
  const inDays = await db.getAllFromIndex('posts', 'publishedAt', IDBKeyRange.lowerBound(now - WINDOW_DAYS * DAY));
  return inDays.length >= NEWEST ? inDays.reverse() : newest(db, NEWEST, null);
}

/** Posts published since then, newest first, at most `limit`. @param since ms */
export function postsSince(db: Database, since: number, limit: number): Promise<Post[]> {
  return newest(db, limit, IDBKeyRange.lowerBound(since));
}

/** Asks the database three times at most; a cursor would ask once for every post, at each keystroke. */
async function newest(db: Database, count: number, range: IDBKeyRange | null): Promise<Post[]> {
  const index = db.transaction('posts').store.index('publishedAt');
  const last = await index.openKeyCursor(range, 'prev');
  const from = count > 1 ? await last?.advance(count - 1) : last;
  const posts = await index.getAll(from ? IDBKeyRange.lowerBound(from.key) : range);
  return posts.reverse().slice(0, count);
}

/** The items that were written about, ever. */
export async function sharedItems(db: Database): Promise<string[]> {
  const shared: string[] = [];
  const index = db.transaction('posts').store.index('itemId');
  for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) {
    shared.push(cursor.key);
  }
  return shared;
}
