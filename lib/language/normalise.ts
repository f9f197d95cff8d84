import { countLeading } from './binary-search';
import { plainLetter, STRIKING } from './styled-letters';

/**
 * One normalisation for all checks. It makes real posts readable to rules (decorated letters, zero-width characters,
 * typographic quotes, no-break spaces, accents in two pieces, the "hashtag #x" artefact of copied LinkedIn posts) and
 * remembers where every character came from, so that each span still points into the person's own text.
 */
export interface Normalised {
  readonly text: string;
  readonly original: string;
  /** Maps a span of `text` to the span of `original` it came from. Always inside the original, start ≤ end. */
  span(start: number, end: number): { start: number; end: number };
}

/** Characters without width or meaning in our languages, direction marks among them. The joiner U+200D is kept: it builds emoji. */
const INVISIBLE = /^[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]$/u;
const SPACE = /^[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]$/u;
/** Also the acute and the grave that people type for an apostrophe ("geht´s"). */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[...'\u2018\u2019\u201A\u201B\u02BC\u02B9\u2032\u00B4'].map((quote) => [quote, "'"] as const),
  ...[...'\u201C\u201D\u201E\u201F\u2033'].map((quote) => [quote, '"'] as const),
  ...[...'\u2010\u2011'].map((hyphen) => [hyphen, '-'] as const),
  ...[...'\u0085\u2028\u2029'].map((line) => [line, '\n'] as const),
]);
/** A letter with its accents in pieces of their own. */
const ACCENTED = String.raw`\p{L}[\u0300-\u036F]{1,8}`;
const HAS_MARKS = /[\u0300-\u036F]/;
/** LinkedIn puts the word "hashtag" (for screen readers) into what people copy: "hashtag #energy", "hashtag\n#energy". */
const HASHTAG_WORD = String.raw`(?<![\p{L}\p{N}_#])(?:[Hh]ashtag|HASHTAG)[ \n\u00A0]{0,2}(?=#[\p{L}\p{N}_])`;
/** What may need a change: everything named above and in `styled-letters.ts` lies in here, ordinary letters do not. */
const SPECIAL = String.raw`[\u0080-\u00BF\u0250-\u036F\u061C\u1680\u180E\u1D00-\u1DBF\u2000-\u206F\u2071\u207F\u2102-\u214F\u24B6-\u24E9\u3000\uA730-\uA7AF\uFB00-\uFB06\uFEFF\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}]`;
const CHANGES = new RegExp(`${HASHTAG_WORD}|${SPECIAL}`, 'gu');
const CHANGES_WITH_MARKS = new RegExp(`${HASHTAG_WORD}|${ACCENTED}|${SPECIAL}`, 'gu');

function plainSign(char: string, next: string | undefined): string {
  if (INVISIBLE.test(char) || STRIKING.test(char)) return '';
  if (SPACE.test(char)) return ' ';
  return PLAIN.get(char) ?? plainLetter(char, next) ?? char;
}

/** One match of the patterns above: a sign, a letter with its marks, or the artefact. */
function plain(found: string, next: string | undefined): string {
  const [first = '', ...marks] = Array.from(found);
  if (marks.length === 0) return plainSign(first, next);
  if (!HAS_MARKS.test(found)) return '';
  return (plainSign(first, undefined) + marks.filter((mark) => !STRIKING.test(mark)).join('')).normalize('NFC');
}

/** A stretch that was replaced: where in the text, and where in the original. Between two the text is the original, shifted. */
interface Replaced {
  at: number;
  length: number;
  start: number;
  end: number;
}

/**
 * Linear in the length of `original`; never throws, also not on lone surrogates. ASCII comes back as it is, except for
 * the "hashtag" artefact.
 * @param original the person's own text
 */
export function normalise(original: string): Normalised {
  const replaced: Replaced[] = [];
  let text = '';
  let done = 0;
  for (const { index, 0: found } of original.matchAll(HAS_MARKS.test(original) ? CHANGES_WITH_MARKS : CHANGES)) {
    const end = index + found.length;
    const out = plain(found, original[end]);
    if (out === found) continue;
    text += original.slice(done, index);
    replaced.push({ at: text.length, length: out.length, start: index, end });
    text += out;
    done = end;
  }
  text += original.slice(done);
  const length = text.length;
  return {
    text,
    original,
    span(start, end) {
      const first = Math.min(Math.max(0, start), length);
      const from = first === length ? original.length : placeOf(first, replaced).start;
      const last = Math.min(end, length) - 1;
      return { start: from, end: last < first ? from : Math.max(from, placeOf(last, replaced).end) };
    },
  };
}

/** Where in the original the character at `at` came from. */
function placeOf(at: number, replaced: readonly Replaced[]): { start: number; end: number } {
  const before = replaced[countLeading(replaced.length, (i) => (replaced[i] as Replaced).at <= at) - 1];
  if (!before) return { start: at, end: at + 1 };
  const past = at - before.at - before.length;
  return past < 0 ? before : { start: before.end + past, end: before.end + past + 1 };
}
