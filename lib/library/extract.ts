import { Readability } from '@mozilla/readability';

/** A page as matching needs it. */
export interface ExtractedPage {
  title: string;
  /** Main text, one line a block. Empty where the page has none. */
  text: string;
  /** As the page declares it: primary subtag in lower case, or null. */
  lang: string | null;
  url: string;
  /** Milliseconds since 1970, or null. */
  published: number | null;
}

/** A shorter text than this is a teaser or a cookie notice, not an article. */
const SHORTEST_ARTICLE = 140;
/** Long enough for the longest article, short enough for a message. */
const LONGEST_TEXT = 200_000;
const BLOCK =
  /^(?:p|div|ul|ol|li|dl|dt|dd|h[1-6]|blockquote|pre|table|tr|td|th|figure|figcaption|section|article|br|hr)$/u;
const NO_TEXT = /^(?:script|style|noscript|template|svg|math)$/u;

/** Text as it is read: a line for each block. No `innerText`, which makes the page lay itself out. */
function blockText(root: Node): string {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/gu, ' ');
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toLowerCase();
    if (NO_TEXT.test(name)) return;
    const edge = BLOCK.test(name) ? '\n' : '';
    text += edge;
    for (const child of node.childNodes) walk(child);
    text += edge;
  };
  walk(root);
  return text
    .replace(/ {2,}/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();
}

function meta(document: Document, ...names: string[]): string {
  for (const name of names) {
    const found = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`);
    const content = found?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return '';
}

/** "2026-02-03T08:30:00+01:00" of the page's own data; a date without a zone is UTC. */
function publishedAt(document: Document): number | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10);
  const linked = scripts.map(({ textContent }) => /"datePublished"\s*:\s*"([^"]{8,40})"/u.exec(textContent ?? '')?.[1]);
  const written = [meta(document, 'article:published_time', 'datePublished', 'date'), ...linked].find(Boolean) ?? '';
  const zoned = /T[\d:.]+$/u.test(written) ? `${written}Z` : written;
  const time = /^\d{4}-\d{2}-\d{2}/u.test(zoned) ? Date.parse(zoned) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** What a page without an article says about itself: its description and its headings. */
function outline(document: Document): string {
  const headings = [...document.querySelectorAll('h1,h2,h3')].slice(0, 30).map(blockText);
  const lines = [meta(document, 'og:description', 'description', 'twitter:description'), ...headings];
  return [...new Set(lines)].filter((line) => line !== '').join('\n');
}

/**
 * The main text of a page. Works on a copy: the page itself gains, changes and loses nothing.
 * Where there is no article, the text is the page's description and headings, or empty.
 * @param document the page as it stands
 * @param url its address
 */
export function extractPage(document: Document, url: string): ExtractedPage {
  const lang =
    /^[a-z]{2,3}\b/iu.exec(document.documentElement.lang || meta(document, 'language'))?.[0].toLowerCase() ?? null;
  const article = mainArticle(document);
  const text =
    article && article.text.length >= SHORTEST_ARTICLE ? article.text : outline(document) || (article?.text ?? '');
  const title = (article?.title || meta(document, 'og:title') || document.title).trim();
  return { title, text: text.slice(0, LONGEST_TEXT), lang, url, published: publishedAt(document) };
}

function mainArticle(document: Document): { title: string; text: string } | null {
  try {
    const reader = new Readability(document.cloneNode(true) as Document, { serializer: blockText });
    const article = reader.parse();
    return article && { title: article.title ?? '', text: article.content ?? '' };
  } catch {
    return null; // a document that Readability can't handle: its description and headings are left
  }
}
