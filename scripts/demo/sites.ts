import blog from './blog.json';
import pages from './pages.json';
import type { Site } from './world';

/** The demo's company, with the address a person would type. */
export const COMPANY = 'blog.meridian.example';
export const PRESS = 'press.example';
export const SOCIAL = 'social.example';

interface Page {
  lang: string;
  title: string;
  byline?: string;
  paragraphs: string[];
}

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');
const paragraphs = (of: Page): string => of.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');
const STYLE =
  '<style>body{font:18px/1.6 Georgia,serif;max-width:42rem;margin:3rem auto;padding:0 1rem;color:#222}nav,footer{font:14px sans-serif;color:#777}textarea{width:100%;font:inherit}</style>';

function html({ lang, title }: Page, head: string, body: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title)}</title>${head}${STYLE}</head><body>${body}</body></html>`;
}

const article = (page: Page): string =>
  html(
    page,
    '',
    `<nav>Home · Topics · Archive</nav><main><article><h1>${escaped(page.title)}</h1><p><em>${escaped(page.byline ?? '')}</em></p>${paragraphs(page)}</article></main><footer>All rights reserved.</footer>`,
  );

/** RSS 2.0 with full articles, newest first, as a blog engine writes it. */
export function feed(): string {
  const items = [...blog]
    .sort((a, b) => b.date.localeCompare(a.date))
    .map((post) => {
      const url = `https://${COMPANY}/${post.lang}/${post.slug}`;
      return `<item><title>${escaped(post.title)}</title><link>${url}</link><guid isPermaLink="true">${url}</guid><dc:creator>Meridian</dc:creator><dc:language>${post.lang}</dc:language><pubDate>${new Date(`${post.date}T08:00:00Z`).toUTCString()}</pubDate><description>${escaped(post.paragraphs[0] ?? '')}</description><content:encoded><![CDATA[${paragraphs(post)}<img src="https://pixel.example/open.gif" width="1" height="1">]]></content:encoded></item>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Meridian, notes from work</title><link>https://${COMPANY}/</link><description>What we do, and what went wrong</description>${items.join('')}</channel></rss>`;
}

const send = (response: Parameters<Site>[1], type: string, body: string): void => {
  response
    .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'set-cookie': 'visitor=1; Path=/', etag: '"v1"' })
    .end(body);
};

const company: Site = ({ url = '/' }, response) => {
  if (url === '/feed.xml') return send(response, 'application/rss+xml', feed());
  const post = blog.find(({ lang, slug }) => url === `/${lang}/${slug}`);
  if (post) return send(response, 'text/html', article(post));
  if (url !== '/') return void response.writeHead(404).end('Not found');
  const list = blog.map((each) => `<li><a href="/${each.lang}/${each.slug}">${escaped(each.title)}</a></li>`).join('');
  const home = { lang: 'en', title: 'Meridian, notes from work', paragraphs: [] };
  const link = '<link rel="alternate" type="application/rss+xml" title="Meridian, notes from work" href="/feed.xml">';
  send(response, 'text/html', html(home, link, `<h1>Meridian</h1><ul>${list}</ul>`));
};

const press: Site = ({ url = '/' }, response) => {
  const page = (pages as Record<string, Page>)[url.slice(1)];
  if (page) return send(response, 'text/html', article(page));
  const list = Object.entries(pages).map(([slug, { title }]) => `<li><a href="/${slug}">${escaped(title)}</a></li>`);
  send(
    response,
    'text/html',
    html({ lang: 'en', title: 'Trade Press', paragraphs: [] }, '', `<h1>Trade Press</h1><ul>${list.join('')}</ul>`),
  );
};

const social: Site = (_request, response) => {
  const composer =
    '<h1>Social</h1><form><label>What is on your mind?<textarea name="post" rows="6"></textarea></label><p><button type="button">Post</button></p></form>';
  send(response, 'text/html', html({ lang: 'en', title: 'Social', paragraphs: [] }, '', composer));
};

export const DEMO_SITES: Readonly<Record<string, Site>> = { [COMPANY]: company, [PRESS]: press, [SOCIAL]: social };
