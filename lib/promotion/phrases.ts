import { noted } from '@/lib/language/noted';
import type { Cue, Lexicon } from './cues';
import { CUES } from './cues';
import type { Word } from './words';
import { fold, readWords } from './words';

/** At most this many words may stand where a phrase has `_`. */
const GAP = 3;
/** Stems are found by their first letters. */
const STEM_KEY = 2;

interface Node {
  words: Map<string, Node>;
  stems: Map<string, { stem: string; node: Node }[]>;
  any: Node | null;
  gap: Node | null;
  capital: boolean;
  cues: Cue[];
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

const newNode = (): Node => ({ words: new Map(), stems: new Map(), any: null, gap: null, capital: false, cues: [] });

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

/** Parts of a phrase; the words between the marks are cut like the words of a post. */
function partsOf(phrase: string): string[] {
  return phrase.split(/\s+/u).flatMap((part) => {
    if (part === '_' || part === '*') return [part];
    const stem = part.endsWith('*');
    const plain = part.replace(/[*^]/gu, '');
    // Most parts are one plain word already, and there are thousands: a worker that just woke reads them all.
    const words = /^[a-z]{1,40}$/.test(plain) ? [plain] : readWords(plain).map((word) => word.text);
    if (stem && words.length > 0) words[words.length - 1] += '*';
    return words;
  });
}

export function compilePhrases(lexicon: Lexicon): Phrases {
  const root = newNode();
  for (const cue of CUES) {
    for (const phrase of lexicon[cue].split(',')) {
      const parts = partsOf(phrase.trim());
      if (parts.length === 0) continue;
      const end = parts.reduce(step, root);
      if (phrase.includes('^') || cue === 'third') end.capital = true;
      if (!end.cues.includes(cue)) end.cues.push(cue);
    }
  }
  return { root, begin: noted((word) => nodesAfter(root, word)) };
}

const NOWHERE: readonly Node[] = [];

/** Where a word leads: by itself, as any word, by its stem. */
function nodesAfter(node: Node, word: string): readonly Node[] {
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
    if (node.cues.length > 0 && (!node.capital || words[first]?.capital)) {
      for (const cue of node.cues) hits.push({ cue, from: first, to: at });
    }
    const word = words[at];
    if (!word || word.sentence !== words[first]?.sentence) return;
    for (const next of node === root ? begin(word) : nodesAfter(node, word.text)) follow(next, at + 1, first);
    if (node.gap) for (let skip = 0; skip <= GAP; skip++) follow(node.gap, at + skip, first);
  };
  for (let at = 0; at < words.length; at++) follow(root, at, at);
  return hits;
}
