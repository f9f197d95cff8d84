import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Draft, Verdict } from '@/lib/domain/draft';
import type { Item } from '@/lib/domain/item';
import type { Post } from '@/lib/domain/post';
import type { Client } from '@/lib/messaging/client';
import type { FailureCode } from '@/lib/messaging/define';
import { failureOf } from './cached';

/** After the last key, before a draft is kept and checked. Milliseconds. */
export const DEBOUNCE = 150;

export interface Desk {
  draft: Draft | null;
  /** Counts up when the text was set by something else than typing. */
  revision: number;
  /** Null where there is none, or it is gone from the library. */
  item: Item | null;
  /** The words that led to the item. */
  why: readonly string[];
  /** The last answer, with the text it is about. */
  checked: { text: string; verdict: Verdict } | null;
  /** Set once the draft was recorded as posted. */
  recorded: Post | null;
  /** The draft could not be loaded, kept, checked. */
  failures: { load: FailureCode | null; keep: FailureCode | null; check: FailureCode | null };
  load(): Promise<void>;
  change(change: Partial<Draft>): void;
  /** Keeps now what waits to be kept. */
  flush(): Promise<void>;
  check(): Promise<void>;
  /** Another page opened a draft: shows it, after keeping this one. */
  follow(): Promise<void>;
  startAnew(): Promise<void>;
  /** Throws `MessageFailed`; calling it again records the same post, once. */
  record(url: string | null): Promise<void>;
}

interface Needs {
  ask: Client;
  whySuggested(itemId: string): Promise<readonly string[]>;
  newId(): string;
}

const NO_FAILURES: Desk['failures'] = { load: null, keep: null, check: null };

/** The state of the desk. It survives nothing: each change is kept by the worker, and comes back from there. */
export function createDesk({ ask, whySuggested, newId }: Needs): StoreApi<Desk> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let asked = 0;
  /** The draft that the worker named as the newest when last asked. */
  let newest: string | null | undefined;
  let recordId: string | null = null;

  return createStore<Desk>((set, get) => {
    const fail = (what: keyof Desk['failures'], code: FailureCode | null): void =>
      set({ failures: { ...get().failures, [what]: code } });

    const show = async (draft: Draft): Promise<void> => {
      newest = draft.itemId;
      recordId = null;
      const revision = get().revision + 1;
      set({ draft, revision, item: null, why: [], checked: null, recorded: null, failures: NO_FAILURES });
      const { itemId } = draft;
      const [item, why] = itemId
        ? await Promise.all([ask('item.get', { id: itemId }).catch(() => null), whySuggested(itemId).catch(() => [])])
        : [null, []];
      if (get().revision === revision) set({ item, why });
    };

    const open = async (find: () => Promise<Draft>): Promise<void> => {
      try {
        await show(await find());
        await get().check();
      } catch (error) {
        fail('load', failureOf(error));
      }
    };

    return {
      draft: null,
      revision: 0,
      item: null,
      why: [],
      checked: null,
      recorded: null,
      failures: NO_FAILURES,

      load: () => open(async () => (await ask('draft.latest', null)) ?? ask('draft.open', { itemId: null })),

      change: (change) => {
        const { draft } = get();
        if (!draft) return;
        set({ draft: { ...draft, ...change } });
        if (timer) clearTimeout(timer);
        timer = setTimeout(() => {
          void get().flush();
          void get().check();
        }, DEBOUNCE);
      },

      flush: async () => {
        const { draft, recorded } = get();
        if (timer) clearTimeout(timer);
        const waits = timer !== null || get().failures.keep !== null;
        timer = null;
        if (!draft || recorded || !waits) return;
        await ask('draft.keep', draft).then(
          () => fail('keep', null),
          (error: unknown) => fail('keep', failureOf(error)),
        );
      },

      check: async () => {
        const { draft } = get();
        if (!draft) return;
        const mine = ++asked;
        try {
          const verdict = await ask('draft.check', draft);
          if (mine !== asked) return;
          set({ checked: { text: draft.text, verdict } });
          fail('check', null);
        } catch (error) {
          if (mine === asked) fail('check', failureOf(error));
        }
      },

      follow: async () => {
        const latest = await ask('draft.latest', null).catch(() => null);
        if (!latest || latest.itemId === newest || recordId) return;
        await get().flush();
        await open(() => ask('draft.open', { itemId: latest.itemId }));
      },

      startAnew: async () => {
        await get().flush();
        await open(() => ask('draft.open', { itemId: null }));
      },

      record: async (url) => {
        const { draft } = get();
        if (!draft) return;
        await get().flush();
        recordId ??= newId();
        const recorded = await ask('post.record', { id: recordId, draft, url, publishedAt: null });
        newest = (await ask('draft.latest', null).catch(() => null))?.itemId;
        recordId = null;
        set({ recorded });
      },
    };
  });
}
