import type { Employer, Source } from '@/lib/domain/employer';
import { askToRead, hostPattern } from '@/lib/platform/permissions';
import { ask } from '@/lib/platform/runtime';
import { giveBackUnneeded } from './modes';
import { changeSettings, requestsStore, settingsStore, sourceStatesStore } from './pages';

/** After anything that reads a source: a request was made, also where nothing came of it. */
async function reloadAll(): Promise<void> {
  await Promise.all([settingsStore, sourceStatesStore, requestsStore].map((store) => store.getState().reload()));
}

async function andReload<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } finally {
    await reloadAll();
  }
}

const employersNow = (): Employer[] => settingsStore.getState().value?.settings.employers ?? [];

/** A host that nothing needs any more is given back to the browser. */
async function giveBackUnused(removed: readonly Source[]): Promise<void> {
  const feeds = removed.filter(({ kind, url }) => kind === 'feed' && hostPattern(url) !== null);
  await giveBackUnneeded(feeds.map(({ url }) => new URL(url).hostname));
}

/** What the pages do with sources; see `components/options/source-actions.ts`. */
export const sourceActions = {
  askToRead,
  find: (url: string) => andReload(ask('source.find', { url })),
  add: (employerId: string, url: string) => andReload(ask('source.add', { employerId, url })),
  addFile: async (employerId: string, file: File) =>
    andReload(ask('source.addFile', { employerId, name: file.name, body: await file.text() })),
  refresh: (sourceId: string) => andReload(ask('source.refresh', { sourceId })),
  remove: async (source: Source) => {
    await andReload(ask('source.remove', { sourceId: source.id }));
    await giveBackUnused([source]);
  },
};

/** An employer goes with its sources and their items; the person's own posts stay. */
export async function removeEmployer(employer: Employer): Promise<void> {
  for (const { id } of employer.sources) await ask('source.remove', { sourceId: id });
  await changeSettings({ employers: employersNow().filter(({ id }) => id !== employer.id) });
  await reloadAll();
  await giveBackUnused(employer.sources);
}
