import { dismissedItems, dismissItem } from '@/lib/ledger/items';
import { libraryIndex } from '@/lib/ledger/library-index';
import { sharedItems } from '@/lib/ledger/posts';
import type { Handlers } from '@/lib/messaging/contract';
import { announce, release } from '@/lib/platform/runtime';
import { suggestFor } from '@/lib/suggest/match';
import type { SearchIndex } from '@/lib/suggest/search-index';
import { currentEmployers, database, settings } from './state';

type Names = 'suggestion.forPage' | 'suggestion.dismiss' | 'item.get';

/** How many suggestions a page gets at most. */
const MOST = 3;

let index: Promise<SearchIndex> | null = null;

const readIndex = (): Promise<SearchIndex> => database().then((db) => libraryIndex(db, release()));

/** The library changed: the index follows at once, so that no suggestion has to wait for it. */
export function refreshIndex(): void {
  // One after the other, so that an older one is never kept over a newer one.
  index = (index ?? Promise.resolve()).then(readIndex, readIndex);
  void currentIndex().catch(() => undefined);
}

async function currentIndex(): Promise<SearchIndex> {
  index ??= readIndex();
  return index.catch((error: unknown) => {
    index = null;
    throw error;
  });
}

export const suggestionHandlers: Pick<Handlers, Names> = {
  'suggestion.forPage': async (page) => {
    const db = await database();
    const current = new Set(currentEmployers(await settings()).map((employer) => employer.id));
    const [ready, dismissed, shared] = await Promise.all([currentIndex(), dismissedItems(db), sharedItems(db)]);
    const exclude = new Set([...dismissed, ...shared]);
    const matches = suggestFor(ready, page, { limit: MOST * 2, exclude });
    const items = await Promise.all(matches.map(({ itemId }) => db.get('items', itemId)));
    const suggestions = matches.flatMap(({ score, why }, at) => {
      const item = items[at];
      return item && current.has(item.employerId) ? [{ item, score, why }] : [];
    });
    return { suggestions: suggestions.slice(0, MOST), library: await db.count('items') };
  },

  'suggestion.dismiss': async ({ itemId }) => {
    await dismissItem(await database(), itemId, Date.now());
    announce('library');
    return null;
  },

  'item.get': async ({ id }) => (await (await database()).get('items', id)) ?? null,
};
