// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';

const sent: unknown[] = [];
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'aparte',
      sendMessage: async (message: unknown) => void sent.push(message),
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

import script from '@/entrypoints/composer.content';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a page without a composer', () => {
  it('costs no timer, no observer and no message, also while somebody clicks and types in it', () => {
    const timers = [vi.spyOn(globalThis, 'setTimeout'), vi.spyOn(globalThis, 'setInterval')];
    const observed = vi.spyOn(MutationObserver.prototype, 'observe');
    const resized = vi.fn();
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = resized;
      },
    );
    const drawn = vi.spyOn(window, 'requestAnimationFrame');
    const search = document.createElement('input');
    search.type = 'search';
    document.body.append(search);
    const before = document.documentElement.outerHTML;

    void script.main?.();
    for (const type of ['focusin', 'input', 'keyup', 'click'])
      search.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

    for (const timer of timers) expect(timer).not.toHaveBeenCalled();
    for (const call of [observed, resized, drawn]) expect(call).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
