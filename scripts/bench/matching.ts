import { suggestFor } from '../../lib/suggest/match';
import { SearchIndex } from '../../lib/suggest/search-index';
import { ITEMS, itemOf, pageOf, WORDS_OF_ITEM, WORDS_OF_PAGE } from './library';
import { measure, print } from './measure';

const ROUNDS = 60;

/** Matching a long page with a big library, and reading that library in. */
export async function benchMatching(): Promise<void> {
  const items = Array.from({ length: ITEMS }, (_, i) => itemOf(i));
  const pages = Array.from({ length: ROUNDS }, (_, i) => pageOf(i));
  let index = new SearchIndex();
  const reading = await measure(
    3,
    () => {
      index = new SearchIndex();
      for (const one of items) index.add(one);
    },
    0,
  );
  const match = (round: number): unknown =>
    suggestFor(index, pages[round] as (typeof pages)[number], { limit: 10, exclude: new Set() });
  const stored = index.toStored();
  // A database hands out a copy.
  const fromStored = (round: number): unknown => {
    index = new SearchIndex(structuredClone(stored));
    return match(round);
  };
  print(`A library of ${ITEMS} items of ${WORDS_OF_ITEM} words`, [
    { what: `match a page of ${WORDS_OF_PAGE} words`, time: await measure(ROUNDS, match), note: 'budget: p95 ≤ 10' },
    { what: 'index all of it', time: reading, note: 'budget: 1500' },
    { what: 'store it', time: await measure(3, () => structuredClone(index.toStored()), 0) },
    { what: 'read what was stored, and match a page', time: await measure(ROUNDS, fromStored, 0), note: 'budget: 300' },
  ]);
}
