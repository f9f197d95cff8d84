import { FIRST_NAMES } from '@/lib/language/lexicon/first-names';
import type { Word } from '@/lib/language/words';
import { wordsOf } from '@/lib/language/words';
import type { CompiledLexicon, KinKind, PersonWord } from './compiled';
import type { PrivateTopic } from './lexicon';

/** Who a word stands for. `near` are family and partners, `known` persons one knows, `owner` a "my" or "our" of something else, `other` anybody or a thing. */
export type Who = 'i' | 'me' | 'we' | 'near' | 'known' | 'third' | 'owner' | 'other';

export interface Person {
  who: Who;
  /** Word indices, `to` exclusive. */
  from: number;
  to: number;
}
/** A person of one's own: "my wife", "our dog". */
export interface Kin extends Person {
  kind: KinKind;
  ours: boolean;
}

export interface Scene {
  words: readonly Word[];
  /** Number of the sentence part each word stands in. */
  clauses: readonly number[];
  /** The same, with commas counted too. */
  parts: readonly number[];
  /** Whether the word stands between quotation marks. */
  quoted: readonly boolean[];
  people: readonly Person[];
  kin: readonly Kin[];
  /** Parts in which work is the subject. */
  workClauses: ReadonlySet<number>;
  /** Parts in which the author speaks of a trade. */
  tradeClauses: ReadonlySet<number>;
  /** Parts that end in a question mark. */
  questions: ReadonlySet<number>;
  /** Topics that are a figure of speech there, by part. */
  figurative: ReadonlyMap<number, ReadonlySet<PrivateTopic>>;
  /** The author speaks as "I" somewhere. */
  hasAuthor: boolean;
}

