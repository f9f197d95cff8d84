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
