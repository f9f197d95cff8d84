import type { Item } from '@/lib/domain/item';
import type { SourceState } from '@/lib/domain/source-state';
import type { Database } from './db';

/**
 * Puts what a source has now in place of what it had. An item that the feed no longer lists stays: feeds show the
 * newest forty, and the older ones are still worth a suggestion.
 * @returns how many items the source has in the library
 */
export async function putItems(
  db: Database,
  items: readonly Item[],
  state: Omit<SourceState, 'items'>,
): Promise<number> {
  const tx = db.transaction(['items', 'sources', 'changedItems'], 'readwrite');
  const store = tx.objectStore('items');
  await Promise.all(items.flatMap((item) => [store.put(item), tx.objectStore('changedItems').add(item.id)]));
  const count = await store.index('sourceId').count(state.sourceId);
  await tx.objectStore('sources').put({ ...state, items: count });
  await tx.done;
  return count;
}

/** Notes that reading a source failed; its items stay. */
export async function noteProblem(db: Database, state: Omit<SourceState, 'items' | 'readAt'>): Promise<void> {
  const tx = db.transaction('sources', 'readwrite');
  const known = await tx.store.get(state.sourceId);
  await tx.store.put({ items: 0, readAt: null, ...known, ...state });
  await tx.done;
}

/** Removes a source with its items. */
export async function removeSource(db: Database, sourceId: string): Promise<void> {
  const tx = db.transaction(['items', 'sources', 'changedItems'], 'readwrite');
  const store = tx.objectStore('items');
  const keys = await store.index('sourceId').getAllKeys(sourceId);
  await Promise.all(keys.flatMap((key) => [store.delete(key), tx.objectStore('changedItems').add(key)]));
  await tx.objectStore('sources').delete(sourceId);
  await tx.done;
}

export async function dismissItem(db: Database, itemId: string, at: number): Promise<void> {
  await db.put('dismissed', { itemId, at });
}

export async function dismissedItems(db: Database): Promise<Set<string>> {
  return new Set(await db.getAllKeys('dismissed'));
}
