import { browser } from 'wxt/browser';
import type { Area, Lock } from '@/lib/settings/store';

export const settingsArea: Area = {
  get: (key) => browser.storage.local.get(key),
  set: (values) => browser.storage.local.set(values),
};

/** Shared by the worker and all our pages. Not to be used in content scripts: there it is the page's own lock. */
export const settingsLock: Lock = (work) => navigator.locks.request('settings', work);

/** Hides `storage.local` from content scripts where the browser can (Chromium; Firefox has no such call). */
export async function hideFromContentScripts(): Promise<void> {
  const area = browser.storage.local as { setAccessLevel?: (options: { accessLevel: string }) => Promise<void> };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
