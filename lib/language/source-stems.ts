import { stemsOf, weightOf } from './stems';

/** A text to compare with, read once: its stems as numbers, and where each of them stands. */
export interface SourceStems {
  readonly ids: ReadonlyMap<string, number>;
  /** Number of each word in order. */
  readonly sequence: Int32Array;
  /** Of all words together. */
  readonly weight: number;
  /** For each number the places of the word in `sequence`, ascending. */
  readonly positions: readonly (readonly number[])[];
}

function read(text: string): SourceStems {
  const stems = stemsOf(text);
  const ids = new Map<string, number>();
  const positions: number[][] = [];
  const sequence = new Int32Array(stems.length);
  for (const [at, { stem }] of stems.entries()) {
    let id = ids.get(stem);
    if (id === undefined) {
      id = positions.push([]) - 1;
      ids.set(stem, id);
    }
    positions[id]?.push(at);
    sequence[at] = id;
  }
  return { ids, sequence, weight: weightOf(stems), positions };
}

/** A long source stays the same from keystroke to keystroke; reading a short one again costs nothing. */
const LONG = 2_000;
let last: { text: string; stems: SourceStems } | null = null;

export function sourceStems(text: string): SourceStems {
  if (text.length < LONG) return read(text);
  if (last?.text !== text) last = { text, stems: read(text) };
  return last.stems;
}
