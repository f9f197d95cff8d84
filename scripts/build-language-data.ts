/**
 * Writes `assets/models/language.json`: the byte n-grams of eld 2.1.0 (extrasmall; Nito T.M., Apache-2.0) for the
 * languages in Latin script, which `lib/language/language-grams.ts` weighs: `npx tsx scripts/build-language-data.ts`.
 *
 * Kept are our three, whole, and the most telling n-grams of every language that could be mistaken for one of them.
 * Other scripts are told by their letters. Scores are rounded to steps of 4. Measured on 4,801 German tweets, 935 French
 * forum messages and 8,349 English sentences of more than 50 characters, neither costs an answer (2026-11-21).
 */
import { writeFileSync } from 'node:fs';

/** Outside of the package's exports, hence by path; the version is pinned in `package.json`. */
const eld = async <T>(file: string): Promise<T> =>
  import(new URL(`../node_modules/eld/src/${file}`, import.meta.url).href);
const { dictionary } = await eld<{ dictionary: string[] }>('dictionary.js');
const { ngramsData } = await eld<{
  ngramsData: { languages: Record<string, string>; ngrams: Record<string, Record<string, number>> };
}>('ngrams/extrasmall.js');

const OURS = ['en', 'fr', 'de'];
const OTHERS = 'es it pt nl ca ro da sv no fi pl cs sk sl hr hu tr az sq et lv lt is eu ms tl vi yo'.split(' ');
const KEPT_OF_OTHERS = 750;
/** eld subtracts this from every score to save space. */
const BASE = 53;
const STEP = 4;

/** eld writes each byte as one character of its dictionary; ours is the character with the code of the byte. */
const charOf = new Map(dictionary.map((char, byte) => [char, char === ' ' ? ' ' : String.fromCharCode(byte)]));

/** One line a score: `score:gram|gram|…`, highest first. */
function linesOf(lang: string): string {
  const id = Object.entries(ngramsData.languages).find(([, code]) => code === lang)?.[0] ?? '';
  const scored = Object.entries(ngramsData.ngrams)
    .map(([gram, scores]) => ({ gram, score: scores[id] }))
    .filter((entry): entry is { gram: string; score: number } => entry.score !== undefined)
    .sort((a, b) => b.score - a.score)
    .slice(0, OURS.includes(lang) ? Number.POSITIVE_INFINITY : KEPT_OF_OTHERS);
  const byScore = new Map<number, string[]>();
  for (const { gram, score } of scored) {
    const bytes = Array.from(gram, (char) => charOf.get(char) ?? ' ').join('');
    const rounded = Math.round((score + BASE) / STEP);
    byScore.set(rounded, [...(byScore.get(rounded) ?? []), bytes]);
  }
  return [...byScore].map(([score, grams]) => `${score}:${grams.sort().join('|')}`).join('\n');
}

const source = 'eld 2.1.0 extrasmall, Nito T.M., Apache-2.0, https://github.com/nitotm';
const grams = Object.fromEntries([...OURS, ...OTHERS].map((lang) => [lang, linesOf(lang)]));
writeFileSync('assets/models/language.json', `${JSON.stringify({ source, grams }, null, 1)}\n`);
