import { countLeading } from './binary-search';
import type { SourceStems } from './source-stems';

/** Words of a text as the source numbers them, -1 for others, from one of them to another. */
export interface Passage {
  readonly ids: Int32Array;
  readonly weights: Int32Array;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/**
 * Weight of the words that a passage and `length` words of the source from `from` on have in common: in the same order
 * (longest common subsequence), and in any order.
 */
export function inCommon(
  { ids, weights, from: first, to }: Passage,
  { positions }: SourceStems,
  from: number,
  length: number,
): { ordered: number; shared: number } {
  const best = new BestSoFar(length);
  let shared = 0;
  for (let i = first; i < to; i++) {
    const id = ids[i] as number;
    if (id < 0) continue;
    const places = positions[id] as readonly number[];
    const weight = weights[i] as number;
    // From the last place to the first, so that the word counts once.
    let at = countLeading(places.length, (place) => (places[place] as number) < from + length) - 1;
    if (at < 0 || (places[at] as number) < from) continue;
    shared += weight;
    for (; at >= 0 && (places[at] as number) >= from; at--) {
      const place = (places[at] as number) - from;
      best.raise(place, best.before(place) + weight);
    }
  }
  return { ordered: best.before(length), shared };
}

/** The most weight in order that ends at each place or before it: a Fenwick tree of maxima. */
class BestSoFar {
  readonly #tree: Int32Array;

  constructor(places: number) {
    this.#tree = new Int32Array(places + 1);
  }

  before(place: number): number {
    let most = 0;
    for (let at = place; at > 0; at &= at - 1) if ((this.#tree[at] as number) > most) most = this.#tree[at] as number;
    return most;
  }

  raise(place: number, weight: number): void {
    for (let at = place + 1; at < this.#tree.length; at += at & -at)
      if ((this.#tree[at] as number) < weight) this.#tree[at] = weight;
  }
}
