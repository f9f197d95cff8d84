import { DIGIT, LETTER, MARK, runEnd } from '@/lib/language/letters';
import type { Notes } from '@/lib/language/noted';
import { noted } from '@/lib/language/noted';
import { tokensOf } from '@/lib/language/words';
import type { Link } from './form';
import { withoutLinks } from './form';

/** A word, number, hashtag or mention of a post; hashtags in CamelCase are several. */
export interface Word {
  /** Lower case, without accents. */
  text: string;
  /** As it is written. */
  written: string;
  start: number;
  end: number;
  sentence: number;
  /** Begins with a capital. */
  capital: boolean;
  /** Four capitals or more, and nothing else. */
  shouted: boolean;
  kind: 'word' | 'hashtag' | 'mention';
  notes: Notes;
}

/** Long words are cut: no phrase is longer, and the work per word stays bounded. UTF-16 units. */
const LONGEST = 40;
/** Signs that are words. */
const SIGN = /[€$£%]/gu;
const SENTENCE_END = /[.!?…]+(?=[\s"'»)\p{Lu}\p{Extended_Pictographic}]|$)|\n+/gu;
const GLUED = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;

const ACCENTS = /\p{M}+/gu;

/** Lower case without accents, so that "école", "Ecole" and "ecole" are one word; "ß" becomes "ss". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x00-\x7F]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(ACCENTS, '').replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** Offsets at which sentences end; a line break ends one too. */
function sentenceEnds(text: string): number[] {
  return Array.from(text.matchAll(SENTENCE_END), (match) => match.index + match[0].length);
}

/** What a word is by itself. */
interface Part extends Pick<Word, 'text' | 'written' | 'capital' | 'shouted' | 'notes'> {
  /** Stands where a hashtag's or a mention's sign would be before it. */
  isHead: boolean;
}

function readPart(written: string, isHead: boolean): Part {
  const lower = written.toLowerCase();
  return {
    text: fold(lower),
    written,
    notes: [],
    isHead,
    capital: lower[0] !== written[0],
    shouted: written.length >= 4 && lower !== written && written === written.toUpperCase(),
  };
}

/**
 * A run of letters and digits as words: letters with their accents, or digits. Words that lost their space
 * ("createdBreakthrough", as copied posts have it) are separated where a capital follows a small letter.
 */
function partsIn(written: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < written.length; ) {
    const letters = runEnd(written, at, LETTER | MARK);
    const end = Math.min(letters > at ? letters : runEnd(written, at, DIGIT), at + LONGEST);
    for (const part of written.slice(at, end).split(GLUED)) parts.push(readPart(part, at === 0));
    at = end;
  }
  return parts;
}

const partsOf = noted((_folded, written) => partsIn(written));

/** Words of a text in order; those of links are left out. */
export function readWords(text: string, links: readonly Link[] = []): Word[] {
  const plain = withoutLinks(text, links);
  const ends = sentenceEnds(plain);
  const words: Word[] = [];
  let sentence = 0;
  const add = (parts: readonly Part[], start: number): void => {
    while (sentence < ends.length && start >= (ends[sentence] as number)) sentence++;
    const before = text[start - 1];
    const kind = before === '#' ? 'hashtag' : before === '@' ? 'mention' : 'word';
    let at = start;
    for (const { text, written, capital, shouted, notes, isHead } of parts) {
      const end = at + written.length;
      words.push({ text, written, start: at, end, sentence, capital, shouted, kind: isHead ? kind : 'word', notes });
      at = end;
    }
  };
  const signs = [...plain.matchAll(SIGN)].reverse();
  const addSigns = (to: number): void => {
    for (let sign = signs.at(-1); sign && sign.index < to; sign = signs.at(-1)) {
      add([readPart(sign[0], false)], sign.index);
      signs.pop();
    }
  };
  let next = 0;
  for (const token of tokensOf(text)) {
    while ((links[next]?.end ?? text.length) <= token.start) next++;
    const link = links[next]?.start ?? text.length;
    if (token.start >= link) continue;
    addSigns(token.start);
    // Where a space was lost, a link begins within a word.
    add(token.end <= link ? partsOf(token) : partsIn(token.written.slice(0, link - token.start)), token.start);
  }
  addSigns(text.length);
  return words;
}

const MONTHS = new Set(
  'janvier janv fevrier fevr mars avril mai juin juillet aout septembre sept octobre novembre decembre january jan february feb march april may june jun july jul august aug september sep october oct november nov december dec januar janner februar marz juni juli oktober dezember'.split(
    ' ',
  ),
);
const WEEKDAYS = new Set(
  'lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(
    ' ',
  ),
);
const DAY = /^[0-3]?\d$/u;
const isDay = (word: Word | undefined): boolean => word !== undefined && DAY.test(word.text);

const isWeekday = noted((text) => WEEKDAYS.has(text));
const isMonth = noted((text) => MONTHS.has(text));

export const hasWeekday = (words: readonly Word[]): boolean => words.some(isWeekday);

/** A month with a day beside it: "14 mars", "May 12", "1er avril", "3rd of June". */
export function hasDate(words: readonly Word[]): boolean {
  return words.some(
    (word, at) =>
      isMonth(word) &&
      (isDay(words[at - 1]) ||
        isDay(words[at + 1]) ||
        (isDay(words[at - 2]) && words[at - 2]?.sentence === word.sentence)),
  );
}
