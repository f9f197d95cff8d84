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
  /** The author speaks as "I" somewhere. */
  hasAuthor: boolean;
}

/** A figure of speech is explained within so many parts: "It's a girl! Well: our robot has a voice." */
const FIGURE_REACH = 2;

/** Words, with numbers as `#`, the part of the sentence each stands in, and who is spoken of. Linear. */
export function sceneOf(text: string, lexicon: CompiledLexicon): Scene {
  const words = wordsOf(text).map((word) => (isDigit(text.charCodeAt(word.start)) ? { ...word, ...NUMBER } : word));
  const cut = clausesOf(text, words);
  const { clauses } = cut;
  const kin = kinOf(words, clauses, lexicon);
  const people = peopleOf(text, words, kin, lexicon);
  const hasAuthor =
    kin.some(({ kind }) => kind !== 'known') || words.some((word) => AUTHOR.has(lexicon.about(word).role));
  return { ...cut, words, kin, people, hasAuthor, ...frameOf(words, clauses, lexicon) };
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
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
