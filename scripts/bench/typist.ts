import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { PageText } from '@/lib/suggest/match';
import type { Indexed } from '@/lib/suggest/search-index';
import { FIXTURE_HOSTS, fixtureSites } from '@/tests/fixtures/networks/sites';
import { browserPath, CHROMIUM_ARGS } from '../demo/browsers';
import type { World } from '../demo/world';
import { startWorld } from '../demo/world';
import { BENCH_LANGS, draftOf } from './material';

const EXTENSION = resolve('.output/chrome-mv3');
const SITE = `https://${FIXTURE_HOSTS.linkedin}/`;
/** What the composer script waits for after the last event of a key (`REST` in entrypoints/composer.content/watch.ts). */
const REST = 150;
/** A browser ends a worker 30 s after its last message. */
const ASLEEP_AFTER = 31_000;
/** So long after the first answer an index is surely kept. */
const KEPT_AFTER = 3_000;
/** As many own posts as a draft is compared with, three or four a day for three months. */
const POSTS = 300;
const BETWEEN_POSTS = 25_000_000;

/** Somebody who writes on LinkedIn in watch mode. */
export interface Typist {
  /** Puts a draft into the composer and waits for its verdict. */
  write(text: string): Promise<void>;
  /** Presses one key. @returns milliseconds from the end of the rest to the verdict in badge and side panel */
  press(): Promise<number>;
  /** Ends the worker as when it idles, and sets the clock of the script in the page forward by that time. */
  fallAsleep(): Promise<void>;
  /** Puts items into the library, and waits for its index. */
  fillLibrary(items: readonly Indexed[]): Promise<void>;
  /** Asks for what fits a page. @returns milliseconds until it is there */
  suggest(page: PageText): Promise<number>;
  /** Milliseconds of processor that all of Chromium has taken so far. */
  cpu(): Promise<number>;
  /** Milliseconds of main thread that the composer script takes: at injection, and while `keys` keys are pressed. */
  mainThread(keys: number): Promise<{ injected: number; whileTyping: number }>;
  close(): Promise<void>;
}

async function launch(world: World, profile: string) {
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    pipe: true,
    enableExtensions: [EXTENSION],
    acceptInsecureCerts: true,
    userDataDir: profile,
    // A debugger keeps a worker awake and slows its start: nobody attaches to it.
    targetFilter: (target) => target.type() !== 'service_worker',
    args: [...CHROMIUM_ARGS, `--proxy-server=127.0.0.1:${world.proxyPort}`],
  });
  const cdp = await browser.target().createCDPSession();
  const workers = async () =>
    (await cdp.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker');
  const cpu = async (): Promise<number> =>
    (await cdp.send('SystemInfo.getProcessInfo')).processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  while ((await workers()).length === 0) await setTimeout(20);
  return { browser, workers, cpu, id: new URL((await workers())[0]?.url ?? '').host };
}

/** One of our own pages, with the site granted as a person grants it, and the ledger of somebody who posts often. */
async function prepare(ours: Page, settings: Page, id: string): Promise<void> {
  await settings.goto('chrome://extensions');
  await settings.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${SITE}*')`);
  await settings.close();
  await ours.bringToFront();
  await ours.evaluate(`addEventListener('click', (event) => {
    event.stopImmediatePropagation();
    window.granted = chrome.permissions.request({ origins: ['${SITE}*'] });
  }, { capture: true, once: true })`);
  await ours.mouse.click(3, 3);
  await ours.evaluate('window.granted');
  await ask(ours, 'settings.change', { modes: { linkedin: 'watch' } });
  await ask(ours, 'post.recent', null);
  const posts = Array.from({ length: POSTS }, (_, i) => ({
    ...{
      id: `p${i}`,
      text: draftOf(BENCH_LANGS[i % 3] ?? 'en', 400 + i, i),
      publishedAt: Date.now() - i * BETWEEN_POSTS,
    },
    ...{ network: 'linkedin', context: 'professional', audience: 'public', itemId: null, links: [], url: null },
    ...{ kind: 'other', promotion: 0.2, kindBy: 'guess', act: 'post', state: 'confirmed' },
  }));
  await put(ours, 'posts', posts);
  // The side panel listens here; the badge is set before it is told. What wakes a worker is judged too: the text of before.
  await ours.evaluate(`new BroadcastChannel('aparte').onmessage = async ({ data }) => {
    const at = Date.now();
    if (data !== 'typed') return;
    const { value } = await chrome.runtime.sendMessage({ name: 'composer.current', request: { tabId: window.tabId } });
    if (!value || value.draft.text === window.judged) return;
    window.judged = value.draft.text;
    window.heard?.(at);
  }`);
}

async function put(ours: Page, store: string, records: readonly unknown[]): Promise<void> {
  await ours.evaluate(`new Promise((done) => { indexedDB.open('aparte').onsuccess = ({ target: { result: db } }) => {
    const tx = db.transaction('${store}', 'readwrite');
    for (const record of ${JSON.stringify(records)}) tx.objectStore('${store}').put(record);
    tx.oncomplete = () => { db.close(); done(); };
  }; })`);
}

