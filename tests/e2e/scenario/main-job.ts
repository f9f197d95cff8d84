import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driver, Launch } from '@/scripts/demo/driver';
import { SCENARIO } from '@/scripts/demo/scenario';
import { COMPANY, DEMO_SITES } from '@/scripts/demo/sites';
import type { World } from '@/scripts/demo/world';
import { startWorld } from '@/scripts/demo/world';

/** The whole scenario, and what the extension asked the network for meanwhile. @param kill the worker, between any two steps */
export function mainJob(launch: (of: Launch) => Promise<Driver>, kill: boolean): void {
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
}
