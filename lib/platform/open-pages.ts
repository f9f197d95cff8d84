import { browser } from 'wxt/browser';
import { mayRunOn } from '@/lib/networks/may-run';

/** Nobody waits longer for a page that is busy or shows a dialog of its own: it gets its script when it is done. Milliseconds. */
const PATIENCE = 3_000;

/** Discarded tabs hold no page; they are loaded, and get their script, when the person comes back to them. */
const openTabs = () => browser.tabs.query({ discarded: false });

/**
 * Tells the composer scripts of all open pages under which match patterns they still may run: the others end, and these
 * ask anew what was said of their draft. Goes to every tab, because the address of one whose host was just given back is
 * not known any more; a page without a script hears nothing. Nobody waits for an answer.
 */
export async function tellOpenPages(on: readonly string[]): Promise<void> {
  for (const { id } of await openTabs())
    if (id !== undefined) void browser.tabs.sendMessage(id, { order: 'heed', on }).catch(() => undefined);
}

/**
 * Starts the composer script in the pages that are open under these match patterns. Where one runs already, a second one
 * ends by itself.
 * @returns how many pages could not be reached
 */
export async function startInOpenPages(patterns: readonly string[]): Promise<number> {
  const ids = (await openTabs()).flatMap(({ id, url }) =>
    id !== undefined && mayRunOn(url ?? '', patterns) ? [id] : [],
  );
  const reached = await Promise.all(ids.map((id) => Promise.race([start(id, patterns), later()])));
  return reached.filter((isReached) => !isReached).length;
}

const later = (): Promise<true> => new Promise((done) => setTimeout(() => done(true), PATIENCE));

/** Only in the frames under these patterns: a page may hold frames of another host that was granted for a feed. */
async function start(tabId: number, patterns: readonly string[]): Promise<boolean> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => location.href,
      injectImmediately: true,
    });
    const wanted = frames.filter(({ result }) => mayRunOn(String(result), patterns));
    // One by one: a frame that is gone meanwhile fails the whole call.
    const started = await Promise.allSettled(wanted.map(({ frameId }) => startIn(tabId, frameId)));
    return started.some(({ status }) => status === 'fulfilled');
  } catch {
    return false;
  }
}

const startIn = (tabId: number, frameId: number): Promise<unknown> =>
  browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/composer.js'],
    injectImmediately: true,
  });

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
