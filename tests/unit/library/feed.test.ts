import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FeedContext } from '@/lib/library/feed';
import { MAX_FEED_BYTES, parseFeed } from '@/lib/library/feed';

const CONTEXT: FeedContext = {
  contentType: 'application/xml',
  url: 'https://www.example.com/blog/feed.xml',
  sourceId: 'source',
  employerId: 'employer',
};

function items(body: string | Uint8Array, context: Partial<FeedContext> = {}) {
  const feed = parseFeed(body, { ...CONTEXT, ...context });
  if (!feed.ok) throw new Error(feed.reason);
  return feed.items;
}

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/feeds/${name}`, import.meta.url));
}

const rss = (item: string, root = '<rss version="2.0">'): string =>
  `${root}<channel><title>T</title><item>${item}</item></channel></rss>`;
const atom = (entry: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>T</title><entry>${entry}</entry></feed>`;

describe('parseFeed', () => {
  it('reads RSS', () => {
    const feed = parseFeed(fixture('rss.xml'), CONTEXT);
    expect(feed).toMatchObject({ ok: true, title: 'Nordwind – Le blog' });
    const [first, second] = items(fixture('rss.xml'));
    expect(first).toMatchObject({
      sourceId: 'source',
      employerId: 'employer',
      title: 'Pompes à chaleur : ce que l’hiver nous a appris',
      url: 'https://www.example.com/blog/pompes-a-chaleur',
      author: 'Aïcha Benali',
      published: Date.UTC(2026, 1, 3, 8, 30),
      summary: 'Trois chantiers, un hiver & des surprises.',
      text: 'Trois chantiers, un hiver.\nLire la suite',
      lang: 'fr',
      type: 'article',
    });
    expect(first?.html).toBe(
      '<p>Trois chantiers, un hiver.</p><p><a href="https://www.example.com/blog/suite" target="_blank" rel="noopener noreferrer">Lire la suite</a></p>',
    );
    expect(second).toMatchObject({ type: 'job', published: null });
  });

  it('reads Atom with the language and the base of each entry', () => {
    const [first] = items(fixture('atom.xml'));
    expect(first).toMatchObject({
      title: 'Öl & Gas <ade>',
      url: 'https://atom.example.org/de/artikel',
      author: 'Jörg Weiß',
      published: Date.UTC(2026, 2, 1, 10),
      lang: 'de',
      text: 'Hallo Welt',
    });
    expect(first?.html).toContain('href="https://atom.example.org/de/bilder/x"');
  });

  it('reads JSON Feed', () => {
    const [first] = items(fixture('feed.json'));
    expect(first).toMatchObject({
      title: 'Hello',
      url: 'https://www.example.com/a',
      html: '<p>One</p><p>Two</p>',
      author: 'Ann',
      lang: 'en',
    });
  });

  it('reads RDF and prefixed feeds', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
      <channel><title>T</title></channel><item rdf:about="https://a.example/1"><title>x</title><d:date>2026-01-02</d:date></item></rdf:RDF>`;
    expect(items(rdf)[0]).toMatchObject({ title: 'x', url: 'https://a.example/1', published: Date.UTC(2026, 0, 2) });
    const prefixed = '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>y</a:title></a:entry></a:feed>';
    expect(items(prefixed)[0]?.title).toBe('y');
  });

  it.each([
    ['A &amp;amp; B', 'A & B'],
    ['<![CDATA[A <b>bold</b> move]]>', 'A bold move'],
    ['List&lt;String&gt; in Java', 'List<String> in Java'],
    ['5 &lt; 6', '5 < 6'],
    ['Caf&eacute;', 'Café'],
  ])('reads the title %s', (title, expected) => {
    expect(items(rss(`<title>${title}</title>`))[0]?.title).toBe(expected);
  });

  it('calls an item without title by how it begins', () => {
    expect(items(rss('<description>Just a note.</description>'))[0]?.title).toBe('Just a note.');
  });

  it.each([
    ['/a?utm_source=rss&amp;b=1', 'https://www.example.com/a?b=1'],
    ['javascript:alert(1)', ''],
    ['', ''],
  ])('takes the link %s', (link, expected) => {
    expect(items(rss(`<title>x</title><link>${link}</link>`))[0]?.url).toBe(expected);
  });

  it('gives the same ids on every refresh, and other ids to other sources', () => {
    const [before] = items(rss('<title>x</title><guid>1</guid>'));
    const [after] = items(rss('<title>y</title><guid>1</guid>'));
    expect(after?.id).toBe(before?.id);
    expect(items(rss('<guid>1</guid>'), { sourceId: 'other' })[0]?.id).not.toBe(before?.id);
  });

  it('tells entries with the same id apart by their address', () => {
    const body = rss(
      '<guid>1</guid><link>/a</link></item><item><guid>1</guid><link>/b</link></item><item><guid>1</guid><link>/b</link>',
    );
    expect(items(body).map(({ url }) => url)).toEqual(['https://www.example.com/a', 'https://www.example.com/b']);
  });

  it('keeps what there is of a broken feed', () => {
    const cut = '<rss><channel><item><title>one</title></item><item><title>two</title><description>cut off & here';
    expect(items(cut).map(({ title }) => title)).toEqual(['one', 'two']);
    expect(items(`<b>Warning</b>: x in y.php ${rss('<title>a</title>')}`)).toHaveLength(1);
    expect(items(rss('<__proto__><title>a</title></__proto__><title>b</title>'))[0]?.title).toBe('b');
  });

  it('never expands entities of its own', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${rss('<title>&b;</title>')}`;
    expect(items(bomb)[0]?.title).toBe('&b;');
  });

  it('gives no markup that could run', () => {
    const [item] = items(
      atom(
        '<title type="html">&lt;img src=x onerror=alert(1)&gt;t</title><content type="html">&lt;svg onload=alert(1)&gt;&lt;/svg&gt;ok</content>',
      ),
    );
    expect(item).toMatchObject({ title: 't', html: 'ok' });
  });

  it.each([
    ['empty', ' \n'],
    ['not-a-feed', '<!doctype html><html><body><p>Page</p></body></html>'],
    ['not-a-feed', '<sitemap></sitemap>'],
    ['not-a-feed', '{"name": "x"}'],
    ['not-a-feed', 'just words'],
    ['unreadable', '{"items": ['],
    ['unreadable', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 1, 2, 0, 3])],
    ['too-large', new Uint8Array(MAX_FEED_BYTES + 1)],
    ['unreadable', `<rss><channel>${'<item><description>'.repeat(1)}${'<b>'.repeat(200_000)}`],
  ])('says %s', (reason, body) => {
    expect(parseFeed(body, CONTEXT)).toEqual({ ok: false, reason });
  });

  it('takes a feed without entries for a feed', () => {
    expect(parseFeed('<rss version="2.0"></rss>', CONTEXT)).toEqual({ ok: true, title: '', items: [] });
  });
});

