import type { SearchIndex } from './search-index';
import { eachTerm } from './terms';

/** A word of the title says as much as this many in the text. */
const TITLE_WEIGHT = 4;
/** So many words describe a page: measured on posts that link to each other, 40 find fewer, 200 no more. */
const MOST_TERMS = 100;
/** Two items can't tell which words are rare: rarity is reckoned as in a library of at least so many. */
const SMALLEST_LIBRARY = 200;
const LONGEST_TEXT = 60_000;

export interface Term {
  stem: string;
  /** How much of the page's subject it carries: frequent here, rare in the library. */
  weight: number;
  /** How often the page says it, its title counting more. */
  count: number;
  /** As the page writes it first. */
  surface: string;
}

/** The words that tell best what a page is about, heaviest first. Words that the library doesn't know count as well. */
export function pageTerms(index: SearchIndex, page: { title: string; text: string; lang: string | null }): Term[] {
  const counts = new Map<string, { count: number; surface: string }>();
  const read = (text: string, weight: number): void => {
    eachTerm(text, page.lang, (stem, start, end) => {
      const known = counts.get(stem);
      if (known) known.count += weight;
      else counts.set(stem, { count: weight, surface: text.slice(start, end) });
    });
  };
  read(page.title, TITLE_WEIGHT);
  read(page.text.slice(0, LONGEST_TEXT), 1);
  const terms: Term[] = [];
  for (const [stem, { count, surface }] of counts) {
    const frequency = index.frequency(stem);
    const size = Math.max(index.size, SMALLEST_LIBRARY);
    const rarity = Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
    terms.push({ stem, surface, count, weight: (1 + Math.log(count)) * rarity });
  }
  return terms.sort((a, b) => b.weight - a.weight).slice(0, MOST_TERMS);
}
