import { z } from '@/lib/domain/zod';
import { detectLanguage } from '@/lib/language/detect';
import { suggestFor } from '@/lib/suggest/match';
import { buildIndex } from '@/lib/suggest/search-index';
import type { CreateAnswer } from './define';

const text = z.catch(z.string(), '');
const Lang = z.catch(z.nullable(z.string()), null);
const Library = z.object({
  library: z.array(z.object({ id: z.string(), title: text, summary: text, text, url: text, lang: Lang })),
});
const Request = z.object({ page: z.object({ title: text, text, url: text, lang: Lang }) });

/** The line that brings the library gives no answer; a later one replaces it. */
export const match: CreateAnswer = () => {
  let index = buildIndex([]);
  return (request) => {
    const given = Library.safeParse(request).data?.library;
    if (given) {
      index = buildIndex(
        given.map((item) => ({ ...item, lang: item.lang ?? detectLanguage(`${item.title}\n${item.text}`) })),
      );
      return [];
    }
    if (typeof request === 'object' && request !== null && 'library' in request) Library.parse(request);
    const found = suggestFor(index, Request.parse(request).page, { limit: 10, exclude: new Set() });
    return [{ suggestions: found.map(({ itemId, score, why }) => ({ item: itemId, score, why })) }];
  };
};
