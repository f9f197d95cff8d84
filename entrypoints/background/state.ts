import type { Employer } from '@/lib/domain/employer';
import { isCurrent, withFeedHosts } from '@/lib/domain/employer';
import type { Settings } from '@/lib/domain/settings';
import type { Database } from '@/lib/ledger/db';
import { openDatabase } from '@/lib/ledger/db';
import { settingsArea, settingsLock } from '@/lib/platform/storage';
import { changeSettings, loadSettings } from '@/lib/settings/store';

/** The worker may be killed at any line: what is kept here can be rebuilt, and nothing else is. */
let opened: Promise<Database> | null = null;

/** The database; a failed opening is tried again at the next message. */
export function database(): Promise<Database> {
  opened ??= openDatabase().then(
    (db) => {
      db.addEventListener('close', () => {
        opened = null;
      });
      return db;
    },
    (error: unknown) => {
      opened = null;
      throw error;
    },
  );
  return opened;
}

export async function settings(): Promise<Settings> {
  return (await loadSettings(settingsArea)).settings;
}

export function change(apply: (settings: Settings) => Settings): Promise<Settings> {
  return changeSettings(settingsArea, settingsLock, apply);
}

/** Minutes to add to UTC for the person's wall clock. */
export const utcOffset = (): number => -new Date().getTimezoneOffset();

/** The person's day, `YYYY-MM-DD`. */
const today = (): string => new Date(Date.now() + utcOffset() * 60_000).toISOString().slice(0, 10);

export function currentEmployers(of: Settings): Employer[] {
  return of.employers.filter((employer) => isCurrent(employer, today())).map(withFeedHosts);
}
