import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Item } from '@/lib/domain/item';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import type { Database } from '@/lib/ledger/db';
import { openDatabase } from '@/lib/ledger/db';
import { keepDraft, latestDraft } from '@/lib/ledger/drafts';
import { eraseAll, exportAll } from '@/lib/ledger/export';
import { noteProblem, putItems, removeSource } from '@/lib/ledger/items';
import { libraryIndex } from '@/lib/ledger/library-index';
import { addPost, postsSince, recentPosts, recordPost, settleKind, sharedItems } from '@/lib/ledger/posts';
import { logRequest, requestsMade } from '@/lib/ledger/requests';
import type { SearchIndex, StoredIndex } from '@/lib/suggest/search-index';
import { DAY, NOW, post } from '@/tests/helpers/posts';

const item = (id: string): Item => ({
  id,
  sourceId: 's',
  employerId: 'e',
  title: id,
  url: `https://meridian.example/${id}`,
  author: '',
  published: null,
  summary: '',
  html: '',
  text: '',
  lang: 'en',
  type: 'article',
});
const state = { sourceId: 's', readAt: NOW, triedAt: NOW, problem: null, dueAt: NOW + DAY };

let db: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  db = await openDatabase();
});

describe('the ledger', () => {
  it('records a post once, however often the command is sent', async () => {
    await addPost(db, post({ id: 'a', text: 'first' }));
    expect((await addPost(db, post({ id: 'a', text: 'second' }))).text).toBe('first');
    expect(await recentPosts(db, NOW)).toHaveLength(1);
  });

  it('takes what the person says they posted for the post that was seen, not for a second one', async () => {
    await addPost(db, post({ id: 'seen', text: 'Ours. https://a.example/1', network: 'x', state: 'unknown' }));
    const said = post({ id: 'said', text: 'Ours.', network: 'x', itemId: 'i', url: 'https://x.com/a/status/1' });
    expect(await recordPost(db, said)).toMatchObject({
      id: 'seen',
      state: 'confirmed',
      asked: true,
      itemId: 'i',
      url: 'https://x.com/a/status/1',
    });
    const elsewhere = { ...said, id: 'elsewhere', network: 'mastodon' as const };
    const later = { ...said, id: 'later', publishedAt: said.publishedAt + 2 * DAY };
    for (const other of [elsewhere, later]) expect((await recordPost(db, other)).id).toBe(other.id);
    expect(await recentPosts(db, NOW)).toHaveLength(3);
  });

  it('gives the newest first, a month and some more', async () => {
    for (let i = 0; i < 80; i++) await addPost(db, post({ publishedAt: NOW - i * DAY }));
    const recent = await recentPosts(db, NOW);
    expect(recent).toHaveLength(60);
    expect(recent[0]?.publishedAt).toBe(NOW);
    expect(await postsSince(db, NOW - 10 * DAY, 5)).toHaveLength(5);
  });

  it('remembers what the person settled, and which items were written about', async () => {
    await addPost(db, post({ id: 'a', itemId: 'item-1' }));
    await addPost(db, post({ id: 'b', itemId: 'item-1', network: 'x' }));
    expect(await settleKind(db, 'a', 'promotional')).toMatchObject({ kind: 'promotional', kindBy: 'person' });
    expect(await settleKind(db, 'nobody', 'other')).toBeNull();
    expect(await sharedItems(db)).toEqual(['item-1']);
  });

  it('refuses to open what a newer version wrote, and leaves it alone', async () => {
    db.close();
    await new Promise<void>((done) => {
      const newer = indexedDB.open('aparte', 99);
      newer.onsuccess = () => {
        newer.result.close();
        done();
      };
    });
    await expect(openDatabase()).rejects.toMatchObject({ name: 'VersionError' });
  });
});

describe('the library', () => {
  it('keeps what a feed no longer lists, and what it had when a refresh fails', async () => {
    await putItems(db, [item('1'), item('2')], state);
    expect(await putItems(db, [item('2'), item('3')], state)).toBe(3);
    await noteProblem(db, { sourceId: 's', triedAt: NOW + 1, problem: 'unreachable', dueAt: NOW + 2 });
    expect(await db.get('sources', 's')).toMatchObject({ items: 3, readAt: NOW, problem: 'unreachable' });
    await removeSource(db, 's');
    expect([await db.count('items'), await db.count('sources')]).toEqual([0, 0]);
  });
});

describe('the index of the library', () => {
  const idsIn = (index: SearchIndex): string[] => index.toStored().entries.map(({ id }) => id);

  it('is kept, and follows what was put and removed since', async () => {
    await putItems(db, [item('1'), item('2')], state);
    expect(idsIn(await libraryIndex(db, '1.0'))).toEqual(['1', '2']);
    await putItems(db, [item('2'), item('3')], state);
    expect(idsIn(await libraryIndex(db, '1.0'))).toEqual(['1', '2', '3']);
    await removeSource(db, 's');
    expect(idsIn(await libraryIndex(db, '1.0'))).toEqual([]);
  });

  it('is read and not built where nothing changed, and built where another release or nobody knows what kept it', async () => {
    await putItems(db, [item('1')], state);
    await libraryIndex(db, '1.0');
    await db.clear('items');
    expect(idsIn(await libraryIndex(db, '1.0'))).toEqual(['1']);
    await db.put('searchIndex', { release: '1.0', stored: {} as StoredIndex }, 'library');
    expect(idsIn(await libraryIndex(db, '1.0'))).toEqual([]);
    expect(idsIn(await libraryIndex(db, '1.1'))).toEqual([]);
  });
});

describe('drafts', () => {
  const draft = { network: 'x', context: 'private', audience: 'public' } as const;
  it('are kept one for each item, and the last one opens', async () => {
    await keepDraft(db, { ...draft, text: 'about one', itemId: 'one' }, NOW);
    await keepDraft(db, { ...draft, text: 'free', itemId: null }, NOW + 1);
    await keepDraft(db, { ...draft, text: 'about one, more', itemId: 'one' }, NOW + 2);
    expect(await latestDraft(db)).toMatchObject({ text: 'about one, more', itemId: 'one' });
    expect(await db.count('drafts')).toBe(2);
  });
});

describe('what the person may take along or erase', () => {
  it('is everything', async () => {
    await addPost(db, post({ id: 'a' }));
    await putItems(db, [item('1')], state);
    await logRequest(db, {
      at: NOW,
      url: 'https://meridian.example/feed',
      purpose: 'read-feed',
      outcome: 'ok',
      bytes: 10,
    });
    const exported = JSON.parse(await exportAll(db, DEFAULT_SETTINGS, '2026-11-20T10:00:00Z'));
    expect(exported).toMatchObject({
      format: 'aparte',
      posts: [{ id: 'a' }],
      items: [{ id: '1' }],
      settings: { limit: 30 },
    });
    expect(exported.requests).toHaveLength(1);
    await eraseAll(db);
    expect([await db.count('posts'), await db.count('items'), await requestsMade(db)]).toEqual([0, 0, []]);
  });
});
