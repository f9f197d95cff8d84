import type { PopupActions } from '@/components/popup/popup';
import type { Settings } from '@/lib/domain/settings';
import { contextOn } from '@/lib/domain/settings';
import { ask } from '@/lib/platform/runtime';
import { rememberWhy } from '@/lib/platform/session';
import { openDesk, openOptions, openPage, openTab } from '@/lib/platform/tabs';
import { changeSettings, postsStore } from '@/lib/stores/pages';
import { checkTyped } from './check-typed';

interface Around {
  /** Known before the click: the desk opens only straight from it. */
  windowId: number | null;
  settings: Settings;
  retry(): void;
  drop(itemId: string): void;
}

/** The desk opens first, while the click still counts; what it shows follows by message. */
async function toTheDesk(windowId: number | null, then: () => Promise<unknown>): Promise<void> {
  const opening = windowId === null ? Promise.resolve() : openDesk(windowId);
  await then();
  await opening;
  window.close();
}

/** What the popup's controls do. */
export function actionsOf({ windowId, settings, retry, drop }: Around): PopupActions {
  return {
    settle: async (id, kind) => {
      await ask('post.settle', { id, kind });
      await postsStore.getState().reload();
    },
    came: async (id, state) => {
      await ask('post.came', { id, state });
      await postsStore.getState().reload();
    },
    checkTyped,
    switchOff: (checkId) => changeSettings({ checksOff: [...new Set([...settings.checksOff, checkId])] }),
    openNetworks: () => void openPage('/options.html#reading'),
    remove: async (id) => {
      await ask('post.remove', { id });
      await postsStore.getState().reload();
    },
    reasons: async ({ text, network, context, audience, itemId, kind: known }) => {
      const { kind } = await ask('draft.check', { text, network, context, audience, itemId });
      return kind.kind === known ? kind.reasons : [];
    },
    open: (url) => void openTab(url),
    add: async ({ id, text, network, publishedAt, url }) => {
      const context = contextOn(settings, network);
      const draft = { text, network, context, audience: 'unknown' as const, itemId: null };
      const post = await ask('post.record', { id, draft, url, publishedAt });
      await postsStore.getState().reload();
      return post.id;
    },
    write: ({ item, why }) =>
      toTheDesk(windowId, async () => {
        await rememberWhy(item.id, why);
        await ask('draft.open', { itemId: item.id });
      }),
    dismiss: async (itemId) => {
      await ask('suggestion.dismiss', { itemId });
      drop(itemId);
    },
    retry,
    openOptions: () => void openOptions(),
    pause: (paused) => changeSettings({ paused }),
    openDesk: (draft) =>
      toTheDesk(windowId, async () => {
        if (draft === 'blank') await ask('draft.open', { itemId: null });
      }),
    openRequests: () => void openPage('/options.html#requests'),
  };
}
