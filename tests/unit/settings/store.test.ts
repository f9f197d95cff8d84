import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import type { Lock } from '@/lib/settings/store';
import { changeSettings, loadSettings, startOver } from '@/lib/settings/store';

let stored: Record<string, unknown>;
const area = {
  get: async (key: string) => (key in stored ? { [key]: structuredClone(stored[key]) } : {}),
  set: async (values: Record<string, unknown>) => void Object.assign(stored, structuredClone(values)),
};
/** One after the other, as `navigator.locks` does. */
let last: Promise<unknown> = Promise.resolve();
const lock: Lock = (work) => {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
};

describe('settings', () => {
  beforeEach(() => {
    stored = {};
  });

  it('are the defaults before anything was chosen, and nothing is written for that', async () => {
    expect(await loadSettings(area)).toEqual({ settings: DEFAULT_SETTINGS, readOnly: null });
    expect(stored).toEqual({});
  });

  it('lose no change when many are made at once', async () => {
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        changeSettings(area, lock, (now) => ({ ...now, confidential: [...now.confidential, `term ${i}`] })),
      ),
    );
    expect((await loadSettings(area)).settings.confidential).toHaveLength(50);
  });

  it('refuse what does not fit, and keep what was there', async () => {
    await changeSettings(area, lock, (now) => ({ ...now, limit: 20 }));
    await expect(changeSettings(area, lock, (now) => ({ ...now, limit: 99 }))).rejects.toThrow();
    expect((await loadSettings(area)).settings.limit).toBe(20);
  });

  it('of a newer version are shown as far as they are understood, and never written', async () => {
    stored.settings = { ...DEFAULT_SETTINGS, version: 9, limit: 25, novelty: true };
    expect(await loadSettings(area)).toMatchObject({ settings: { limit: 25 }, readOnly: 'newer' });
    await expect(changeSettings(area, lock, (now) => ({ ...now, limit: 10 }))).rejects.toThrow('read-only: newer');
    expect(stored.settings).toMatchObject({ version: 9, limit: 25, novelty: true });
  });

  it.each([
    ['a string', 'not an object'],
    ['a broken object', { version: 1, limit: 'many' }],
    ['an unknown old version', { version: 0 }],
  ])('that can not be read (%s) go to quarantine and are never overwritten by defaults', async (_name, broken) => {
    stored.settings = broken;
    expect(await loadSettings(area)).toEqual({ settings: DEFAULT_SETTINGS, readOnly: 'unreadable' });
    await expect(changeSettings(area, lock, (now) => now)).rejects.toThrow('unreadable');
    expect(stored).toEqual({ settings: broken, 'quarantine:settings': broken });
    await startOver(area, lock);
    expect((await loadSettings(area)).readOnly).toBeNull();
    expect(stored['quarantine:settings']).toEqual(broken);
  });
});
