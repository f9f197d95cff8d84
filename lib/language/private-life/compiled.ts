import type { Lang } from '@/lib/domain/lang';
import { FIRST_NAMES } from '@/lib/language/lexicon/first-names';
import { PRIVATE_LIFE_DE } from '@/lib/language/lexicon/private-life.de';
import { PRIVATE_LIFE_EN } from '@/lib/language/lexicon/private-life.en';
import { PRIVATE_LIFE_FR } from '@/lib/language/lexicon/private-life.fr';
import { noted } from '@/lib/language/noted';
import { PhraseMatcher } from '@/lib/language/phrases';
import type { Word } from '@/lib/language/words';
import { foldWord } from '@/lib/language/words';
import type { Entry } from './inflected';
import { inflected } from './inflected';
import type { PrivateLexicon, PrivateTopic, TermKind } from './lexicon';
import { PRIVATE_TOPICS, TERM_KINDS } from './lexicon';

export interface Term {
  topic: PrivateTopic;
  kind: TermKind;
  /** One is enough for a finding; 0.5 needs a second. */
  weight: number;
  /** Holds of "I" alone: a company can be a "we". */
  authorOnly: boolean;
}
export type KinKind = keyof PrivateLexicon['kin'];
export type PersonWord = keyof PrivateLexicon['people'];

export interface WordFacts {
  role: PersonWord | undefined;
  isFirstName: boolean;
  /** It says what its part of the text is about: work, a trade, or a figure of speech. Most words are none of these. */
  isFraming: boolean;
}

/** One language's lexicon, ready for look-up. */
export interface CompiledLexicon {
  people: ReadonlyMap<string, PersonWord>;
  be: ReadonlySet<string>;
  have: ReadonlySet<string>;
  gap: PrivateLexicon['gap'];
  politeThird: boolean;
  just: ReadonlySet<string>;
  small: ReadonlySet<string>;
  notKin: ReadonlySet<string>;
  work: ReadonlySet<string>;
  trade: ReadonlySet<string>;
  /** What is known of a word by itself. */
  about(word: Word): WordFacts;
  figurative: ReadonlyMap<string, readonly PrivateTopic[]>;
  kin: PhraseMatcher<KinWord>;
  terms: PhraseMatcher<readonly Term[]>;
}

const wordSet = (words: string): Set<string> => new Set(words.split(/\s+/u).filter(Boolean).map(foldWord));

interface KinWord {
  kind: KinKind;
  authorOnly: boolean;
  /** It may stand without a "my". */
  bare: boolean;
}

/** The persons of one's own; of a word in several lists the first says what it is. */
function kinOf(lexicon: PrivateLexicon): PhraseMatcher<KinWord> {
  const lists = Object.entries(lexicon.kin) as [KinKind, string][];
  return new PhraseMatcher(
    inflected(lists, ([first, ...others]) => ({
      kind: first.value,
      authorOnly: first.authorOnly,
      bare: [first, ...others].some(({ value }) => value === 'bare'),
    })),
  );
}

/** A phrase may tie in several ways ("ADHD" is had and been); one that is listed as harmless ties in none. */
function termsOf({ terms, harmless }: PrivateLexicon): PhraseMatcher<readonly Term[]> {
  const lists = PRIVATE_TOPICS.flatMap((topic) =>
    TERM_KINDS.map((kind) => [{ topic, kind }, terms[topic][kind]] as const),
  );
  const termOf = ({ value, weak, authorOnly }: Entry<Pick<Term, 'topic' | 'kind'> | null>): Term[] =>
    value ? [{ ...value, weight: weak ? 0.5 : 1, authorOnly }] : [];
  return new PhraseMatcher(
    inflected<Pick<Term, 'topic' | 'kind'> | null, readonly Term[]>([...lists, [null, harmless]], (entries) =>
      entries.at(-1)?.value === null ? [] : entries.flatMap(termOf),
    ),
  );
}

function compile(lexicon: PrivateLexicon): CompiledLexicon {
  const people = new Map<string, PersonWord>();
  for (const [role, words] of Object.entries(lexicon.people) as [PersonWord, string][])
    for (const word of wordSet(words)) if (!people.has(word)) people.set(word, role);
  const figurative = new Map<string, PrivateTopic[]>();
  for (const [topic, words] of Object.entries(lexicon.figurative) as [PrivateTopic, string][])
    for (const word of wordSet(words)) figurative.set(word, [...(figurative.get(word) ?? []), topic]);
  const work = wordSet(lexicon.work);
  const trade = wordSet(lexicon.trade);
  return {
    people,
    figurative,
    about: noted((text) => ({
      role: people.get(text),
      isFirstName: FIRST_NAMES.has(text),
      isFraming: work.has(text) || trade.has(text) || figurative.has(text),
    })),
    work,
    trade,
    be: wordSet(lexicon.be),
    have: wordSet(lexicon.have),
    gap: lexicon.gap,
    politeThird: lexicon.politeThird,
    just: wordSet(lexicon.just),
    small: wordSet(lexicon.small),
    notKin: wordSet(lexicon.notKin),
    kin: kinOf(lexicon),
    terms: termsOf(lexicon),
  };
}

const SOURCES: Readonly<Record<Lang, PrivateLexicon>> = {
  en: PRIVATE_LIFE_EN,
  fr: PRIVATE_LIFE_FR,
  de: PRIVATE_LIFE_DE,
};
const compiled = new Map<Lang, CompiledLexicon>();

/** Compiled once a language, when it is first needed. */
export function privateLexicon(lang: Lang): CompiledLexicon {
  const known = compiled.get(lang);
  if (known) return known;
  const made = compile(SOURCES[lang]);
  compiled.set(lang, made);
  return made;
}
