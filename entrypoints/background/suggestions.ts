import { dismissedItems, dismissItem } from '@/lib/ledger/items';
import { sharedItems } from '@/lib/ledger/posts';
import type { Handlers } from '@/lib/messaging/contract';
import { announce } from '@/lib/platform/runtime';
import { suggestFor } from '@/lib/suggest/match';
import type { SearchIndex } from '@/lib/suggest/search-index';
import { buildIndex } from '@/lib/suggest/search-index';
import { currentEmployers, database, settings } from './state';

type Names = 'suggestion.forPage' | 'suggestion.dismiss' | 'item.get';

/** How many suggestions a page gets at most. */
const MOST = 3;

let index: Promise<SearchIndex> | null = null;

/** The library changed: the next suggestion builds the index anew. */
export function forgetIndex(): void {
  index = null;
}

async function currentIndex(): Promise<SearchIndex> {
  index ??= database()
    .then((db) => db.getAll('items'))
    .then(buildIndex);
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
