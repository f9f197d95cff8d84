import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Lab, Tab } from './lab';
import { startLab, until } from './lab';

const SERIOUS = 'DE89 3704 0044 0532 0130 00';
/** Anonymous elements beside the page's own. */
const PILLS = `document.querySelectorAll('html > div').length`;

describe.each<BrowserName>(['chromium', 'firefox'])('a page that is open while Aparté is updated, in %s', (browser) => {
  let lab: Lab;
  let tab: Tab;
  beforeAll(async () => {
    lab = await startLab(browser, ['x']);
    await lab.switchOn('x', 'guard');
    tab = await lab.tab('x');
    await tab.click('open');
    await tab.click('editor');
    await tab.type(SERIOUS);
    await judged(SERIOUS);
  });
  afterAll(() => lab?.close());

  const judged = async (text: string): Promise<void> => {
    await lab.judged(tab, text);
    await until(
      'one pill',
      () => tab.page.evaluate<number>(PILLS),
      (count) => count === 1,
    );
  };

  it.each(['reload', 'update'] as const)('is read again by itself after a %s, with one pill', async (as) => {
    const version = () => lab.inExtension<string>('return api.runtime.getManifest().version');
    const before = await version();
    await lab.renew(as);
    expect((await version()) !== before).toBe(as === 'update');
    await judged(SERIOUS);
  });

  it('is held once for a new text, and recorded once', async () => {
    await tab.page.bringToFront();
    await tab.type('!');
    await judged(`${SERIOUS}!`);
    await tab.click('publish');
    expect(await tab.published()).toEqual([]);
    await tab.click('publish');
    expect((await tab.published()).map(({ text }) => text)).toEqual([`${SERIOUS}!`]);
    const posts = () => lab.ask('post.recent', null);
    await until('ledger', posts, ([newest]) => newest?.state === 'confirmed');
    expect(await posts()).toHaveLength(1);
  });
});
