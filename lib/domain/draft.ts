import { FindingSchema } from './finding';
import { AUDIENCES, CONTEXTS, KINDS, NETWORK_IDS } from './post';
import { ShareForecastSchema } from './share';
import { z } from './zod';

/** Text not yet published, with where and to whom it would go. */
export const DraftSchema = z.object({
  text: z.string(),
  network: z.enum(NETWORK_IDS),
  context: z.enum(CONTEXTS),
  audience: z.enum(AUDIENCES),
  itemId: z.nullable(z.string()),
});
export type Draft = z.infer<typeof DraftSchema>;

/** Why a kind was given, as ids and data; the sentence is `kinds.reasons.<id>`. */
export const ReasonSchema = z.object({
  id: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Reason = z.infer<typeof ReasonSchema>;

export const KindVerdictSchema = z.object({
  kind: z.enum(KINDS),
  /** Calibrated probability that the post is promotional, 0–1. */
  promotion: z.number(),
  reasons: z.array(ReasonSchema),
});
export type KindVerdict = z.infer<typeof KindVerdictSchema>;

/** Why a check could not judge. Shown as such, never as "nothing found". */
export const NOT_CHECKED_REASONS = ['unknown-language', 'language-not-covered', 'failed', 'too-long'] as const;
export type NotCheckedReason = (typeof NOT_CHECKED_REASONS)[number];

export const VerdictSchema = z.object({
  status: z.enum(['clear', 'look-again', 'not-checked']),
  lang: z.nullable(z.string()),
  kind: KindVerdictSchema,
  /** Share of the words that are the person's own, 0–1; null without an item to compare with. */
  ownWords: z.nullable(z.number()),
  findings: z.array(FindingSchema),
  notChecked: z.array(z.object({ checkId: z.string(), reason: z.enum(NOT_CHECKED_REASONS) })),
  forecast: ShareForecastSchema,
  length: z.object({ length: z.number(), limit: z.nullable(z.number()) }),
});
export type Verdict = z.infer<typeof VerdictSchema>;