/** In parts: a message of the debugger is not made for a whole library. */
const AT_ONCE = 500;

async function fillLibrary(ours: Page, items: readonly Indexed[]): Promise<void> {
  const rest = { sourceId: 's', employerId: 'e', author: '', published: null, html: '', type: 'article' };
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const part = items.slice(from, from + AT_ONCE).map((item) => ({ ...rest, ...item }));
    await put(ours, 'items', part);
  }
}

async function ask(ours: Page, name: string, request: unknown): Promise<unknown> {
  const message = JSON.stringify({ name, request });
  const answer = (await ours.evaluate(`chrome.runtime.sendMessage(${message})`)) as { ok: boolean; value: unknown };
  if (!answer.ok) throw new Error(`${name} was refused`);
  return answer.value;
}

async function click(page: Page, control: string): Promise<void> {
  const at = await page.waitForFunction(`window.fixture?.at('${control}')`);
  const { x, y } = (await at.jsonValue()) as { x: number; y: number };
  await page.mouse.click(x, y);
}

/** Opens the composer, and notes when an event that starts the rest anew reached the page. */
async function openComposer(page: Page): Promise<void> {
  await page.goto(SITE);
  await page.evaluate(`for (const type of ['keydown', 'beforeinput', 'input', 'keyup'])
    addEventListener(type, () => { window.stirred = Date.now(); }, true)`);
  for (const control of ['open', 'editor']) await click(page, control);
}

/** Runs a script in the world of the composer script. */
async function inItsWorld(page: Page, id: string): Promise<(script: string) => Promise<void>> {
  const session = await page.createCDPSession();
  const { frame } = (await session.send('Page.getFrameTree')).frameTree;
  let contextId = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(id) && context.auxData?.frameId === frame.id) contextId = context.id;
  });
  await session.send('Runtime.enable');
  return async (expression) => void (await session.send('Runtime.evaluate', { expression, contextId }));
}

interface TraceEvent {
  name: string;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Starts Chromium with the built extension and a composer that is open. */
export async function startTypist(): Promise<Typist> {
  const world = await startWorld(await fixtureSites(['linkedin']));
  const profile = await mkdtemp(join(tmpdir(), 'aparte-bench-'));
  const { browser, workers, cpu, id } = await launch(world, profile);
  const ours = await browser.newPage();
  await ours.goto(`chrome-extension://${id}/options.html`);
  await prepare(ours, await browser.newPage(), id);

  const versions = await ours.createCDPSession();
  let running: string[] = [];
  versions.on('ServiceWorker.workerVersionUpdated', (update) => {
    running = update.versions.map(({ versionId }) => versionId);
  });
  await versions.send('ServiceWorker.enable');

  const page = await browser.newPage();
  const inScript = await inItsWorld(page, id);
  await openComposer(page);
  const tabs = `chrome.tabs.query({ url: '${SITE}*' })`;
  const [tab] = (await ours.evaluate(tabs)) as { id: number }[];
  await ours.evaluate(`window.tabId = ${tab?.id}`);

  const heard = (): Promise<number> => ours.evaluate('new Promise((done) => { window.heard = done; })') as never;
  const press = async (): Promise<number> => {
    const verdict = heard();
    await setTimeout(30);
    await page.keyboard.press('a');
    const at = await verdict;
    return at - ((await page.evaluate('window.stirred')) as number) - REST;
  };
  const suggest = async (page: PageText): Promise<number> => {
    const message = JSON.stringify({ name: 'suggestion.forPage', request: page });
    return (await ours.evaluate(
      `(async () => { const from = performance.now(); await chrome.runtime.sendMessage(${message}); return performance.now() - from; })()`,
    )) as number;
  };
  return {
    press,
    cpu,
    suggest,
    fillLibrary: async (items) => {
      await fillLibrary(ours, items);
      // Built for the first page, and kept.
      await ask(ours, 'suggestion.forPage', { title: '', text: '', url: '', lang: null });
      await setTimeout(KEPT_AFTER);
    },
    write: async (text) => {
      const verdict = heard();
      await ask(ours, 'composer.insert', { tabId: tab?.id, text, where: 'replace' });
      await verdict;
    },
    fallAsleep: async () => {
      // What the page still has to say after the last key wakes it again.
      await setTimeout(2 * REST);
      while ((await workers()).length > 0) {
        for (const versionId of running) await versions.send('ServiceWorker.stopWorker', { versionId });
        await setTimeout(50);
      }
      await inScript(
        `{ const { now } = performance; performance.now = () => now.call(performance) + ${ASLEEP_AFTER}; }`,
      );
    },
    mainThread: async (keys) => {
      await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
      await openComposer(page);
      for (let key = 0; key < keys; key++) await press();
      const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] };
      const ofScript = trace.traceEvents.filter(({ args }) => args?.data?.url?.endsWith('/composer.js'));
      const spent = (name: string): number =>
        ofScript.filter((event) => event.name === name).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
      return { injected: spent('EvaluateScript'), whileTyping: spent('FunctionCall') };
    },
    close: async () => {
      await browser.close();
      await world.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
