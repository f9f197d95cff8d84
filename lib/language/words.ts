import { DIGIT, eachRun, LETTER, runEnd, WORD } from './letters';
import type { Notes } from './noted';
import { remembered } from './remembered';

/** A word of a text, as written and folded for look-up; a mention is the word `@`. Offsets are UTF-16 units of the text it came from. */
export interface Word {
  readonly text: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly notes: Notes;
}

const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/**
 * Folds a word for look-up: lower case, French accents off, ß as ss, "fuuuuck" as "fuck" ("asss" as "ass"), and digits
 * inside letters read as letters ("b1tch"). German umlauts stay, because "Gepäck" is not "Pack".
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
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
/** Most words, and of those that lexicons list almost all. */
const PLAIN = /^(?:([a-z])(?!\1\1))*$/;
const NOT_ASCII = /[^\0-\x7F]/;
const STRETCHED = /(.)\1\1/;
const UMLAUT: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };

type Spelling = Omit<Word, 'start' | 'end'>;
const known = remembered((written): Spelling => ({ text: foldWord(written), written, notes: [] }));

const standing = ({ text, written, notes }: Spelling, start: number, end: number): Word => ({
  text,
  written,
  start,
  end,
  notes,
});

function cut(text: string): Word[] {
  const tokens: Word[] = [];
  eachRun(text, WORD, (start, end) => {
    tokens.push(standing(known(text.slice(start, end)), start, end));
  });
  return tokens;
}

/** Many readers ask for the words of one draft, and some for another text in between. */
const TEXTS = 4;

/** Every run of letters, marks and digits of a text, in links too. Linear in the length. */
export const tokensOf = remembered<readonly Word[]>(cut, TEXTS, Number.POSITIVE_INFINITY);

/**
 * The words of a text in order. Links and mail addresses are left out ("marie@" is not "marié"), a mention is one word.
 * Linear in the length.
 */
export const wordsOf = remembered<readonly Word[]>(
  (text) => (MAY_ADDRESS.test(text) ? withoutAddresses(text) : tokensOf(text)),
  TEXTS,
  Number.POSITIVE_INFINITY,
);

const MAY_ADDRESS = /@|https?:|www\./;
/** What begins a link; it ends at the next space. */
const LINK = /^(?:https?:\/\/|www\.)\S/;
const SPACE = /\s|$/g;
const MENTION: Spelling = { text: '@', written: '@', notes: [] };

function withoutAddresses(text: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  let sign = text.indexOf('@');
  const readSigns = (to: number): void => {
    for (; sign >= 0 && sign < to; sign = text.indexOf('@', sign + 1)) {
      if (sign < from) continue;
      const end = mentionEnd(text, sign);
      if (end === sign) continue;
      if (runEnd(text, sign - 1, WORD) === sign) from = leaveAddress(text, sign, words);
      else {
        words.push(standing(MENTION, sign, end));
        from = end;
      }
    }
  };
  for (const token of tokensOf(text)) {
    readSigns(token.start);
    if (token.start < from) continue;
    if (isLink(text, token)) from = spaceFrom(text, token.end);
    else words.push(token);
  }
  readSigns(text.length);
  return words;
}

function mentionEnd(text: string, at: number): number {
  let end = at + 1;
  for (let to = end; ; end = to) {
    to = text[end] === '_' ? end + 1 : runEnd(text, end, LETTER | DIGIT);
    if (to === end) break;
  }
  return end === at + 1 ? at : end;
}

const isLink = (text: string, { start, end }: Word): boolean =>
  end - start <= 5 && (text[start] === 'h' || text[start] === 'w') && LINK.test(text.slice(start, start + 9));

function spaceFrom(text: string, from: number): number {
  SPACE.lastIndex = from;
  return SPACE.exec(text)?.index ?? text.length;
}

/** Takes back the words of what turned out to be a mail address ("jean.dupont@"), not the mention of "@jean@host". */
function leaveAddress(text: string, at: number, words: Word[]): number {
  for (
    let last = words.at(-1);
    last && last.text !== '@' && !/\s/.test(text.slice(last.end, at));
    last = words.at(-1)
  ) {
    words.pop();
    at = last.start;
  }
  return spaceFrom(text, at);
}
