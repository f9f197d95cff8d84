import type { Lang } from '@/lib/domain/lang';
import { LANGS } from '@/lib/domain/lang';
import { BUCKETS, ZERO } from '@/lib/promotion/wording';

/** What of an example its wording is. */
export interface Worded {
  lang: Lang;
  promotional: boolean;
  buckets: ReadonlySet<number>;
}

/** Where a language's buckets begin, among those of all. */
export const OFFSET: Readonly<Record<Lang, number>> = { en: 0, fr: BUCKETS, de: 2 * BUCKETS };
export const ALL_BUCKETS = LANGS.length * BUCKETS;

/** Added to every count, so that what was seen three times tells little. */
const SMOOTHING = 3;

/**
 * How much each bucket tells the two classes apart, 0 for those of a single post: |log of the ratio of its smoothed
 * frequencies| (Wang & Manning 2012, "Baselines and Bigrams"). Values are scaled by it before they are learned with.
 */
export function tellingness(posts: readonly Worded[]): Float64Array {
  const counts = { yes: new Float64Array(ALL_BUCKETS), no: new Float64Array(ALL_BUCKETS) };
  const totals = { yes: { en: 0, fr: 0, de: 0 }, no: { en: 0, fr: 0, de: 0 } };
  for (const { lang, promotional, buckets } of posts) {
    const side = promotional ? 'yes' : 'no';
    totals[side][lang]++;
    for (const bucket of buckets) {
      const at = OFFSET[lang] + bucket;
      counts[side][at] = (counts[side][at] as number) + 1;
    }
  }
  const telling = new Float64Array(ALL_BUCKETS);
  for (const lang of LANGS) {
    for (let at = OFFSET[lang]; at < OFFSET[lang] + BUCKETS; at++) {
      const [yes, no] = [counts.yes[at] as number, counts.no[at] as number];
      if (yes + no < 2) continue;
      const rate = (count: number, total: number): number => (count + SMOOTHING) / (total + 2 * SMOOTHING);
      telling[at] = Math.abs(Math.log(rate(yes, totals.yes[lang]) / rate(no, totals.no[lang])));
    }
  }
  return telling;
}

/** Whole steps that a bucket may weigh, either way; few enough to be one printable character. */
const MOST_STEPS = 28;

/** The weights of one language as they ship: a scale, and one character a bucket. */
export function packed(weights: Float64Array): { scale: number; weights: string } {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST_STEPS || 1;
  const steps = Array.from(weights, (weight) => String.fromCharCode(ZERO + Math.round(weight / scale)));
  return { scale: Number(scale.toPrecision(6)), weights: steps.join('') };
}
