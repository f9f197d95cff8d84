import { browser } from 'wxt/browser';
import type { Typed } from '@/lib/networks/composers/typed';
import { isMail, isShielded } from '@/lib/networks/shielded';

/**
 * Reads once what the person typed in a tab, by the right that the click on the toolbar gave. `nothing` where nothing is
 * typed; `forbidden` where the browser does not let us, on sites that are shielded, and in mail.
 */
export async function readTyped(tab: { id: number; url: string | null }): Promise<Typed | 'nothing' | 'forbidden'> {
  if (tab.url === null || isShielded(tab.url) || isMail(tab.url)) return 'forbidden';
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      files: ['/typed.js'],
    });
    return results.map(({ result }) => result as Typed | null | undefined).find((typed) => typed) ?? 'nothing';
  } catch {
    return 'forbidden';
  }
}
