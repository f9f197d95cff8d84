import { z } from '@/lib/domain/zod';
import type { RawFeed } from './feed-entry';
import { textToHtml } from './plain-text';

const text = z.catch(z.string(), '');
const Authors = z.catch(z.array(z.object({ name: text })), []);
const ItemSchema = z.object({
  id: z.catch(z.union([z.string(), z.number()]), ''),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
  tags: z.catch(z.array(z.string()), []),
  author: z.catch(z.object({ name: text }), { name: '' }),
  authors: Authors,
  language: text,
});
const FeedSchema = z.object({ title: text, language: text, authors: Authors, items: z.array(z.unknown()) });

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). Null when it is some other JSON; throws when it is no JSON. */
export function readJsonFeed(source: string): RawFeed | null {
  const feed = FeedSchema.safeParse(JSON.parse(source)).data;
  if (!feed) return null;
  const entries = feed.items.flatMap((value) => {
    const item = ItemSchema.safeParse(value).data;
    if (!item) return [];
    const authors = [item.authors, [item.author], feed.authors].find((people) =>
      people.some(({ name }) => name !== ''),
    );
    return {
      guid: String(item.id),
      title: item.title,
      link: item.url || item.external_url,
      bases: [],
      contentBases: [],
      author: (authors ?? []).map(({ name }) => name).join(', '),
      published: item.date_published || item.date_modified,
      summary: textToHtml(item.summary),
      content: item.content_html || textToHtml(item.content_text),
      categories: item.tags,
      lang: item.language || feed.language,
    };
  });
  return { title: feed.title, entries };
}
