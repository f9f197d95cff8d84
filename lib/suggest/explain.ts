import type { Term } from './page-terms';
import type { SearchIndex } from './search-index';

const MOST_WORDS = 5;
/** A word that the item says so often counts half. */
const HALF = 3;

/** The words that a page and an item share, as the page writes them: first those that both are about. */
export function sharedWords(index: SearchIndex, terms: readonly Term[], place: number): string[] {
  const shared = terms.flatMap(({ stem, weight, surface }) => {
    const count = index.countAt(place, stem);
    return count > 0 ? [{ surface, tells: (weight * count) / (count + HALF) }] : [];
  });
  shared.sort((a, b) => b.tells - a.tells);
  return [...new Set(shared.map(({ surface }) => surface))].slice(0, MOST_WORDS);
}
