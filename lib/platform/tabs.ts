import { browser } from 'wxt/browser';
import type { PageRead } from '@/lib/messaging/contract';
import { isMail, isShielded } from '@/lib/networks/shielded';

/** The tab the person looks at; its address is known only where `activeTab` or a grant allows. */
export async function currentTab(): Promise<{ id: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Whenever another tab comes to the front, or the one there goes to another page. @returns a function that stops it */
export function onTabChanged(listener: () => void): () => void {
  const { onActivated, onUpdated } = browser.tabs;
  const updated = (_id: number, { status }: { status?: string }): void => {
    if (status === 'complete') listener();
  };
  onActivated.addListener(listener);
  onUpdated.addListener(updated);
  return () => {
    onActivated.removeListener(listener);
    onUpdated.removeListener(updated);
  };
}

/**
 * Reads the page once, by the right that the click on the toolbar gave. `forbidden` where the browser does not let us,
 * `unseen` on sites that are shielded and in mail.
 */
export async function readPage(tab: { id: number; url: string | null }): Promise<PageRead | 'forbidden' | 'unseen'> {
  if (tab.url !== null && (isShielded(tab.url) || isMail(tab.url))) return 'unseen';
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['/reader.js'],
    });
    return (result?.result as PageRead | undefined) ?? 'forbidden';
  } catch {
    return 'forbidden';
  }
}

/**
 * Opens a page in a new tab. The only way out of the extension: an item's own address, or a network's share page with
 * what the person is about to post, on their click.
 */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens the desk beside the page. Must be called straight from a click, before anything is awaited. */
export function openDesk(windowId: number): Promise<void> {
  const firefox = (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
  return firefox ? firefox.open() : browser.sidePanel.open({ windowId });
}

/** The window of the popup, needed before the click that opens the desk. */
export async function currentWindowId(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT;
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens one of our own pages in a tab. @param path from the extension's root, with a fragment if wanted */
export async function openPage(path: `/${string}.html${string}`): Promise<void> {
  await browser.tabs.create({ url: `${location.origin}${path}` });
}
