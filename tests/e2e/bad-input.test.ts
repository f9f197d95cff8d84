import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '@/scripts/demo/chromium';
import { launchChromium } from '@/scripts/demo/chromium';
import { DEMO_SITES, feed } from '@/scripts/demo/sites';
import type { Site, World } from '@/scripts/demo/world';
import { startWorld } from '@/scripts/demo/world';
import { addMeridian } from './employer';

const answer =
  (status: number, type: string, body: string | Buffer): Site =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': type }).end(body);

/** A site that gives a bad answer, and how the sentence begins that the person reads. */
const BAD: readonly { host: string; site: Site; says: string }[] = [
  {
    host: 'page.example',
    site: answer(200, 'text/html', '<!doctype html><p>Hello</p>'),
    says: 'This site does not announce a feed.',
  },
  { host: 'empty.example', site: answer(200, 'text/xml', ''), says: 'The feed is there but holds nothing yet.' },
  { host: 'gone.example', site: answer(404, 'text/html', 'Not found'), says: 'There is nothing at this address.' },
  { host: 'broken.example', site: answer(503, 'text/html', ''), says: 'The site did not answer.' },
  { host: 'login.example', site: answer(401, 'text/html', ''), says: 'The site turns readers without a login away.' },
  {
    host: 'large.example',
    site: answer(200, 'text/xml', Buffer.alloc(6_000_000, ' ')),
    says: 'This is more than 5 MB.',
  },
  {
    host: 'elsewhere.example',
    site: (_request, response) =>
      void response.writeHead(302, { location: 'https://blog.meridian.example/feed.xml' }).end(),
    says: 'This address leads to another one.',
  },
  {
    host: 'slow.example',
    site: (_request, response) => void response.writeHead(200).write('<rss>'),
    says: 'The site took too long.',
  },
];

/** Says UTF-8 and is Latin-1; it can still be read. */
const latin: Site = answer(
  200,
  'text/xml; charset=utf-8',
  Buffer.from(
    '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>Caf\u00e9</title><item><title>D\u00e9j\u00e0</title><link>https://latin.example/1</link></item></channel></rss>',
    'latin1',
  ),
);

describe('bad input gets its sentence and loses nothing', () => {
  let world: World;
  let driver: ChromiumDriver;
  beforeAll(async () => {
    const sites = Object.fromEntries(BAD.map(({ host, site }) => [host, site]));
    const textless: Site = answer(200, 'text/html', '<!doctype html><title>Pictures</title><img alt="">');
    world = await startWorld({ ...DEMO_SITES, ...sites, 'latin.example': latin, 'textless.example': textless });
    driver = await launchChromium({ proxyPort: world.proxyPort });
    await driver.willGrant([...BAD.map(({ host }) => host), 'latin.example', 'blog.meridian.example']);
    await addMeridian(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await world?.close();
  });

  it.each(BAD)('$host: $says', async ({ host, says }) => {
    const options = await driver.open('options.html');
    await options.fill('Address of the site, blog or feed', host);
    await options.click('button', 'Find the feed');
    const text = await options.sees(says);
    expect(text).toContain('40 items');
    await options.close();
  });

  it('a feed in the wrong encoding is read all the same', async () => {
    const options = await driver.open('options.html');
    await options.fill('Address of the site, blog or feed', 'latin.example');
    await options.click('button', 'Find the feed');
    await options.sees('Caf');
    await options.close();
  });

  it('a page without text', async () => {
    await driver.visit('https://textless.example/');
    const popup = await driver.popup();
    await popup.sees('There is no running text on this page to compare with.');
    await popup.close();
  });

  it('a page of the browser', async () => {
    await driver.visit('chrome://version/');
    const popup = await driver.popup();
    await popup.sees('This page can’t be read');
    await popup.close();
  });

  it('settings of a newer version are shown, not changed, and come back whole', async () => {
    const options = await driver.open('options.html');
    const newer = `chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, version: 9, novelty: 'kept' } }))`;
    await options.evaluate(newer);
    await options.close();
    const again = await driver.open('options.html');
    await again.sees('These settings were made by a newer Aparté');
    const stored = await again.evaluate<string>(
      `chrome.storage.local.get('settings').then(({ settings }) => JSON.stringify(settings))`,
    );
    expect(JSON.parse(stored)).toMatchObject({ version: 9, novelty: 'kept', employers: [{ names: ['Meridian'] }] });
    await again.close();
  });
});

describe('the demo feed', () => {
  it('is what the scenario says it is', () => {
    expect(feed().match(/<item>/gu)).toHaveLength(40);
  });
});