const SPACE = 32;
const HARD_BREAK = /[.!?;:\n()…•|→✓–—]|\p{Extended_Pictographic}/u;
const QUOTE = /["«»]/gu;
/** Words between a possessive and its noun: "my dear old mother". */
const MODIFIERS = 2;
/** A figure of speech is explained within so many parts: "It's a girl! Well: our robot has a voice." */
const FIGURE_REACH = 2;

/** Words, with numbers as `#`, the part of the sentence each stands in, and who is spoken of. Linear. */
export function sceneOf(text: string, lexicon: CompiledLexicon): Scene {
  const words = wordsOf(text).map((word) => (isDigit(text.charCodeAt(word.start)) ? { ...word, text: '#' } : word));
  const { clauses, parts, quoted, questions } = partsOf(text, words);
  const kin = kinOf(words, clauses, lexicon);
  const people = peopleOf(text, words, kin, lexicon);
  const hasAuthor =
    kin.some(({ kind }) => kind !== 'known') || words.some(({ text: word }) => AUTHOR.has(lexicon.people.get(word)));
  return { words, clauses, parts, quoted, questions, kin, people, hasAuthor, ...frameOf(words, clauses, lexicon) };
}

const AUTHOR: ReadonlySet<PersonWord | undefined> = new Set(['i', 'me', 'my'] as const);

/** What the parts of the text are about besides private life. */
function frameOf(
  words: readonly Word[],
  clauses: readonly number[],
  lexicon: CompiledLexicon,
): Pick<Scene, 'workClauses' | 'tradeClauses' | 'figurative'> {
  const workClauses = new Set<number>();
  const tradeClauses = new Set<number>();
  const figurative = new Map<number, Set<PrivateTopic>>();
  words.forEach(({ text }, at) => {
    if (!lexicon.framing.has(text)) return;
    const clause = clauses[at] as number;
    if (lexicon.work.has(text)) workClauses.add(clause);
    if (lexicon.trade.has(text)) tradeClauses.add(clause);
    const topics = lexicon.figurative.get(text);
    if (!topics) return;
    for (let beside = clause - FIGURE_REACH; beside <= clause + FIGURE_REACH; beside++) {
      const known = figurative.get(beside) ?? new Set();
      for (const topic of topics) known.add(topic);
      figurative.set(beside, known);
    }
  });
  return { workClauses, tradeClauses, figurative };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function partsOf(text: string, words: readonly Word[]): Pick<Scene, 'clauses' | 'parts' | 'quoted' | 'questions'> {
  const clauses: number[] = [];
  const parts: number[] = [];
  const quoted: boolean[] = [];
  const questions = new Set<number>();
  let clause = 0;
  let part = 0;
  let quotes = 0;
  let last = 0;
  for (const { start, end } of words) {
    if (start !== last + 1 || text.charCodeAt(last) !== SPACE) {
      const gap = text.slice(last, start);
      if (/^\s?\?/u.test(gap)) questions.add(clause);
      if (HARD_BREAK.test(gap) && !isNumberDot(text, last, gap, text.charAt(start))) clause++;
      if (gap.includes(',')) part++;
      quotes += gap.match(QUOTE)?.length ?? 0;
    }
    clauses.push(clause);
    parts.push(clause + part);
    quoted.push(quotes % 2 === 1);
    last = end;
  }
  if (/^\s?\?/u.test(text.slice(last, last + 2))) questions.add(clause);
  return { clauses, parts, quoted, questions };
}

/** "3.200", and "am 25. im Urlaub": the dot of a number ends no sentence. */
function isNumberDot(text: string, end: number, gap: string, next: string): boolean {
  if (!/^\.\s?$/u.test(gap) || !/\d/u.test(text.charAt(end - 1))) return false;
  return gap === '.' ? /\d/u.test(next) : /^(?:.*\D)?\d{1,2}$/su.test(text.slice(Math.max(0, end - 4), end));
}

/** "A grandpa takes his first flight" is anybody's. */
const ARTICLE: ReadonlySet<string | undefined> = new Set(
  'a,an,the,every,un,une,le,la,les,des,cette,ce,ein,eine,einen,einer,der,die,das,den'.split(','),
);

function kinOf(words: readonly Word[], clauses: readonly number[], lexicon: CompiledLexicon): Kin[] {
  const kin: Kin[] = [];
  for (const { from, to, value } of lexicon.kin.find(words)) {
    if (lexicon.notKin.has(words[to]?.text ?? '') && clauses[to] === clauses[from]) continue;
    const owner = ownerOf(words, clauses, from, lexicon);
    if (value.bare && owner === null && !ARTICLE.has(words[from - 1]?.text)) {
      kin.push({ who: 'near', kind: 'bare', from, to, ours: false });
      continue;
    }
    if (owner === null || (value.authorOnly && owner.role === 'our')) continue;
    const isFamily = value.kind === 'near' || value.kind === 'mine' || value.kind === 'weak' || value.kind === 'bare';
    if (owner.role === 'our' && (value.kind === 'mine' || value.kind === 'weak')) continue;
    kin.push({
      who: isFamily ? 'near' : 'known',
      kind: value.kind,
      from: owner.at,
      to,
      ours: owner.role === 'our',
    });
  }
  return kin;
}

/** The possessive before a noun, with at most two words between that are no persons, verbs of being or small words. */
export function ownerOf(
  words: readonly Word[],
  clauses: readonly number[],
  noun: number,
  lexicon: CompiledLexicon,
): { at: number; role: 'my' | 'our' } | null {
  for (let at = noun - 1; at >= noun - 1 - MODIFIERS && at >= 0 && clauses[at] === clauses[noun]; at--) {
    const word = (words[at] as Word).text;
    const role = lexicon.people.get(word);
    if (role === 'my' || role === 'our') return { at, role };
    const isModifier = role === undefined && !lexicon.be.has(word) && !lexicon.small.has(word);
    if (!isModifier || lexicon.work.has(word) || lexicon.notKin.has(word)) return null;
  }
  return null;
}

const WHO = {
  i: 'i',
  me: 'me',
  my: 'owner',
  we: 'we',
  our: 'owner',
  third: 'third',
  other: 'other',
  title: 'known',
} as const;

function peopleOf(text: string, words: readonly Word[], kin: readonly Kin[], lexicon: CompiledLexicon): Person[] {
  const people: Person[] = [...kin];
  const taken = new Set(kin.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  for (let at = 0; at < words.length; at++) {
    const who = whoIs(words[at] as Word, text, lexicon);
    if (who !== null && !taken.has(at)) people.push({ who, from: at, to: at + 1 });
  }
  return people.sort((a, b) => a.from - b.from);
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** "Marie", not "marié". */
export function isFirstName(word: Word, text: string): boolean {
  return isCapital(text, word.start) && FIRST_NAMES.has(word.text);
}

function whoIs(word: Word, text: string, lexicon: CompiledLexicon): Who | null {
  const role = lexicon.people.get(word.text);
  if (role === undefined) return isFirstName(word, text) ? 'known' : null;
  // German "Sie" and "Ihr" speak to the reader; at the head of a sentence nobody can tell.
  return role === 'third' && lexicon.politeThird && isCapital(text, word.start) ? 'other' : WHO[role];
}
