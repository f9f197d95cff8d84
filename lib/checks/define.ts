import type { KindVerdict, NotCheckedReason } from '@/lib/domain/draft';
import type { EmployerMarks } from '@/lib/domain/employer';
import type { Fix, Severity } from '@/lib/domain/finding';
import type { SourceText } from '@/lib/domain/item';
import type { Lang } from '@/lib/domain/lang';
import type { Audience, Context, Kind, NetworkId } from '@/lib/domain/post';
import type { Hours } from '@/lib/domain/settings';
import type { ShareForecast } from '@/lib/domain/share';

/** One of the person's own posts, as far as checks compare with it. */
export interface OwnPost {
  id: string;
  text: string;
  network: NetworkId;
  publishedAt: number;
  kind: Kind;
}

/** Terms of a company pack, hashed so that the list does not tell what it protects. See `lib/checks/confidential.ts`. */
export interface HashedTerms {
  salt: string;
  /** Lower-case hex. */
  hashes: readonly string[];
}

/** Everything a check may know. No clock and no browser: time comes in as `now`. */
export interface CheckInput {
  /** Normalised text (`lib/language/normalise.ts`), or the person's own where the check `reads: 'original'`. */
  text: string;
  /** Languages the draft is written in, at most two; empty when it is too short to tell or none of ours. */
  langs: readonly Lang[];
  network: NetworkId;
  /** Null when unknown; then a check that depends on it stays silent. */
  context: Context | null;
  audience: Audience;
  /** Current employers. Empty when unknown. */
  employers: readonly EmployerMarks[];
  /** The item being shared, if any. */
  item: SourceText | null;
  kind: KindVerdict;
  forecast: ShareForecast;
  /** Newest first. */
  ownPosts: readonly OwnPost[];
  confidential: { terms: readonly string[]; hashed: readonly HashedTerms[] };
  hours: Hours | null;
  /** Milliseconds since 1970, and minutes to add to UTC for the person's wall clock. */
  now: number;
  utcOffset: number;
}

/** A finding before `run` adds the check's id and maps its spans to the person's own text. */
export interface Found {
  messageId: string;
  severity: Severity;
  /** Offsets into `CheckInput.text`; both 0 when the whole draft is meant. */
  start: number;
  end: number;
  data?: Record<string, string | number>;
  fixes?: readonly Fix[];
}

export type Outcome = readonly Found[] | { notChecked: NotCheckedReason };

export interface Check {
  /** Same as the file name. */
  id: string;
  /** `any` for rules that need no language. Others answer "not checked" when the draft is in none of theirs. */
  languages: 'any' | readonly Lang[];
  /** Which text the rule reads; almost all read the normalised one. */
  reads?: 'normalised' | 'original';
  /** Every messageId the rule can report: the contract test ties them to the locale files. */
  messages: readonly string[];
  /** Every fixId it can offer. */
  fixes?: readonly string[];
  /** For `docs/checks.md`, in English: what it flags, why, what it deliberately leaves alone, sources. */
  docs: { flags: string; why: string; leavesAlone: string; sources: readonly string[] };
  run(input: CheckInput): Outcome;
}

/** Declares a check; adding one is this file, its test, its sentences and a line in `registry.ts`. */
export function defineCheck<const C extends Check>(check: C): C {
  return check;
}
