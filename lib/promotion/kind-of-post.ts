import type { KindVerdict, Reason } from '@/lib/domain/draft';
import type { EmployerMarks } from '@/lib/domain/employer';
import type { SourceText } from '@/lib/domain/item';
import type { Lang } from '@/lib/domain/lang';
import type { Reading } from './reading';
import { readPost } from './reading';
import { quote, reasonsFor } from './reasons';
import { scoreOf, THRESHOLD } from './score';

export interface PostToJudge {
  /** Normalised text. */
  text: string;
  langs: readonly Lang[];
  /** Empty when the employer is not known. */
  employers: readonly EmployerMarks[];
  item: SourceText | null;
  /** Share of the words that follow the item, 0–1. */
  borrowed: number;
  /** What this device learned from the person's corrections, added to the score before calibration. */
  bias: number;
}

/** Why the author's work is in the post at all, or null when no trace of it is. */
function workIn(reading: Reading): Reason | null {
  const trace = reading.traces[0];
  if (trace) return { id: 'employerPresent', data: { name: trace.name } };
  const words = quote(reading, ['role', 'workplace']);
  return words === null ? null : { id: 'workplacePresent', data: { words } };
}

/**
 * What a post is for. `promotional` from the threshold on; below it, `about-work` when the employer or the author's
 * workplace is present, else `other`. Pure, linear in the length of the text, never throws.
 */
export function kindOfPost({ text, langs, employers, item, borrowed, bias }: PostToJudge): KindVerdict {
  const reading = readPost({ text, langs, employers, item });
  if (reading.words.length === 0 && reading.links.length === 0) return { kind: 'other', promotion: 0, reasons: [] };
  const score = scoreOf(reading, { borrowed, bias });
  const promotional = score.promotion >= THRESHOLD[reading.employerKnown ? 'known' : 'unknown'];
  const reasons = reasonsFor(reading, score, promotional);
  if (promotional) return { kind: 'promotional', promotion: score.promotion, reasons };
  const work = workIn(reading);
  if (!work) return { kind: 'other', promotion: score.promotion, reasons };
  return { kind: 'about-work', promotion: score.promotion, reasons: [work, ...reasons.slice(0, 3)] };
}
