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

/** Solves `matrix · x = vector` for a symmetric positive definite n × n matrix in rows (Cholesky). Overwrites `matrix`. */
function solve(matrix: Float64Array, vector: Float64Array): Float64Array {
  const n = vector.length;
  const at = (i: number, j: number): number => matrix[i * n + j] as number;
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      matrix[i * n + j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
  }
  const x = Float64Array.from(vector);
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

/** Adds what one row says to the gradient and to the lower half of the Hessian. `used`: where its features are not zero. */
function addRow(
  row: Row,
  used: readonly number[],
  weights: readonly number[],
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  const n = weights.length;
  let z = 0;
  for (const i of used) z += (row.x[i] as number) * (weights[i] as number);
  const p = sigmoid(z);
  const h = row.weight * Math.max(1e-6, p * (1 - p));
  for (let a = 0; a < used.length; a++) {
    const i = used[a] as number;
    const xi = row.x[i] as number;
    gradient[i] = (gradient[i] as number) + row.weight * (row.y - p) * xi;
    for (let b = 0; b <= a; b++) {
      const at = i * n + (used[b] as number);
      hessian[at] = (hessian[at] as number) + h * xi * (row.x[used[b] as number] as number);
    }
  }
}

/**
 * @param l2 strength of the penalty; the first feature is the constant 1 and is not penalised
 * @returns one weight per feature
 */
export function fitLogistic(rows: readonly Row[], l2: number): number[] {
  const n = rows[0]?.x.length ?? 0;
  const used = rows.map((row) => row.x.flatMap((value, i) => (value === 0 ? [] : [i])));
  let weights = new Array<number>(n).fill(0);
  for (let round = 0; round < 12; round++) {
    const hessian = new Float64Array(n * n);
    for (let i = 0; i < n; i++) hessian[i * n + i] = i === 0 ? 1e-6 : l2;
    const gradient = Float64Array.from(weights, (weight, i) => (i === 0 ? 0 : -l2 * weight));
    for (const [r, row] of rows.entries()) addRow(row, used[r] as number[], weights, gradient, hessian);
    const delta = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + (delta[i] as number));
    if (Math.max(...delta.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}
