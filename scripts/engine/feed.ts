import { z } from '@/lib/domain/zod';
import { parseFeed } from '@/lib/library/feed';
import type { CreateAnswer } from './define';

const Request = z.object({ body: z.string(), contentType: z.optional(z.string()), url: z.string() });

export const feed: CreateAnswer = () => (request) => {
  const { body, contentType = '', url } = Request.parse(request);
  const bytes = new Uint8Array(Buffer.from(body, 'base64'));
  const result = parseFeed(bytes, { contentType, url, sourceId: url, employerId: '' });
  if (!result.ok) throw new Error(result.reason);
  return [{ title: result.title, items: result.items }];
};
