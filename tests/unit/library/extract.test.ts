import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractPage } from '@/lib/library/extract';

const PAGE = 'https://press.example.com/heat-pumps';

function extract(html: string) {
  const { document } = new JSDOM(html, { url: PAGE }).window;
  const before = document.documentElement.outerHTML;
  const page = extractPage(document, PAGE);
  expect(document.documentElement.outerHTML).toBe(before);
  return page;
}

const SENTENCE = 'Heat pumps took a third of the market last winter, and installers say the orders keep coming in. ';
const ARTICLE = `<article><h1>Heat pumps</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(4)}</article>`;

describe('extractPage', () => {
  it('reads the article and nothing around it, and leaves the page as it was', () => {
    const page = extract(
      `<html lang="en-GB"><head><title>Heat pumps | The Press</title></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
       ${ARTICLE}<script>var tracking = 1</script><footer>Imprint</footer></body></html>`,
    );
    expect(page).toMatchObject({ lang: 'en', url: PAGE, published: null });
    expect(page.title).toContain('Heat pumps');
    expect(page.text.split('\n').filter((line) => line.startsWith('Heat pumps took'))).toHaveLength(4);
    expect(page.text).not.toMatch(/Imprint|tracking|Sport/u);
  });

  it.each([
    ['<meta property="article:published_time" content="2026-02-03T08:30:00+01:00">', Date.UTC(2026, 1, 3, 7, 30)],
    [
      '<script type="application/ld+json">{"@type":"Article","datePublished":"2026-02-03T08:30:00"}</script>',
      Date.UTC(2026, 1, 3, 8, 30),
    ],
    ['<script type="application/ld+json">{"datePublished":"soon"}</script>', null],
  ])('finds the date in %s', (head, expected) => {
    expect(extract(`<head>${head}</head>${ARTICLE}`).published).toBe(expected);
  });

  it('says what a page without article says about itself', () => {
    const page = extract(
      '<title>Shop</title><meta name="description" content="Heat pumps and more"><h1>Welcome</h1><h2>Offers</h2><ul><li><a href=/a>A</a></ul>',
    );
    expect(page).toMatchObject({ title: 'Shop', text: 'Heat pumps and more\nWelcome\nOffers', lang: null });
  });

  it('has no text where there is none', () => {
    expect(extract('')).toEqual({ title: '', text: '', lang: null, url: PAGE, published: null });
  });
});
