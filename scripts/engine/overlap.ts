import { z } from '@/lib/domain/zod';
import { normalise } from '@/lib/language/normalise';
import { overlap as compare } from '@/lib/language/overlap';
import type { CreateAnswer } from './define';

const Request = z.object({ text: z.string(), source: z.string() });

/** Spans are UTF-16 offsets into the text as it was given. */
export const overlap: CreateAnswer = () => (request) => {
  const { text, source } = Request.parse(request);
  const normalised = normalise(text);
  const { borrowed, runs } = compare(normalised.text, normalise(source).text);
  return [{ borrowed, spans: runs.map(({ start, end, words }) => ({ ...normalised.span(start, end), words })) }];
};
