import { noted } from '@/lib/language/noted';
import type { PhraseHit } from '@/lib/language/phrases';
import type { Word } from '@/lib/language/words';
import { foldWord } from '@/lib/language/words';

/** Words that may follow, and what a phrase that ends here stands for. */
interface Node<T> {
  values: T[] | null;
  readonly next: Map<string, Node<T>>;
}
/** A phrase as it is written in a list, and what it stands for; null for nothing, whatever was listed before. */
interface Written<T> {
  readonly phrase: string;
  readonly value: T | null;
}

const MOST_PASSING = 3;

/** Endings that `abc*` stands for. */
const ENDINGS = ['', 'e', 's', 'es', 'n', 'en', 'r', 'in', 'innen', 'ed', 'ing'];

/**
 * Many phrases, found in one pass: at each word the longest wins. A word `a/b` is a or b, `abc*` is abc with the endings of
 * its inflection. Lists have thousands of phrases and a text a hundred words, so phrases are spelt out only when their
 * first word is met.
 */
export class PhraseTrie<T> {
  readonly #byFirst = new Map<string, Written<T>[]>();
  readonly #spelt = new Map<string, Node<T>>();
  readonly #beginning = noted((word) => this.#spelt.get(word) ?? this.#spellOut(word));

  readonly #passing: ReadonlySet<string>;

  /** @param passing words that may stand inside a phrase without belonging to it: "wähle *ich diesmal* Grün" */
  constructor(passing: ReadonlySet<string> = new Set()) {
    this.#passing = passing;
  }

  add(phrase: string, value: T | null): void {
    const first = firstWord(phrase);
    const written = { phrase, value };
    if (PLAIN.test(first)) this.#file(first, written);
    else for (const spelling of spellings(first)) this.#file(spelling, written);
  }

  #file(first: string, written: Written<T>): void {
    const list = this.#byFirst.get(first);
    if (list) list.push(written);
    else this.#byFirst.set(first, [written]);
  }

  /** Hits from left to right, none inside another; the values of a phrase in the order in which it was added. */
  find(words: readonly Word[]): PhraseHit<readonly T[]>[] {
    const hits: PhraseHit<readonly T[]>[] = [];
    let told = 0;
    for (let from = 0; from < words.length; from++) {
      let node: Node<T> | undefined = this.#beginning(words[from] as Word);
      let longest: PhraseHit<readonly T[]> | null = null;
      for (let to = from + 1; node && node !== NOWHERE; to++) {
        if (node.values) longest = { value: node.values, from, to };
        const { next }: Node<T> = node;
        if (next.size === 0) break;
        node = next.get(words[to]?.text ?? '');
        if (node === undefined && this.#passing.has(words[to]?.text ?? '')) {
          to = this.#pass(next, words, to + 1);
          node = next.get(words[to]?.text ?? '');
        }
      }
      if (longest === null || longest.to <= told) continue;
      hits.push(longest);
      told = longest.to;
    }
    return hits;
  }

  /** Where a phrase may go on: behind words in passing that it does not have itself. */
  #pass(next: Map<string, Node<T>>, words: readonly Word[], at: number): number {
    let to = at;
    const last = at + MOST_PASSING - 1;
    while (to < last && this.#passing.has(words[to]?.text ?? '') && !next.has(words[to]?.text ?? '')) to++;
    return to;
  }

  #spellOut(first: string): Node<T> {
    const written = this.#byFirst.get(first);
    if (written === undefined) return NOWHERE;
    const root: Node<T> = { values: null, next: new Map() };
    for (const { phrase, value } of written) {
      const words = phrase.split(BETWEEN);
      let ends = [root];
      for (let at = 1; at < words.length; at++) {
        const options = spellings(words[at] as string);
        ends = ends.flatMap((end) => options.map((option) => child(end, option)));
      }
      for (const end of ends) end.values = value === null ? [] : [...(end.values ?? []), value];
    }
    this.#spelt.set(first, root);
    this.#byFirst.delete(first);
    return root;
  }
}

const NOWHERE: Node<never> = { values: null, next: new Map() };

const BETWEEN = /[\s'-]+/;
const PLAIN = /^[a-z]+$/;
const [SPACE, APOSTROPHE, HYPHEN] = [0x20, 0x27, 0x2d];

/** Lists are long and read whenever a page loads, so no pattern is tried at every letter. */
function firstWord(phrase: string): string {
  let end = 0;
  for (; end < phrase.length; end++) {
    const code = phrase.charCodeAt(end);
    if (code <= HYPHEN && (code <= SPACE || code === APOSTROPHE || code === HYPHEN)) break;
  }
  return phrase.slice(0, end);
}

function spellings(word: string): readonly string[] {
  if (PLAIN.test(word)) return [foldWord(word)];
  return word
    .split('/')
    .flatMap((one) => (one.endsWith('*') ? ENDINGS.map((ending) => one.slice(0, -1) + ending) : [one]))
    .map(foldWord);
}

function child<T>(node: Node<T>, word: string): Node<T> {
  const known = node.next.get(word);
  if (known) return known;
  const made: Node<T> = { values: null, next: new Map() };
  node.next.set(word, made);
  return made;
}
