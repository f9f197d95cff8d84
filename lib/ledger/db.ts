import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { Draft } from '@/lib/domain/draft';
import type { Item } from '@/lib/domain/item';
import type { Post } from '@/lib/domain/post';
import type { RequestMade, SourceState } from '@/lib/domain/source-state';
import type { StoredIndex } from '@/lib/suggest/search-index';

/** A draft as it is kept: one for each item written about, and one that belongs to none. */
export interface KeptDraft extends Draft {
  /** The item's id, or `free`. */
  id: string;
  savedAt: number;
}

/** The index of the library as one release of Aparté built it. Any other builds it anew. */
export interface KeptIndex {
  release: string;
  stored: StoredIndex;
}

/** Content scripts can't reach the extension's IndexedDB; they could read `storage.local` (Firefox has no `setAccessLevel`). */
export interface AparteDB extends DBSchema {
  posts: { key: string; value: Post; indexes: { publishedAt: number; itemId: string } };
  items: { key: string; value: Item; indexes: { sourceId: string } };
  sources: { key: string; value: SourceState };
  drafts: { key: string; value: KeptDraft; indexes: { savedAt: number } };
  dismissed: { key: string; value: { itemId: string; at: number } };
  requests: { key: number; value: RequestMade };
  searchIndex: { key: string; value: KeptIndex };
  /** Ids of items that were put or removed and are not so in the index yet. */
  changedItems: { key: number; value: string };
}

export type Database = IDBPDatabase<AparteDB>;

const VERSION = 2;

function createRecords(db: Database): void {
  const posts = db.createObjectStore('posts', { keyPath: 'id' });
  posts.createIndex('publishedAt', 'publishedAt');
  posts.createIndex('itemId', 'itemId');
  db.createObjectStore('items', { keyPath: 'id' }).createIndex('sourceId', 'sourceId');
  db.createObjectStore('sources', { keyPath: 'sourceId' });
  db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
  db.createObjectStore('dismissed', { keyPath: 'itemId' });
  db.createObjectStore('requests', { autoIncrement: true });
}

/** Opens the one database. A newer version on disk than ours rejects with a `VersionError`, and nothing is touched. */
export function openDatabase(name = 'aparte'): Promise<Database> {
  return openDB<AparteDB>(name, VERSION, {
    upgrade(db, from) {
      if (from < 1) createRecords(db);
      db.createObjectStore('searchIndex');
      db.createObjectStore('changedItems', { autoIncrement: true });
    },
    blocking: (_current, _blocked, event) => {
      const db = event.target as IDBDatabase;
      db.close();
      // Only the browser's own closing fires this; whoever holds the connection must open a new one in both cases.
      db.dispatchEvent(new Event('close'));
    },
  });
}

/** Person-made records are rare and precious: the write is flushed to disk before it counts as done. */
export const DURABLE = { durability: 'strict' } as const;
