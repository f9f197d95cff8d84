/**
 * Pictures of every page in both themes and three languages, each checked by axe, into `.artifacts/screenshots/`:
 * `npx tsx scripts/screenshots.ts [folder of the built extension] [words that a picture's name must hold]`.
 */
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { browserPath, CHROMIUM_ARGS } from './demo/browsers';
import type { Look } from './screenshots/looks';
import { LOOKS } from './screenshots/looks';
import { prepare, seed } from './screenshots/seed';

const OUT = resolve('.artifacts/screenshots');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [extension = '.output/chrome-mv3', ...only] = process.argv.slice(2);

/** Longer than the rest after which a draft is checked. Milliseconds. */
const QUIET = 400;

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate<AxeResult>('axe.run()');
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

/** A page that asks its worker and waits for the person's rest is done when nothing in it has changed for a while. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((done) => {
        let timer = window.setTimeout(done, quiet);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = window.setTimeout(done, quiet);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    QUIET,
  );
}

async function open(context: BrowserContext, look: Look): Promise<Page> {
  const page = await context.newPage();
  await page.emulateMedia({
    colorScheme: look.theme,
    reducedMotion: 'reduce',
    forcedColors: look.forcedColors ?? null,
  });
  await page.setViewportSize({ width: look.width, height: look.height });
  // tsx names the functions inside those that it compiles; in the page that helper is missing.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(prepare);
  return page;
}

async function take(context: BrowserContext, origin: string, look: Look): Promise<number> {
  const page = await open(context, look);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await seed(page, origin, look.language, look.seeded);
  await page.goto(`${origin}/${look.page}.html`);
  await look.act?.(page);
  await settled(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) complaints.push(`wider than the window by ${wide} px`);
  complaints.push(...(await violations(page)));
  await page.screenshot({ path: join(OUT, `${look.name}.png`), fullPage: true });
  await page.close();
  process.stdout.write(
    `${complaints.length === 0 ? 'ok  ' : 'BAD '}${look.name}\n${complaints.map((one) => `    ${one}\n`).join('')}`,
  );
  return complaints.length;
}

/** The extension's own origin: by its worker, or by the page that it opens when it was installed. */
async function originOf(context: BrowserContext): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const urls = [...context.serviceWorkers(), ...context.pages()].map((one) => one.url());
    const own = urls.find((url) => url.startsWith('chrome-extension:'));
    if (own) return own.replace(/\/[^/]*$/u, '');
    await setTimeout(200);
  }
  throw new Error('The extension did not start. Is it built?');
}

mkdirSync(OUT, { recursive: true });
const folder = resolve(extension);
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'aparte-')), {
  executablePath: browserPath('chromium'),
  headless: true,
  args: [...CHROMIUM_ARGS, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
});
const origin = await originOf(context);
let complaints = 0;
for (const look of LOOKS) {
  if (only.every((word) => look.name.includes(word))) complaints += await take(context, origin, look);
}
await context.close();
process.exitCode = complaints === 0 ? 0 : 1;
