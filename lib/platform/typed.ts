import { browser } from 'wxt/browser';
import type { Typed } from '@/lib/networks/composers/typed';
import { isShielded } from '@/lib/networks/shielded';

/**
 * Reads once what the person typed in a tab, by the right that the click on the toolbar gave. Null where nothing is typed,
 * where the browser forbids it, and on sites that are shielded.
 */
export async function readTyped(tab: { id: number; url: string | null }): Promise<Typed | null> {
  if (tab.url === null || isShielded(tab.url)) return null;
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      files: ['/content-scripts/typed.js'],
    });
    return results.map(({ result }) => result as Typed | null | undefined).find((typed) => typed) ?? null;
  } catch {
    return null;
  }
}
