import type { NetworkId, Post } from '@/lib/domain/post';
import type { Mode } from '@/lib/domain/settings';
import type { MessageName, RequestOf, ValueOf } from '@/lib/messaging/contract';
import { launchChromium } from '@/scripts/demo/chromium';
import { launchFirefox } from '@/scripts/demo/firefox';
import type { World } from '@/scripts/demo/world';
import { startWorld } from '@/scripts/demo/world';
import { FIXTURE_HOSTS, FIXTURE_PATHS, fixtureSites } from '@/tests/fixtures/networks/sites';

export type BrowserName = 'chromium' | 'firefox';

/** What both drivers' pages have in common. */
export interface RawPage {
  goto(url: string): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  reload(): Promise<unknown>;
  mouse: { click(x: number, y: number): Promise<void> };
  keyboard: {
    type(text: string): Promise<void>;
    press(key: never): Promise<void>;
    down(key: never): Promise<void>;
    up(key: never): Promise<void>;
  };
}

/** A fixture page as a person uses it: a real mouse and a real keyboard, through shadow roots too. */
export interface Tab {
  page: RawPage;
  /** Clicks the middle of a control the page names. */
  click(name: string): Promise<void>;
  type(text: string): Promise<void>;
  shortcut(): Promise<void>;
  model(): Promise<string>;
  published(): Promise<{ text: string; audience: string }[]>;
}

export interface Lab {
  name: BrowserName;
  world: World;
  /** A page of the extension, from which a test asks the worker. */
  ask<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ValueOf<N>>;
  inExtension<T>(script: string): Promise<T>;
  /** Grants a network's host and sets its mode, as the options page does. */
  switchOn(network: NetworkId, mode: Mode): Promise<void>;
  tab(network: NetworkId, query?: string): Promise<Tab>;
  tabId(tab: Tab): Promise<number>;
  /** Waits until this text was judged and the page's script knows the answer. */
  judged(tab: Tab, text: string): Promise<ValueOf<'composer.current'>>;
  killWorker(): Promise<void>;
  /** Lets every write of the worker to the database fail, as on a full disk, until the worker is killed. Chromium only. */
  fillDisk(): Promise<void>;
  revoke(network: NetworkId): Promise<void>;
  /** Reloads or updates the extension; its pages are gone then. */
  renew(as: 'reload' | 'update'): Promise<void>;
  close(): Promise<void>;
}

