import type { Lang } from '@/lib/domain/lang';
import { LANGS } from '@/lib/domain/lang';
import { GRAM_LANGUAGES, scoreLanguages } from './language-grams';
import { STRANGE_WORDS } from './strange-words';
import { TELLING_WORDS } from './telling-words';

/** What a telling word adds: about the score of the most frequent short words. */
const TELLING = 45;
/** What a word with a letter foreign to our three languages takes from them. */
const FOREIGN = 60;
/** So many strange words of one language, and such a share of all, are a text in that language. */
const LEAST_STRANGE = 2;
const STRANGE_SHARE = 0.1;

const NOT_ASCII = /[^\0-\x7f]/;
const FOREIGN_LETTER = /[^a-zàâäæçèéêëîïôœöùûüÿßáíóúñåø']/u;

const listed = <K extends string>(lists: Readonly<Record<K, string>>): ReadonlyMap<string, readonly K[]> => {
  const langs = new Map<string, K[]>();
  for (const lang of Object.keys(lists) as K[]) {
    for (const word of lists[lang].split(/\s+/u)) langs.set(word, [...(langs.get(word) ?? []), lang]);
  }
  return langs;
};

const NONE: readonly never[] = [];
const telling = listed(TELLING_WORDS);
const strange = listed(STRANGE_WORDS);

/** The one of our languages that a word gives away, if it does. */
export function toldBy(word: string): Lang | null {
  const langs = telling.get(word);
  return langs?.length === 1 ? (langs[0] as Lang) : null;
}

/** The language that enough strange words speak for; null where they don't. */
function strangeLanguage(words: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const lang of strange.get(word) ?? NONE) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= Math.max(LEAST_STRANGE, STRANGE_SHARE * words.size) ? most[0] : null;
}

export interface WordScores {
  /** In the order of `GRAM_LANGUAGES`. */
  readonly scores: readonly number[];
  /** Those of our languages that a word gives away. */
  readonly told: ReadonlySet<string>;
  /** The language of the strange words, where they are too many for one of ours. */
  readonly strange: string | null;
}

/** The scores of n-grams, with what whole words add to them and take from them. */
export function scoreWords(words: ReadonlySet<string>): WordScores {
  const scores = scoreLanguages(words);
  const told = new Set<string>();
  const add = (lang: Lang, points: number): void => {
    const at = GRAM_LANGUAGES.indexOf(lang);
    scores[at] = (scores[at] ?? 0) + points;
  };
  for (const word of words) {
    const langs = telling.get(word) ?? NONE;
    for (const lang of langs) add(lang, TELLING);
    if (langs.length === 1) told.add(langs[0] as Lang);
    if (NOT_ASCII.test(word) && FOREIGN_LETTER.test(word)) for (const ours of LANGS) add(ours, -FOREIGN);
  }
  return { scores, told, strange: strangeLanguage(words) };
}
