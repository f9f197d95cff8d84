/** A word, number, hashtag or mention of a post; hashtags in CamelCase are several. */
export interface Word {
  /** Lower case, without accents. */
  text: string;
  start: number;
  end: number;
  sentence: number;
  capital: boolean;
  kind: 'word' | 'hashtag' | 'mention';
}

/** A letter and its accents, or digits. Long words are cut: no phrase is longer, and the work per word stays bounded. */
const WORD = /[\p{L}\p{M}]{1,40}|\p{N}{1,20}|[€$£%]/gu;
const SENTENCE_END = /[.!?…]+(?=[\s"'»)\p{Lu}\p{Extended_Pictographic}]|$)|\n+/gu;
const GLUED = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;

const ACCENTS = /\p{M}+/gu;

/** Lower case without accents, so that "école", "Ecole" and "ecole" are one word; "ß" becomes "ss". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII needs no work, and almost all words are ASCII.
  if (/^[\x00-\x7F]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(ACCENTS, '').replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** Offsets at which sentences end; a line break ends one too. */
function sentenceEnds(text: string): number[] {
  return Array.from(text.matchAll(SENTENCE_END), (match) => match.index + match[0].length);
}

/**
 * Words of a text in order. Words that lost their space ("createdBreakthrough", as copied posts have it) are separated
 * where a capital follows a small letter.
 */
export function readWords(text: string): Word[] {
  const ends = sentenceEnds(text);
  const words: Word[] = [];
  let sentence = 0;
  for (const match of text.matchAll(WORD)) {
    while (sentence < ends.length && match.index >= (ends[sentence] as number)) sentence++;
    const before = text[match.index - 1];
    const kind = before === '#' ? 'hashtag' : before === '@' ? 'mention' : 'word';
    let start = match.index;
    for (const part of GLUED.test(match[0]) ? match[0].split(GLUED) : [match[0]]) {
      const first = part[0] as string;
      words.push({
        text: fold(part),
        start,
        end: start + part.length,
        sentence,
        capital: first !== first.toLowerCase(),
        kind,
      });
      start += part.length;
    }
  }
  return words;
}
