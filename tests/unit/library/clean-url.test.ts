import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUrl, isShortLink, trackingIn } from '@/lib/library/clean-url';

const PAGE = 'https://blog.example.com/2026/heat-pumps';

describe('cleanUrl', () => {
  it.each([
    [`${PAGE}?utm_source=linkedin&utm_medium=social`, PAGE],
    [`${PAGE}?id=7&utm_source=x&page=2`, `${PAGE}?id=7&page=2`],
    [`${PAGE}?q=caf%C3%A9+noir&fbclid=IwAR0#part-2`, `${PAGE}?q=caf%C3%A9+noir#part-2`],
    [`${PAGE}?b=2&a=1&gclid=abc`, `${PAGE}?b=2&a=1`],
    [`${PAGE}?UTM_Source=a&li_fat_id=1&mc_eid=2&igsh=3`, PAGE],
    [`${PAGE}?id=1&amp;utm_source=x&amp;utm_medium=y`, `${PAGE}?id=1`],
    [`${PAGE}?at_medium=social&at_campaign=x&xtor=CS2-33`, PAGE],
    [`${PAGE}?mtm_campaign=a&pk_campaign=b&matomo_cid=c`, PAGE],
    [`${PAGE}#xtor=AL-32280270-%5Bdefault%5D`, PAGE],
    [`${PAGE}#utm_source=x&chapter=2`, `${PAGE}#chapter=2`],
    [`${PAGE}#/route?utm_source=x`, `${PAGE}#/route`],
    [`${PAGE}#:~:text=two%20words`, `${PAGE}#:~:text=two%20words`],
    [`${PAGE};jsessionid=1A2B?x=1`, `${PAGE}?x=1`],
    [`${PAGE}?sf123456789=1&ref=linkedin`, PAGE],
    ['www.example.com/a?utm_source=x&b=1', 'www.example.com/a?b=1'],
    ['https://youtu.be/abc?si=Xyz&t=42', 'https://youtu.be/abc?t=42'],
    ['https://www.youtube.com/watch?v=abc&feature=shared&t=9', 'https://www.youtube.com/watch?v=abc&t=9'],
    ['https://open.spotify.com/episode/1?si=abc', 'https://open.spotify.com/episode/1'],
    ['https://x.com/a/status/1?s=20&t=abc', 'https://x.com/a/status/1'],
    ['https://www.linkedin.com/posts/a-1?utm_source=share&rcm=ACoAA', 'https://www.linkedin.com/posts/a-1'],
    [
      'https://www.amazon.co.uk/Title/dp/B01/ref=sr_1_1?crid=1&th=1&qid=2',
      'https://www.amazon.co.uk/Title/dp/B01?th=1',
    ],
    [
      'https://docs.google.com/document/d/1/edit?usp=sharing&ouid=9#heading=h.1',
      'https://docs.google.com/document/d/1/edit#heading=h.1',
    ],
  ])('cleans %s', (url, expected) => {
    expect(cleanUrl(url)).toBe(expected);
  });

  it.each([
    ['https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&usg=x', 'https://example.org/a?b=1'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F%3Ffbclid%3D1&h=AT', 'https://example.org/'],
    ['https://www.linkedin.com/safety/go?url=https%3A%2F%2Fexample.org%2Fx&trk=y', 'https://example.org/x'],
    ['https://out.reddit.com/t3_1?url=https%3A%2F%2Fexample.org%2F&token=1', 'https://example.org/'],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=05%7Cme%40corp.example',
      'https://example.org/a',
    ],
    ['https://urldefense.com/v3/__https://example.org/a__;!!x$', 'https://example.org/a'],
    ['https://www.google.de/amp/s/example.org/a', 'https://example.org/a'],
    ['https://href.li/?https://example.org/a?utm_id=1', 'https://example.org/a'],
  ])('unwraps %s', (url, expected) => {
    expect(cleanUrl(url)).toBe(expected);
  });

  it.each([
    'https://github.com/a/b/blob/main/c?ref=v2&source=api',
    'https://shop.example.com/?si=1&s=2&t=3&id=4&campaign=5&nb_pages=6&pk_id=7',
    'https://example.com/search?q=utm_source',
    'https://www.youtube.com/watch?v=abc&list=1&index=2&t=3s',
    'https://example.com/?',
    'https://example.com/?a=1&&b=%zz',
    'https://example.com/#section?',
    'https://www.google.com/url?q=not-an-address',
    'https://notgoogle.com/url?q=https://example.org/',
    'mailto:a@example.org?utm_source=x',
    'javascript:alert(1)',
    'not an address ?utm_source=1',
    'https://',
    '',
    `https://example.com/?utm_source=${'x'.repeat(20_000)}`,
  ])('leaves %s alone', (url) => {
    expect(cleanUrl(url)).toBe(url);
    expect(trackingIn(url)).toEqual([]);
  });

  const query = fc.array(
    fc.tuple(fc.constantFrom('utm_source', 'id', 'si', '%zz', 'a', 'url', '&amp;gclid', ''), fc.string()),
  );
  const host = fc.constantFrom('example.com', 'l.facebook.com', 'www.google.com', 'youtu.be', 'amazon.de', 'href.li');
  const address = fc.tuple(host, fc.webPath(), query, fc.option(fc.string())).map(([name, path, pairs, hash]) => {
    const search = pairs.map(([key, value]) => `${key}=${value}`).join('&');
    return `https://${name}${path}?${search}${hash === null ? '' : `#${hash}`}`;
  });

  it('never throws and does nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true }), address), (url) => {
        const once = cleanUrl(url);
        expect(cleanUrl(once)).toBe(once);
        expect(trackingIn(once)).toEqual([]);
        isShortLink(url);
      }),
    );
  });
});

describe('trackingIn', () => {
  it('names what it found in the order it stands', () => {
    expect(trackingIn(`${PAGE}?utm_source=a&x=1&gclid=b&utm_source=c#xtor=d`)).toEqual(['utm_source', 'gclid', 'xtor']);
  });
  it('names a redirector by its host', () => {
    expect(trackingIn('https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F%3Ffbclid%3D1')).toEqual([
      'l.facebook.com',
      'fbclid',
    ]);
  });
});

describe('isShortLink', () => {
  it.each([
    'https://bit.ly/3abc',
    'https://lnkd.in/eAbc',
    'bit.ly/3abc',
    'https://www.reddit.com/r/a/s/XyZ',
    'https://x.app.link/1',
  ])('knows %s', (url) => expect(isShortLink(url)).toBe(true));
  it.each(['https://example.com/', 'https://notbit.ly/3abc', 'https://bit.ly/', 'https://youtu.be/abc', 'nothing', ''])(
    'lets %s pass',
    (url) => expect(isShortLink(url)).toBe(false),
  );
});
