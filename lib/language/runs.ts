import type { SourceStems } from './source-stems';
import type { Stem } from './stems';

/** A passage of the text that follows the source word by word, but for small changes. UTF-16 offsets into the text. */
export interface BorrowedRun {
  readonly start: number;
  readonly end: number;
  /** Words that are the source's. */
  readonly words: number;
  /** Their weight (`Stem.weight`). */
  readonly weight: number;
  /** How many words stand before it in the source. */
  readonly at: number;
}

/** Fewer words in a row are nobody's. */
const LEAST_WORDS = 5;
/** So many words in a row may be changed, added or left out where two agree again after them. */
const CHANGED = 2;

const SKIPS = [0, 1, 2]
  .flatMap((inText) => [0, 1, 2].map((inSource) => [inText, inSource] as const))
  .filter(([inText, inSource]) => inText + inSource > 0 && Math.max(inText, inSource) <= CHANGED)
  .sort(([a, b], [c, d]) => a + b - c - d);

interface Path {
  /** Where it ends in the text, exclusive. */
  to: number;
  words: number;
  at: number;
}

/** Goes on while words agree, and over small changes. */
function follow(ids: Int32Array, from: number, source: SourceStems, at: number): Path {
  let a = from;
  let b = at;
  let words = 0;
  const { sequence } = source;
  const agree = (x: number, y: number): boolean => x < ids.length && ids[x] === sequence[y];
  for (;;) {
    for (; agree(a, b); words++) {
      a++;
      b++;
    }
    const skip = SKIPS.find(([x, y]) => agree(a + x, b + y) && agree(a + x + 1, b + y + 1));
    if (!skip) return { to: a, words, at };
    a += skip[0];
    b += skip[1];
  }
}

/** The longest path that begins with three words of the text as they stand in the source. */
function longestFrom(ids: Int32Array, from: number, source: SourceStems): Path | null {
  const first = ids[from] as number;
  const second = ids[from + 1] as number;
  const third = ids[from + 2] as number;
  if (first < 0 || second < 0 || third < 0) return null;
  // The rarest of the three has the fewest places to look at.
  const { positions, sequence } = source;
  const often = (id: number): number => positions[id]?.length ?? 0;
  const rarest =
    often(first) <= often(second) ? (often(first) <= often(third) ? 0 : 2) : often(second) <= often(third) ? 1 : 2;
  let longest: Path | null = null;
  for (const place of positions[ids[from + rarest] as number] ?? []) {
    const at = place - rarest;
    if (sequence[at] !== first || sequence[at + 1] !== second || sequence[at + 2] !== third) continue;
    const path = follow(ids, from, source, at);
    if (!longest || path.words > longest.words) longest = path;
  }
  return longest;
}

/**
 * Passages of at least five words that follow the source, from left to right, without overlaps.
 * @param ids the words of the text as the source numbers them, -1 for others
 */
export function runsOf(stems: readonly Stem[], ids: Int32Array, source: SourceStems): BorrowedRun[] {
  const runs: BorrowedRun[] = [];
  for (let from = 0; from + 2 < ids.length; ) {
    const path = longestFrom(ids, from, source);
    if (!path || path.words < LEAST_WORDS) {
      from++;
      continue;
    }
    const covered = stems.slice(from, path.to);
    const weight = covered.reduce((sum, stem, i) => sum + ((ids[from + i] as number) < 0 ? 0 : stem.weight), 0);
    runs.push({
      start: (covered[0] as Stem).start,
      end: (covered.at(-1) as Stem).end,
      words: path.words,
      weight,
      at: path.at,
    });
    from = path.to;
  }
  return runs;
}
