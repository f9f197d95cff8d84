import type { Word } from '@/lib/language/words';

/** How a text is cut: for each word, by its index. */
export interface Clauses {
  /** Number of the sentence part each word stands in. */
  clauses: Int32Array;
  /** The same, with commas counted too. */
  parts: Int32Array;
  /** 1 where the word stands between quotation marks. */
  quoted: Uint8Array;
  /** Parts that end in a question mark. */
  questions: ReadonlySet<number>;
}

const SPACE = 32;
const HARD_BREAK = /[.!?;:\n()…•|→✓–—]|\p{Extended_Pictographic}/u;
const QUOTE = /["«»]/gu;

/** Linear in the length of the text. */
export function clausesOf(text: string, words: readonly Word[]): Clauses {
  const clauses = new Int32Array(words.length);
  const parts = new Int32Array(words.length);
  const quoted = new Uint8Array(words.length);
  const questions = new Set<number>();
  let clause = 0;
  let part = 0;
  let quotes = 0;
  let last = 0;
  for (const [at, { start, end }] of words.entries()) {
    if (start !== last + 1 || text.charCodeAt(last) !== SPACE) {
      const gap = text.slice(last, start);
      if (/^\s?\?/u.test(gap)) questions.add(clause);
      if (HARD_BREAK.test(gap) && !isNumberDot(text, last, gap, text.charAt(start))) clause++;
      if (gap.includes(',')) part++;
      quotes += gap.match(QUOTE)?.length ?? 0;
    }
    clauses[at] = clause;
    parts[at] = clause + part;
    quoted[at] = quotes % 2;
    last = end;
  }
  if (/^\s?\?/u.test(text.slice(last, last + 2))) questions.add(clause);
  return { clauses, parts, quoted, questions };
}

/** "3.200", and "am 25. im Urlaub": the dot of a number ends no sentence. */
function isNumberDot(text: string, end: number, gap: string, next: string): boolean {
  if (!/^\.\s?$/u.test(gap) || !/\d/u.test(text.charAt(end - 1))) return false;
  return gap === '.' ? /\d/u.test(next) : /^(?:.*\D)?\d{1,2}$/su.test(text.slice(Math.max(0, end - 4), end));
}
