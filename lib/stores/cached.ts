import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { FailureCode } from '@/lib/messaging/define';
import { MessageFailed } from '@/lib/messaging/define';

/** What a page knows of something that the worker owns. The old value stays while a new one is asked for. */
export interface Cached<T> {
  value: T | null;
  failure: FailureCode | null;
  /** Asks anew. Of several answers under way only the last question's counts. */
  reload(): Promise<void>;
}

/** The reason to tell the person; anything unexpected is `failed`. */
export function failureOf(error: unknown): FailureCode {
  return error instanceof MessageFailed ? error.code : 'failed';
}

/** A cache of the truth, never the truth. @param load asks the worker */
export function createCached<T>(load: () => Promise<T>): StoreApi<Cached<T>> {
  let asked = 0;
  return createStore<Cached<T>>((set) => ({
    value: null,
    failure: null,
    reload: async () => {
      const mine = ++asked;
      try {
        const value = await load();
        if (mine === asked) set({ value, failure: null });
      } catch (error) {
        if (mine === asked) set({ failure: failureOf(error) });
      }
    },
  }));
}