describe('the charset of a feed', () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
  const french = rss('<title>Été</title>');
  it.each<[string, Uint8Array, string]>([
    ['utf-8 without a word', new TextEncoder().encode(french), ''],
    ['utf-8 that the server calls latin', new TextEncoder().encode(french), 'text/xml; charset=ISO-8859-1'],
    ['utf-8 with its mark', new TextEncoder().encode(`\uFEFF${french}`), ''],
    ['latin by the header', latin(french), 'text/xml; charset=iso-8859-1'],
    ['latin by the declaration', latin(`<?xml version="1.0" encoding="ISO-8859-15"?>${french}`), 'text/xml'],
    ['latin that calls itself utf-8', latin(`<?xml version="1.0" encoding="utf-8"?>${french}`), ''],
    [
      'utf-8 with a broken letter',
      Buffer.concat([new TextEncoder().encode(french), latin('é')]),
      'text/xml; charset=utf-8',
    ],
    ['an unknown charset', latin(french), 'text/xml; charset=klingon'],
    ['utf-16', new Uint8Array(Buffer.from(`\uFEFF${french}`, 'utf16le')), ''],
    ['utf-16 without mark', new Uint8Array(Buffer.from(french, 'utf16le')), ''],
  ])('reads %s', (_name, bytes, contentType) => {
    expect(items(bytes, { contentType })[0]?.title).toBe('Été');
  });
});
