import { noted } from './noted';
import type { Word } from './words';

const STEP = 0x01000193;
const EDGE = 95;
const SHORTEST = 3;
const LONGEST = 5;
/** Of a longer word only the beginning is read. */
const LONGEST_WORD = 30;

/** The last mix of a hash, so that its remainders are even. */
export function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

/** FNV-1a of a word, 32 bits, unmixed; `seed` is what came before. */
export function wordHash(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), STEP);
  return hash;
}

interface Pieces {
  whole: number;
  /** Mixed hashes: of the whole, and of the pieces. */
  mixed: Uint32Array;
}

const piecesOf = noted((word): Pieces => {
  const whole = wordHash(word, 17);
  const pieces = [mixed(whole)];
  const end = Math.min(word.length, LONGEST_WORD);
  for (let from = -1; from <= end + 1 - SHORTEST; from++) {
    let hash = 47;
    for (let length = 1; length <= LONGEST && from + length <= end + 1; length++) {
      const i = from + length - 1;
      hash = Math.imul(hash ^ (i < 0 || i >= end ? EDGE : word.charCodeAt(i)), STEP);
      if (length >= SHORTEST) pieces.push(mixed(hash));
    }
  }
  return { whole, mixed: Uint32Array.from(pieces) };
});

const ANONYMOUS = '\u0001';

/** The same place without its word: it counts only in pairs, and not for what it is. What was noted of the word stays with that. */
export const anonymous = (word: Word): Word => ({ ...word, text: ANONYMOUS, notes: [] });

/**
 * Calls `see` with the bucket (0–`size`−1) and the word's index for the features of a text: words, pairs of words, and
 * pieces of 3–5 letters with the edges of the word; those of a word that comes again only once. Mentions are skipped; a
 * pair with an anonymous word is its neighbour's. FNV-1a with a final mix.
 */
export function eachNgram(words: readonly Word[], size: number, see: (bucket: number, word: number) => void): void {
  const known = new Set<Pieces>();
  let previous = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.text === '@') continue;
    const pieces = piecesOf(word);
    const isAnonymous = word.text === ANONYMOUS;
    see(mixed(wordHash(word.text, previous ^ 31)) % size, isAnonymous ? Math.max(0, at - 1) : at);
    if (!isAnonymous && !known.has(pieces))
      for (let i = 0; i < pieces.mixed.length; i++) see((pieces.mixed[i] as number) % size, at);
    known.add(pieces);
    previous = pieces.whole;
  }
}
