import { JSDOM } from 'jsdom';
import { z } from '@/lib/domain/zod';
import { purifiedFragment } from '@/lib/library/purify';
import { sanitizeHtml } from '@/lib/library/sanitize';
import type { CreateAnswer } from './define';

const Request = z.object({ html: z.string() });

/** Both sanitisers, one after the other, as a page shows it. */
export const sanitize: CreateAnswer = () => {
  const { window } = new JSDOM('');
  return (request) => {
    const holder = window.document.createElement('div');
    holder.append(purifiedFragment(sanitizeHtml(Request.parse(request).html), window));
    return [{ html: holder.innerHTML }];
  };
};
