/** Logistic regression with an L2 penalty, by Newton's method: no randomness, the same weights every time. */
export interface Row {
  x: readonly number[];
  /** 1 for promotional. */
  y: 0 | 1;
  /** How much the row counts. */
  weight: number;
}

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

export const dot = (a: readonly number[], b: readonly number[]): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

/** Solves `matrix · x = vector` for a symmetric positive definite matrix (Cholesky). Overwrites `matrix`. */
function solve(matrix: number[][], vector: readonly number[]): number[] {
  const n = vector.length;
  const at = (i: number, j: number): number => (matrix[i] as number[])[j] as number;
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      (matrix[i] as number[])[j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
  }
  const x = [...vector];
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - at(i, k) * (x[k] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = (x[i] as number) - at(k, i) * (x[k] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  return x;
}

/**
 * @param l2 strength of the penalty; the first feature is the constant 1 and is not penalised
 * @returns one weight per feature
 */
export function fitLogistic(rows: readonly Row[], l2: number): number[] {
  const n = rows[0]?.x.length ?? 0;
  let weights = new Array<number>(n).fill(0);
  for (let round = 0; round < 12; round++) {
    const hessian = Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_, j) => (i === j ? (i === 0 ? 1e-6 : l2) : 0)),
    );
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -l2 * weight));
    for (const row of rows) {
      const p = sigmoid(dot(row.x, weights));
      const h = row.weight * Math.max(1e-6, p * (1 - p));
      const used = row.x.flatMap((value, i) => (value === 0 ? [] : [i]));
      for (const i of used) {
        const xi = row.x[i] as number;
        gradient[i] = (gradient[i] as number) + row.weight * (row.y - p) * xi;
        const line = hessian[i] as number[];
        for (const j of used) if (j <= i) line[j] = (line[j] as number) + h * xi * (row.x[j] as number);
      }
    }
    const delta = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + (delta[i] as number));
    if (Math.max(...delta.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}
