import { grams } from '@/assets/models/language.json';
import { once } from './once';
import { remembered } from './remembered';

/** Bytes of one n-gram, and how far the next one begins, as in eld. */
const LENGTH = 4;
const STRIDE = 3;
const LONGEST_WORD = 70;

/** More than there are. */
const LANGUAGES = 64;

export const GRAM_LANGUAGES: readonly string[] = Object.keys(grams);

/** N-gram → one character for each language that has it, its code being the score × 64 + the language's number. */
const table = once((): ReadonlyMap<string, string> => {
  const read = new Map<string, string>();
  Object.values(grams).forEach((lines, language) => {
    for (const line of lines.split('\n')) {
      const colon = line.indexOf(':');
      const known = String.fromCharCode(Number(line.slice(0, colon)) * LANGUAGES + language);
      for (const gram of line.slice(colon + 1).split('|')) read.set(gram, (read.get(gram) ?? '') + known);
    }
  });
  return read;
});

const NOT_ASCII = /[^\0-\x7f]/;
const utf8 = new TextEncoder();

/** A word as one character per byte of its UTF-8 form. */
function bytesOf(word: string): string {
  if (!NOT_ASCII.test(word)) return word.slice(0, LONGEST_WORD);
  return String.fromCharCode(...utf8.encode(word).subarray(0, LONGEST_WORD));
}

/** The n-grams of a word that some language is known by. */
const gramsOf = remembered((word: string): readonly string[] => {
  const bytes = bytesOf(word);
  const found: string[] = [];
  let at = 0;
  for (; at + LENGTH < bytes.length; at += STRIDE) found.push((at === 0 ? ' ' : '') + bytes.slice(at, at + LENGTH));
  found.push(`${at === 0 ? ' ' : ''}${bytes.slice(bytes.length === 3 ? 0 : Math.max(0, bytes.length - LENGTH))} `);
  return found.filter((gram) => table().has(gram));
});

/**
 * How well words fit each language of `GRAM_LANGUAGES`, in its order; the scale is that of eld 2.1.0 divided by 4. Each
 * n-gram counts once, however often it occurs.
 * @param words in lower case, without digits and marks
 */
export function scoreLanguages(words: Iterable<string>): number[] {
  const scores = GRAM_LANGUAGES.map(() => 0);
  const seen = new Set<string>();
  for (const word of words) {
    for (const gram of gramsOf(word)) {
      if (seen.has(gram)) continue;
      seen.add(gram);
      const known = table().get(gram) ?? '';
      for (let i = 0; i < known.length; i++) {
        const code = known.charCodeAt(i);
        scores[code % LANGUAGES] = (scores[code % LANGUAGES] as number) + Math.floor(code / LANGUAGES);
      }
    }
  }
  return scores;
}
