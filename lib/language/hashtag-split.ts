import type { Lang } from '@/lib/domain/lang';
import { HASHTAG_WORDS } from './lexicon/hashtag-words';

interface Lexicon {
  words: ReadonlySet<string>;
  joins: ReadonlySet<string>;
}
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const LEXICONS = new Map<Lang, Lexicon>(
  (['en', 'fr', 'de'] as const).map((lang) => [
    lang,
    { words: set(HASHTAG_WORDS[lang].words), joins: set(HASHTAG_WORDS[lang].joins) },
  ]),
);
/** Longer hashtags are no words people wrote. UTF-16 units. */
const LONGEST = 40;
const MAX_PARTS = 6;

/**
 * The words a hashtag of small letters was joined from, or null when it is one word, unknown, or can be read in two ways.
 * @param tag without `#`
 * @param langs the languages of the text, tried first; hashtags are often English whatever the text is
 */
export function splitHashtag(tag: string, langs: readonly Lang[]): string[] | null {
  if (tag.length > LONGEST || !/^\p{Ll}+$/u.test(tag)) return null;
  for (const lang of new Set<Lang>([...langs, 'en', 'fr'])) {
    const lexicon = LEXICONS.get(lang) as Lexicon;
    if (lexicon.words.has(tag) || lexicon.joins.has(tag)) return null;
    const splits = splitsOf(tag, lexicon, MAX_PARTS).filter((parts) => isPhrase(parts, lexicon, lang));
    const fewest = Math.min(...splits.map((parts) => parts.length));
    const best = splits.filter((parts) => parts.length === fewest);
    if (best.length === 1) return best[0] as string[];
    if (best.length > 1) return null;
  }
  return null;
}

/** Small words join others: they never make most of a hashtag, stand at its end, or before one word alone; German needs one between its nouns. */
function isPhrase(parts: readonly string[], { words, joins }: Lexicon, lang: Lang): boolean {
  const long = parts.filter((part) => words.has(part)).length;
  const joining = parts.filter((part) => joins.has(part)).length;
  if (parts.length < 2 || long === 0 || long < parts.length - long) return false;
  if (!words.has(parts.at(-1) as string)) return false;
  // "insecurity", "mitmachen", "survie": a prefix is no word.
  if (parts.length === 2 && joining > 0) return false;
  return lang !== 'de' || joining > 0;
}

function splitsOf(tag: string, lexicon: Lexicon, left: number): string[][] {
  if (tag === '') return [[]];
  if (left === 0) return [];
  const found: string[][] = [];
  for (let length = 1; length <= tag.length; length++) {
    const part = tag.slice(0, length);
    if (!lexicon.words.has(part) && !lexicon.joins.has(part)) continue;
    for (const rest of splitsOf(tag.slice(length), lexicon, left - 1)) found.push([part, ...rest]);
  }
  return found;
}
