import type { EmployerMarks } from '@/lib/domain/employer';
import type { SourceText } from '@/lib/domain/item';
import type { Lang } from '@/lib/domain/lang';
import { LANGS } from '@/lib/domain/lang';
import type { Cue } from './cues';
import { CUES } from './cues';
import type { Trace } from './employer-marks';
import { findTraces, guessBrand } from './employer-marks';
import type { FormMark, Link } from './form';
import { countForm, findLinks, findQuotes } from './form';
import { DE } from './lexicon/de';
import { EN } from './lexicon/en';
import { FR } from './lexicon/fr';
import type { CueHit } from './phrases';
import { compilePhrases, findPhrases } from './phrases';
import type { Word } from './words';
import { readWords } from './words';

const LEXICONS = { en: EN, fr: FR, de: DE } as const;
const compiled = new Map<Lang, ReturnType<typeof compilePhrases>>();

function phrasesOf(lang: Lang): ReturnType<typeof compilePhrases> {
  const known = compiled.get(lang);
  if (known) return known;
  const made = compilePhrases(LEXICONS[lang]);
  compiled.set(lang, made);
  return made;
}

/** A post read once: everything that features and reasons need. */
export interface Reading {
  text: string;
  langs: readonly Lang[];
  words: readonly Word[];
  sentences: number;
  hits: Readonly<Record<Cue, readonly CueHit[]>>;
  links: readonly Link[];
  form: Readonly<Record<FormMark, number>>;
  /** Passages in which someone else speaks. */
  quotes: number;
  traces: readonly Trace[];
  employerKnown: boolean;
  domainsKnown: boolean;
  brand: string | null;
}

/** What someone quoted says of themselves is not said by the author: an employee's portrait is no confession. */
const PERSONAL: ReadonlySet<Cue> = new Set<Cue>([
  'i',
  'we',
  'story',
  'opinion',
  'feeling',
  'private',
  'role',
  'workplace',
  'lesson',
]);

export interface ReadingInput {
  text: string;
  langs: readonly Lang[];
  employers: readonly EmployerMarks[];
  item: SourceText | null;
}

/** What is read of a post; what comes after says little about its purpose, and time stays bounded. UTF-16 units. */
const MOST_TEXT = 20_000;

export function readPost(input: ReadingInput): Reading {
  const text = input.text.slice(0, MOST_TEXT);
  const links = findLinks(text);
  const words = readWords(text, links);
  const quotes = findQuotes(text);
  const isQuoted = quotedWords(words, quotes);
  const hits = Object.fromEntries(CUES.map((cue) => [cue, [] as CueHit[]])) as Record<Cue, CueHit[]>;
  for (const lang of input.langs.length > 0 ? input.langs : LANGS) {
    for (const hit of findPhrases(phrasesOf(lang), words)) {
      if (isQuoted.has(hit.from) && PERSONAL.has(hit.cue)) continue;
      const last = hits[hit.cue].at(-1);
      // Phrases of one cue that overlap are one: "our new report" is not more than "our report".
      if (!last || hit.from >= last.to) hits[hit.cue].push(hit);
    }
  }
  const sentences = words.filter(({ sentence }, at) => sentence !== words[at - 1]?.sentence).length;
  const traces = findTraces(words, links, input.employers, input.item);
  const own = new Set(traces.map((trace) => trace.word));
  // Whoever works at Google does not pass on news of others by naming it.
  hits.third = hits.third.filter((hit) => !own.has(hit.from));
  return {
    text,
    langs: input.langs,
    words,
    sentences,
    hits,
    links,
    form: countForm(text),
    quotes: quotes.length,
    traces,
    employerKnown: input.employers.length > 0,
    domainsKnown: input.employers.some(({ domains }) => domains.length > 0),
    brand: input.employers.length > 0 ? null : guessBrand(words, links),
  };
}

/** Indices of the words inside quotes. Both lists are in the order of the text. */
function quotedWords(words: readonly Word[], quotes: readonly { start: number; end: number }[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (quotes.length === 0) return found;
  let at = 0;
  for (const [index, word] of words.entries()) {
    while (at < quotes.length && (quotes[at]?.end ?? 0) <= word.start) at++;
    if (word.start >= (quotes[at]?.start ?? Number.POSITIVE_INFINITY)) found.add(index);
  }
  return found;
}
