import { browser } from 'wxt/browser';

/** The match pattern of an address's host, or null where Aparté can't ask for it (only https can be granted). */
export function hostPattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' ? `https://${hostname}/*` : null;
}

/** Whether the person has granted an address's host. They can take it back at any time, so this is asked before each use. */
export function mayRead(url: string): Promise<boolean> {
  const pattern = hostPattern(url);
  return pattern ? browser.permissions.contains({ origins: [pattern] }) : Promise.resolve(false);
}

/** Asks for a host. Must be called straight from a click, before anything is awaited. */
export function askToRead(url: string): Promise<boolean> {
  const pattern = hostPattern(url);
  return pattern ? browser.permissions.request({ origins: [pattern] }) : Promise.resolve(false);
}

/** Gives a host back. */
export async function giveBack(url: string): Promise<void> {
  const pattern = hostPattern(url);
  if (pattern) await browser.permissions.remove({ origins: [pattern] });
}
