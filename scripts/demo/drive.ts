import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { SCENARIO } from './scenario';
import { DEMO_SITES } from './sites';
import { startWorld } from './world';

/** Drives the demo in both browsers, without a display, and says where the pictures are. */
const folder = resolve('.artifacts/start');
mkdirSync(folder, { recursive: true });
const world = await startWorld(DEMO_SITES);
for (const launch of [launchChromium, launchFirefox]) {
  const driver = await launch({ proxyPort: world.proxyPort });
  console.log(`\n${driver.name}`);
  try {
    for (const [at, step] of SCENARIO.entries()) {
      const { surface, says } = await step.run(driver);
      const path = `${folder}/${driver.name}-${String(at + 1).padStart(2, '0')}-${step.name}.png`;
      await surface.screenshot(path);
      await surface.close();
      console.log(`  ${says}\n    ${path}`);
    }
  } finally {
    await driver.close();
  }
}
const asked = new Set(
  world.seen
    .filter(({ headers }) => headers['accept-language'] === '*')
    .map(({ host, path }) => `https://${host}${path}`),
);
console.log(`\nThe extension itself asked for: ${[...asked].join(', ')}`);
await world.close();
