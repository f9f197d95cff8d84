import { DIGIT, LETTER, runEnd, WORD } from './letters';
import type { Notes } from './noted';
import { remembered } from './remembered';

/** A word of a text, folded for look-up; a mention is the word `@`. Offsets are UTF-16 units of the text it came from. */
export interface Word {
  readonly text: string;
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

const known = remembered((word): Pick<Word, 'text' | 'notes'> => ({ text: foldWord(word), notes: [] }));
const MENTION = { text: '@', notes: [] };

/** What begins a link; it ends at the next space. */
const LINK = /^(?:https?:\/\/|www\.)\S/;
const SPACE = /\s|$/g;

let last: { text: string; words: readonly Word[] } = { text: '', words: [] };

/**
 * The words of a text in order: runs of letters and digits. Links and mail addresses are left out ("marie@" is not
 * "marié"), a mention is one word. Linear in the length; several checks ask for the same text, so the last is kept.
 */
export function wordsOf(text: string): readonly Word[] {
  if (text !== last.text) last = { text, words: read(text) };
  return last.words;
}

function read(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const end = text[at] === '@' ? mentionEnd(text, at) : runEnd(text, at, WORD);
    if (end === at) at++;
    else if (isLink(text, at, end)) at = spaceFrom(text, end);
    else if (text[at] === '@' && runEnd(text, at - 1, WORD) === at) at = leaveAddress(text, at, words);
    else {
      const word = text[at] === '@' ? MENTION : known(text.slice(at, end));
      words.push({ text: word.text, start: at, end, notes: word.notes });
      at = end;
    }
  }
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

const isLink = (text: string, at: number, end: number): boolean =>
  (text[at] === 'h' || text[at] === 'w') && end - at <= 5 && LINK.test(text.slice(at, at + 9));

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
