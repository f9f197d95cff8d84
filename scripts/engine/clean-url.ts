import { z } from '@/lib/domain/zod';
import { cleanUrl } from '@/lib/library/clean-url';
import type { CreateAnswer } from './define';

const Request = z.object({ url: z.string() });

export const cleanUrlFunction: CreateAnswer = () => (request) => [{ url: cleanUrl(Request.parse(request).url) }];
