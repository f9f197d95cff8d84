import { remembered } from './remembered';

/** A word of a text, folded for look-up; a mention is the word `@`. Offsets are UTF-16 units of the text it came from. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Links and mail addresses are skipped, mentions kept as one word, everything else is runs of letters and digits. */
const TOKEN = /https?:\/\/\S+|www\.\S+|@[\p{L}\p{N}_]+|[\p{L}\p{M}\p{N}]+/gu;
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/**
 * Folds a word for look-up: lower case, French accents off, ß as ss, "fuuuuck" as "fuck" ("asss" as "ass"), and digits
 * inside letters read as letters ("b1tch"). German umlauts stay, because "Gepäck" is not "Pack".
 */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  if (NOT_ASCII.test(folded)) {
    folded = folded
      .normalize('NFD')
      .replace(/([aou])\u0308/gu, (_all, vowel: string) => UMLAUT[vowel] as string)
      .replace(/\p{M}+/gu, '')
      .replaceAll('ß', 'ss')
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae');
  }
  if (STRETCHED.test(folded))
    folded = folded.replace(/(\p{L})\1{2,}/gu, (_run, letter: string) => (letter === 's' ? 'ss' : letter));
  if (!/\d/.test(folded) || !/[a-z]/.test(folded)) return folded;
  return folded.replace(/[013457]/g, (digit) => LEET[digit] as string);
}
const NOT_ASCII = /[^\0-\x7F]/;
const STRETCHED = /(.)\1\1/;
const UMLAUT: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };

const rememberedFold = remembered(foldWord);

let lastText = '';
let lastWords: readonly Word[] = [];

/** The words of a text in order. Linear in its length; several checks ask for the same text, so the last is kept. */
export function wordsOf(text: string): readonly Word[] {
  if (text === lastText) return lastWords;
  const words: Word[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const isLink = token.startsWith('http') || token.startsWith('www.');
    if (isLink && token.includes('.')) continue;
    const word = token.startsWith('@') ? '@' : rememberedFold(token);
    words.push({ text: word, start: index, end: index + token.length });
  }
  lastText = text;
  lastWords = words;
  return words;
}
