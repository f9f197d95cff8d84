import type { Settings } from '@/lib/domain/settings';
import type { ValueOf } from '@/lib/messaging/contract';
import type { Changed } from '@/lib/platform/runtime';
import { ask, onChanged } from '@/lib/platform/runtime';
import { createCached } from './cached';

export const settingsStore = createCached(() => ask('settings.get', null));
export const postsStore = createCached(() => ask('post.recent', null));
export const sourceStatesStore = createCached(() => ask('source.states', null));
export const requestsStore = createCached(() => ask('request.list', null));
export const latestDraftStore = createCached(() => ask('draft.latest', null));

interface Reloads {
  getState(): { reload(): Promise<void> };
}

/** Which caches a change makes old. Requests are logged while a source is read, so they go with the library. */
const FRESHENED: Readonly<Partial<Record<Changed, readonly Reloads[]>>> = {
  settings: [settingsStore],
  posts: [postsStore],
  library: [sourceStatesStore, requestsStore],
  drafts: [latestDraftStore],
};

/**
 * Loads these caches now, and again whenever the worker says that they are old.
 * @returns a function that stops it
 */
export function keepFresh(...stores: readonly Reloads[]): () => void {
  for (const store of stores) void store.getState().reload();
  return onChanged((changed) => {
    for (const store of FRESHENED[changed] ?? []) if (stores.includes(store)) void store.getState().reload();
  });
}

/** Changes settings: shown at once, and taken back if the worker could not keep them. Throws `MessageFailed`. */
export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  const loaded = settingsStore.getState().value;
  if (loaded) settingsStore.setState({ value: { ...loaded, settings: { ...loaded.settings, ...change } } });
  try {
    const settings = await ask('settings.change', change);
    settingsStore.setState({ value: { settings, readOnly: null } });
  } catch (error) {
    await settingsStore.getState().reload();
    throw error;
  }
}

export type LoadedSettings = ValueOf<'settings.get'>;
