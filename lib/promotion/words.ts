import { DIGIT, LETTER, MARK, runEnd } from '@/lib/language/letters';
import type { Notes } from '@/lib/language/noted';
import { remembered } from '@/lib/language/remembered';

/** A word, number, hashtag or mention of a post; hashtags in CamelCase are several. */
export interface Word {
  /** Lower case, without accents. */
  text: string;
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
const SIGNS = '€$£%';
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

/** What a word is by itself; where a space was lost it is several. */
type Part = Pick<Word, 'text' | 'capital' | 'shouted' | 'notes'> & { length: number };

function readPart(part: string): Part {
  const lower = part.toLowerCase();
  return {
    text: fold(lower),
    notes: [],
    length: part.length,
    capital: lower[0] !== part[0],
    shouted: part.length >= 4 && lower !== part && part === part.toUpperCase(),
  };
}

/** A word at the seams where a space was lost; looked for only in words with a capital inside. */
const partsOf = remembered((word: string): readonly Part[] => {
  const inside = word.slice(1);
  return (inside === inside.toLowerCase() ? [word] : word.split(GLUED)).map(readPart);
});

/**
 * Words of a text in order. Words that lost their space ("createdBreakthrough", as copied posts have it) are separated
 * where a capital follows a small letter.
 */
export function readWords(text: string): Word[] {
  const ends = sentenceEnds(text);
  const words: Word[] = [];
  let sentence = 0;
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    while (sentence < ends.length && at >= (ends[sentence] as number)) sentence++;
    const before = text[at - 1];
    const kind = before === '#' ? 'hashtag' : before === '@' ? 'mention' : 'word';
    for (const part of partsOf(text.slice(at, end))) {
      words.push({
        text: part.text,
        start: at,
        end: at + part.length,
        sentence,
        capital: part.capital,
        shouted: part.shouted,
        kind,
        notes: part.notes,
      });
      at += part.length;
    }
  }
  return words;
}

/** Letters with their accents, or digits, or a sign. */
function wordEnd(text: string, at: number): number {
  const end = runEnd(text, at, LETTER | MARK);
  if (end > at) return Math.min(end, at + LONGEST);
  return SIGNS.includes(text[at] as string) ? at + 1 : Math.min(runEnd(text, at, DIGIT), at + LONGEST);
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

export const hasWeekday = (words: readonly Word[]): boolean => words.some((word) => WEEKDAYS.has(word.text));

/** A month with a day beside it: "14 mars", "May 12", "1er avril", "3rd of June". */
export function hasDate(words: readonly Word[]): boolean {
  return words.some(
    (word, at) =>
      MONTHS.has(word.text) &&
      (isDay(words[at - 1]) ||
        isDay(words[at + 1]) ||
        (isDay(words[at - 2]) && words[at - 2]?.sentence === word.sentence)),
  );
}
