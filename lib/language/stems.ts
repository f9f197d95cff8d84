import { fold } from './fold';
import { noted } from './noted';
import { wordsOf } from './words';

/** A word reduced to what inflection leaves alone, with its place in the text. Offsets are UTF-16 units. */
export interface Stem {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** How much it says, 0–100: long words are rare ones in our three languages. */
  readonly weight: number;
}

/**
 * The first five letters stand for the word. Measured on 10,000 pairs of PAN 2010, rewritten or not: AUC of the weighted
 * common order 0.9426, with Snowball stems 0.9417; and it needs no language (2026-11-21).
 */
const STEM_LENGTH = 5;
/** By number of letters, up to 6; as good on the same pairs as a list of stop words, in any language. */
const WEIGHTS = [0, 20, 25, 35, 60, 80, 100];
/** Numbers and dates come with the subject: whoever writes about it must use them. */
const NUMBER_WEIGHT = 40;

const stemOf = noted((_folded, written): Pick<Stem, 'stem' | 'weight'> => {
  const word = fold(written);
  const weight = /^\d/.test(word) ? NUMBER_WEIGHT : (WEIGHTS[Math.min(word.length, 6)] as number);
  return { stem: word.slice(0, STEM_LENGTH), weight };
});

/** The words of a text without links and mentions. Linear in its length. */
export function stemsOf(text: string): Stem[] {
  const stems: Stem[] = [];
  for (const word of wordsOf(text)) {
    if (word.text === '@') continue;
    const { stem, weight } = stemOf(word);
    stems.push({ stem, start: word.start, end: word.end, weight });
  }
  return stems;
}

export function weightOf(stems: readonly Stem[]): number {
  let total = 0;
  for (const { weight } of stems) total += weight;
  return total;
}
