import type { PageText } from '../../lib/suggest/match';
import type { Indexed } from '../../lib/suggest/search-index';
import { chance, draftOf } from './material';

/** A big library, and long pages to match it with. */
export const ITEMS = 10_000;
export const WORDS_OF_ITEM = 400;
export const WORDS_OF_PAGE = 5_000;
const VOCABULARY = 30_000;

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

export function itemOf(i: number): Indexed {
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

/** A page that has the title of an item. */
export function pageOf(i: number): PageText {
  const text = writer(ITEMS + i)(WORDS_OF_PAGE);
  return { title: itemOf(i).title, text, url: `https://news.example/${i}`, lang: 'en' };
}
