import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/domain/settings';
import { NETWORKS } from '@/lib/networks/registry';

const ID = 'composer';
/** Aparté is blind on these, whatever is switched on (lib/networks/shielded.ts); mail is for the desk only. */
const NEVER = [
  ...['glassdoor', 'kununu'].flatMap((name) =>
    ['com', 'fr', 'de', 'ch', 'at', 'co.uk', 'ie', 'be', 'nl', 'ca', 'es', 'it'].map((end) => `*://*.${name}.${end}/*`),
  ),
  '*://*.indeed.com/cmp/*',
  '*://*.indeed.com/companies/*',
  '*://mail.google.com/*',
  '*://outlook.live.com/*',
  '*://outlook.office.com/*',
  '*://outlook.office365.com/*',
  '*://outlook.cloud.microsoft/*',
];

/** The hosts of the networks that the person switched on. A Mastodon instance is a host of its own. */
export function patternsOf({ modes, instances, paused }: Settings): string[] {
  if (paused) return [];
  const on = NETWORKS.filter(({ id }) => (modes[id] ?? 'desk') !== 'desk');
  return on.flatMap(({ id, hosts }) => {
    if (id === 'generic') return ['https://*/*'];
    return (id === 'mastodon' ? instances : hosts).map((host) => `https://${host}/*`);
  });
}

async function granted(patterns: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(patterns.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return patterns.filter((_, at) => answers[at]);
}

let syncing: Promise<unknown> = Promise.resolve();

/**
 * Registers the composer script for exactly the hosts that are switched on and granted. Called at every start, because a
 * registration does not outlive every restart (measured with an unpacked extension, 2026-11-21), and whenever modes or
 * grants change. One after the other: two at once would register the same id twice.
 */
export function registerComposer(settings: () => Promise<Settings>): Promise<void> {
  const sync = async (): Promise<void> => {
    const matches = await granted(patternsOf(await settings()));
    const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (JSON.stringify(known[0]?.matches ?? []) === JSON.stringify(matches)) return;
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length === 0) return;
    await browser.scripting.registerContentScripts([
      {
        id: ID,
        js: ['/composer.js'],
        matches,
        excludeMatches: NEVER,
        allFrames: true,
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
  };
  const done = syncing.then(sync, sync);
  syncing = done.catch(() => {});
  return done;
}

/** Ends the composer scripts that run in open pages; a page without one does not answer, and that is fine. */
export async function stopComposers(): Promise<void> {
  const tabs = (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.allSettled(tabs.map((id) => browser.tabs.sendMessage(id, { order: 'stop' })));
}

/** Asks the composer script of a tab what is open there; null without one. */
export async function lookInTab(tabId: number): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tabId, { order: 'look' })) ?? null;
  } catch {
    return null;
  }
}

/** Puts a text into the composer that is open in a tab; null when there is none. */
export async function insertIntoTab(tabId: number, text: string, where: 'caret' | 'replace'): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, { order: 'insert', text, where });
  } catch {
    return null;
  }
}
