import type { Settings } from '@/lib/domain/settings';
import type { AparteDB, Database } from './db';

const STORES = [
  'posts',
  'items',
  'sources',
  'drafts',
  'dismissed',
  'requests',
] as const satisfies readonly (keyof AparteDB)[];

/** Made of the library, and nothing to read. */
const DERIVED = ['searchIndex', 'changedItems'] as const satisfies readonly (keyof AparteDB)[];

/** Everything that Aparté keeps, as one JSON text that a person can read. @param at ISO 8601 */
export async function exportAll(db: Database, settings: Settings, at: string): Promise<string> {
  const tx = db.transaction(STORES);
  const rows = await Promise.all(STORES.map(async (name) => [name, await tx.objectStore(name).getAll()] as const));
  return JSON.stringify(
    { format: 'aparte', version: 1, exportedAt: at, settings, ...Object.fromEntries(rows) },
    null,
    1,
  );
}

/** Erases the ledger, the library, the drafts and the log. */
export async function eraseAll(db: Database): Promise<void> {
  const all = [...STORES, ...DERIVED];
  const tx = db.transaction(all, 'readwrite');
  await Promise.all([...all.map((name) => tx.objectStore(name).clear()), tx.done]);
}
