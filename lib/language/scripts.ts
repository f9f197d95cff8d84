/** Scripts that give the language away, or at least show that it is none of ours. First match wins. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['uk', /[іїєґ]/iu],
  ['ru', /\p{Script=Cyrillic}/u],
  ['fa', /[پچژگ]/u],
  ['ar', /\p{Script=Arabic}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['th', /\p{Script=Thai}/u],
];

/**
 * ISO 639-1 code of the most common language of a script; `und` for one that is not listed.
 * @param letters of a text that is not in Latin script
 */
export function languageOfScript(letters: string): string {
  return SCRIPTS.find(([, script]) => script.test(letters))?.[0] ?? 'und';
}
