import type { Word } from '@/lib/language/words';
import { wordsOf } from '@/lib/language/words';
import type { Clauses } from './clauses';
import { clausesOf } from './clauses';
import type { CompiledLexicon, PersonWord } from './compiled';
import type { PrivateTopic } from './lexicon';
import type { Kin, Person } from './people';
import { kinOf, peopleOf } from './people';

/** A text with who is spoken of in which part of it. */
export interface Scene extends Clauses {
  words: readonly Word[];
  people: readonly Person[];
  kin: readonly Kin[];
  /** Parts in which work is the subject. */
  workClauses: ReadonlySet<number>;
  /** Parts in which the author speaks of a trade. */
  tradeClauses: ReadonlySet<number>;
  /** Topics that are a figure of speech there, by part. */
  figurative: ReadonlyMap<number, ReadonlySet<PrivateTopic>>;
  /** Words of what is only imagined: "if I had children". */
  unreal: ReadonlySet<number>;
  /** Which "a" is a verb: French "à", folded, reads like one. */
  isPreposition(at: number): boolean;
  /** The author speaks as "I" somewhere. */
  hasAuthor: boolean;
  /** A short text in which nobody is at work. */
  isDiary: boolean;
}

/** In words; an ordinary post of one's own life has two or three sentences. */
const DIARY = 40;

/** A figure of speech is explained within so many parts: "It's a girl! Well: our robot has a voice." */
const FIGURE_REACH = 2;

/** Words, with numbers as `#`, the part of the sentence each stands in, and who is spoken of. Linear. */
export function sceneOf(text: string, lexicon: CompiledLexicon): Scene {
  const words = withNumbers(text, wordsOf(text));
  const cut = clausesOf(text, words);
  const { clauses } = cut;
  const kin = kinOf(text, words, clauses, lexicon);
  const people = peopleOf(text, words, kin, lexicon);
  const hasAuthor =
    kin.some(({ kind }) => kind !== 'known') || words.some((word) => AUTHOR.has(lexicon.about(word).role));
  const unreal = unrealOf(words, cut.parts, lexicon);
  const isPreposition = (at: number): boolean => text.charCodeAt((words[at] as Word).start) === A_GRAVE;
  const frame = frameOf(words, clauses, lexicon);
  const isDiary = words.length <= DIARY && frame.workClauses.size + frame.tradeClauses.size === 0;
  return { ...cut, ...frame, words, kin, people, hasAuthor, unreal, isPreposition, isDiary };
}
const A_GRAVE = 0xe0;

/** "I voted no and would do so again." */
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'et', 'mais', 'und', 'aber']);

/** "If I had children, …": from the word that says so to the end of its part; in German also what stands before it. */
function unrealOf(words: readonly Word[], parts: Int32Array, lexicon: CompiledLexicon): Set<number> {
  const unreal = new Set<number>();
  words.forEach((word, start) => {
    const kind = lexicon.about(word).unreal;
    const next = words[start + 1];
    if (kind === null || (kind === 'before-person' && !(next && lexicon.about(next).role))) return;
    const isHere = (at: number): boolean => parts[at] === parts[start] && !JOINS.has(words[at]?.text ?? '');
    for (let at = start; isHere(at); at++) unreal.add(at);
    for (let at = start; lexicon.isVerbFinal && isHere(at); at--) unreal.add(at);
  });
  return unreal;
}

const AUTHOR: ReadonlySet<PersonWord | undefined> = new Set(['i', 'me', 'my'] as const);

/** What the parts of the text are about besides private life. */
function frameOf(
  words: readonly Word[],
  clauses: Int32Array,
  lexicon: CompiledLexicon,
): Pick<Scene, 'workClauses' | 'tradeClauses' | 'figurative'> {
  const workClauses = new Set<number>();
  const tradeClauses = new Set<number>();
  const figurative = new Map<number, Set<PrivateTopic>>();
  words.forEach((word, at) => {
    if (!lexicon.about(word).isFraming) return;
    const { text } = word;
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

const NUMBER = { text: '#', written: '#', notes: [] };
/** "72,000" and "38 000" are one number each. */
function withNumbers(text: string, words: readonly Word[]): Word[] {
  const read: Word[] = [];
  for (const word of words) {
    const last = read.at(-1);
    if (!isDigit(text.charCodeAt(word.start))) read.push(word);
    else if (last?.text === '#' && word.start === last.end + 1 && word.end - word.start === 3)
      read[read.length - 1] = { ...last, end: word.end };
    else read.push({ ...word, ...NUMBER });
  }
  return read;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
