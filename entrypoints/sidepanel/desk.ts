import type { DeskActions } from '@/components/desk/desk';
import { ask, onChanged } from '@/lib/platform/runtime';
import { whySuggested } from '@/lib/platform/session';
import { currentTab, onTabChanged, openTab } from '@/lib/platform/tabs';
import { createDesk } from '@/lib/stores/desk';
import { createInPage } from '@/lib/stores/in-page';
import { changeSettings, settingsStore } from '@/lib/stores/pages';

export const deskStore = createDesk({ ask, whySuggested, newId: () => crypto.randomUUID() });

export const inPageStore = createInPage({ ask, currentTab });

/** Follows what is typed in the page in front, and which page that is. */
export function followPage(): () => void {
  const { look, judge } = inPageStore.getState();
  const see = (): void => void look();
  see();
  const stops = [
    onTabChanged(see),
    onChanged((changed) => {
      if (changed === 'typed') see();
      if (changed === 'settings' || changed === 'posts') void judge();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Loads the desk, keeps what is written before the page goes, and follows what other pages open or change. */
export function startDesk(): () => void {
  const { load, flush, follow, check } = deskStore.getState();
  const keep = (): void => void flush();
  void load();
  document.addEventListener('visibilitychange', keep);
  window.addEventListener('pagehide', keep);
  const stop = onChanged((changed) => {
    if (changed === 'drafts') void follow();
    if (changed === 'settings' || changed === 'posts') void check();
  });
  return () => {
    stop();
    document.removeEventListener('visibilitychange', keep);
    window.removeEventListener('pagehide', keep);
  };
}

const settingsNow = () => settingsStore.getState().value?.settings;

export const deskActions: DeskActions = {
  change: (change) => deskStore.getState().change(change),
  check: () => void deskStore.getState().check(),
  switchOff: (checkId) => {
    const off = settingsNow()?.checksOff ?? [];
    void changeSettings({ checksOff: [...new Set([...off, checkId])] });
  },
  lookAgain: () => inPageStore.getState().look(),
  insert: (text, where, tabId) => inPageStore.getState().insert(text, where, tabId),
  copy: (text) => navigator.clipboard.writeText(text),
  open: openTab,
  record: (url) => deskStore.getState().record(url),
  addInstance: (host) => changeSettings({ instances: [host, ...(settingsNow()?.instances ?? [])] }),
};
