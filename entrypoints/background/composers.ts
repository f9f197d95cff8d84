import { browser } from 'wxt/browser';
import { syncComposers } from '@/lib/platform/content-scripts';
import { settings } from './state';
import { forgetTyped, forgetTypedOutside } from './typed';

/** Keeps the composer scripts at what is switched on and granted. Called in the worker's first turn. */
export function keepComposers(): void {
  const sync = (why: 'start' | 'change'): void => void syncComposers(settings, why).then(forgetTypedOutside);
  browser.permissions.onAdded.addListener(() => sync('change'));
  browser.permissions.onRemoved.addListener(() => sync('change'));
  browser.storage.onChanged.addListener((changed, area) => {
    if (area === 'local' && 'settings' in changed) sync('change');
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTyped(tabId));
  sync('start');
}
