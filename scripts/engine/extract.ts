import { JSDOM, VirtualConsole } from 'jsdom';
import { z } from '@/lib/domain/zod';
import { detectLanguage } from '@/lib/language/detect';
import { extractPage } from '@/lib/library/extract';
import type { CreateAnswer } from './define';

const Request = z.object({ html: z.string(), url: z.string() });

/** No script of the page runs and nothing is fetched; the language is the text's own, as in the extension. */
export const extract: CreateAnswer = () => (request) => {
  const { html, url } = Request.parse(request);
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const { title, text, lang } = extractPage(window.document, url);
  window.close();
  return [{ title, text, lang: detectLanguage(text) ?? lang }];
};
