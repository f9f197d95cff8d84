import { CUES } from '@/lib/promotion/cues';
import { featuresOf } from '@/lib/promotion/features';
import type { CueHit } from '@/lib/promotion/phrases';
import type { Reading } from '@/lib/promotion/reading';
import type { Row } from './logistic';
import { dot, fitLogistic, sigmoid } from './logistic';
import type { Sample } from './material';
import { readSample } from './material';

/** A sample read both ways; `known` is null where its employer is not given. */
export interface Example {
  sample: Sample;
  known: ReadonlyMap<string, number> | null;
  unknown: ReadonlyMap<string, number>;
}

export interface Model {
  intercept: number;
  weights: Record<string, number>;
  calibration: Record<'known' | 'unknown', { slope: number; offset: number }>;
}

/** Penalty, and what a post of each source counts; chosen by cross-validation, coarsely. */
const L2 = 2;
const WEIGHT = { own: 1, real: 1.5 } as const;
/** German tweets come nearest to promotion (organisations in debate), French forum messages hardly ever do. */
const EVERYDAY_WEIGHT = { en: 0.25, fr: 0.1, de: 0.4 } as const;
const FOLDS = 5;

export const examplesOf = (samples: readonly Sample[]): Example[] =>
  samples.map((sample) => ({
    sample,
    known: sample.employer ? featuresOf(readSample(sample, true)) : null,
    unknown: featuresOf(readSample(sample, false)),
  }));

const phraseOf = ({ words }: Reading, { cue, from, to }: CueHit): string =>
  `${cue}: ${words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ')}`;

/**
 * The same without the phrases that occur in this one post only: they may stand in the lexicon because of it, and who
 * learns with them believes that cues are seen more often than they are in a new post.
 */
export function examplesWithoutLonePhrases(samples: readonly Sample[]): Example[] {
  const posts = new Map<string, number>();
  const readings = samples.map((sample) => ({
    sample,
    known: sample.employer ? readSample(sample, true) : null,
    unknown: readSample(sample, false),
  }));
  for (const { sample, unknown } of readings) {
    const phrases = new Set(CUES.flatMap((cue) => unknown.hits[cue].map((hit) => phraseOf(unknown, hit))));
    for (const phrase of phrases) {
      const key = `${sample.lang} ${phrase}`;
      posts.set(key, (posts.get(key) ?? 0) + 1);
    }
  }
  const features = (sample: Sample, reading: Reading): ReadonlyMap<string, number> => {
    const shared = (hit: CueHit): boolean => (posts.get(`${sample.lang} ${phraseOf(reading, hit)}`) ?? 0) >= 2;
    const hits = Object.fromEntries(
      CUES.map((cue) => [cue, reading.hits[cue].filter(shared)]),
    ) as unknown as Reading['hits'];
    return featuresOf({ ...reading, hits });
  };
  return readings.map(({ sample, known, unknown }) => ({
    sample,
    known: known && features(sample, known),
    unknown: features(sample, unknown),
  }));
}

const isPromotional = ({ sample }: Example): 0 | 1 => (sample.kind === 'promotional' ? 1 : 0);

function weightOf({ sample }: Example): number {
  if (sample.source === 'own') return WEIGHT.own;
  return sample.source === 'everyday' ? EVERYDAY_WEIGHT[sample.lang] : WEIGHT.real;
}

const vectorOf = (features: ReadonlyMap<string, number>, names: readonly string[]): number[] => [
  1,
  ...names.map((name) => features.get(name) ?? 0),
];

function weightsOf(examples: readonly Example[], names: readonly string[]): number[] {
  const rows = examples.flatMap((example): Row[] => {
    const y = isPromotional(example);
    const weight = weightOf(example);
    const row = (features: ReadonlyMap<string, number>, part: number): Row => ({
      x: vectorOf(features, names),
      y,
      weight: weight * part,
    });
    return example.known ? [row(example.known, 0.5), row(example.unknown, 0.5)] : [row(example.unknown, 1)];
  });
  return fitLogistic(rows, L2);
}

/** Platt scaling: a line through logits of posts that the weights had not seen. Everyday posts take part: they are seen too. */
function calibrate(logits: readonly { logit: number; y: 0 | 1; weight: number }[]): { slope: number; offset: number } {
  const [offset = 0, slope = 1] = fitLogistic(
    logits.map(({ logit, y, weight }) => ({ x: [1, logit], y, weight })),
    1e-3,
  );
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
        known: example.known && dot(vectorOf(example.known, names), weights),
        unknown: dot(vectorOf(example.unknown, names), weights),
      }));
  }).flat();
  const [intercept = 0, ...weights] = weightsOf(examples, names);
  return {
    intercept: round(intercept),
    weights: Object.fromEntries(names.map((name, i) => [name, round(weights[i] ?? 0)])),
    calibration: {
      known: calibrate(unseen.flatMap(({ known, ...rest }) => (known === null ? [] : [{ logit: known, ...rest }]))),
      unknown: calibrate(unseen.map(({ unknown, ...rest }) => ({ logit: unknown, ...rest }))),
    },
  };
}

/** The calibrated probability a model gives. */
export function probabilityOf(model: Model, features: ReadonlyMap<string, number>, employerKnown: boolean): number {
  let logit = model.intercept;
  for (const [name, value] of features) logit += value * (model.weights[name] ?? 0);
  const { slope, offset } = employerKnown ? model.calibration.known : model.calibration.unknown;
  return sigmoid(slope * logit + offset);
}
