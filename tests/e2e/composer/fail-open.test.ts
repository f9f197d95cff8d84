import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserName, Lab, Tab } from './lab';
import { startLab, until } from './lab';

const SERIOUS = 'Send it to DE89 3704 0044 0532 0130 00';

/** Presses Post until the page published, at most twice as a person would, and says how often it took. */
async function pressUntilPublished(tab: Tab): Promise<number> {
  for (let presses = 1; presses <= 2; presses++) {
    await tab.click('publish');
    if ((await tab.published()).length > 0) return presses;
  }
  return 3;
}

/** The page's own post arrived exactly once and unchanged, also a while later. */
async function arrivedOnce(tab: Tab): Promise<void> {
  await tab.page.evaluate('new Promise((done) => setTimeout(done, 600))');
  expect((await tab.published()).map(({ text }) => text)).toEqual([SERIOUS]);
}

describe.each<BrowserName>(['chromium', 'firefox'])('whatever breaks, the post goes out, in %s', (browser) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(browser, ['mastodon', 'x']);
  });
  afterAll(() => lab?.close());
  beforeEach(() => lab.switchOn('mastodon', 'guard'));

  const write = async (query = ''): Promise<Tab> => {
    const tab = await lab.tab('mastodon', query);
    await tab.click('open');
    await tab.click('editor');
    await tab.type(SERIOUS);
    return tab;
  };

  it('holds once when nothing is broken', async () => {
    const tab = await write();
    await lab.judged(tab, SERIOUS);
    expect(await pressUntilPublished(tab)).toBe(2);
    await arrivedOnce(tab);
    await tab.page.close();
  });

  it('holds the shortcut once too, and says nothing to the page', async () => {
    const tab = await write();
    await lab.judged(tab, SERIOUS);
    await tab.shortcut();
    expect(await tab.published()).toEqual([]);
    await tab.shortcut();
    await arrivedOnce(tab);
    await tab.page.close();
  });

  it('holds again only for another text', async () => {
    const tab = await write();
    await lab.judged(tab, SERIOUS);
    await tab.shortcut();
    await tab.click('editor');
    await tab.type('!');
    await lab.judged(tab, `${SERIOUS}!`);
    await tab.click('publish');
    expect(await tab.published()).toEqual([]);
    await tab.click('publish');
    expect((await tab.published()).map(({ text }) => text)).toEqual([`${SERIOUS}!`]);
    await tab.page.close();
  });

  it('lets a press pass that comes before the verdict', async () => {
    const tab = await write();
    await tab.page.evaluate('document.querySelector("textarea").select()');
    await tab.type('x');
    await tab.click('publish');
    expect((await tab.published()).map(({ text }) => text)).toEqual(['x']);
    await tab.page.close();
  });

  it('lets every press pass in watch', async () => {
    await lab.switchOn('mastodon', 'watch');
    const tab = await write();
    await lab.judged(tab, SERIOUS);
    expect(await pressUntilPublished(tab)).toBe(1);
    await arrivedOnce(tab);
    await tab.page.close();
  });

  it('records nothing once it was switched off, in a page that is still open', async () => {
    const tab = await write('?off');
    await lab.judged(tab, SERIOUS);
    await lab.switchOn('mastodon', 'desk');
    const before = (await lab.ask('post.recent', null)).length;
    await tab.page.bringToFront();
    await pressUntilPublished(tab);
    await arrivedOnce(tab);
    expect(await lab.ask('post.recent', null)).toHaveLength(before);
    await tab.page.close();
  });

  it('lets the post out when the ledger can not be opened', async () => {
    const tab = await write('?broken-ledger');
    await lab.judged(tab, SERIOUS);
    const tabId = await lab.tabId(tab);
    await lab.inExtension(`await new Promise((done, fail) => {
      const open = indexedDB.open('aparte', 99);
      open.onsuccess = () => { open.result.close(); done(); };
      open.onerror = fail;
    })`);
    await tab.click('editor');
    await tab.page.keyboard.press('End' as never);
    await tab.type('!');
    // What was said of the older text is taken back.
    const badge = () => lab.inExtension<string>(`return api.action.getBadgeText({ tabId: ${tabId} })`);
    await until('badge', badge, (text) => text === '?');
    await tab.page.keyboard.press('Backspace' as never);
    expect(await pressUntilPublished(tab)).toBe(1);
    await arrivedOnce(tab);
    await lab.inExtension(`await new Promise((done) => { indexedDB.deleteDatabase('aparte').onsuccess = done; })`);
    await tab.page.close();
  });

  it('tells of an adapter that no longer fits, and holds nothing', async () => {
    await lab.switchOn('x', 'guard');
    const tab = await lab.tab('x', '?broken');
    await tab.click('open');
    await tab.click('editor');
    await tab.type(SERIOUS);
    const tabId = await lab.tabId(tab);
    await until(
      'degraded',
      () => lab.ask('composer.current', { tabId }),
      (typed) => typed?.degraded === true,
    );
    expect(await pressUntilPublished(tab)).toBe(1);
    await arrivedOnce(tab);
    await tab.page.close();
  });
});
