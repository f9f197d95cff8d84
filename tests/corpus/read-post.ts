import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CheckRequest } from '@/lib/checks/run';
import { AUDIENCES, CONTEXTS, KINDS, NETWORK_IDS } from '@/lib/domain/post';
import { forecastOfCounts } from '@/lib/domain/share';
import { z } from '@/lib/domain/zod';
import { CONFIDENTIAL, EMPLOYERS, ITEMS } from './surroundings';

const FrontMatter = z.strictObject({
  network: z.enum(NETWORK_IDS),
  context: z.enum(CONTEXTS),
  audience: z.enum(AUDIENCES),
  employer: z.optional(z.enum(Object.keys(EMPLOYERS))),
  item: z.optional(z.enum(Object.keys(ITEMS))),
  /** What the author of the post takes it for. */
  kind: z.enum(KINDS),
});

export interface CorpusPost extends z.infer<typeof FrontMatter> {
  /** `<lang>-<number>-<slug>` */
  name: string;
  text: string;
}

const folder = fileURLToPath(new URL('posts/', import.meta.url));

/** Every post whose file begins with this language, in order. */
export function corpusPosts(lang: string): CorpusPost[] {
  const files = readdirSync(folder).filter((file) => file.startsWith(`${lang}-`));
  return files.sort().map((file) => {
    const [, head = '', text = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)\n$/u.exec(readFileSync(folder + file, 'utf8')) ?? [];
    const fields = Object.fromEntries(head.split('\n').map((line) => line.split(': ')));
    return { ...FrontMatter.parse(fields), name: file.replace('.md', ''), text };
  });
}

/** A Friday at ten in Paris, within working hours, with two promotional posts of nine behind the author. */
export function requestFor(post: CorpusPost): CheckRequest {
  return {
    text: post.text,
    network: post.network,
    context: post.context,
    audience: post.audience,
    employers: post.employer ? [EMPLOYERS[post.employer]].filter((employer) => employer !== undefined) : [],
    item: (post.item && ITEMS[post.item]) || null,
    ownPosts: [],
    confidential: { terms: CONFIDENTIAL, hashed: [] },
    hours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '19:00' },
    now: Date.UTC(2026, 10, 20, 9),
    utcOffset: 60,
    forecastFor: (kind) => forecastOfCounts(2, 9, kind, 30),
  };
}
