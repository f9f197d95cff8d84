import { z } from './zod';

export const SEVERITIES = ['serious', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A way out: replaces `start`–`end` of the person's text by `replacement`, on their click only. */
export const FixSchema = z.object({
  fixId: z.string(),
  start: z.number(),
  end: z.number(),
  replacement: z.string(),
});
export type Fix = z.infer<typeof FixSchema>;

/**
 * What a check found. No prose: sentences live in the locale files under `checks.<checkId>.<messageId>`.
 * `start`/`end` are UTF-16 offsets into the person's own text; both 0 when the whole draft is meant.
 */
export const FindingSchema = z.object({
  checkId: z.string(),
  messageId: z.string(),
  severity: z.enum(SEVERITIES),
  start: z.number(),
  end: z.number(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  fixes: z.array(FixSchema),
});
export type Finding = z.infer<typeof FindingSchema>;
