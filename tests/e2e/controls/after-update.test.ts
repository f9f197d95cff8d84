import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Lab } from '@/tests/e2e/composer/lab';
import { startLab, until } from '@/tests/e2e/composer/lab';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab('chromium', ['x']);
});
afterAll(() => lab?.close());

it('reads an open page again after an update, once the popup was opened there', async () => {
  await lab.switchOn('x', 'guard');
  const tab = await lab.tab('x');
  await tab.click('open');
  await tab.click('editor');
  await tab.type('DE89 3704 0044 0532 0130 00');
  const tabId = await lab.tabId(tab);
  const current = () => lab.ask('composer.current', { tabId });
  const isRead = (typed: Awaited<ReturnType<typeof current>>): boolean => typed !== null;
  await until('verdict', current, isRead);
  await lab.reloadExtension();
  await tab.page.bringToFront();
  await tab.type(' and so on');
  await tab.page.evaluate('new Promise((done) => setTimeout(done, 400))');
  expect(await current()).toBeNull();
  // What the popup asks for when it opens on a network that is on.
  expect(await lab.ask('composer.reach', { network: 'x' })).toBe(0);
  await until('verdict again', current, isRead);
  await tab.click('publish');
  expect(await tab.published()).toEqual([]);
  await tab.click('publish');
  expect(await tab.published()).toHaveLength(1);
  const posts = () => lab.ask('post.recent', null);
  await until('ledger', posts, ([newest]) => newest?.state === 'confirmed');
  expect(await posts()).toHaveLength(1);
});
