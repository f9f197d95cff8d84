/**
 * One normalisation for all checks. It makes real posts readable to rules (mathematical alphabets, zero-width
 * characters, typographic quotes, no-break spaces, the "hashtag #x" artefact of copied LinkedIn posts) and remembers
 * where every character came from, so that each span still points into the person's own text.
 */
export interface Normalised {
  readonly text: string;
  readonly original: string;
  /** Maps a span of `text` to the span of `original` it came from. Always inside the original, start ≤ end. */
  span(start: number, end: number): { start: number; end: number };
}

/** Zero-width characters that carry no meaning in our languages. The joiner U+200D is kept: it builds emoji. */
const INVISIBLE = /^[\u00AD\u200B\u200C\u2060\uFEFF]$/u;
const QUOTES: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u02BC': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
};
/** Letters and digits that only look different: mathematical alphabets, full width, enclosed alphanumerics. */
const STYLED = /^[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u2100-\u214F\uFB00-\uFB06]$/u;
const SPACE = /^[\u00A0\u2000-\u200A\u202F\u205F\u3000]$/u;

function plain(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char;
  if (INVISIBLE.test(char)) return '';
  if (SPACE.test(char)) return ' ';
  const quote = QUOTES[char];
  if (quote !== undefined) return quote;
  return STYLED.test(char) ? char.normalize('NFKC') : char;
}

/**
 * Linear in the length of `original`; never throws, also not on lone surrogates.
 * @param original the person's own text
 */
export function normalise(original: string): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const char of original) {
    const out = plain(char);
    text += out;
    for (let i = 0; i < out.length; i++) {
      // A surrogate pair that stays as it is maps half to half, a replaced character maps as a whole.
      starts.push(out === char ? at + i : at);
      ends.push(out === char ? at + i + 1 : at + char.length);
    }
    at += char.length;
  }
  return withoutHashtagWord({ text, original, starts, ends });
}

interface Mapped {
  text: string;
  original: string;
  starts: number[];
  ends: number[];
}

/** LinkedIn puts the word "hashtag" (for screen readers) into what people copy: "hashtag #energy". */
function withoutHashtagWord(mapped: Mapped): Normalised {
  const { original } = mapped;
  let { text, starts, ends } = mapped;
  if (/hashtag\s*#/iu.test(text)) {
    const keptStarts: number[] = [];
    const keptEnds: number[] = [];
    let kept = '';
    let from = 0;
    const keep = (to: number): void => {
      kept += text.slice(from, to);
      for (let i = from; i < to; i++) {
        keptStarts.push(starts[i] as number);
        keptEnds.push(ends[i] as number);
      }
    };
    for (const match of text.matchAll(/\bhashtag[ \n]{0,2}(?=#[\p{L}\p{N}_])/giu)) {
      keep(match.index);
      from = match.index + match[0].length;
    }
    keep(text.length);
    text = kept;
    starts = keptStarts;
    ends = keptEnds;
  }
  return {
    text,
    original,
    span(start, end) {
      const from = starts[Math.max(0, start)] ?? original.length;
      const to = end > start ? (ends[Math.min(end, ends.length) - 1] ?? original.length) : from;
      return { start: from, end: Math.max(from, to) };
    },
  };
}
