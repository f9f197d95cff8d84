import { SearchIndex } from '@/lib/suggest/search-index';
import type { Database, KeptIndex } from './db';

const KEY = 'library';

/**
 * The index of the library as it is now: what was kept, with what changed since. One of another release, or one that
 * can't be read, is built anew.
 * @param release version of Aparté
 */
export async function libraryIndex(db: Database, release: string): Promise<SearchIndex> {
  const tx = db.transaction(['items', 'searchIndex', 'changedItems']);
  const [kept, keys, changed] = await Promise.all([
    tx.objectStore('searchIndex').get(KEY),
    tx.objectStore('changedItems').getAllKeys(),
    tx.objectStore('changedItems').getAll(),
  ]);
  const known = restored(kept, release);
  if (known && changed.length === 0) return known;
  const ids = new Set(changed);
  const items = tx.objectStore('items');
  const missing = known ? await Promise.all(Array.from(ids, (id) => items.get(id))) : await items.getAll();
  const index = known ?? new SearchIndex();
  index.remove(ids);
  for (const item of missing) if (item) index.add(item);
  // Nobody waits for it, and without it the index is built again.
  void keep(db, { release, stored: index.toStored() }, keys.at(-1)).catch(() => undefined);
  return index;
}

function restored(kept: KeptIndex | undefined, release: string): SearchIndex | null {
  if (kept?.release !== release) return null;
  try {
    return new SearchIndex(kept.stored);
  } catch {
    return null;
  }
}

/** What changed meanwhile stays noted. */
async function keep(db: Database, index: KeptIndex, lastChange: number | undefined): Promise<void> {
  const tx = db.transaction(['searchIndex', 'changedItems'], 'readwrite');
  await tx.objectStore('searchIndex').put(index, KEY);
  if (lastChange !== undefined) await tx.objectStore('changedItems').delete(IDBKeyRange.upperBound(lastChange));
  await tx.done;
}
