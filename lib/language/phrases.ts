import { noted } from './noted';
import type { Word } from './words';
import { foldWord } from './words';

/** A phrase found: what it stands for, and the words it covers (`to` exclusive). */
export interface PhraseHit<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** What a word must be, or begin with. */
interface Pattern {
  readonly text: string;
  readonly isBeginning: boolean;
}

interface Phrase<T> {
  readonly value: T;
  /** What follows the first word. */
  readonly rest: readonly Pattern[];
}

/**
 * Finds many phrases in one pass. A phrase is words; `abc*` is any word that begins with abc, `*abc` (first word only)
 * any longer word that ends in abc. At each word the longest phrase wins; overlapping phrases are not reported twice.
 * Linear in the number of words, whatever the number of phrases.
 */
export class PhraseMatcher<T> {
  readonly #exact = new Map<string, Phrase<T>[]>();
  readonly #prefixes = new Map<string, Phrase<T>[]>();
  readonly #suffixes = new Map<string, Phrase<T>[]>();
  readonly #prefixLengths: number[];
  readonly #suffixLengths: number[];
  /** The phrases that a word may begin. */
  readonly #beginningWith = noted((word) => this.#lookUp(word));

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) this.#add(phrase.trim(), value);
    const lengths = (map: Map<string, unknown>): number[] =>
      [...new Set([...map.keys()].map((key) => key.length))].sort((a, b) => b - a);
    this.#prefixLengths = lengths(this.#prefixes);
    this.#suffixLengths = lengths(this.#suffixes);
  }

  #add(phrase: string, value: T): void {
    const [first = '', ...rest] = phrase.split(/[\s'-]+/).map((word) => foldPattern(word));
    const [map, key] = first.startsWith('*')
      ? ([this.#suffixes, first.slice(1)] as const)
      : first.endsWith('*')
        ? ([this.#prefixes, first.slice(0, -1)] as const)
        : ([this.#exact, first] as const);
    if (key === '') return;
    const made = { value, rest: rest.map(patternOf) };
    const list = map.get(key);
    if (list) list.push(made);
    else map.set(key, [made]);
  }

  /** Hits from left to right. */
  find(words: readonly Word[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let at = 0; at < words.length; ) {
      const hit = this.#longestAt(words, at);
      if (hit) hits.push(hit);
      at = hit ? hit.to : at + 1;
    }
    return hits;
  }

  #longestAt(words: readonly Word[], at: number): PhraseHit<T> | null {
    const { alone, byNext, byBeginning } = this.#beginningWith(words[at] as Word);
    const next = words[at + 1]?.text;
    let longest = alone;
    if (next !== undefined && byNext.size > 0)
      longest = firstThatFits(byNext.get(next) ?? NONE, longest, words, at + 1);
    if (next !== undefined) longest = firstThatFits(byBeginning, longest, words, at + 1);
    return longest && { value: longest.value, from: at, to: at + 1 + longest.rest.length };
  }

  #lookUp(word: string): Beginning<T> {
    const found = [...(this.#exact.get(word) ?? [])];
    for (const length of this.#prefixLengths)
      if (length <= word.length) found.push(...(this.#prefixes.get(word.slice(0, length)) ?? []));
    for (const length of this.#suffixLengths)
      if (length < word.length) found.push(...(this.#suffixes.get(word.slice(-length)) ?? []));
    return found.length === 0 ? NOTHING : beginningOf(found);
  }
}

function foldPattern(word: string): string {
  const start = word.startsWith('*') ? '*' : '';
  const end = word.length > 1 && word.endsWith('*') ? '*' : '';
  return start + foldWord(word.slice(start.length, word.length - end.length)) + end;
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

function patternOf(word: string): Pattern {
  return word.endsWith('*') ? { text: word.slice(0, -1), isBeginning: true } : { text: word, isBeginning: false };
}

function follows(words: readonly Word[], at: number, patterns: readonly Pattern[]): boolean {
  for (let i = 0; i < patterns.length; i++) {
    const { text, isBeginning } = patterns[i] as Pattern;
    const word = words[at + i]?.text;
    if (word === undefined || !(isBeginning ? word.startsWith(text) : word === text)) return false;
  }
  return true;
}
