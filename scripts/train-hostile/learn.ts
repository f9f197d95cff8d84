/** A sparse vector: `at` are indexes, `value` what stands there. */
export interface Sparse {
  readonly at: Int32Array;
  readonly value: Float64Array;
}

/** Logistic regression by AdaGrad. Deterministic: the order is shuffled by a fixed generator. */
export function learn(
  rows: readonly Sparse[],
  labels: readonly boolean[],
  importance: readonly number[],
  { epochs, l2, rate }: { epochs: number; l2: number; rate: number },
  prior: Float64Array,
): Float64Array {
  const weights = prior.slice();
  const squares = new Float64Array(weights.length).fill(1e-6);
  const order = rows.map((_row, i) => i);
  let seed = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const i of order) {
      const { at, value } = rows[i] as Sparse;
      const error = (sigmoid(dot(weights, rows[i] as Sparse)) - (labels[i] ? 1 : 0)) * (importance[i] as number);
      for (let j = 0; j < at.length; j++) {
        const k = at[j] as number;
        const gradient = error * (value[j] as number) + l2 * ((weights[k] as number) - (prior[k] as number));
        squares[k] = (squares[k] as number) + gradient * gradient;
        weights[k] = (weights[k] as number) - (rate * gradient) / Math.sqrt(squares[k] as number);
      }
    }
  }
  return weights;
}

export function dot(weights: Float64Array, { at, value }: Sparse): number {
  let sum = 0;
  for (let j = 0; j < at.length; j++) sum += (weights[at[j] as number] as number) * (value[j] as number);
  return sum;
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/**
 * How much each feature tells the two classes apart: |log of the ratio of its smoothed frequencies|, 0 for features
 * seen once (Wang & Manning 2012, "Baselines and Bigrams"). Scaling features by it before a linear model learns is
 * worth about two points of F1 on a few thousand short texts.
 */
export function tellingness(
  rows: readonly Sparse[],
  labels: readonly boolean[],
  size: number,
  from: number,
): Float64Array {
  const hostile = new Float64Array(size);
  const other = new Float64Array(size);
  rows.forEach((row, i) => {
    const counts = labels[i] ? hostile : other;
    for (const k of row.at) counts[k] = (counts[k] as number) + 1;
  });
  const hostileTotal = labels.filter(Boolean).length;
  const otherTotal = labels.length - hostileTotal;
  const smoothing = 3;
  return Float64Array.from({ length: size }, (_, k) => {
    if (k < from) return 1;
    const a = hostile[k] as number;
    const b = other[k] as number;
    if (a + b < 2) return 0;
    return Math.abs(
      Math.log((a + smoothing) / (hostileTotal + 2 * smoothing) / ((b + smoothing) / (otherTotal + 2 * smoothing))),
    );
  });
}
