import { suggestFor } from '../../lib/suggest/match';
import type { Indexed } from '../../lib/suggest/search-index';
import { SearchIndex } from '../../lib/suggest/search-index';
import { chance, draftOf } from './material';
import { measure, print } from './measure';

const ITEMS = 10_000;
const WORDS_OF_ITEM = 400;
const WORDS_OF_PAGE = 5_000;
const VOCABULARY = 30_000;
const ROUNDS = 60;

const SYLLABLES = 'ba con der el fir gal hin is jo kel lam mer nov or pra qui ren sol tur ul vex win yar zen'.split(
  ' ',
);

/** Invented words, the n-th about 1/n as frequent as the first, as in any language, between the words of real sentences. */
function writer(seed: number): (words: number) => string {
  const next = chance(seed);
  const syllable = (n: number): string => SYLLABLES[n % SYLLABLES.length] ?? '';
  const word = (): string => {
    let rank = Math.floor(VOCABULARY ** next());
    let made = '';
    for (; rank > 0 || made === ''; rank = Math.floor(rank / SYLLABLES.length)) made += syllable(rank);
    return made;
  };
  return (words) => {
    const real = draftOf('en', words * 3, seed).split(' ');
    return Array.from({ length: words }, (_, i) => (i % 2 === 0 ? word() : (real[i % real.length] ?? ''))).join(' ');
  };
}

function item(i: number): Indexed {
  const write = writer(i + 1);
  const text = write(WORDS_OF_ITEM);
  return {
    id: `i${i}`,
    title: write(9),
    summary: text.slice(0, 160),
    text,
    url: `https://acme.example/${i}`,
    lang: 'en',
  };
}

/** Matching a long page with a big library, and reading that library in. */
export async function benchMatching(): Promise<void> {
  const items = Array.from({ length: ITEMS }, (_, i) => item(i));
  const pages = Array.from({ length: ROUNDS }, (_, i) => ({
    title: items[i]?.title ?? '',
    text: writer(ITEMS + i)(WORDS_OF_PAGE),
    url: `https://news.example/${i}`,
    lang: 'en',
  }));
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
