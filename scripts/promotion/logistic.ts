/** Logistic regression with L2 penalties, by L-BFGS on sparse rows: no randomness, the same weights every time. */
export interface Row {
  /** Indices of the features that are not zero, and their values. */
  at: readonly number[];
  value: readonly number[];
  /** 1 for promotional. */
  y: 0 | 1;
  /** How much the row counts. */
  weight: number;
}

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

type Vector = Float64Array;

const dot = (a: Vector, b: Vector): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

/** `a + factor · b` */
const plus = (a: Vector, factor: number, b: Vector): Vector => a.map((x, i) => x + factor * (b[i] as number));

/** The sum of a row: weights times values. */
export function sumOf(weights: ArrayLike<number>, { at, value }: Pick<Row, 'at' | 'value'>): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) sum += (weights[at[i] as number] as number) * (value[i] as number);
  return sum;
}

interface Point {
  weights: Vector;
  loss: number;
  gradient: Vector;
}

/** Loss and gradient at some weights. */
function pointAt(weights: Vector, rows: readonly Row[], penalty: Vector): Point {
  let loss = 0;
  const gradient = weights.map((weight, i) => {
    loss += ((penalty[i] as number) * weight * weight) / 2;
    return (penalty[i] as number) * weight;
  });
  for (const row of rows) {
    const z = sumOf(weights, row);
    const off = row.weight * (sigmoid(z) - row.y);
    loss += row.weight * (Math.max(z, 0) - z * row.y + Math.log1p(Math.exp(-Math.abs(z))));
    for (let i = 0; i < row.at.length; i++) {
      const k = row.at[i] as number;
      gradient[k] = (gradient[k] as number) + off * (row.value[i] as number);
    }
  }
  return { weights, loss, gradient };
}

interface Step {
  moved: Vector;
  turned: Vector;
}

/** Steps that are remembered, and the most that are taken. */
const MEMORY = 12;
const ROUNDS = 200;

/** Where to go next: the gradient seen through the curvature that the last steps showed (two-loop recursion). */
function directionOf(gradient: Vector, steps: readonly Step[]): Vector {
  let direction = gradient;
  const factors = [...steps].reverse().map(({ moved, turned }) => {
    const factor = dot(moved, direction) / dot(moved, turned);
    direction = plus(direction, -factor, turned);
    return factor;
  });
  const last = steps.at(-1);
  const scale = last ? dot(last.moved, last.turned) / dot(last.turned, last.turned) : 1e-3;
  direction = direction.map((x) => x * scale);
  for (const [i, { moved, turned }] of steps.entries()) {
    const factor = factors[steps.length - 1 - i] as number;
    direction = plus(direction, factor - dot(turned, direction) / dot(moved, turned), moved);
  }
  return direction;
}

/** @param penalty of each feature; @returns one weight per feature */
export function fitLogistic(rows: readonly Row[], penalty: Vector): Vector {
  let here = pointAt(new Float64Array(penalty.length), rows, penalty);
  const steps: Step[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const direction = directionOf(here.gradient, steps);
    const slope = dot(here.gradient, direction);
    let length = 1;
    let next = here;
    do {
      next = pointAt(plus(here.weights, -length, direction), rows, penalty);
      length /= 2;
    } while (next.loss > here.loss - 1e-4 * length * slope && length > 1e-9);
    const moved = plus(next.weights, -1, here.weights);
    const turned = plus(next.gradient, -1, here.gradient);
    if (dot(moved, turned) > 1e-12) steps.push({ moved, turned });
    if (steps.length > MEMORY) steps.shift();
    const isDone = here.loss - next.loss < 1e-8 * here.loss;
    here = next;
    if (isDone) break;
  }
  return here.weights;
}
