import { eachRun, LETTER, MARK } from './letters';
import { noted } from './noted';
import type { Word } from './words';
import { wordsOf as everyWordOf } from './words';

/** With fewer letters only a telling word speaks for a language. */
export const FEW_LETTERS = 12;

/** A word as runs of small letters: "b2b" is two. */
const lettersOf = noted((_folded, written): readonly string[] => {
  const plain = written.normalize('NFKC').toLowerCase();
  const runs: string[] = [];
  eachRun(plain, LETTER | MARK, (start, end) => runs.push(plain.slice(start, end)));
  return runs;
});

const APOSTROPHE = /['’]/;

export interface TextWords {
  readonly words: readonly string[];
  /** Whether they are those of the tags, run together, for want of others. */
  readonly areTags: boolean;
}

/** Words in lower case, without links, handles and tags; the words of the tags too where there is hardly anything else. */
export function wordsOf(text: string): TextWords {
  const words = everyWordOf(text).filter(({ text: folded }) => folded !== '@');
  const outside = text.includes('#') ? outsideTags(text, words) : words;
  const untagged = joined(text, outside);
  const isEnough = untagged.length >= FEW_LETTERS || untagged.join('').length >= FEW_LETTERS;
  if (isEnough || outside.length === words.length) return { words: untagged, areTags: false };
  return { words: joined(text, words), areTags: true };
}

/** A tag may go on behind an underscore. */
function outsideTags(text: string, words: readonly Word[]): Word[] {
  let tagEnd = -1;
  return words.filter(({ start, end }) => {
    const isTag = text[start - 1] === '#' || (text[start - 1] === '_' && tagEnd === start - 1);
    if (isTag) tagEnd = end;
    return !isTag;
  });
}

/** With the apostrophes inside: "j'ai" is one word. */
function joined(text: string, words: readonly Word[]): string[] {
  const found: string[] = [];
  let end = -1;
  for (const word of words) {
    const [first, ...others] = lettersOf(word);
    if (first === undefined) continue;
    if (word.start === end + 1 && APOSTROPHE.test(text[end] as string)) found.push(`${found.pop()}'${first}`);
    else found.push(first);
    if (others.length > 0) found.push(...others);
    end = word.end;
  }
  return found;
}
