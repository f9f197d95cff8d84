import { remembered } from './remembered';
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
  /** The phrases that a word may begin, longest first. */
  readonly #beginningWith = remembered((word: string) => this.#lookUp(word));

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
    for (const { value, rest } of this.#beginningWith((words[at] as Word).text))
      if (follows(words, at + 1, rest)) return { value, from: at, to: at + 1 + rest.length };
    return null;
  }

  #lookUp(word: string): readonly Phrase<T>[] {
    const found = [...(this.#exact.get(word) ?? [])];
    for (const length of this.#prefixLengths)
      if (length <= word.length) found.push(...(this.#prefixes.get(word.slice(0, length)) ?? []));
    for (const length of this.#suffixLengths)
      if (length < word.length) found.push(...(this.#suffixes.get(word.slice(-length)) ?? []));
    return found.sort((a, b) => b.rest.length - a.rest.length);
  }
}

function foldPattern(word: string): string {
  const start = word.startsWith('*') ? '*' : '';
  const end = word.length > 1 && word.endsWith('*') ? '*' : '';
  return start + foldWord(word.slice(start.length, word.length - end.length)) + end;
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
