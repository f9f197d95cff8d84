import { z } from '@/lib/domain/zod';
import { detectLanguage } from '@/lib/language/detect';
import { normalise } from '@/lib/language/normalise';
import type { CreateAnswer } from './define';

const Request = z.object({ text: z.string() });

export const language: CreateAnswer = () => (request) => [
  { lang: detectLanguage(normalise(Request.parse(request).text).text) },
];
