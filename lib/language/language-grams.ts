import { grams } from '@/assets/models/language.json';
import { remembered } from './remembered';

/** Bytes of one n-gram, and how far the next one begins, as in eld. */
const LENGTH = 4;
const STRIDE = 3;
const LONGEST_WORD = 70;

export const GRAM_LANGUAGES: readonly string[] = Object.keys(grams);

/** N-gram → language and score, alternating. Read once, at the first text (12 ms in Node 20). */
let table: Map<string, number[]> | null = null;

function read(): Map<string, number[]> {
  const read = new Map<string, number[]>();
  Object.values(grams).forEach((lines, language) => {
    for (const line of lines.split('\n')) {
      const colon = line.indexOf(':');
      const score = Number(line.slice(0, colon));
      for (const gram of line.slice(colon + 1).split('|')) {
        const known = read.get(gram);
        if (known) known.push(language, score);
        else read.set(gram, [language, score]);
      }
    }
  });
  return read;
}

const NOT_ASCII = /[^\0-\x7f]/;
const utf8 = new TextEncoder();

/** A word as one character per byte of its UTF-8 form. */
function bytesOf(word: string): string {
  if (!NOT_ASCII.test(word)) return word.slice(0, LONGEST_WORD);
  return String.fromCharCode(...utf8.encode(word).subarray(0, LONGEST_WORD));
}

/** What is known of the n-grams of a word: language and score, alternating, in one list for each n-gram. */
const gramsOf = remembered((word: string): readonly (readonly number[])[] => {
  table ??= read();
  const bytes = bytesOf(word);
  const grams: string[] = [];
  let at = 0;
  for (; at + LENGTH < bytes.length; at += STRIDE) grams.push((at === 0 ? ' ' : '') + bytes.slice(at, at + LENGTH));
  grams.push(`${at === 0 ? ' ' : ''}${bytes.slice(bytes.length === 3 ? 0 : Math.max(0, bytes.length - LENGTH))} `);
  return grams.map((gram) => table?.get(gram)).filter((known) => known !== undefined);
});

/**
 * How well words fit each language of `GRAM_LANGUAGES`, in its order; the scale is that of eld 2.1.0 divided by 4. Each
 * n-gram counts once, however often it occurs.
 * @param words in lower case, without digits and marks
 */
export function scoreLanguages(words: Iterable<string>): number[] {
  const scores = GRAM_LANGUAGES.map(() => 0);
  const grams = new Set<readonly number[]>();
  for (const word of words) for (const gram of gramsOf(word)) grams.add(gram);
  for (const gram of grams)
    for (let i = 0; i < gram.length; i += 2) {
      const language = gram[i] as number;
      scores[language] = (scores[language] as number) + (gram[i + 1] as number);
    }
  return scores;
}
