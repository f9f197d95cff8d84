import type { Lang } from '@/lib/domain/lang';
import { LANGS } from '@/lib/domain/lang';
import { lengthCharge, pieceValue, ZERO } from '@/lib/language/hostility';
import { FEATURE_NAMES, readHostility } from '@/lib/language/hostility-features';
import { eachNgram } from '@/lib/language/ngrams';
import type { Example } from './examples';
import type { Sparse } from './learn';
import { dot, learn, tellingness } from './learn';

/** Log-odds from which a text is flagged, and how much more it takes where no lexicon knows a word of it. */
export const THRESHOLD: Readonly<Record<Lang, number>> = { en: 0.15, fr: 0.03, de: 0.12 };
export const TONE: Readonly<Record<Lang, number>> = { en: 0.35, fr: 0.06, de: 0.12 };

/** Buckets of word pieces; in English twice as many gained nothing (2026-12). */
const BUCKETS: Readonly<Record<Lang, number>> = { en: 1 << 16, fr: 1 << 17, de: 1 << 17 };

/** What is believed before anything is learned, so that rare words keep their meaning. */
const PRIOR: Readonly<Record<string, number>> = {
  bias: -1.5,
  slur: 2,
  insult: 2,
  mild: 1.3,
  command: 2.2,
  harm: 1.5,
  vulgar: 1.5,
  dehuman: 1.5,
  contempt: 0.7,
  scorn: 0.7,
  accuse: 0.5,
  disgust: 1,
  'insult@quoted': -1.5,
  'mild@quoted': -1.5,
  'mild@self': -1,
  'scorn@self': -1,
  'mild@reported': -1.5,
  'insult@reported': -1,
  'scorn@thing': -1,
};

/** How much an example counts: what was written on purpose, more than what was collected. */
const IMPORTANCE: Readonly<Record<string, number>> = {
  professional: 2,
  everyday: 2,
  hostile: 4,
  swearing: 4,
  'tweets-hostile': 3,
  'tweets-everyday': 3,
};

/**
 * Features of all languages share one block of weights and each language may differ from it (Daumé 2007, "Frustratingly
 * easy domain adaptation"): this is how English, with little material, learns from French and German.
 */
const DENSE = FEATURE_NAMES.length;
const FORM = FEATURE_NAMES.indexOf('bias');
const OWN: Readonly<Record<Lang, number>> = { en: DENSE, fr: 2 * DENSE, de: 3 * DENSE };
const OWN_VALUE = 0.5;
/** What form means (mentions, exclamation marks) is learned apart only from real tweets: the German ones. */
const isOwn = (lang: Lang, feature: number): boolean => lang === 'de' || feature <= FORM;
const PIECES: Readonly<Record<Lang, number>> = {
  en: 4 * DENSE,
  fr: 4 * DENSE + BUCKETS.en,
  de: 4 * DENSE + BUCKETS.en + BUCKETS.fr,
};
const SIZE = 4 * DENSE + BUCKETS.en + BUCKETS.fr + BUCKETS.de;

function rowOf({ text, lang }: Example): { row: Sparse; charge: number } {
  const reading = readHostility(text, lang);
  const at: number[] = [];
  const value: number[] = [];
  reading.dense.forEach((x, i) => {
    if (x === 0) return;
    at.push(i);
    value.push(x);
    if (!isOwn(lang, i)) return;
    at.push(OWN[lang] + i);
    value.push(x * OWN_VALUE);
  });
  const pieces = new Set<number>();
  eachNgram(reading.plainWords, BUCKETS[lang], (bucket) => pieces.add(bucket));
  const each = pieceValue(pieces.size);
  for (const bucket of pieces) {
    at.push(PIECES[lang] + bucket);
    value.push(each);
  }
  return {
    row: { at: Int32Array.from(at), value: Float64Array.from(value) },
    charge: lengthCharge(reading.words.length),
  };
}

const rows = new Map<Example, { row: Sparse; charge: number }>();
function remembered(example: Example): { row: Sparse; charge: number } {
  let row = rows.get(example);
  if (!row) {
    row = rowOf(example);
    rows.set(example, row);
  }
  return row;
}

/** Learns from examples. `scoreOf` gives log-odds before the threshold. */
export function trained(examples: readonly Example[]): { weights: Float64Array; scoreOf(example: Example): number } {
  const labels = examples.map((example) => example.hostile);
  const plain = examples.map((example) => remembered(example).row);
  const telling = tellingness(plain, labels, SIZE, 4 * DENSE);
  const scaled = plain.map(({ at, value }) => ({
    at,
    value: value.map((x, j) => x * (telling[at[j] as number] as number)),
  }));
  const prior = new Float64Array(SIZE);
  FEATURE_NAMES.forEach((name, i) => {
    prior[i] = PRIOR[name] ?? 0;
  });
  const importance = examples.map(({ source }) => IMPORTANCE[source] ?? 1);
  const weights = learn(scaled, labels, importance, { epochs: 25, l2: 1e-3, rate: 0.15 }, prior);
  for (let k = 0; k < SIZE; k++) weights[k] = (weights[k] as number) * (telling[k] as number);
  for (const lang of LANGS) {
    const own = weights.subarray(PIECES[lang], PIECES[lang] + BUCKETS[lang]);
    const scale = scaleOf(own);
    own.forEach((weight, k) => {
      own[k] = levelOf(weight, scale) * scale;
    });
  }
  const scoreOf = (example: Example): number => {
    const { row, charge } = remembered(example);
    return dot(weights, row) - charge;
  };
  return { weights, scoreOf };
}

/** Whole steps that a word piece may weigh, either way; few enough to be one printable character. */
const MOST_STEPS = 28;
/** The largest weights are cut: one piece in a thousand would otherwise coarsen all the others. */
const CUT = 0.999;

function scaleOf(weights: Float64Array): number {
  const sizes = weights.map(Math.abs).sort();
  return (sizes[Math.floor((sizes.length - 1) * CUT)] ?? 0) / MOST_STEPS || 1;
}

function levelOf(weight: number, scale: number): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / scale)));
}

/** The file that ships: the two dense blocks added up, word pieces as one character each, `?` being 0. */
export function modelOf(weights: Float64Array): object {
  const dense = LANGS.map((lang) => [
    lang,
    FEATURE_NAMES.map((_name, i) => {
      const own = isOwn(lang, i) ? (weights[OWN[lang] + i] as number) * OWN_VALUE : 0;
      return Math.round(((weights[i] as number) + own) * 1000) / 1000;
    }),
  ]);
  const ngrams = LANGS.map((lang) => {
    const own = weights.slice(PIECES[lang], PIECES[lang] + BUCKETS[lang]);
    // Rounded before: the largest weight is a whole number of steps.
    const scale = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST_STEPS;
    const levels = [...own].map((weight) => String.fromCharCode(ZERO + levelOf(weight, scale)));
    return [lang, { scale, weights: levels.join('') }];
  });
  return { threshold: THRESHOLD, tone: TONE, dense: Object.fromEntries(dense), ngrams: Object.fromEntries(ngrams) };
}
