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
const MARK = /^[\u0300-\u036F]$/;

function plain(char: string, next: string | undefined): string {
  if (char.charCodeAt(0) < 0x80) return char;
  if (INVISIBLE.test(char) || STRIKING.test(char)) return '';
  if (SPACE.test(char)) return ' ';
  return PLAIN.get(char) ?? plainLetter(char, next) ?? char;
}

interface Mapped {
  text: string;
  /** Offsets into the original for every UTF-16 unit of `text`; null where they are the same. */
  starts: readonly number[] | null;
  ends: readonly number[] | null;
}

/**
 * Linear in the length of `original`; never throws, also not on lone surrogates. ASCII comes back as it is, except for
 * the "hashtag" artefact.
 * @param original the person's own text
 */
export function normalise(original: string): Normalised {
  const ascii = !/[^\u0000-\u007F]/.test(original);
  const { text, starts, ends } = withoutHashtagWord(
    ascii ? { text: original, starts: null, ends: null } : characterwise(original),
  );
  return {
    text,
    original,
    span(start, end) {
      const [first, last] = [Math.max(0, start), Math.min(end, text.length) - 1];
      if (!starts || !ends) {
        const from = Math.min(first, original.length);
        return { start: from, end: Math.max(from, last + 1) };
      }
      const from = starts[first] ?? original.length;
      const to = end > start ? (ends[last] ?? original.length) : from;
      return { start: from, end: Math.max(from, to) };
    },
  };
}

function characterwise(original: string): Mapped {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  const chars = Array.from(original);
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] as string;
    const out = plain(char, chars[i + 1]);
    // An accent in a piece of its own joins the letter before it, where Unicode has the letter with it.
    const joined = MARK.test(out) ? (text.slice(-1) + out).normalize('NFC') : '';
    if (joined.length === 1) {
      text = text.slice(0, -1) + joined;
      ends[ends.length - 1] = at + char.length;
    } else {
      text += out;
      for (let unit = 0; unit < out.length; unit++) {
        // A surrogate pair that stays as it is maps half to half, a replaced character maps as a whole.
        starts.push(out === char ? at + unit : at);
        ends.push(out === char ? at + unit + 1 : at + char.length);
      }
    }
    at += char.length;
  }
  return { text, starts, ends };
}

/** LinkedIn puts the word "hashtag" (for screen readers) into what people copy: "hashtag #energy", "hashtag\n#energy". */
const HASHTAG_WORD = /(?<![\p{L}\p{N}_#])hashtag[ \n]{0,2}(?=#[\p{L}\p{N}_])/giu;

function withoutHashtagWord(mapped: Mapped): Mapped {
  const artefacts = [...mapped.text.matchAll(HASHTAG_WORD)];
  if (artefacts.length === 0) return mapped;
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let from = 0;
  const keep = (to: number): void => {
    text += mapped.text.slice(from, to);
    for (let i = from; i < to; i++) {
      starts.push(mapped.starts?.[i] ?? i);
      ends.push(mapped.ends?.[i] ?? i + 1);
    }
  };
  for (const artefact of artefacts) {
    keep(artefact.index);
    from = artefact.index + artefact[0].length;
  }
  keep(mapped.text.length);
  return { text, starts, ends };
}
