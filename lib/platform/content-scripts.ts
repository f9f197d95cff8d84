import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/domain/settings';
import { NEVER_RUN_ON } from '@/lib/networks/shielded';
import { switchedOn } from '@/lib/networks/switched-on';
import { startInOpenPages, tellOpenPages } from './open-pages';
import { isNewHere, noLongerNew } from './session';

const ID = 'composer';

async function granted(patterns: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(patterns.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return patterns.filter((_, at) => answers[at]);
}

/** Registers the script for exactly these hosts. @returns those it was registered for until now */
async function register(matches: readonly string[]): Promise<readonly string[]> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const before = known?.matches ?? [];
  if (JSON.stringify(before) === JSON.stringify(matches)) return before;
  if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return before;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: ['/composer.js'],
      matches: [...matches],
      excludeMatches: [...NEVER_RUN_ON],
      allFrames: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
  return before;
}

let syncing: Promise<unknown> = Promise.resolve();

/**
 * Lets the composer script run on exactly the hosts that are switched on and granted: in pages to come by registering it,
 * in open ones by starting and stopping it there. Called at every start, because a registration does not outlive every
 * restart (measured with an unpacked extension, 2026-11-21), and whenever settings or grants change. One after the other:
 * two at once would register the same id twice.
 * @param why a worker that only woke leaves open pages alone; one of an extension that is new here starts in all of them,
 *   because an update or a reload leaves scripts behind that can do nothing any more
 * @returns the match patterns under which it runs
 */
export function syncComposers(settings: () => Promise<Settings>, why: 'start' | 'change'): Promise<string[]> {
  const sync = async (): Promise<string[]> => {
    const [isNew, on] = await Promise.all([isNewHere(), settings().then(switchedOn).then(granted)]);
    // First what pages to come get: one that loads meanwhile is then right from the start.
    const before = await register(on);
    const added = on.filter((pattern) => isNew || !before.includes(pattern));
    if (why === 'change' || added.length > 0) await tellOpenPages(on);
    if (added.length > 0) await startInOpenPages(added);
    if (isNew) await noLongerNew();
    return on;
  };
  const done = syncing.then(sync, sync);
  syncing = done.catch(() => {});
  return done;
}
