import type { Reason } from '@/lib/domain/draft';
import type { Cue } from './cues';
import type { Reading } from './reading';
import { REASONS_AGAINST } from './reasons-against';
import { REASONS_FOR } from './reasons-for';
import type { Score } from './score';

/** At most this many, the weightiest first. */
const MOST_REASONS = 4;
/** Below this, in logits, a reason would explain nothing. */
const LEAST = 0.15;
const LONGEST_WORDS = 40;

export const REASON_IDS: readonly string[] = [
  ...[...REASONS_FOR, ...REASONS_AGAINST].map(({ id }) => id),
  'employerPresent',
  'workplacePresent',
];

/** The first words that stand for these cues, as the person wrote them. */
export function quote(reading: Reading, cues: readonly Cue[]): string | null {
  for (const cue of cues) {
    const hit = reading.hits[cue][0];
    const from = hit && reading.words[hit.from];
    const to = hit && reading.words[hit.to - 1];
    if (from && to) return reading.text.slice(from.start, Math.min(to.end, from.start + LONGEST_WORDS)).trim();
  }
  return null;
}

/** What speaks for the verdict: the largest contributions, in the words of the post. */
export function reasonsFor(reading: Reading, score: Score, promotional: boolean): Reason[] {
  const found: { reason: Reason; weight: number }[] = [];
  const quoted = new Set<string>();
  const ranked = (promotional ? REASONS_FOR : REASONS_AGAINST)
    .map((rule) => {
      const sum = rule.features.reduce((total, name) => total + (score.contributions.get(name) ?? 0), 0);
      return { rule, weight: promotional ? sum : -sum };
    })
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight);
  for (const { rule, weight } of ranked) {
    const words = rule.cues ? quote(reading, rule.cues) : null;
    const data = rule.cues ? (words === null ? null : { words }) : (rule.data?.(reading) ?? null);
    if (data === null || (words !== null && quoted.has(words))) continue;
    if (words !== null) quoted.add(words);
    found.push({ reason: { id: rule.id, data }, weight });
    if (found.length === MOST_REASONS) break;
  }
  return found.map(({ reason }) => reason);
}
