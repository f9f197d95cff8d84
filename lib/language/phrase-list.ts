import type { Pattern, Phrase, PhraseSource } from './phrases';
import { foldWord } from './words';

/** Between the words of a phrase. */
const SEPARATOR = /[\s'-]+/;

/** A phrase as it is listed, cut behind its first word. */
export interface Listed<T> {
  readonly value: T;
  readonly rest: string;
}

/** The first word of a phrase, and what is left of it. */
export function cutFirst(phrase: string): readonly [first: string, rest: string] {
  const at = phrase.search(SEPARATOR);
  return at < 0 ? [phrase, ''] : [phrase.slice(0, at), phrase.slice(at + 1)];
}

/** Adds to a list of a map. */
export function listUnder<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What must follow the first word. */
export function patternsOf(rest: string): Pattern[] {
  return rest
    .split(SEPARATOR)
    .filter(Boolean)
    .map((word) => {
      const isBeginning = word.endsWith('*');
      return { text: foldWord(isBeginning ? word.slice(0, -1) : word), isBeginning };
    });
}

/**
 * Phrases as lexicons list them: words; `abc*` is any word that begins with abc, `*abc` (first word only) any longer word
 * that ends in abc. Only their first words are read until one of those comes: there are thousands, and a worker that just
 * woke has to answer.
 */
export function listed<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseSource<T> {
  const exact = new Map<string, Listed<T>[]>();
  const prefixes = new Map<string, Listed<T>[]>();
  const suffixes = new Map<string, Listed<T>[]>();
  for (const [phrase, value] of phrases) {
    const [first, rest] = cutFirst(phrase.trim());
    if (first.startsWith('*')) listUnder(suffixes, foldWord(first.slice(1)), { value, rest });
    else if (first.endsWith('*')) listUnder(prefixes, foldWord(first.slice(0, -1)), { value, rest });
    else if (first !== '') listUnder(exact, foldWord(first), { value, rest });
  }
  const prefixLengths = lengthsOf(prefixes);
  const suffixLengths = lengthsOf(suffixes);
  return (word) => {
    const found = [...(exact.get(word) ?? [])];
    for (const length of prefixLengths)
      if (length <= word.length) found.push(...(prefixes.get(word.slice(0, length)) ?? []));
    for (const length of suffixLengths)
      if (length < word.length) found.push(...(suffixes.get(word.slice(-length)) ?? []));
    return found.map(({ value, rest }): Phrase<T> => ({ value, rest: patternsOf(rest) }));
  };
}

/** The longest first. */
function lengthsOf(map: ReadonlyMap<string, unknown>): number[] {
  const lengths = new Set<number>();
  for (const key of map.keys()) if (key !== '') lengths.add(key.length);
  return [...lengths].sort((a, b) => b - a);
}
