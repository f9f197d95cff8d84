import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NetworkId } from '@/lib/domain/post';
import type { BrowserName, Lab, Tab } from './lab';
import { recorded, startLab, until } from './lab';

const ACCOUNT = 'DE89 3704 0044 0532 0130 00';
/** Where the pill and the Post button of the Mastodon page are, in the window. */
const PLACES = `(() => {
  const box = (element) => element?.getBoundingClientRect().toJSON();
  const pill = document.querySelector('html > div');
  const isShown = pill && getComputedStyle(pill).visibility === 'visible';
  return { pill: isShown ? box(pill) : null, button: box(document.querySelector('.compose-form__submit button')) };
})()`;
interface Places {
  pill: DOMRect | null;
  button: DOMRect;
}

describe.each<BrowserName>(['chromium', 'firefox'])('odd pages in %s', (browser) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(browser, ['linkedin', 'mastodon', 'x', 'bluesky']);
    await lab.switchOn('mastodon', 'guard');
  });
  afterAll(() => lab?.close());

  const open = async (network: NetworkId, query = ''): Promise<Tab> => {
    const tab = await lab.tab(network, query);
    await tab.click('open');
    await tab.click('editor');
    return tab;
  };
  const write = async (network: NetworkId, query: string, text = ACCOUNT): Promise<Tab> => {
    const tab = await open(network, query);
    await tab.type(text);
    await lab.judged(tab, text);
    return tab;
  };
  const publishedTexts = async (tab: Tab) => (await tab.published()).map(({ text }) => text);
  const places = (tab: Tab, isSo: (now: Places) => boolean) =>
    until('pill', () => tab.page.evaluate<Places>(PLACES), isSo);
  const isBeside = ({ pill, button }: Places): boolean =>
    pill !== null && Math.min(Math.abs(button.top - pill.bottom), Math.abs(pill.top - button.bottom)) < 7;

  it('reads, fills and records a composer in a frame of the same origin', async () => {
    await lab.switchOn('linkedin', 'watch');
    const tab = await write('linkedin', 'framed', `${ACCOUNT}\nsecond line`);
    const tabId = await lab.tabId(tab);
    expect(await lab.ask('composer.insert', { tabId, text: ' and more', where: 'caret' })).toEqual({ ok: true });
    await tab.click('publish');
    const text = `${ACCOUNT}\nsecond line and more`;
    expect(await publishedTexts(tab)).toEqual([text]);
    await until(
      'ledger',
      () => recorded(lab, text),
      (post) => post?.state === 'confirmed',
    );
    await tab.page.close();
  });

  it('reads a text from right to left, and stands beside the button of a page that does', async () => {
    const text = `שלחו אליי ${ACCOUNT} בבקשה`;
    const tab = await open('mastodon', '?dir=rtl');
    await tab.type(text);
    const typed = await lab.judged(tab, text);
    const { start = 0, end = 0 } = typed?.verdict.findings[0] ?? {};
    expect(text.slice(start, end)).toBe(ACCOUNT);
    const { pill, button } = await places(tab, isBeside);
    const width = await tab.page.evaluate<number>('document.documentElement.clientWidth');
    expect(pill?.left).toBeGreaterThanOrEqual(0);
    expect(pill?.right).toBeLessThanOrEqual(width);
    expect(Math.max(pill?.left ?? 0, button.left)).toBeLessThan(Math.min(pill?.right ?? 0, button.right));
    await tab.click('publish');
    expect(await tab.published()).toEqual([]);
    await tab.click('publish');
    expect(await publishedTexts(tab)).toEqual([text]);
    await tab.page.close();
  });

  it('keeps the pill beside the button while the composer grows, the page scrolls and the composer goes', async () => {
    const tab = await write('mastodon', '?pill');
    const before = await places(tab, isBeside);
    await tab.page.evaluate('void (document.querySelector("textarea").style.height = "300px")');
    const grown = await places(tab, isBeside);
    expect(grown.button.top).toBeGreaterThan(before.button.top + 100);
    await tab.page.evaluate('document.body.style.paddingBottom = "3000px", scrollTo(0, 60)');
    const scrolled = await places(tab, isBeside);
    expect(scrolled.button.top).toBeLessThan(grown.button.top - 50);
    await tab.page.evaluate('scrollTo(0, 2000)');
    await places(tab, ({ pill }) => pill === null);
    await tab.page.evaluate('scrollTo(0, 0)');
    await places(tab, isBeside);
    await tab.page.evaluate('document.querySelector("#mastodon").remove()');
    await until(
      'no pill',
      () => tab.page.evaluate('document.querySelector("html > div")'),
      (found) => found === null,
    );
    await tab.page.close();
  });

  it('waits with a button that is disabled, and holds it once it is not', async () => {
    const tab = await write('mastodon', '?disabled');
    const disable = (is: boolean) =>
      tab.page.evaluate(`void (document.querySelector('.compose-form__submit button').disabled = ${is})`);
    await disable(true);
    await tab.click('publish');
    await disable(false);
    await tab.click('publish');
    expect(await tab.published()).toEqual([]);
    await tab.click('publish');
    expect(await publishedTexts(tab)).toEqual([ACCOUNT]);
    await tab.page.close();
  });

  describe.runIf(browser === 'chromium')('with real keys', () => {
    const keys = async (tab: Tab): Promise<CDPSession> =>
      (tab.page as unknown as Page).context().newCDPSession(tab.page as unknown as Page);

    it.each(['Control', 'Meta'])(
      'holds %s and Enter as long as they are down, and the second press passes',
      async (modifier) => {
        const tab = await write('mastodon', `?${modifier}`);
        await tab.page.keyboard.down(modifier as never);
        for (let repeated = 0; repeated < 4; repeated++) await tab.page.keyboard.down('Enter' as never);
        expect(await tab.published()).toEqual([]);
        await tab.page.keyboard.up('Enter' as never);
        await tab.page.keyboard.press('Enter' as never);
        await tab.page.keyboard.up(modifier as never);
        expect(await publishedTexts(tab)).toEqual([ACCOUNT]);
        expect(await tab.model()).not.toContain('\n');
        await tab.page.close();
      },
    );

    it.each(['mastodon', 'x', 'bluesky'] as const)('lets an input method compose on %s', async (network) => {
      await lab.switchOn(network, 'guard');
      const tab = await open(network, '?ime');
      const cdp = await keys(tab);
      for (const text of ['に', 'にほ', 'にほん'])
        await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', modifiers: 2, ...enter });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', modifiers: 2, ...enter });
      await cdp.send('Input.insertText', { text: '日本' });
      await tab.type(` ${ACCOUNT}`);
      const text = `日本 ${ACCOUNT}`;
      await lab.judged(tab, text);
      await tab.click('publish');
      expect(await tab.published()).toEqual([]);
      expect(await tab.model()).toBe(text);
      await tab.click('publish');
      expect(await publishedTexts(tab)).toEqual([text]);
      await tab.page.close();
    });
  });
});
