import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '@/lib/domain/settings';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';

const REVIEWS = 'https://www.glassdoor.com/';
/** What stands open: by tab, the addresses of its frames, the page itself first. */
let open: Record<number, string[]>;
let granted: Set<string>;
let registered: { matches: string[] }[];
const did: string[] = [];
const unreachable = new Set<number>();
const busy = new Set<number>();
/** What the browser forgets when the extension is updated, and keeps while the worker sleeps. */
let session: Record<string, unknown>;

interface Injection {
  target: { tabId: number; frameIds?: number[] };
  files?: string[];
}

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: { get: async () => session, set: async (values: object) => void Object.assign(session, values) },
    },
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.has(one)) },
    tabs: {
      query: async () => Object.entries(open).map(([id, [url]]) => ({ id: Number(id), url })),
      sendMessage: async (id: number, { on }: { on: string[] }) => void did.push(`told ${id}: ${on.join(' ')}`),
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async () => {
        registered = [];
      },
      registerContentScripts: async ([script]: [{ matches: string[] }]) => {
        registered = [script];
        did.push(`registered ${script.matches.join(' ')}`);
      },
      executeScript: async ({ target: { tabId, frameIds }, files }: Injection) => {
        if (busy.has(tabId)) await new Promise(() => {});
        if (unreachable.has(tabId)) throw new Error('showing error page');
        if (files) did.push(`started in ${tabId} frame ${frameIds}`);
        return (open[tabId] ?? []).map((result, frameId) => ({ frameId, result }));
      },
    },
  },
}));

const { syncComposers } = await import('@/lib/platform/content-scripts');
const { startInOpenPages } = await import('@/lib/platform/open-pages');

const LINKEDIN = 'https://www.linkedin.com/*';
const X = 'https://x.com/*';
const given = (part: Partial<Settings>) => async () => ({ ...DEFAULT_SETTINGS, ...part });
const sync = async (part: Partial<Settings>, why: 'start' | 'change' = 'change'): Promise<string[]> => {
  did.length = 0;
  await syncComposers(given(part), why);
  return [...did];
};

beforeEach(() => {
  open = {
    1: ['https://www.linkedin.com/feed/', 'https://www.linkedin.com/preload/', 'https://blog.example/'],
    2: ['https://x.com/home'],
    3: ['https://example.org/'],
  };
  granted = new Set([LINKEDIN, X, 'https://twitter.com/*', 'https://blog.example/*']);
  registered = [];
  session = { started: true };
  unreachable.clear();
});

describe('switching a network on', () => {
  it('registers first, then tells every page, then starts in the open ones, in frames of that network only', async () => {
    expect(await sync({ modes: { linkedin: 'watch' } })).toEqual([
      `registered ${LINKEDIN}`,
      ...[1, 2, 3].map((tab) => `told ${tab}: ${LINKEDIN}`),
      'started in 1 frame 0',
      'started in 1 frame 1',
    ]);
  });

  it('does nothing without a grant, nor while paused', async () => {
    granted.clear();
    const nothing = [1, 2, 3].map((tab) => `told ${tab}: `);
    expect(await sync({ modes: { linkedin: 'watch' } })).toEqual(nothing);
    granted.add(LINKEDIN);
    expect(await sync({ modes: { linkedin: 'watch' }, paused: true })).toEqual(nothing);
  });

  it('starts nothing anew where it ran before, and leaves open pages alone when the worker only woke', async () => {
    await sync({ modes: { linkedin: 'watch' } });
    expect(await sync({ modes: { linkedin: 'watch', x: 'guard' } })).toContain('started in 2 frame 0');
    expect(did).not.toContain('started in 1 frame 0');
    expect(await sync({ modes: { linkedin: 'watch', x: 'guard' } }, 'start')).toEqual([]);
  });

  it('starts in every open page when the extension is new here, once', async () => {
    await sync({ modes: { linkedin: 'watch' } });
    session = {};
    expect(await sync({ modes: { linkedin: 'watch' } }, 'start')).toEqual([
      ...[1, 2, 3].map((tab) => `told ${tab}: ${LINKEDIN}`),
      'started in 1 frame 0',
      'started in 1 frame 1',
    ]);
    expect(await sync({ modes: { linkedin: 'watch' } }, 'start')).toEqual([]);
  });

  it('tells the pages where it may still run when one host was given back', async () => {
    await sync({ modes: { linkedin: 'watch', x: 'guard' } });
    granted.delete(LINKEDIN);
    const told = await sync({ modes: { linkedin: 'watch', x: 'guard' } });
    expect(told).toContain(`told 1: ${X} https://twitter.com/*`);
    expect(told.filter((one) => one.startsWith('started'))).toEqual([]);
  });
});

describe('open pages', () => {
  it('that are busy are waited for no longer than a while: they get the script when they are done', async () => {
    vi.useFakeTimers();
    busy.add(2);
    const reached = startInOpenPages([X]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await reached).toBe(0);
    vi.useRealTimers();
    busy.clear();
  });

  it('are counted where they can not be reached', async () => {
    expect(await startInOpenPages([LINKEDIN, X])).toBe(0);
    unreachable.add(1);
    expect(await startInOpenPages([LINKEDIN, X])).toBe(1);
  });

  it('of a review site stay unseen, whatever is granted', async () => {
    open = { 4: [REVIEWS], 5: ['https://x.com/home', REVIEWS] };
    did.length = 0;
    expect(await startInOpenPages([`${REVIEWS}*`, X])).toBe(0);
    expect(did).toEqual(['started in 5 frame 0']);
  });
});
