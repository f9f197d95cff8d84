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

const pattern = (host: string): string => `https://${host}/*`;

/** Asks for several hosts at once. Must be called straight from a click, before anything is awaited. */
export function askForHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(pattern) });
}

/** Those of the hosts that are not granted, or not any more. */
export async function notGranted(hosts: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: [pattern(host)] })));
  return hosts.filter((_, at) => !answers[at]);
}

/** Gives hosts back. */
export async function giveBackHosts(hosts: readonly string[]): Promise<void> {
  if (hosts.length > 0) await browser.permissions.remove({ origins: hosts.map(pattern) });
}

/** @returns a function that stops listening */
export function onGrantsChanged(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}
