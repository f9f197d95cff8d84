import { cutFirst, listUnder, patternsOf } from '@/lib/language/phrase-list';
import type { Phrase, PhraseSource } from '@/lib/language/phrases';
import { foldWord } from '@/lib/language/words';

/** What a list says of a phrase. */
export interface Entry<V> {
  value: V;
  /** Marked `?`. */
  weak: boolean;
  /** Marked `^`. */
  authorOnly: boolean;
}

interface Listed<V> extends Entry<V> {
  /** What follows the first word. */
  rest: string;
  /** By the order of the lists. */
  rank: number;
}

/** What `abc*` may end in. */
const ENDINGS = ['', 'e', 's', 'es', 'n', 'en', 'r', 'in', 'innen', 'ed', 'ing'];

function lengthWithoutMarks(phrase: string): number {
  let length = phrase.length;
  while (phrase[length - 1] === '?' || phrase[length - 1] === '^') length--;
  return length;
}

/** "a/b c*" → "a c", "b c", "a cs" … */
function alternatives(phrase: string): string[] {
  const optionsOf = (word: string): string[] =>
    word.split('/').flatMap((one) => (one.endsWith('*') ? ENDINGS.map((ending) => one.slice(0, -1) + ending) : [one]));
  return phrase
    .split(/[\s'-]+/u)
    .filter(Boolean)
    .reduce<string[]>(
      (made, word) => made.flatMap((head) => optionsOf(word).map((option) => `${head} ${option}`)),
      [''],
    );
}

/**
 * The phrases of lists in the notation of `lexicon.ts`. Of a phrase only the first word is read until that word comes.
 * @param together what a phrase stands for, from all entries for it, in the order of the lists
 */
export function inflected<V, T>(
  lists: Iterable<readonly [value: V, list: string | undefined]>,
  together: (entries: [Entry<V>, ...Entry<V>[]]) => T,
): PhraseSource<T> {
  const words = new Map<string, Listed<V>[]>();
  const stems = new Map<string, Listed<V>[]>();
  let rank = 0;
  for (const [value, list = ''] of lists) {
    for (const listed of list.split(',')) {
      const marked = listed.trim();
      const end = lengthWithoutMarks(marked);
      if (end === 0) continue;
      const [first, rest] = cutFirst(marked.slice(0, end));
      const entry = {
        value,
        weak: marked.includes('?', end),
        authorOnly: marked.includes('^', end),
        rest,
        rank: rank++,
      };
      for (const option of first.split('/'))
        if (option.endsWith('*')) listUnder(stems, foldWord(option.slice(0, -1)), entry);
        else listUnder(words, foldWord(option), entry);
    }
  }
  const listedFor = (word: string): Listed<V>[] =>
    ENDINGS.flatMap((ending) =>
      word.endsWith(ending) ? (stems.get(word.slice(0, word.length - ending.length)) ?? []) : [],
    )
      .concat(words.get(word) ?? [])
      .sort((a, b) => a.rank - b.rank);
  return (word) => {
    const found = new Map<string, [Entry<V>, ...Entry<V>[]]>();
    for (const entry of listedFor(word)) {
      for (const phrase of alternatives(entry.rest)) {
        const known = found.get(phrase);
        if (known) known.push(entry);
        else found.set(phrase, [entry]);
      }
    }
    return [...found].map(([rest, entries]): Phrase<T> => ({ value: together(entries), rest: patternsOf(rest) }));
  };
}