/** Asks until it is so; throws with the last answer. */
export async function until<T>(what: string, ask: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  const end = performance.now() + 30_000;
  for (;;) {
    const value = await ask();
    if (isSo(value)) return value;
    if (performance.now() > end) throw new Error(`${what}: still ${JSON.stringify(value)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/**
 * Waits until a text was judged and the page's script knows the answer, which was sent before the script is asked here
 * what it has open.
 */
export async function judgedIn({ ask, tabId }: Pick<Lab, 'ask' | 'tabId'>, tab: Tab, text: string) {
  const id = { tabId: await tabId(tab) };
  const current = () => ask('composer.current', id);
  const typed = await until(`verdict of ${text}`, current, (now) => now?.draft.text === text);
  await ask('composer.open', id);
  return typed;
}

/** A fixture page, driven as a person does. */
export function tabOf(page: RawPage): Tab {
  const at = (name: string) =>
    page.evaluate<{ x: number; y: number } | null>(`window.fixture?.at(${JSON.stringify(name)})`);
  return {
    page,
    click: async (name) => {
      const place = await until(
        `${name} to click`,
        () => at(name),
        (found) => found != null,
      );
      if (place) await page.mouse.click(place.x, place.y);
    },
    type: (text) => page.keyboard.type(text),
    shortcut: async () => {
      await page.keyboard.down('Control' as never);
      await page.keyboard.press('Enter' as never);
      await page.keyboard.up('Control' as never);
    },
    model: () => page.evaluate('window.fixture.model()'),
    published: () => page.evaluate('window.published'),
  };
}

const API = 'const api = globalThis.browser ?? globalThis.chrome;';

/** Starts a browser with the built extension in a world of fixture pages. */
export async function startLab(name: BrowserName, networks: readonly NetworkId[]): Promise<Lab> {
  const world = await startWorld(await fixtureSites(networks));
  const driver = name === 'chromium' ? await launchChromium(world) : await launchFirefox(world);
  const newPage = async (): Promise<RawPage> =>
    ('context' in driver ? await driver.context.newPage() : await driver.browser.newPage()) as unknown as RawPage;
  let ours = (await driver.pageOf('options.html')) as unknown as RawPage;

  const inExtension = <T>(script: string): Promise<T> => ours.evaluate<T>(`(async () => { ${API} ${script} })()`);
  const ask: Lab['ask'] = async (message, request) => {
    const answered = await inExtension<{ ok: boolean; value: never; code?: string }>(
      `return api.runtime.sendMessage(${JSON.stringify({ name: message, request })})`,
    );
    if (!answered?.ok) throw new Error(`${message}: ${answered?.code ?? 'no answer'}`);
    return answered.value;
  };

  const tabId = async ({ page }: Tab): Promise<number> => {
    const url = await page.evaluate<string>('location.href');
    const ids = await inExtension<number[]>(
      `return (await api.tabs.query({})).filter((t) => t.url === ${JSON.stringify(url)}).map((t) => t.id)`,
    );
    const id = ids.at(-1);
    if (id === undefined) throw new Error(`no tab at ${url}`);
    return id;
  };

  return {
    name,
    world,
    ask,
    inExtension,
    switchOn: async (network, mode) => {
      const host = FIXTURE_HOSTS[network];
      const pattern = network === 'generic' ? 'https://*/*' : `https://${host}/*`;
      await driver.willGrant([network === 'generic' ? '*' : host]);
      await ours.bringToFront();
      // Only a real click may ask; it must reach nothing else on our page.
      await ours.evaluate(`(() => { ${API} addEventListener('click', (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        api.permissions.request({ origins: [${JSON.stringify(pattern)}] });
      }, { capture: true, once: true }); })()`);
      await ours.mouse.click(3, 3);
      const contains = `return api.permissions.contains({ origins: [${JSON.stringify(pattern)}] })`;
      await until(
        `grant of ${pattern}`,
        () => inExtension<boolean>(contains),
        (granted) => granted,
      );
      const { settings } = await ask('settings.get', null);
      await ask('settings.change', {
        modes: { ...settings.modes, [network]: mode },
        instances: network === 'mastodon' ? [host] : settings.instances,
      });
      await until(
        `script for ${host}`,
        () =>
          inExtension<string[]>('return (await api.scripting.getRegisteredContentScripts()).flatMap((s) => s.matches)'),
        (matches) => matches.includes(pattern) === (mode !== 'desk'),
      );
    },
    tab: async (network, query = '') => {
      const page = await newPage();
      await page.goto(`https://${FIXTURE_HOSTS[network]}${FIXTURE_PATHS[network] ?? '/'}${query}`);
      await page.bringToFront();
      return tabOf(page);
    },
    tabId,
    judged: (tab, text) => judgedIn({ ask, tabId }, tab, text),
    killWorker: () => driver.killWorker(),
    revoke: async (network) => {
      const origins = [`https://${FIXTURE_HOSTS[network]}/*`];
      await inExtension(`await api.permissions.remove(${JSON.stringify({ origins })})`);
    },
    fillDisk: async () => {
      if (!('context' in driver)) throw new Error('only in Chromium');
      await ask('settings.get', null);
      const worker = driver.context.serviceWorkers().at(-1);
      await worker?.evaluate(
        `IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); }`,
      );
    },
    renew: async (as) => {
      await driver.renew(as);
      const opened = async (): Promise<unknown> => driver.pageOf('options.html').catch(() => null);
      ours = (await until('extension after its reload', opened, (page) => page !== null)) as unknown as RawPage;
    },
    close: async () => {
      await driver.close();
      await world.close();
    },
  };
}

/** The ledger's newest post with this text. */
export async function recorded(lab: Lab, text: string): Promise<Post | undefined> {
  return (await lab.ask('post.recent', null)).find((post) => post.text === text);
}
