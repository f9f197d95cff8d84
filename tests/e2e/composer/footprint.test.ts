import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Lab, Tab } from './lab';
import { startLab, until } from './lab';

const SECRET = 'My account is DE89 3704 0044 0532 0130 00';
const FILES = ['manifest.json', 'composer.js', 'background.js', 'popup.html', 'icon/128.png'];

/** Everything the page noticed while a person wrote a post. */
async function noticed(lab: Lab, query: string): Promise<string[]> {
  const tab = await lab.tab('xing', query);
  await tab.click('open');
  await tab.click('editor');
  await tab.page.evaluate('void (window.recorded.length = 0)');
  await tab.type(SECRET);
  await tab.page.evaluate('new Promise((done) => setTimeout(done, 700))');
  const log = await tab.page.evaluate<string[]>('window.recorded');
  await tab.page.close();
  return log;
}

describe.each<BrowserName>(['chromium', 'firefox'])('what a page can notice in %s', (browser) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(browser, ['xing', 'x']);
  });
  afterAll(() => lab?.close());

  const write = async (): Promise<Tab> => {
    const tab = await lab.tab('xing', '?editor=textarea');
    await tab.click('open');
    await tab.click('editor');
    await tab.type(SECRET);
    await lab.judged(tab, SECRET);
    return tab;
  };

  it('notices nothing at all in desk and in watch', async () => {
    await lab.switchOn('xing', 'desk');
    expect(await noticed(lab, '?editor=textarea')).toEqual([]);
    await lab.switchOn('xing', 'watch');
    await (await write()).page.close();
    expect(await noticed(lab, '?editor=textarea')).toEqual([]);
  });

  it('notices the same in an editor that draws itself, with and without Aparté watching', async () => {
    await lab.switchOn('xing', 'desk');
    const without = await noticed(lab, '?editor=quill2');
    await lab.switchOn('xing', 'watch');
    expect(await noticed(lab, '?editor=quill2')).toEqual(without);
  });

  it('can neither fetch a file of the extension nor find its address', async () => {
    await lab.switchOn('xing', 'guard');
    const base = await lab.inExtension<string>('return api.runtime.getURL("/")');
    const tab = await lab.tab('xing', 'open?editor=textarea');
    const tries = FILES.map((file) => `fetch(${JSON.stringify(base + file)}).then(() => 'read', () => 'refused')`);
    expect(await tab.page.evaluate<string[]>(`Promise.all([${tries.join(',')}])`)).toEqual(FILES.map(() => 'refused'));
    const api = '[typeof chrome === "object" && typeof chrome.runtime, typeof browser]';
    expect(await tab.page.evaluate(api)).toEqual([browser === 'chromium' ? 'undefined' : false, 'undefined']);
    await tab.page.close();
  });

  it('sees one anonymous, empty element in guard, and no address of ours in it', async () => {
    await lab.switchOn('xing', 'guard');
    const tab = await write();
    const shown = await until(
      'pill',
      () =>
        tab.page.evaluate<string[]>(
          '[...document.querySelectorAll("dialog > div")].map((node) => node.outerHTML + (node.shadowRoot ?? "closed"))',
        ),
      (found) => found.length > 0,
    );
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/^<div style="[^"]*"><\/div>closed$/);
    const log = await tab.page.evaluate<string[]>('window.recorded');
    expect(log, 'the recorder does see a node when there is one').toContain('childList DIALOG  +DIV -');
    expect(await tab.page.evaluate('document.documentElement.outerHTML.includes("extension://")')).toBe(false);
    await tab.page.close();
  });

  it('finds no address of ours on the stack when a text is inserted', async () => {
    await lab.switchOn('x', 'watch');
    const tab = await lab.tab('x');
    await tab.click('open');
    await tab.click('editor');
    await tab.type('a');
    await lab.judged(tab, 'a');
    const tabId = await lab.tabId(tab);
    await tab.page.evaluate('void (window.recordedStacks.length = 0)');
    await lab.ask('composer.insert', { tabId, text: 'b\nc', where: 'replace' });
    const stacks = await tab.page.evaluate<string[]>('window.recordedStacks');
    expect(stacks.length).toBeGreaterThan(0);
    expect(stacks.filter((stack) => stack.includes('extension'))).toEqual([]);
    await tab.page.close();
  });
});
