import type { RequestMade } from '@/lib/domain/source-state';
import type { Database } from './db';

/** As many as a year of daily reading of two sources; older ones make room. */
const KEPT = 1000;

/** Writes down a request that was made. */
export async function logRequest(db: Database, request: RequestMade): Promise<void> {
  const tx = db.transaction('requests', 'readwrite');
  await tx.store.add(request);
  const keys = await tx.store.getAllKeys();
  const surplus = keys.slice(0, Math.max(0, keys.length - KEPT));
  await Promise.all(surplus.map((key) => tx.store.delete(key)));
  await tx.done;
}

/** Newest first. */
export async function requestsMade(db: Database): Promise<RequestMade[]> {
  return (await db.getAll('requests')).reverse();
}
