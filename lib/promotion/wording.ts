import model from '@/assets/models/promotion.json';
import type { Lang } from '@/lib/domain/lang';
import { mixed, wordHash } from '@/lib/language/ngrams';
import { noted } from '@/lib/language/noted';
import type { Word } from './words';

/**
 * Words and pairs of words that posts of a language use more when they promote, or less, whatever the lexicons know of
 * them. They are learned, so they stand in the model as numbers only: a bucket of many words each, one character a bucket.
 */
export const BUCKETS = 1 << 14;
/** The character that stands for no weight; the 28 before and after it are printable and need no escape in JSON. */
export const ZERO = '?'.charCodeAt(0);

const hashed = noted((text) => ({ hash: wordHash(text, 17) }));

/** The buckets of a text, each once: of its words, and of pairs within a sentence. */
export function bucketsOf(words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  let before: Word | null = null;
  for (const word of words) {
    const { hash } = hashed(word);
    found.add(mixed(hash) % BUCKETS);
    if (before?.sentence === word.sentence) found.add(mixed(wordHash(word.text, hashed(before).hash ^ 31)) % BUCKETS);
    before = word;
  }
  return found;
}

/** What one bucket of a post counts that fills so many: a long post says the same at greater length. */
export const bucketValue = (buckets: number): number => 3 / Math.sqrt(9 + buckets);

/** Weights of a language: one character a bucket, `scale` logits a step. */
export interface StoredWording {
  scale: number;
  weights: string;
}

export function weighBuckets(buckets: ReadonlySet<number>, { scale, weights }: StoredWording): number {
  let [steps, known] = [0, 0];
  for (const bucket of buckets) {
    const step = weights.charCodeAt(bucket) - ZERO;
    if (step === 0) continue;
    steps += step;
    known++;
  }
  return steps * scale * bucketValue(known);
}

const STORED: Readonly<Record<Lang, StoredWording>> = model.wording;

/** What the wording of a post adds to the score, in logits; the mean of its languages. */
export function weighWording(words: readonly Word[], langs: readonly Lang[]): number {
  if (langs.length === 0) return 0;
  const buckets = bucketsOf(words);
  return langs.reduce((sum, lang) => sum + weighBuckets(buckets, STORED[lang]), 0) / langs.length;
}
