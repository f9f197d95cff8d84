import type { Lang } from '@/lib/domain/lang';
import { FIRST_NAMES } from '@/lib/language/lexicon/first-names';
import { PRIVATE_LIFE_DE } from '@/lib/language/lexicon/private-life.de';
import { PRIVATE_LIFE_EN } from '@/lib/language/lexicon/private-life.en';
import { PRIVATE_LIFE_FR } from '@/lib/language/lexicon/private-life.fr';
import { noted } from '@/lib/language/noted';
import type { Word } from '@/lib/language/words';
import { foldWord } from '@/lib/language/words';
import type { PrivateLexicon, PrivateTopic, TermKind } from './lexicon';
import { PRIVATE_TOPICS, TERM_KINDS } from './lexicon';
import { PhraseTrie } from './phrase-trie';

export interface Term {
  topic: PrivateTopic;
  kind: TermKind;
  /** One is enough for a finding; 0.5 needs a second. */
  weight: number;
  /** Holds of "I" alone: a company can be a "we". */
  authorOnly: boolean;
  /** Holds only in a text in which nobody is at work. */
  offWork: boolean;
}
export type KinKind = keyof PrivateLexicon['kin'];
/** `bare`: it may stand without a "my". `adjective`: before a noun it names nobody ("mein liebster Banker"). */
interface KinTerm {
  kind: KinKind;
  authorOnly: boolean;
  bare: boolean;
  adjective: boolean;
}
export type PersonWord = keyof PrivateLexicon['people'];

export interface WordFacts {
  role: PersonWord | undefined;
  isFirstName: boolean;
  /** It says what its part of the text is about: work, a trade, or a figure of speech. Most words are none of these. */
  isFraming: boolean;
  /** It makes unreal what stands beside it: always, or where a person follows. */
  unreal: 'always' | 'before-person' | null;
}

/** One language's lexicon, ready for look-up. */
export interface CompiledLexicon {
  people: ReadonlyMap<string, PersonWord>;
  be: ReadonlySet<string>;
  have: ReadonlySet<string>;
  gap: PrivateLexicon['gap'];
  politeThird: boolean;
  /** German: the verb may stand last. */
  isVerbFinal: boolean;
  just: ReadonlySet<string>;
  small: ReadonlySet<string>;
  passing: ReadonlySet<string>;
  notKin: ReadonlySet<string>;
  work: ReadonlySet<string>;
  trade: ReadonlySet<string>;
  /** What is known of a word by itself. */
  about(word: Word): WordFacts;
  figurative: ReadonlyMap<string, readonly PrivateTopic[]>;
  kin: PhraseTrie<KinTerm>;
  /** A phrase may tie in several ways ("ADHD" is had and been), or in none: harmless. */
  terms: PhraseTrie<Term>;
}

const wordSet = (words: string): Set<string> => new Set(words.split(/\s+/u).filter(Boolean).map(foldWord));

const MARKS = '?^~';

/** Calls back with the phrases of a list, and the marks that each ends in; a generator took twice the time. */
function eachPhrase(list: string | undefined, take: (phrase: string, marks: string) => void): void {
  for (const entry of (list ?? '').split(',')) {
    const written = entry.trim();
    let end = written.length;
    while (MARKS.includes(written.charAt(end - 1)) && end > 0) end--;
    if (end > 0) take(written.slice(0, end), written.slice(end));
  }
}

/** Terms of one topic and kind differ by their marks only. */
function addTerms(terms: PhraseTrie<Term>, topic: PrivateTopic, kind: TermKind, list: string | undefined): void {
  const byMarks = new Map<string, Term>();
  eachPhrase(list, (phrase, marks) => {
    const known = byMarks.get(marks);
    const term = known ?? {
      topic,
      kind,
      weight: marks.includes('?') ? 0.5 : 1,
      authorOnly: marks.includes('^'),
      offWork: marks.includes('~'),
    };
    if (!known) byMarks.set(marks, term);
    terms.add(phrase, term);
  });
}

function compile(lexicon: PrivateLexicon): CompiledLexicon {
  const people = new Map<string, PersonWord>();
  for (const [role, words] of Object.entries(lexicon.people) as [PersonWord, string][])
    for (const word of wordSet(words)) if (!people.has(word)) people.set(word, role);
  const passing = wordSet(lexicon.passing);
  const terms = new PhraseTrie<Term>(passing);
  for (const topic of PRIVATE_TOPICS)
    for (const kind of TERM_KINDS) addTerms(terms, topic, kind, lexicon.terms[topic][kind]);
  const bare = new Set<string>();
  eachPhrase(lexicon.kin.bare, (phrase) => bare.add(phrase));
  const kin = new PhraseTrie<KinTerm>();
  for (const [kind, list] of Object.entries(lexicon.kin) as [KinKind, string][])
    eachPhrase(list, (phrase, marks) => {
      const [authorOnly, adjective] = [marks.includes('^'), marks.includes('~')];
      kin.add(phrase, { kind, authorOnly, bare: bare.has(phrase), adjective });
    });
  eachPhrase(lexicon.harmless, (phrase) => {
    terms.add(phrase, null);
    kin.add(phrase, null);
  });
  const figurative = new Map<string, PrivateTopic[]>();
  for (const [topic, words] of Object.entries(lexicon.figurative) as [PrivateTopic, string][])
    for (const word of wordSet(words)) figurative.set(word, [...(figurative.get(word) ?? []), topic]);
  const work = wordSet(lexicon.work);
  const trade = wordSet(lexicon.trade);
  const unless = wordSet(lexicon.unless);
  const unreal = wordSet(lexicon.unreal);
  return {
    people,
    figurative,
    about: noted((text) => ({
      role: people.get(text),
      isFirstName: FIRST_NAMES.has(text),
      isFraming: work.has(text) || trade.has(text) || figurative.has(text),
      unreal: unreal.has(text) ? 'always' : unless.has(text) ? 'before-person' : null,
    })),
    work,
    trade,
    be: wordSet(lexicon.be),
    have: wordSet(lexicon.have),
    gap: lexicon.gap,
    politeThird: lexicon.politeThird,
    isVerbFinal: lexicon.gap.be > 2,
    just: wordSet(lexicon.just),
    small: wordSet(lexicon.small),
    passing,
    notKin: wordSet(lexicon.notKin),
    kin,
    terms,
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
