import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stopwords as englishStopwords } from '@orama/stopwords/english';
import { stopwords as frenchStopwords } from '@orama/stopwords/french';
import { stopwords as germanStopwords } from '@orama/stopwords/german';
import type { Lang } from '@/lib/domain/lang';
import { isLang, LANGS } from '@/lib/domain/lang';
import { COMMON_WORDS } from './common-words';

/** Letters and digits of every script; apostrophes and hyphens part words: "d'énergie" holds "énergie". */
const WORD = /[a-z\d\u00df-\u1fff\u3040-\ud7ff]+/gu;
const STEMMERS: Readonly<Record<Lang, (word: string) => string>> = { en: stemEnglish, fr: stemFrench, de: stemGerman };
const STOPWORDS: Readonly<Record<Lang, readonly string[]>> = {
  en: englishStopwords,
  fr: frenchStopwords,
  de: germanStopwords,
};
/** Words of more letters are addresses and codes. */
const LONGEST_WORD = 40;
/** More distinct words than any library holds; beyond, the memory of the cache is given back. */
const CACHE_SIZE = 200_000;

/** Word → stem, or empty for a word that says nothing. One cache for each language, and one for all others. */
const caches = new Map<string, Map<string, string>>();

function cacheFor(lang: string): Map<string, string> {
  let cache = caches.get(lang);
  if (!cache || cache.size > CACHE_SIZE) {
    cache = new Map();
    for (const code of isLang(lang) ? [lang] : LANGS) {
      for (const word of [...STOPWORDS[code], ...COMMON_WORDS[code].split(/\s+/u)]) cache.set(word, '');
    }
    caches.set(lang, cache);
  }
  return cache;
}

function stem(word: string, lang: string): string {
  if (word.length < 2 || word.length > LONGEST_WORD || /^\d+$/u.test(word)) return '';
  const stemmed = isLang(lang) ? STEMMERS[lang](word) : word;
  const folded = stemmed.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  return folded.length < 2 ? '' : folded;
}

function lowerOfSameLength(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/**
 * Calls back for every word that says something, with its stem (accents folded) and its place. Linear.
 * @param lang ISO 639-1; other languages than ours are matched word by word
 */
export function eachTerm(
  text: string,
  lang: string | null,
  call: (stem: string, start: number, end: number) => void,
): void {
  const cache = cacheFor(lang ?? '');
  const lowered = text.toLowerCase();
  // A few capitals grow in lower case (İ), which would shift every place after them.
  const lower = lowered.length === text.length ? lowered : text.replace(/\p{Lu}/gu, lowerOfSameLength);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(lower); match; match = WORD.exec(lower)) {
    const [word] = match;
    let stemmed = cache.get(word);
    if (stemmed === undefined) {
      stemmed = stem(word, lang ?? '');
      cache.set(word, stemmed);
    }
    if (stemmed !== '') call(stemmed, match.index, match.index + word.length);
  }
}
