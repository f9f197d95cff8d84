import type { Database } from '@/lib/ledger/db';
import { latestDraft } from '@/lib/ledger/drafts';
import { postsSince, recentPosts } from '@/lib/ledger/posts';
import { announce } from '@/lib/platform/runtime';
import { database } from './state';

const DAY = 86_400_000;
/** What a draft is compared with: own posts of three months, at most this many. */
const COMPARED = 300;
/** The windows of time that are read move on by themselves. */
const FRESH = 60_000;

interface Remembered<T> {
  read(): Promise<T>;
  forget(): void;
}

/**
 * Reads the ledger once for many keystrokes, until what was read has changed or the database was closed under us. What
 * failed is not remembered.
 */
function remember<T>(ask: (db: Database, now: number) => Promise<T>): Remembered<T> {
  let known: { of: Database; at: number; answer: Promise<T> } | null = null;
  const forget = (): void => {
    known = null;
  };
  const read = async (): Promise<T> => {
    const of = await database();
    const at = Date.now();
    if (known?.of === of && at - known.at < FRESH) return known.answer;
    const mine = { of, at, answer: ask(of, at) };
    known = mine;
    mine.answer.catch(() => {
      if (known === mine) forget();
    });
    return mine.answer;
  };
  return { read, forget };
}

const posts = remember(async (db, now) => {
  const [recent, compared] = await Promise.all([recentPosts(db, now), postsSince(db, now - 90 * DAY, COMPARED)]);
  return { recent, compared };
});
const handed = remember(latestDraft);

/** The person's own posts, as far as a draft is judged by them, newest first. */
export const ownPosts = posts.read;

/** The draft that the desk kept last. */
export const draftAtDesk = handed.read;

/** Starts to read what a draft needs, beside whatever else is asked for it. */
export function readAhead(): void {
  for (const read of [ownPosts, draftAtDesk]) read().catch(() => undefined);
}

/** To be called once a change is committed: what was read before it is forgotten, and our open pages are told. */
export function postsChanged(): void {
  posts.forget();
  announce('posts');
}

/** @param tell whether another page may show the draft */
export function draftsChanged(tell: boolean): void {
  handed.forget();
  if (tell) announce('drafts');
}
