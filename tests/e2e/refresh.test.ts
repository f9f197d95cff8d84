import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '@/scripts/demo/chromium';
import { launchChromium } from '@/scripts/demo/chromium';
import { COMPANY, DEMO_SITES } from '@/scripts/demo/sites';
import type { World } from '@/scripts/demo/world';
import { startWorld } from '@/scripts/demo/world';
import { addMeridian } from './employer';

/** Makes every source due and rings the worker's own alarm, instead of waiting for a day. */
const RING = `new Promise((done, fail) => {
  const opening = indexedDB.open('aparte');
  opening.onerror = fail;
  opening.onsuccess = () => {
    const tx = opening.result.transaction('sources', 'readwrite');
    const store = tx.objectStore('sources');
    store.openCursor().onsuccess = ({ target }) => {
      if (!target.result) return;
      target.result.update({ ...target.result.value, dueAt: 0 });
      target.result.continue();
    };
    tx.oncomplete = () => { opening.result.close(); done(chrome.alarms.create('refresh', { when: Date.now() })); };
  };
})`;

describe('the timer', () => {
  let world: World;
  let driver: ChromiumDriver;
  const read = () => world.seen.filter(({ host, path }) => host === COMPANY && path === '/feed.xml').length;
  beforeAll(async () => {
    world = await startWorld(DEMO_SITES);
    driver = await launchChromium({ proxyPort: world.proxyPort });
    await driver.willGrant([COMPANY]);
    await addMeridian(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await world?.close();
  });

  it('reads a source again when it is due, and not before', async () => {
    const before = read();
    const page = await driver.open('options.html');
    const rung = () => page.evaluate<boolean>(`chrome.alarms.get('refresh').then((alarm) => !alarm)`);
    await page.evaluate(`chrome.alarms.create('refresh', { when: Date.now() })`);
    await expect.poll(rung, { timeout: 40_000 }).toBe(true);
    await page.evaluate(RING);
    await expect.poll(read, { timeout: 40_000 }).toBe(before + 1);
    await page.close();
  });

  it('reads nothing while Aparté is paused', async () => {
    const popup = await driver.open('popup.html');
    await popup.click('button', 'Pause');
    await popup.sees('Aparté is paused.');
    const before = read();
    await popup.evaluate(RING);
    const rung = () => popup.evaluate<boolean>(`chrome.alarms.get('refresh').then((alarm) => !alarm)`);
    await expect.poll(rung, { timeout: 40_000 }).toBe(true);
    await popup.click('button', 'Go on');
    await popup.evaluate(RING);
    await expect.poll(read, { timeout: 40_000 }).toBe(before + 1);
    await popup.close();
  });
});
