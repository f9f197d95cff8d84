import { CUES } from '@/lib/promotion/cues';
import { featuresOf } from '@/lib/promotion/features';
import type { CueHit } from '@/lib/promotion/phrases';
import type { Reading } from '@/lib/promotion/reading';
import { bucketsOf } from '@/lib/promotion/wording';
import type { Sample } from './material';
import { readSample } from './material';

/** A sample read both ways; `known` is null where its employer is not given. */
export interface Example {
  sample: Sample;
  known: ReadonlyMap<string, number> | null;
  unknown: ReadonlyMap<string, number>;
  /** Of its wording, which is the same both ways. */
  buckets: ReadonlySet<number>;
}

export const examplesOf = (samples: readonly Sample[]): Example[] =>
  samples.map((sample) => {
    const unknown = readSample(sample, false);
    return {
      sample,
      known: sample.employer ? featuresOf(readSample(sample, true)) : null,
      unknown: featuresOf(unknown),
      buckets: bucketsOf(unknown.words),
    };
  });

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
    buckets: bucketsOf(unknown.words),
  }));
}
