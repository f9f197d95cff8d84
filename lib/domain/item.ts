import { z } from './zod';

export const ITEM_TYPES = ['article', 'event', 'job', 'product', 'study'] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

/** One piece of company content in the library. `html` is sanitised before it is stored, and once more where it is shown. */
export const ItemSchema = z.object({
  /** Stable over refreshes: derived from the source and the feed's own id or address. */
  id: z.string().check(z.minLength(1)),
  sourceId: z.string(),
  employerId: z.string(),
  title: z.string(),
  url: z.string(),
  author: z.string(),
  /** Milliseconds since 1970, or null where the feed gives no date. */
  published: z.nullable(z.number()),
  summary: z.string(),
  html: z.string(),
  text: z.string(),
  lang: z.nullable(z.string()),
  type: z.enum(ITEM_TYPES),
});
export type Item = z.infer<typeof ItemSchema>;

/** What a draft is compared with. `captions` are ready texts that colleagues were given. */
export interface SourceText {
  title: string;
  text: string;
  url: string;
  captions?: readonly string[];
}
