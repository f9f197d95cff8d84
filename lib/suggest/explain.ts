import type { Term } from './page-terms';
import type { SearchIndex } from './search-index';

const MOST_WORDS = 5;

/** The words that a page and an item share, as the page writes them, most telling first. */
export function sharedWords(index: SearchIndex, terms: readonly Term[], place: number): string[] {
  const shared = terms.filter(({ stem }) => index.holds(place, stem));
  return [...new Set(shared.map(({ surface }) => surface))].slice(0, MOST_WORDS);
}
