import type { Cue } from './cues';
import type { Word } from './words';

/** How the first word of a phrase must be written: with a capital, with one that no sentence begins with, or all in capitals. */
export type Writing = 'any' | 'capital' | 'capital inside' | 'capitals';

/** "WHO" is not "Who", nor "MIT" the German "Mit"; "Nature" may be a journal only where no sentence begins. */
export function writingOf(phrase: string, cue: Cue): Writing {
  if (phrase.startsWith('~')) return 'capital inside';
  if (cue === 'third') return /^\p{Lu}{2,}(?!\p{L})/u.test(phrase) ? 'capitals' : 'capital';
  return phrase.includes('^') ? 'capital' : 'any';
}

/** Whether the word at a place is written as a phrase that begins there asks for. */
export function isWritten(words: readonly Word[], at: number, writing: Writing): boolean {
  const word = words[at] as Word;
  if (writing === 'any') return true;
  if (writing === 'capitals') return word.written === word.written.toUpperCase();
  return word.capital && (writing === 'capital' || words[at - 1]?.sentence === word.sentence);
}
