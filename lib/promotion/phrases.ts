import { noted } from '@/lib/language/noted';
import type { Cue, Lexicon } from './cues';
import { CUES } from './cues';
import type { Word } from './words';
import { fold, readWords } from './words';
import type { Writing } from './writing';
import { isWritten, writingOf } from './writing';

/** At most this many words may stand where a phrase has `_`. */
const GAP = 3;
/** Stems are found by their first letters. */
const STEM_KEY = 2;

interface Node {
  words: Map<string, Node>;
  stems: Map<string, { stem: string; node: Node }[]>;
  any: Node | null;
  gap: Node | null;
  cues: Map<Cue, Writing>;
  /** What goes on from here and was not needed yet: a worker that just woke can't read thousands of phrases. */
  waiting: Waiting[];
}

interface Waiting {
  rest: string;
  cue: Cue;
  writing: Writing;
}

/** A lexicon as a tree of words, so that a text is read once for all phrases. */
export interface Phrases {
  root: Node;
  /** Where a phrase may go on whose first word this is. */
  begin(word: Word): readonly Node[];
}

export interface CueHit {
  cue: Cue;
  /** Indices of the first word and behind the last. */
  from: number;
  to: number;
}

const newNode = (): Node => ({
  words: new Map(),
  stems: new Map(),
  any: null,
  gap: null,
  cues: new Map(),
  waiting: [],
});

function child(map: Map<string, Node>, key: string): Node {
  const known = map.get(key);
  if (known) return known;
  const made = newNode();
  map.set(key, made);
  return made;
}

function stemChild(node: Node, stem: string): Node {
  const key = stem.slice(0, STEM_KEY);
  const list = node.stems.get(key) ?? [];
  node.stems.set(key, list);
  const known = list.find((entry) => entry.stem === stem);
  if (known) return known.node;
  const made = newNode();
  list.push({ stem, node: made });
  return made;
}

function step(node: Node, part: string): Node {
  if (part === '_') {
    node.gap ??= newNode();
    return node.gap;
  }
  if (part === '*') {
    node.any ??= newNode();
    return node.any;
  }
  return part.endsWith('*') ? stemChild(node, fold(part.slice(0, -1))) : child(node.words, fold(part));
}

/** What a phrase has besides punctuation. */
const GOES_ON = /[\p{L}\p{N}€$£%_*]/u;

/** The first part of a phrase, and the rest of it; what is no mark is cut like the words of a post. */
function cutFirst(phrase: string): readonly [first: string, rest: string] {
  const space = phrase.indexOf(' ');
  const first = space < 0 ? phrase : phrase.slice(0, space);
  const after = space < 0 ? '' : phrase.slice(space + 1);
  const rest = GOES_ON.test(after) ? after : '';
  if (first === '_' || first === '*' || /^[a-z]{1,40}$/.test(first)) return [first, rest];
  const words = readWords(first.replace(/[*^~]/gu, '')).map((word) => word.text);
  if (words.length === 0) return cutFirst(rest);
  if (first.endsWith('*')) words.push(`${words.pop()}*`);
  const [head = '', ...others] = words;
  return [head, [...others, rest].join(' ').trim()];
}

/** Puts what waits at a node to the nodes behind it. */
function grow(node: Node): void {
  for (const { rest: phrase, cue, writing } of node.waiting) {
    const [first, rest] = cutFirst(phrase);
    const next = step(node, first);
    if (rest !== '') next.waiting.push({ rest, cue, writing });
    else next.cues.set(cue, writing);
  }
  node.waiting = [];
}

export function compilePhrases(lexicon: Lexicon): Phrases {
  const root = newNode();
  for (const cue of CUES) {
    for (const listed of lexicon[cue].split(',')) {
      const rest = listed.trim().replace(/\s+/gu, ' ');
      if (GOES_ON.test(rest)) root.waiting.push({ rest, cue, writing: writingOf(rest, cue) });
    }
  }
  return { root, begin: noted((word) => nodesAfter(root, word)) };
}

const NOWHERE: readonly Node[] = [];

/** Where a word leads: by itself, as any word, by its stem. */
function nodesAfter(node: Node, word: string): readonly Node[] {
  if (node.waiting.length > 0) grow(node);
  const exact = node.words.get(word);
  if (!exact && !node.any && node.stems.size === 0) return NOWHERE;
  const found = exact ? [exact] : [];
  if (node.any) found.push(node.any);
  const longest = node.stems.size > 0 ? Math.min(STEM_KEY, word.length) : 0;
  for (let length = 1; length <= longest; length++)
    for (const { stem, node: next } of node.stems.get(word.slice(0, length)) ?? [])
      if (word.startsWith(stem)) found.push(next);
  return found;
}

/** All phrases in `words`, in order. Phrases don't cross sentences. Linear: the depth of the tree bounds the work for a word. */
export function findPhrases({ root, begin }: Phrases, words: readonly Word[]): CueHit[] {
  const hits: CueHit[] = [];
  const follow = (node: Node, at: number, first: number): void => {
    for (const [cue, writing] of node.cues)
      if (isWritten(words, first, writing)) hits.push({ cue, from: first, to: at });
    const word = words[at];
    if (!word || word.sentence !== words[first]?.sentence) return;
    for (const next of node === root ? begin(word) : nodesAfter(node, word.text)) follow(next, at + 1, first);
    // What waits here has been put in its place by now.
    if (node.gap) for (let skip = 0; skip <= GAP; skip++) follow(node.gap, at + skip, first);
  };
  for (let at = 0; at < words.length; at++) follow(root, at, at);
  return hits;
}
