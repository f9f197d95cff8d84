import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '@/scripts/demo/chromium';
import type { Driver } from '@/scripts/demo/driver';
import { launchFirefox } from '@/scripts/demo/firefox';
import { SCENARIO } from '@/scripts/demo/scenario';
import { COMPANY, DEMO_SITES } from '@/scripts/demo/sites';
import type { World } from '@/scripts/demo/world';
import { startWorld } from '@/scripts/demo/world';

const WAYS = [
  { way: 'in Chromium', launch: launchChromium, kill: false },
  { way: 'in Chromium, the worker killed between any two steps', launch: launchChromium, kill: true },
  { way: 'in Firefox', launch: launchFirefox, kill: false },
];

describe.each(WAYS)('the main job $way', ({ launch, kill }) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await startWorld(DEMO_SITES);
    driver = await launch({ proxyPort: world.proxyPort });
  });
  afterAll(async () => {
    await driver?.close();
    await world?.close();
  });

  it.each(SCENARIO.map((step) => [step.name, step] as const))('%s', async (_name, step) => {
    const { surface } = await step.run(driver);
    await surface.close();
    if (kill) await driver.killWorker();
  });

  it('asked for nothing but the company’s site and its feed, and said nothing about the person', () => {
    const own = world.seen.filter(({ headers }) => headers['accept-language'] === '*');
    expect([...new Set(own.map(({ host, path }) => host + path))].sort()).toEqual([
      `${COMPANY}/`,
      `${COMPANY}/feed.xml`,
    ]);
    for (const { method, headers } of own) {
      expect(method).toBe('GET');
      const telling = ['cookie', 'origin', 'referer', 'if-none-match', 'if-modified-since', 'authorization'];
      expect(telling.filter((name) => name in headers)).toEqual([]);
    }
    expect([...world.strangers]).not.toContain('pixel.example');
  });
});
