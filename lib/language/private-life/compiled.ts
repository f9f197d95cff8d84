import type { Lang } from '@/lib/domain/lang';
import { FIRST_NAMES } from '@/lib/language/lexicon/first-names';
import { PRIVATE_LIFE_DE } from '@/lib/language/lexicon/private-life.de';
import { PRIVATE_LIFE_EN } from '@/lib/language/lexicon/private-life.en';
import { PRIVATE_LIFE_FR } from '@/lib/language/lexicon/private-life.fr';
import { noted } from '@/lib/language/noted';
import { PhraseMatcher } from '@/lib/language/phrases';
import type { Word } from '@/lib/language/words';
import { foldWord } from '@/lib/language/words';
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
  /** `bare`: it may stand without a "my". */
  kin: PhraseMatcher<{ kind: KinKind; authorOnly: boolean; bare: boolean }>;
  /** A phrase may tie in several ways ("ADHD" is had and been), or in none: harmless. */
  terms: PhraseMatcher<readonly Term[]>;
}

const wordSet = (words: string): Set<string> => new Set(words.split(/\s+/u).filter(Boolean).map(foldWord));

/** Endings that `abc*` stands for. Whole words are found faster than beginnings. */
const ENDINGS = ['', 'e', 's', 'es', 'n', 'en', 'r', 'in', 'innen', 'ed', 'ing'];

/** "a/b c*" → "a c", "b c", "a cs" … */
function alternatives(phrase: string): string[] {
  const words = phrase.split(/[\s'-]+/u).filter(Boolean);
  if (!/[/*]/.test(phrase)) return [words.join(' ')];
  const optionsOf = (word: string): string[] =>
    word.split('/').flatMap((one) => (one.endsWith('*') ? ENDINGS.map((ending) => one.slice(0, -1) + ending) : [one]));
  return words.reduce<string[]>(
    (made, word) =>
      made.flatMap((head) => optionsOf(word).map((option) => (head === '' ? option : `${head} ${option}`))),
    [''],
  );
}

function* phrases(list: string | undefined): Generator<{ phrase: string; weak: boolean; authorOnly: boolean }> {
  for (const entry of (list ?? '').split(',')) {
    const marks = /[?^]*$/u.exec(entry.trim())?.[0] ?? '';
    const phrase = entry.trim().slice(0, entry.trim().length - marks.length);
    if (phrase === '') continue;
    for (const one of alternatives(phrase))
      yield { phrase: one, weak: marks.includes('?'), authorOnly: marks.includes('^') };
  }
}

function compile(lexicon: PrivateLexicon): CompiledLexicon {
  const people = new Map<string, PersonWord>();
  for (const [role, words] of Object.entries(lexicon.people) as [PersonWord, string][])
    for (const word of wordSet(words)) if (!people.has(word)) people.set(word, role);
  const terms = new Map<string, Term[]>();
  for (const topic of PRIVATE_TOPICS)
    for (const kind of TERM_KINDS)
      for (const { phrase, weak, authorOnly } of phrases(lexicon.terms[topic][kind]))
        terms.set(phrase, [...(terms.get(phrase) ?? []), { topic, kind, weight: weak ? 0.5 : 1, authorOnly }]);
  for (const { phrase } of phrases(lexicon.harmless)) terms.set(phrase, []);
  const bare = new Set([...phrases(lexicon.kin.bare)].map(({ phrase }) => phrase));
  const kin: [string, { kind: KinKind; authorOnly: boolean; bare: boolean }][] = [];
  for (const [kind, list] of Object.entries(lexicon.kin) as [KinKind, string][])
    for (const { phrase, authorOnly } of phrases(list))
      kin.push([phrase, { kind, authorOnly, bare: bare.has(phrase) }]);
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
    kin: new PhraseMatcher(kin),
    terms: new PhraseMatcher(terms),
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
