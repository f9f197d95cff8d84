import { describe, expect, it } from 'vitest';
import { discoverFeeds } from '@/lib/library/discovery';

const PAGE = 'https://www.example.com/de/start';

describe('discoverFeeds', () => {
  it('finds what the page names, comments last', () => {
    const html = `<html><head>
      <link rel="alternate" type="application/rss+xml" title="Kommentare" href="/comments/feed/">
      <LINK REL="alternate home" TYPE="application/atom+xml" HREF="atom.xml">
      <link rel="alternate" type="application/feed+json" title=" News " href="//feeds.example.org/a.json">
      <link rel="alternate" type="application/rss+xml" href="atom.xml">`;
    expect(discoverFeeds(html, PAGE)).toEqual([
      { url: 'https://www.example.com/de/atom.xml', title: '' },
      { url: 'https://feeds.example.org/a.json', title: 'News' },
      { url: 'https://www.example.com/comments/feed/', title: 'Kommentare' },
    ]);
  });

  it('resolves against the base of the page', () => {
    const html = '<base href="/blog/"><link rel=alternate type=application/rss+xml href=feed>';
    expect(discoverFeeds(html, PAGE)).toEqual([{ url: 'https://www.example.com/blog/feed', title: '' }]);
  });

  it.each([
    '<link rel="alternate" hreflang="fr" href="/fr/">',
    '<link rel="stylesheet" type="application/rss+xml" href="/feed">',
    '<link rel="alternate" type="application/json+oembed" href="/oembed?x=feed">',
    '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">',
    '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
    '<link rel="alternate" type="application/rss+xml" href="">',
    '<!-- <link rel="alternate" type="application/rss+xml" href="/feed"> -->',
    '<script>"<link rel=alternate type=application/rss+xml href=/feed>"</script>',
    '',
  ])('does not take %s for a feed', (html) => {
    expect(discoverFeeds(html, PAGE)).toEqual([]);
  });
});
