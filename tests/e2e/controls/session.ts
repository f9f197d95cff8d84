import type { NetworkId } from '@/lib/domain/post';
import type { Mode } from '@/lib/domain/settings';
import type { MessageName, RequestOf, ValueOf } from '@/lib/messaging/contract';
import type { Driver, Launch, Surface } from '@/scripts/demo/driver';
import { startWorld } from '@/scripts/demo/world';
import type { RawPage, Tab } from '@/tests/e2e/composer/lab';
import { tabOf, until } from '@/tests/e2e/composer/lab';
import { FIXTURE_HOSTS, FIXTURE_PATHS, fixtureSites } from '@/tests/fixtures/networks/sites';

const NETWORKS: readonly NetworkId[] = ['linkedin', 'x', 'mastodon', 'generic'];
/** A review site with an editor of its own. */
export const REVIEWS = 'www.glassdoor.com';

const API = 'const api = globalThis.browser ?? globalThis.chrome;';
const MODES: readonly Mode[] = ['desk', 'watch', 'guard'];

export type Launches = (of: Launch) => Promise<Driver & { front(): unknown }>;

/** One browser, in which a person has the options open beside the networks. */
export interface Session {
  driver: Driver;
  options: Surface;
  /** Opens a page in front. */
  visit(network: NetworkId, query?: string): Promise<Tab>;
  visitUrl(url: string): Promise<Tab>;
  /** Clicks the choice of a network in the options. */
  choose(network: NetworkId, mode: Mode): Promise<void>;
  inExtension<T>(script: string): Promise<T>;
  ask<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ValueOf<N>>;
  tabId(tab: Tab): Promise<number>;
  badge(tab: Tab): Promise<string>;
  /** The texts that composer scripts sent since the last call. */
  heard(): Promise<string[]>;
  close(): Promise<void>;
}

export async function startSession(launch: Launches): Promise<Session> {
  const sites = await fixtureSites(NETWORKS);
  const world = await startWorld({ ...sites, [REVIEWS]: sites[FIXTURE_HOSTS.generic] as (typeof sites)[string] });
  const driver = await launch(world);
  const options = await driver.beside('options.html');
  await options.sees('Reading as you type');

  const inExtension = <T>(script: string): Promise<T> => options.evaluate<T>(`(async () => { ${API} ${script} })()`);
  // Whatever a script tells the worker is heard by our open pages too.
  await inExtension(`globalThis.heard = []; api.runtime.onMessage.addListener(({ name, request }) => {
    if (name === 'composer.draft' && request.text) heard.push(request.text);
  });`);
  const ask: Session['ask'] = async (name, request) => {
    const message = JSON.stringify({ name, request });
    const answered = await inExtension<{ ok: boolean; value: never }>(`return api.runtime.sendMessage(${message})`);
    if (!answered?.ok) throw new Error(`${name} was not answered`);
    return answered.value;
  };
  const tabId = async ({ page }: Tab): Promise<number> => {
    const url = JSON.stringify(await page.evaluate<string>('location.href'));
    const ids = await inExtension<number[]>(
      `return (await api.tabs.query({})).filter((tab) => tab.url === ${url}).map(({ id }) => id)`,
    );
    if (ids[0] === undefined) throw new Error(`no tab at ${url}`);
    return ids[0];
  };
  const visitUrl = async (url: string): Promise<Tab> => {
    await driver.visit(url);
    return tabOf(driver.front() as RawPage);
  };
  return {
    driver,
    options,
    visitUrl,
    visit: (network, query = '') =>
      visitUrl(`https://${FIXTURE_HOSTS[network]}${FIXTURE_PATHS[network] ?? '/'}${query}`),
    choose: async (network, mode) => {
      // Named for a moment, so that a real click finds this one among those that are called the same.
      const radio = `document.querySelectorAll('[name="mode-${network}"]')[${MODES.indexOf(mode)}]`;
      await options.evaluate(`void ${radio}.setAttribute('aria-label', 'this one')`);
      await options.click('radio', 'this one');
      await options.evaluate(`void ${radio}.removeAttribute('aria-label')`);
    },
    inExtension,
    ask,
    tabId,
    badge: async (tab) => inExtension(`return api.action.getBadgeText({ tabId: ${await tabId(tab)} })`),
    heard: () => inExtension('return heard.splice(0)'),
    close: async () => {
      await driver.close();
      await world.close();
    },
  };
}

/** Opens the composer of a fixture page and types into it. */
export async function write(tab: Tab, text: string): Promise<void> {
  await tab.click('open');
  await tab.click('editor');
  await tab.type(text);
}

export const waits = (tab: Tab, ms: number): Promise<unknown> =>
  tab.page.evaluate(`new Promise((done) => setTimeout(done, ${ms}))`);

/** Elements that were put beside the page's own, as a pill is. */
export const pills = (tab: Tab): Promise<number> =>
  tab.page.evaluate(`[...document.documentElement.children].filter((node) => node.localName === 'div').length`);

export const shows = (tab: Tab, count: number): Promise<number> =>
  until(
    `${count} pill`,
    () => pills(tab),
    (found) => found === count,
  );
