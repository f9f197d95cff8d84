import { z } from './zod';

/** Why a source could not be read. Each has one plain sentence under `sources.problems.<problem>`. */
export const SOURCE_PROBLEMS = [
  'no-permission',
  'unreachable',
  'not-found',
  'refused',
  'redirected',
  'too-slow',
  'too-large',
  'not-a-feed',
  'no-feed-found',
  'empty',
  'unreadable',
  'not-https',
  'disk-full',
] as const;
export const SourceProblemSchema = z.enum(SOURCE_PROBLEMS);
export type SourceProblem = z.infer<typeof SourceProblemSchema>;

/** What happened last with a source. Times in milliseconds since 1970; items stay when a later refresh fails. */
export const SourceStateSchema = z.object({
  sourceId: z.string(),
  items: z.number(),
  readAt: z.nullable(z.number()),
  triedAt: z.number(),
  problem: z.nullable(SourceProblemSchema),
  /** When the timer may read it again. */
  dueAt: z.number(),
});
export type SourceState = z.infer<typeof SourceStateSchema>;

/** One request that this extension made, as the person can read it. */
export const RequestMadeSchema = z.object({
  at: z.number(),
  url: z.string(),
  /** What it was for. */
  purpose: z.enum(['find-feed', 'read-feed']),
  /** HTTP status, or the problem when there was none. */
  outcome: z.string(),
  bytes: z.number(),
});
export type RequestMade = z.infer<typeof RequestMadeSchema>;
