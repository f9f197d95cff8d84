import { NETWORK_IDS } from '@/lib/domain/post';
import { z } from '@/lib/domain/zod';
import { networkById } from '@/lib/networks/registry';
import type { CreateAnswer } from './define';

const Request = z.object({ text: z.string(), network: z.enum(NETWORK_IDS) });

export const count: CreateAnswer = () => (request) => {
  const { text, network } = Request.parse(request);
  const { count: length, limit } = networkById(network);
  return [{ length: length(text), limit }];
};
