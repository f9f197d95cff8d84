import type { Lang } from '@/lib/domain/lang';
import { LANGS } from '@/lib/domain/lang';
import type { StoredWording } from '@/lib/promotion/wording';
import { BUCKETS, bucketValue, weighBuckets } from '@/lib/promotion/wording';
import type { Example } from './examples';
import type { Row } from './logistic';
import { fitLogistic, sigmoid } from './logistic';
import { ALL_BUCKETS, OFFSET, packed, tellingness } from './wording';

export interface Model {
  intercept: number;
  weights: Record<string, number>;
  wording: Record<Lang, StoredWording>;
  calibration: Record<'known' | 'unknown', { slope: number; offset: number }>;
}

/** Penalty, and what a post of each source counts; chosen by cross-validation, coarsely. */
const L2 = { feature: 1, wording: 6 } as const;
const WEIGHT = { own: 1, real: 1.5 } as const;
/** Copy without a sign of who profits is rarer among real posts: the more it weighed, the worse were the scores of those. */
const BRAND_WEIGHT = 0.25;
/** German tweets come nearest to promotion (organisations in debate), French forum messages hardly ever do. */
const EVERYDAY_WEIGHT = { en: 0.25, fr: 0.1, de: 0.4 } as const;
const FOLDS = 5;

const isPromotional = ({ sample }: Example): 0 | 1 => (sample.kind === 'promotional' ? 1 : 0);

function weightOf({ sample }: Example): number {
  if (sample.source === 'own') return sample.genre === 'brand' ? BRAND_WEIGHT : WEIGHT.own;
  return sample.source === 'everyday' ? EVERYDAY_WEIGHT[sample.lang] : WEIGHT.real;
}

type Weights = Omit<Model, 'calibration'>;

/** Everyday texts would drown what the posts show of wording. */
const tellingOf = (examples: readonly Example[]): Float64Array =>
  tellingness(
    examples
      .filter(({ sample }) => sample.source !== 'everyday')
      .map((example) => ({
        lang: example.sample.lang,
        promotional: isPromotional(example) === 1,
        buckets: example.buckets,
      })),
  );

/** A row: the constant 1, the features by name, and behind them the buckets of all languages, scaled by how telling they are. */
function rowsOf(example: Example, names: readonly string[], telling: Float64Array): Row[] {
  const { sample, known, unknown } = example;
  const first = OFFSET[sample.lang];
  const buckets = [...example.buckets].map((bucket) => first + bucket).filter((at) => telling[at] !== 0);
  const each = bucketValue(buckets.length);
  const row = (features: ReadonlyMap<string, number>, part: number): Row => {
    const used = names.flatMap((name, i) => (features.get(name) ? [i] : []));
    return {
      at: [0, ...used.map((i) => 1 + i), ...buckets.map((at) => 1 + names.length + at)],
      value: [
        1,
        ...used.map((i) => features.get(names[i] as string) as number),
        ...buckets.map((at) => each * (telling[at] as number)),
      ],
      y: isPromotional(example),
      weight: weightOf(example) * part,
    };
  };
  return known ? [row(known, 0.5), row(unknown, 0.5)] : [row(unknown, 1)];
}

function weightsOf(examples: readonly Example[], names: readonly string[]): Weights {
  const telling = tellingOf(examples);
  const penalty = new Float64Array(1 + names.length + ALL_BUCKETS).fill(L2.feature, 1);
  penalty[0] = 1e-6;
  penalty.fill(L2.wording, 1 + names.length);
  const weights = fitLogistic(
    examples.flatMap((example) => rowsOf(example, names, telling)),
    penalty,
  );
  const wording = weights.slice(1 + names.length).map((weight, at) => weight * (telling[at] as number));
  const stored = LANGS.map((lang) => [lang, packed(wording.subarray(OFFSET[lang], OFFSET[lang] + BUCKETS))]);
  return {
    intercept: round(weights[0] as number),
    weights: Object.fromEntries(names.map((name, i) => [name, round(weights[1 + i] as number)])),
    wording: Object.fromEntries(stored) as Record<Lang, StoredWording>,
  };
}

/** The score before calibration. */
function logitOf(model: Weights, { sample, buckets }: Example, features: ReadonlyMap<string, number>): number {
  let logit = model.intercept + weighBuckets(buckets, model.wording[sample.lang]);
  for (const [name, value] of features) logit += value * (model.weights[name] ?? 0);
  return logit;
}

/** Platt scaling: a line through logits of posts that the weights had not seen. Everyday posts take part: they are seen too. */
function calibrate(logits: readonly { logit: number; y: 0 | 1; weight: number }[]): { slope: number; offset: number } {
  const rows = logits.map(({ logit, y, weight }) => ({ at: [0, 1], value: [1, logit], y, weight }));
  const [offset = 0, slope = 1] = fitLogistic(rows, new Float64Array(2).fill(1e-3));
  return { slope: round(slope), offset: round(offset) };
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

export function train(examples: readonly Example[]): Model {
  const names = [...(examples[0]?.unknown.keys() ?? [])];
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = weightsOf(
      examples.filter((_example, i) => i % FOLDS !== fold),
      names,
    );
    return examples
      .filter((_example, i) => i % FOLDS === fold)
      .map((example) => ({
        y: isPromotional(example),
        weight: weightOf(example),
        known: example.known && logitOf(weights, example, example.known),
        unknown: logitOf(weights, example, example.unknown),
      }));
  }).flat();
  return {
    ...weightsOf(examples, names),
    calibration: {
      known: calibrate(unseen.flatMap(({ known, ...rest }) => (known === null ? [] : [{ logit: known, ...rest }]))),
      unknown: calibrate(unseen.map(({ unknown, ...rest }) => ({ logit: unknown, ...rest }))),
    },
  };
}

/** The calibrated probability a model gives; without the employer where the example has none. */
export function probabilityOf(model: Model, example: Example, knowsEmployer: boolean): number {
  const known = knowsEmployer ? example.known : null;
  const { slope, offset } = model.calibration[known ? 'known' : 'unknown'];
  return sigmoid(slope * logitOf(model, example, known ?? example.unknown) + offset);
}
