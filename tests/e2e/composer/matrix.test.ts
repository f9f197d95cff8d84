import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NetworkId } from '@/lib/domain/post';
import { networkById } from '@/lib/networks/registry';
import type { BrowserName, Lab, Tab } from './lab';
import { recorded, startLab, until } from './lab';

/** What a network's fixture must show; `null` where the product promises nothing. */
interface Row {
  network: NetworkId;
  query?: string;
  audience: string;
  /** What a person clicks before the publish control shows. */
  steps?: readonly string[];
  replace?: Partial<Record<BrowserName, false>>;
}

const ROWS: readonly Row[] = [
  { network: 'linkedin', audience: 'public', replace: { firefox: false } },
  { network: 'x', audience: 'unknown' },
  { network: 'facebook', audience: 'public', steps: ['next'] },
  { network: 'mastodon', audience: 'public' },
  { network: 'bluesky', audience: 'public' },
  { network: 'threads', audience: 'unknown' },
  { network: 'instagram', audience: 'unknown' },
  { network: 'reddit', audience: 'community' },
  { network: 'youtube', audience: 'public' },
  { network: 'xing', audience: 'unknown' },
];
const COLUMNS = ['read', 'audience', 'verdict', 'hold', 'second', 'confirm', 'insert', 'replace'] as const;
type Column = (typeof COLUMNS)[number];

/** The full matrix is `npm run test:matrix`; Firefox otherwise runs one network of each editor family. */
const FULL = process.env.APARTE_MATRIX === 'full';
const FIREFOX: readonly NetworkId[] = ['linkedin', 'x', 'bluesky'];
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** An account number is personal data, which is serious always. */
const SERIOUS = 'Send it to DE89 3704 0044 0532 0130 00\nLine two\n\nLine four';
const INSERTED = 'First line\n\nThird, with é and 👋\nhttps://example.org/a';

const table: Partial<Record<Column, string>>[] = [];

async function openComposer(tab: Tab): Promise<void> {
  await tab.click('open');
  await tab.click('editor');
}

describe.each(BROWSERS)('composers in %s', (browser) => {
  const rows = ROWS.filter(({ network }) => browser === 'chromium' || FULL || FIREFOX.includes(network));
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(
      browser,
      rows.map(({ network }) => network),
    );
  });
  afterAll(() => lab?.close());

  it.each(rows)('$network', async ({ network, query, audience, steps = [], replace }) => {
    const cells: Partial<Record<Column, string>> & { network: string; browser: string } = { network, browser };
    table.push(cells);
    const show = async (column: Column, step: () => Promise<void>) => {
      cells[column] = '✗';
      await step();
      cells[column] = '✓';
    };
    const guards = networkById(network).modes.includes('guard');
    await lab.switchOn(network, guards ? 'guard' : 'watch');
    const tab = await lab.tab(network, query);
    await openComposer(tab);
    await tab.type(SERIOUS);
    const tabId = await lab.tabId(tab);
    const current = () => lab.ask('composer.current', { tabId });

    await show('read', async () => {
      await lab.judged(tab, SERIOUS);
    });
    await show('audience', async () => expect((await current())?.draft.audience).toBe(audience));
    await show('verdict', async () => {
      expect((await current())?.verdict.status).toBe('look-again');
      const badge = () => lab.inExtension<string>(`return api.action.getBadgeText({ tabId: ${tabId} })`);
      await until('badge', badge, (text) => text === '!');
    });
    for (const step of steps) await tab.click(step);
    await tab.click('publish');
    if (guards) await show('hold', async () => expect(await tab.published()).toEqual([]));
    else cells.hold = '–';
    await show('second', async () => {
      if (guards) await tab.click('publish');
      const published = await until(
        'publication',
        () => tab.published(),
        (posts) => posts.length > 0,
      );
      expect(published.map(({ text }) => text)).toEqual([SERIOUS]);
    });
    await show('confirm', async () => {
      await until(
        'ledger',
        () => recorded(lab, SERIOUS),
        (post) => post?.network === network && post.state === 'confirmed',
      );
    });

    await tab.page.reload();
    await openComposer(tab);
    await show('insert', async () => {
      await tab.type('.');
      await until('text', current, (typed) => typed?.draft.text === '.');
      expect(await lab.ask('composer.insert', { tabId, text: INSERTED, where: 'caret' })).toEqual({ ok: true });
      expect(await tab.model()).toBe(`.${INSERTED}`);
    });
    const again = () => lab.ask('composer.insert', { tabId, text: INSERTED, where: 'replace' });
    if (replace?.[browser] === false) {
      expect(await again()).toEqual({ ok: false, why: 'not-proven' });
      cells.replace = '–';
    } else
      await show('replace', async () => {
        expect(await again()).toEqual({ ok: true });
        expect(await tab.model()).toBe(INSERTED);
        await tab.type('!');
        await until(
          'typing after it',
          () => tab.model(),
          (text) => text === `${INSERTED}!`,
        );
      });
    await tab.page.close();
  });
});

afterAll(() => {
  const order = ['browser', 'network', ...COLUMNS] as const;
  const lines = table.map((cells) =>
    order.map((column) => String((cells as Record<string, string>)[column] ?? '').padEnd(10)).join(''),
  );
  console.log([order.map((column) => column.padEnd(10)).join(''), ...lines].join('\n'));
});
