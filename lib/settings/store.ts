import type { Settings } from '@/lib/domain/settings';
import { DEFAULT_SETTINGS, SettingsSchema } from '@/lib/domain/settings';
import { MIGRATIONS } from './migrations/registry';

/** The part of a browser's storage area that settings need. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}
/** Runs `work` while no other context of the extension does. In the browser: `navigator.locks`. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/** Why settings can't be changed now: made by a newer Aparté, or unreadable and set aside. */
export type ReadOnlyReason = 'newer' | 'unreadable';

export interface LoadedSettings {
  settings: Settings;
  readOnly: ReadOnlyReason | null;
}

export class ReadOnlySettings extends Error {
  readonly reason: ReadOnlyReason;
  constructor(reason: ReadOnlyReason) {
    super(`settings are read-only: ${reason}`);
    this.name = 'ReadOnlySettings';
    this.reason = reason;
  }
}

const KEY = 'settings';
const QUARANTINE = 'quarantine:settings';

const versionOf = (raw: unknown): number =>
  typeof raw === 'object' && raw !== null && 'version' in raw && typeof raw.version === 'number' ? raw.version : 0;

/** Raw value → current shape. Null when a migration fails or the result does not fit the schema. */
function migrate(raw: unknown): Settings | null {
  let value = raw;
  try {
    for (let version = versionOf(raw); version < DEFAULT_SETTINGS.version; version++) {
      const step = MIGRATIONS[version];
      if (!step) return null;
      value = step(value);
    }
    return SettingsSchema.parse(value);
  } catch {
    return null;
  }
}

/**
 * Reads the settings. What can't be read stays where it is, is copied to quarantine once, and the defaults are shown
 * read-only: defaults are never written over somebody's data.
 */
export async function loadSettings(area: Area): Promise<LoadedSettings> {
  const raw = (await area.get(KEY))[KEY];
  if (raw === undefined) return { settings: DEFAULT_SETTINGS, readOnly: null };
  if (versionOf(raw) > DEFAULT_SETTINGS.version) {
    const fits = SettingsSchema.safeParse({ ...(raw as object), version: DEFAULT_SETTINGS.version });
    return { settings: fits.success ? fits.data : DEFAULT_SETTINGS, readOnly: 'newer' };
  }
  const settings = migrate(raw);
  if (settings) return { settings, readOnly: null };
  const kept = (await area.get(QUARANTINE))[QUARANTINE];
  if (JSON.stringify(kept) !== JSON.stringify(raw)) await area.set({ [QUARANTINE]: raw });
  return { settings: DEFAULT_SETTINGS, readOnly: 'unreadable' };
}

/**
 * Read, change, check, write, while nobody else does. Throws {@link ReadOnlySettings}, or the schema's error when the
 * change does not fit; in both cases nothing is written.
 */
export function changeSettings(area: Area, lock: Lock, change: (settings: Settings) => Settings): Promise<Settings> {
  return lock(async () => {
    const { settings, readOnly } = await loadSettings(area);
    if (readOnly) throw new ReadOnlySettings(readOnly);
    const changed = SettingsSchema.parse(change(settings));
    await area.set({ [KEY]: changed });
    return changed;
  });
}

/** The person's own choice to begin anew: what is unreadable stays in quarantine, the settings become the defaults. */
export function startOver(area: Area, lock: Lock): Promise<Settings> {
  return lock(async () => {
    await area.set({ [KEY]: DEFAULT_SETTINGS });
    return DEFAULT_SETTINGS;
  });
}
