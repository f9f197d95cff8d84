import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserName, Lab, Tab } from './lab';
import { recorded, startLab, until } from './lab';

const FIRST = 'Send it to DE89 3704 0044';
const SECOND = ' 0532 0130 00';
const SERIOUS = FIRST + SECOND;

/** From the focus to the publication, in the order in which a person comes by. */
const MOMENTS = ['focus', 'typing', 'verdict', 'held', 'published'] as const;
type Moment = (typeof MOMENTS)[number];

interface Disturbance {
  what: string;
  at: Partial<Record<BrowserName, readonly Moment[]>>;
  happen(lab: Lab, tab: Tab): Promise<unknown>;
  /** The script goes on and holds once; otherwise it is a leftover, and every press passes. */
  goesOn?: true;
  /** What the person published is in the ledger all the same. */
  records?: true;
}

const DISTURBANCES: readonly Disturbance[] = [
  {
    what: 'the worker is killed',
    at: { chromium: MOMENTS, firefox: ['typing', 'verdict', 'published'] },
    happen: (lab) => lab.killWorker(),
    goesOn: true,
    records: true,
  },
  {
    what: 'the disk is full',
    at: { chromium: ['typing', 'held'] },
    happen: (lab) => lab.fillDisk(),
    goesOn: true,
  },
  {
    what: 'the extension is reloaded or updated',
    at: { chromium: ['typing', 'verdict', 'held', 'published'], firefox: ['typing', 'held'] },
    happen: (lab) => lab.reloadExtension(),
  },
  {
    what: 'the permission is taken back',
    at: { chromium: ['typing', 'held'], firefox: ['held'] },
    happen: async (lab) => {
      await lab.revoke('x');
      const matches = 'return (await api.scripting.getRegisteredContentScripts()).flatMap((s) => s.matches)';
      await until(
        'unregistered',
        () => lab.inExtension<string[]>(matches),
        (left) => !left.includes('https://x.com/*'),
      );
    },
  },
  {
    what: 'the site renames its button',
    at: { chromium: ['typing', 'verdict', 'held'] },
    happen: (_lab, tab) =>
      tab.page.evaluate(`document.querySelectorAll('[data-testid="tweetButton"]')
        .forEach((button) => button.setAttribute('data-testid', 'renamed'))`),
  },
];

describe.each<BrowserName>(['chromium', 'firefox'])('at every moment from focus to publication, in %s', (browser) => {
  let lab: Lab;
  let before: { tab: Tab; when: string } | null = null;
  beforeAll(async () => {
    lab = await startLab(browser, ['x']);
  });
  afterAll(() => lab?.close());
  beforeEach(() => lab.switchOn('x', 'guard'));

  /** What the case before published, a while later. */
  const arrivedOnce = async (): Promise<void> => {
    if (!before) return;
    const { tab, when } = before;
    before = null;
    expect(
      (await tab.published()).map(({ text }) => text),
      when,
    ).toEqual([SERIOUS]);
    await tab.page.close();
  };

  /** Writes and posts as a person does, with the disturbance at its moment. @returns how often Post was pressed */
  const post = async (tab: Tab, moment: Moment, { happen, goesOn }: Disturbance): Promise<number> => {
    let goes = true;
    const now = async (reached: Moment): Promise<void> => {
      if (reached !== moment) return;
      await happen(lab, tab);
      goes = goesOn === true;
      await tab.page.bringToFront();
    };
    await tab.click('open');
    await tab.click('editor');
    await now('focus');
    await tab.type(FIRST);
    await now('typing');
    await tab.click('editor');
    await tab.page.keyboard.press('End' as never);
    await tab.type(SECOND);
    if (goes) {
      const tabId = await lab.tabId(tab);
      const judged = () => lab.ask('composer.current', { tabId });
      await until('verdict', judged, (typed) => typed?.draft.text === SERIOUS);
    }
    await now('verdict');
    let presses = 0;
    while (presses < 3 && (await tab.published()).length === 0) {
      await tab.click('publish');
      presses++;
      if (presses === 1) await now('held');
    }
    await now('published');
    return presses;
  };

  for (const disturbance of DISTURBANCES)
    for (const moment of disturbance.at[browser] ?? [])
      it(`${disturbance.what}: ${moment}`, async () => {
        const when = `${disturbance.what}: ${moment}`;
        await arrivedOnce();
        const tab = await lab.tab('x', `?${encodeURIComponent(when)}`);
        before = { tab, when };
        const presses = await post(tab, moment, disturbance);
        const isLeftOver = !disturbance.goesOn && ['focus', 'typing', 'verdict'].includes(moment);
        expect(presses).toBe(isLeftOver ? 1 : 2);
        if (disturbance.records) {
          await until(
            'ledger',
            () => recorded(lab, SERIOUS),
            (kept) => kept?.state === 'confirmed',
          );
          await lab.ask('post.remove', { id: (await recorded(lab, SERIOUS))?.id ?? '' });
        }
      });

  it('each post arrived once and unchanged', arrivedOnce);
});
