import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Post } from '@/lib/domain/post';
import type { Database } from '@/lib/ledger/db';
import { openDatabase } from '@/lib/ledger/db';
import { addPost } from '@/lib/ledger/posts';
import { post } from '@/tests/helpers/posts';

let db: Database;
vi.mock('@/lib/platform/runtime', () => ({ announce: vi.fn() }));
vi.mock('@/entrypoints/background/state', () => ({ database: async () => db }));

const { draftAtDesk, ownPosts, postsChanged } = await import('@/entrypoints/background/around');

const add = (text: string): Promise<Post> => addPost(db, post({ text, publishedAt: Date.now() }));
const texts = async (): Promise<string[]> => (await ownPosts()).compared.map(({ text }) => text);

let opened = 0;
beforeEach(async () => {
  db = await openDatabase(`around-${opened++}`);
});

it('reads own posts once, and again after a change', async () => {
  await add('first');
  const read = await ownPosts();
  expect(read.recent).toHaveLength(1);
  expect(await ownPosts()).toBe(read);
  await add('second');
  postsChanged();
  expect((await texts()).sort()).toEqual(['first', 'second']);
});

it('reads them again after a minute, because the windows of time moved on', async () => {
  await ownPosts();
  await add('first');
  const later = Date.now() + 61_000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  expect(await texts()).toEqual(['first']);
  vi.restoreAllMocks();
});

it('remembers nothing of a database that was closed, and no failure', async () => {
  await add('first');
  expect(await texts()).toEqual(['first']);
  db = await openDatabase(`around-${opened++}`);
  expect(await texts()).toEqual([]);
  db = await openDatabase(`around-${opened++}`);
  db.close();
  await expect(draftAtDesk()).rejects.toThrow();
  await expect(draftAtDesk()).rejects.toThrow();
});
