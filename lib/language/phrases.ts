import { noted } from './noted';
import type { Word } from './words';

/** A phrase found: what it stands for, and the words it covers (`to` exclusive). */
export interface PhraseHit<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** What a word must be, or begin with. */
export interface Pattern {
  readonly text: string;
  readonly isBeginning: boolean;
}

export interface Phrase<T> {
  readonly value: T;
  /** What follows the first word. */
  readonly rest: readonly Pattern[];
}

/** The phrases that a word may begin. */
export type PhraseSource<T> = (word: string) => Phrase<T>[];

/**
 * Finds many phrases in one pass. At each word the longest phrase wins, of two as long the one that comes first;
 * overlapping phrases are not reported twice. Linear in the number of words, whatever the number of phrases.
 */
export class PhraseMatcher<T> {
  readonly #beginningWith: (word: Word) => Beginning<T>;

  constructor(phrases: PhraseSource<T>) {
    this.#beginningWith = noted((word) => beginningOf(phrases(word)));
  }

  /** Hits from left to right. */
  find(words: readonly Word[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let at = 0; at < words.length; ) {
      const beginning = this.#beginningWith(words[at] as Word);
      const hit = beginning === NOTHING ? null : longestAt(beginning, words, at);
      if (hit) hits.push(hit);
      at = hit ? hit.to : at + 1;
    }
    return hits;
  }
}

/** What may follow a word, by the next word: a common word begins hundreds of phrases. */
interface Beginning<T> {
  readonly alone: Ranked<T> | null;
  readonly byNext: ReadonlyMap<string, readonly Ranked<T>[]>;
  /** Those whose next word is only a beginning. */
  readonly byBeginning: readonly Ranked<T>[];
}
interface Ranked<T> extends Phrase<T> {
  /** Of two that fit, the one with the lower rank is taken. */
  readonly rank: number;
}
const NOTHING: Beginning<never> = { alone: null, byNext: new Map(), byBeginning: [] };

/** The longest first; of two as long, the one that was listed first. */
function beginningOf<T>(phrases: Phrase<T>[]): Beginning<T> {
  if (phrases.length === 0) return NOTHING;
  const ranked = phrases.sort((a, b) => b.rest.length - a.rest.length).map((phrase, rank) => ({ ...phrase, rank }));
  const byNext = new Map<string, Ranked<T>[]>();
  for (const phrase of ranked) {
    const next = phrase.rest[0];
    if (next && !next.isBeginning) byNext.set(next.text, [...(byNext.get(next.text) ?? []), phrase]);
  }
  return {
    alone: ranked.find(({ rest }) => rest.length === 0) ?? null,
    byNext,
    byBeginning: ranked.filter(({ rest }) => rest[0]?.isBeginning),
  };
}

function longestAt<T>(
  { alone, byNext, byBeginning }: Beginning<T>,
  words: readonly Word[],
  at: number,
): PhraseHit<T> | null {
  const next = words[at + 1]?.text;
  let longest = alone;
  if (next !== undefined && byNext.size > 0) longest = firstThatFits(byNext.get(next) ?? NONE, longest, words, at + 1);
  if (next !== undefined) longest = firstThatFits(byBeginning, longest, words, at + 1);
  return longest && { value: longest.value, from: at, to: at + 1 + longest.rest.length };
}

const NONE: readonly never[] = [];

/** The first of some ranked phrases whose words follow, unless another comes before it. */
function firstThatFits<T>(
  phrases: readonly Ranked<T>[],
  other: Ranked<T> | null,
  words: readonly Word[],
  at: number,
): Ranked<T> | null {
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i] as Ranked<T>;
    if (other !== null && phrase.rank > other.rank) return other;
    if (follows(words, at, phrase.rest)) return phrase;
  }
  return other;
}

function follows(words: readonly Word[], at: number, patterns: readonly Pattern[]): boolean {
  for (let i = 0; i < patterns.length; i++) {
    const { text, isBeginning } = patterns[i] as Pattern;
    const word = words[at + i]?.text;
    if (word === undefined || !(isBeginning ? word.startsWith(text) : word === text)) return false;
  }
  return true;
}
