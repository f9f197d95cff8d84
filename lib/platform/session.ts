import { browser } from 'wxt/browser';

/** In memory only, gone with the browser: which words of a page led to an item is nothing to keep. */
const keyOf = (itemId: string): string => `why ${itemId}`;

/** Remembers for the desk why an item was suggested. */
export async function rememberWhy(itemId: string, words: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [keyOf(itemId)]: [...words] });
}

/** The shared words; empty when they are not known any more. */
export async function whySuggested(itemId: string): Promise<string[]> {
  const known = (await browser.storage.session.get(keyOf(itemId)))[keyOf(itemId)];
  return Array.isArray(known) ? known.filter((word) => typeof word === 'string') : [];
}

const STARTED = 'started';

/**
 * Whether the extension is new in this browser: installed, updated, reloaded or switched on, or the browser itself was
 * started. A worker that only woke is not: the browser keeps what is here until one of these happens.
 */
export async function isNewHere(): Promise<boolean> {
  return !(await browser.storage.session.get(STARTED))[STARTED];
}

export async function noLongerNew(): Promise<void> {
  await browser.storage.session.set({ [STARTED]: true });
}
