import type { KindVerdict } from '@/lib/domain/draft';
import type { EmployerMarks } from '@/lib/domain/employer';
import type { SourceText } from '@/lib/domain/item';
import type { Lang } from '@/lib/domain/lang';

export interface PostToJudge {
  /** Normalised text. */
  text: string;
  langs: readonly Lang[];
  /** Empty when the employer is not known. */
  employers: readonly EmployerMarks[];
  item: SourceText | null;
  /** What this device learned from the person's corrections, added to the score before calibration. */
  bias: number;
}

export function kindOfPost(_post: PostToJudge): KindVerdict {
  return { kind: 'other', promotion: 0, reasons: [] };
}
