import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Lab } from './lab';
import { startLab, until } from './lab';

const TYPED = 'Line one\nLine two\n\nLine four';
const INSERTED = 'First line\n\nThird, with é and 👋\nhttps://example.org/a';

/** The editors that no network's post uses, on a page read by the generic adapter, inside a modal dialog. */
const KINDS = ['plain', 'textarea', 'quill2', 'prosemirror', 'slate', 'ckeditor5'] as const;

/** Firefox runs in the full matrix, `npm run test:matrix`. */
const BROWSERS: readonly BrowserName[] = process.env.APARTE_MATRIX === 'full' ? ['chromium', 'firefox'] : ['chromium'];

describe.each(BROWSERS)('editors in %s', (browser) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(browser, ['xing']);
    await lab.switchOn('xing', 'guard');
  });
  afterAll(() => lab?.close());

  it.each(KINDS)('reads, fills and replaces %s', async (kind) => {
    const tab = await lab.tab('xing', `?editor=${kind}`);
    await tab.click('open');
    await tab.click('editor');
    await tab.type(TYPED);
    const tabId = await lab.tabId(tab);
    const reads = (text: string) =>
      until(
        text,
        () => lab.ask('composer.current', { tabId }),
        (typed) => typed?.draft.text === text,
      );
    await reads(TYPED);
    expect(await tab.model()).toBe(TYPED);

    expect(await lab.ask('composer.insert', { tabId, text: INSERTED, where: 'replace' })).toEqual({ ok: true });
    expect(await tab.model()).toBe(INSERTED);
    await reads(INSERTED);

    await tab.type(' ');
    expect(await lab.ask('composer.insert', { tabId, text: 'and so on', where: 'caret' })).toEqual({ ok: true });
    await until(
      'typing after it',
      () => tab.model(),
      (text) => text === `${INSERTED} and so on`,
    );
    await tab.page.close();
  });
});
