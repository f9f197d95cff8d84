import { LETTER, MARK, runEnd } from './letters';

/** With fewer letters only a telling word speaks for a language. */
export const FEW_LETTERS = 12;
const LINK = /(?:https?:\/\/|www\.)\S+/gu;
const ADDRESS = /[\w.+-]{1,64}@[\w.-]+|@[\p{L}\p{N}_.-]+/gu;
const NOT_ASCII = /[^\0-\x7f]/;
const TAG = /#[\p{L}\p{N}_]+/gu;

/** Words in lower case, without links, handles and tags; the words of the tags too where there is hardly anything else. */
export function wordsOf(text: string): string[] {
  const straight = NOT_ASCII.test(text) ? text.normalize('NFKC').replaceAll('’', "'") : text;
  const linkless = straight.toLowerCase().replace(LINK, ' ');
  const plain = linkless.includes('@') ? linkless.replace(ADDRESS, ' ') : linkless;
  const untagged = lettersOf(plain.includes('#') ? plain.replace(TAG, ' ') : plain);
  const isEnough = untagged.length >= FEW_LETTERS || untagged.join('').length >= FEW_LETTERS;
  return isEnough ? untagged : lettersOf(plain);
}

/** Runs of letters, with the apostrophes inside. */
function lettersOf(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = runEnd(text, at, LETTER | MARK);
    if (end === at) {
      at++;
      continue;
    }
    for (let next = end; text[end] === "'"; end = next) {
      next = runEnd(text, end + 1, LETTER | MARK);
      if (next === end + 1) break;
    }
    words.push(text.slice(at, end));
    at = end;
  }
  return words;
}
