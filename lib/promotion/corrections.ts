import type { Kind } from '@/lib/domain/post';

/** A kind that the person settled, and the score that our guess rested on. */
export interface Correction {
  /** Calibrated probability, 0–1. */
  promotion: number;
  corrected: Kind;
}

/** The most that corrections move the score, in logits: 0.5 becomes 0.31 or 0.69 at most. A clear case stays clear. */
export const MOST_BIAS = 0.8;
/** As many imagined posts on which guess and person agree: with one correction the bias stays near 0. */
const CAUTION = 5;

/**
 * What this device learns when the person corrects kinds: the mean difference between what they said (1 promotional,
 * 0 not) and what we guessed, shrunk towards 0 while there are few, and bounded. Someone who keeps calling our
 * "promotional" posts ordinary moves the line up for their next posts, and the other way round. It depends on nothing but
 * the corrections kept, so forgetting them resets it. Their confirmations of a right guess count too and pull it back.
 * @returns logits to add to the score
 */
export function biasOf(corrections: readonly Correction[]): number {
  let sum = 0;
  for (const { promotion, corrected } of corrections) sum += (corrected === 'promotional' ? 1 : 0) - promotion;
  const mean = sum / (corrections.length + CAUTION);
  return Math.max(-MOST_BIAS, Math.min(MOST_BIAS, 2 * mean));
}
