import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { eraseAll, exportAll } from '@/lib/ledger/export';
import type { Handlers } from '@/lib/messaging/contract';
import { announce } from '@/lib/platform/runtime';
import { settingsArea, settingsLock } from '@/lib/platform/storage';
import { loadSettings, startOver } from '@/lib/settings/store';
import { draftsChanged, postsChanged } from './around';
import { change, database, settings } from './state';
import { refreshIndex } from './suggestions';

type Names = 'settings.get' | 'settings.change' | 'settings.startOver' | 'data.export' | 'data.erase';

export const settingsHandlers: Pick<Handlers, Names> = {
  'settings.get': () => loadSettings(settingsArea),

  'settings.change': async (part) => {
    const given = Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
    const changed = await change((now) => ({ ...now, ...given }));
    announce('settings');
    return changed;
  },

  'settings.startOver': async () => {
    const fresh = await startOver(settingsArea, settingsLock);
    announce('settings');
    return fresh;
  },

  'data.export': async () => exportAll(await database(), await settings(), new Date().toISOString()),

  'data.erase': async () => {
    await eraseAll(await database());
    await startOver(settingsArea, settingsLock);
    await settingsArea.set({ settings: { ...DEFAULT_SETTINGS, welcomed: true } });
    refreshIndex();
    for (const what of ['settings', 'library'] as const) announce(what);
    postsChanged();
    draftsChanged(true);
    return null;
  },
};
