import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '@/lib/domain/settings';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';

const browser = vi.hoisted(() => ({
  request: vi.fn(async (_: { origins: string[] }) => true),
  remove: vi.fn(async (_: { origins: string[] }) => true),
  contains: vi.fn(async (_: { origins: string[] }) => true),
}));
const ask = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { permissions: browser } }));
vi.mock('@/lib/platform/runtime', () => ({ ask, onChanged: () => () => {} }));

const { changeInstances, chooseMode, giveBackAll, notGrantedStore } = await import('@/lib/stores/modes');
const { settingsStore } = await import('@/lib/stores/pages');

let kept: Settings;
function given(part: Partial<Settings>): void {
  kept = { ...DEFAULT_SETTINGS, ...part };
  settingsStore.setState({ value: { settings: kept, readOnly: null } });
}
const feed = (url: string) => ({ id: url, kind: 'feed' as const, url, title: '' });
const employer = (url: string) => ({
  ...{ id: 'e', names: [], domains: [], products: [], handles: [], from: null, until: null },
  sources: [feed(url)],
});

beforeEach(() => {
  vi.clearAllMocks();
  ask.mockImplementation(async (name: string, part: Partial<Settings>) => {
    if (name === 'settings.change') kept = { ...kept, ...part };
    if (name === 'composer.reach') return 1;
    return name === 'settings.get' ? { settings: kept, readOnly: null } : kept;
  });
});

describe('choosing a mode', () => {
  it('asks for all hosts of a network in one question, before anything is awaited', async () => {
    given({});
    const done = chooseMode('x', 'watch');
    expect(browser.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://x.com/*', 'https://twitter.com/*'] });
    expect(await done).toEqual({ granted: true, unreached: 1 });
    expect(kept.modes).toEqual({ x: 'watch' });
  });

  it('asks for the servers that the person named', async () => {
    given({ instances: ['social.example'] });
    await chooseMode('mastodon', 'guard');
    expect(browser.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://social.example/*'] });
  });

  it('changes nothing when it was denied', async () => {
    given({});
    browser.request.mockResolvedValueOnce(false);
    expect(await chooseMode('x', 'watch')).toEqual({ granted: false });
    expect(kept.modes).toEqual({});
  });

  it('gives the hosts back with the desk, and asks nothing', async () => {
    given({ modes: { x: 'guard' } });
    await chooseMode('x', 'desk');
    expect(browser.request).not.toHaveBeenCalled();
    expect(browser.remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://x.com/*', 'https://twitter.com/*'] });
  });

  it('keeps a host that a source needs', async () => {
    given({ modes: { x: 'watch' }, employers: [employer('https://x.com/feed.xml')] });
    await chooseMode('x', 'desk');
    expect(browser.remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://twitter.com/*'] });
  });
});

describe('hosts', () => {
  it('of a server that is gone from the list are given back', async () => {
    given({ modes: { mastodon: 'watch' }, instances: ['a.example', 'b.example'] });
    await changeInstances(['b.example']);
    expect(browser.remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://a.example/*'] });
  });

  it('are all given back when everything is erased', async () => {
    given({ modes: { xing: 'watch' }, employers: [employer('https://blog.example/feed')] });
    await giveBackAll(async () => {
      kept = DEFAULT_SETTINGS;
    });
    expect(browser.remove.mock.calls[0]?.[0].origins).toContain('https://blog.example/*');
    expect(browser.remove.mock.calls[0]?.[0].origins).toContain('https://www.xing.com/*');
  });

  it('that were taken back in the browser are known', async () => {
    given({ modes: { x: 'watch' } });
    browser.contains.mockImplementation(async ({ origins }) => origins[0] !== 'https://x.com/*');
    await notGrantedStore.getState().reload();
    expect(notGrantedStore.getState().value).toEqual(['x.com']);
  });
});
