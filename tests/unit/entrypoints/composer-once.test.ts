// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (order: unknown, sender: unknown, respond: () => void) => unknown;
const listeners = new Set<Listener>();
const sent: { name: string; request: { text: string } }[] = [];
const worker = { answers: true };
const runtime = vi.hoisted(() => ({ id: 'aparte' as string | undefined }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      get id() {
        return runtime.id;
      },
      sendMessage: async (message: (typeof sent)[number]) => {
        sent.push(message);
        return worker.answers ? { ok: true, value: null } : undefined;
      },
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

import script from '@/entrypoints/composer.content';

const HERE = 'https://localhost/*';
const field = document.createElement('textarea');
Element.prototype.getBoundingClientRect = () => ({ width: 9, height: 9 }) as DOMRect;

const start = (): void => void script.main?.();
const order = (given: object): void => {
  for (const listener of [...listeners]) listener(given, null, () => {});
};
const reads = async (text: string): Promise<void> => {
  sent.length = 0;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await vi.waitFor(() => expect(sent.map(({ request }) => request.text)).toContain(text));
};

vi.stubGlobal('location', { ...window.location, href: 'https://localhost/', hostname: 'localhost' });

describe('the composer script in an open page', () => {
  beforeEach(() => {
    runtime.id = 'aparte';
    order({ order: 'heed', on: [] });
    sent.length = 0;
    document.body.replaceChildren(field);
    field.focus();
  });

  it('finds the composer that has the focus already, and stays alone when it is started again', async () => {
    start();
    start();
    expect(listeners.size).toBe(1);
    await reads('hello');
    expect(sent.filter(({ request }) => request.text === 'hello')).toHaveLength(1);
  });

  it('sends a draft once, unless nobody answered', async () => {
    vi.useFakeTimers();
    start();
    const texts = async (type: string): Promise<string[]> => {
      sent.length = 0;
      field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      await vi.advanceTimersByTimeAsync(1_000);
      return sent.map(({ request }) => request.text);
    };
    field.value = 'once';
    expect(await texts('input')).toEqual(['once']);
    expect(await texts('keyup')).toEqual([]);
    field.value = 'again';
    worker.answers = false;
    expect(await texts('input')).toEqual(['again']);
    worker.answers = true;
    expect(await texts('keyup')).toEqual(['again']);
    vi.useRealTimers();
  });

  it('asks anew where it may still run, and ends where it may not', async () => {
    start();
    await reads('hello');
    sent.length = 0;
    order({ order: 'heed', on: [HERE] });
    expect(sent.map(({ request }) => request.text)).toEqual(['hello']);
    order({ order: 'heed', on: ['https://x.com/*'] });
    expect(sent.at(-1)?.request.text).toBe('');
    expect(listeners.size).toBe(0);
    sent.length = 0;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    order({ order: 'heed', on: [HERE] });
    expect(sent).toEqual([]);
    start();
    await reads('and again');
  });

  it('runs beside what an extension left that was updated since', async () => {
    start();
    runtime.id = undefined;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    runtime.id = 'aparte';
    start();
    await reads('after the update');
  });
});
