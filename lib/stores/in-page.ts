import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Client } from '@/lib/messaging/client';
import type { Inserted, OpenComposer, ValueOf } from '@/lib/messaging/contract';

/** A composer, and the tab in which it was seen. */
export type ComposerSeen = OpenComposer & { tabId: number };

export interface InPage {
  /** What is typed in the page in front, with its verdict. */
  current: ValueOf<'composer.current'>;
  composer: OpenComposer | null;
  /**
   * Looks at the page anew. Of several looks under way only the last is kept.
   * @returns the composer as this look saw it, overtaken or not
   */
  look(): Promise<ComposerSeen | null>;
  /** What is known around the draft has changed: judges it anew. */
  judge(): Promise<void>;
  /** Into the composer of a tab that was looked at: what was asked about one page is never done in another. */
  insert(text: string, where: 'caret' | 'replace', tabId: number): Promise<Inserted>;
}

interface Needs {
  ask: Client;
  currentTab(): Promise<{ id: number } | null>;
}

/** What the composer of the page in front holds. Read-only but for `insert`; what can't be known is as if there were none. */
export function createInPage({ ask, currentTab }: Needs): StoreApi<InPage> {
  let asked = 0;
  return createStore<InPage>((set, get) => ({
    current: null,
    composer: null,

    look: async () => {
      const mine = ++asked;
      const tabId = (await currentTab().catch(() => null))?.id;
      if (tabId === undefined) {
        if (mine === asked) set({ current: null, composer: null });
        return null;
      }
      const [current, composer] = await Promise.all([
        ask('composer.current', { tabId }).catch(() => null),
        ask('composer.open', { tabId }).catch(() => null),
      ]);
      if (mine === asked) set({ current, composer });
      return composer && { ...composer, tabId };
    },

    judge: async () => {
      const { current } = get();
      const mine = asked;
      if (!current) return;
      const verdict = await ask('draft.check', current.draft).catch(() => null);
      if (verdict && mine === asked) set({ current: { ...current, verdict } });
    },

    insert: (text, where, tabId) => ask('composer.insert', { tabId, text, where }),
  }));
}
