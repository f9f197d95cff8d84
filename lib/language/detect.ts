import type { Lang } from '@/lib/domain/lang';
import { isLang, LANGS } from '@/lib/domain/lang';
import { FEW_LETTERS, wordsOf } from './detect-words';
import { GRAM_LANGUAGES } from './language-grams';
import { languageOfScript } from './scripts';
import { scoreWords, toldBy } from './word-scores';

/** With fewer letters the best language must be ahead of the next by this share of its score. */
const SHORT_TEXT = 30;
const AHEAD = 0.05;
/** Most of a long text is left unread: so many words of its beginning, its middle and its end say enough. */
const SAMPLE_WORDS = 40;
/**
 * A text that scores fewer points a letter is in none of our languages; of 4,801 German tweets 3 do (2026-11-30). Tags,
 * run together as they are, always score few.
 */
const LEAST_FIT = 3.5;
/** A part in another language counts from this many letters and this share of the whole on. */
const PART_LETTERS = 40;
const PART_SHARE = 0.2;
/** Stray words of another language, beside those of the main one; English terms in a German post reach 0.05. */
const MOST_STRAYS = 0.1;
const MOST_PARTS = 6;
const PART_WORDS = 50;

const NOT_ASCII = /[^\0-\x7f]/;
const LATIN = /\p{Script=Latin}/u;
const BLOCK = /\n+|(?<=[.!?…]) /u;

function sample(words: readonly string[]): readonly string[] {
  if (words.length <= 3 * SAMPLE_WORDS) return words;
  const middle = (words.length - SAMPLE_WORDS) >> 1;
  const from = (at: number): readonly string[] => words.slice(at, at + SAMPLE_WORDS);
  return [...from(0), ...from(middle), ...from(words.length - SAMPLE_WORDS)];
}

function languageOfWords(all: readonly string[], leastFit = LEAST_FIT): string | null {
  const words = sample(all);
  const letters = words.join('');
  if (letters === '') return null;
  const latin = NOT_ASCII.test(letters) ? words.filter((word) => !NOT_ASCII.test(word) || LATIN.test(word)) : words;
  const latinLetters = latin.join('').length;
  if (latinLetters * 2 < letters.length) return languageOfScript(letters);

  const distinct = new Set(latin);
  const { scores, told, strange } = scoreWords(distinct);
  const [best = 0, next = 0] = [...scores].sort((a, b) => b - a);
  if (best <= 0) return strange;
  const lang = GRAM_LANGUAGES[scores.indexOf(best)] as string;
  if (isLang(lang) && (strange || best < leastFit * [...distinct].join('').length)) return strange;
  if (latinLetters < FEW_LETTERS && !told.has(lang)) return null;
  if (latinLetters < SHORT_TEXT && best - next < AHEAD * best) return null;
  return lang;
}

/** Several rules ask for the language of one draft. */
let last: { text: string; words: readonly string[]; lang: string | null } | null = null;

function read(text: string): NonNullable<typeof last> {
  if (last?.text !== text) {
    const { words, areTags } = wordsOf(text);
    last = { text, words, lang: languageOfWords(words, areTags ? 0 : LEAST_FIT) };
  }
  return last;
}

/**
 * ISO 639 code of the main language; null when the text is too short to tell or in a language we don't know, `und` when
 * in a script we don't know. Time grows with the length of the text only as far as finding its words does.
 */
export function detectLanguage(text: string): string | null {
  return read(text).lang;
}

/** Whether so many words of another of our languages stand in a text that a part of it may be written in that. */
function maySpeakAnother(words: readonly string[], main: string | null): boolean {
  const told: Record<Lang, number> = { en: 0, fr: 0, de: 0 };
  for (const word of words) {
    const lang = toldBy(word);
    if (lang) told[lang]++;
  }
  if (!isLang(main)) return true;
  return LANGS.some((lang) => lang !== main && told[lang] > 0 && told[lang] >= MOST_STRAYS * told[main]);
}

/** Parts of a text that may each have their own language: sentences and paragraphs, joined up to `PART_LETTERS` or more. */
function partsOf(text: string): string[][] {
  const least = Math.max(PART_LETTERS, text.length / MOST_PARTS);
  const parts: string[][] = [];
  let size = 0;
  for (const block of text.split(BLOCK)) {
    const { words } = wordsOf(block);
    const last = parts.at(-1);
    if (last && size < least) for (const word of words) last.push(word);
    else parts.push([...words]);
    size = (last && size < least ? size : 0) + block.length;
  }
  return parts;
}

/** Which of our languages a text is written in: the main one first, a second when it is bilingual, none when unknown. */
export function languagesOf(text: string): Lang[] {
  const { words: everyWord, lang: main } = read(text);
  if (!maySpeakAnother(everyWord, main)) return isLang(main) ? [main] : [];
  const letters = new Map<string | null, number>();
  let all = 0;
  for (const words of partsOf(text)) {
    const size = words.join('').length;
    const lang = size < PART_LETTERS ? main : languageOfWords(words.slice(0, PART_WORDS));
    letters.set(lang, (letters.get(lang) ?? 0) + size);
    all += size;
  }
  const others = [...letters]
    .filter(([lang, size]) => lang !== main && size >= PART_SHARE * all)
    .sort(([, a], [, b]) => b - a);
  return [main, ...others.map(([lang]) => lang)].filter(isLang).slice(0, 2);
}
