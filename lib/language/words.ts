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
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range, to skip the slow path
  if (/[^\u0000-\u007f]/.test(folded)) {
    folded = folded
      .normalize('NFD')
      .replace(/([aou])\u0308/gu, (_all, vowel: string) => UMLAUT[vowel] as string)
      .replace(/\p{M}+/gu, '')
      .replaceAll('ß', 'ss')
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae');
  }
  folded = folded.replace(/(\p{L})\1{2,}/gu, (_run, letter: string) => (letter === 's' ? 'ss' : letter));
  return /\d/.test(folded) && /[a-z]/.test(folded)
    ? folded.replace(/[013457]/g, (digit) => LEET[digit] as string)
    : folded;
}
const UMLAUT: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };

/** The words of a text in order. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const isLink = token.startsWith('http') || token.startsWith('www.');
    if (isLink && token.includes('.')) continue;
    const folded = token.startsWith('@') ? '@' : foldWord(token);
    words.push({ text: folded, start: match.index, end: match.index + token.length });
  }
  return words;
}
