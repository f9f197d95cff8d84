import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, Verdict } from '@/lib/domain/draft';
import { shareOfCounts } from '@/lib/domain/share';
import type { Client } from '@/lib/messaging/client';
import { MessageFailed } from '@/lib/messaging/define';
import { createDesk, DEBOUNCE } from '@/lib/stores/desk';

const draft = (text: string, itemId: string | null = null): Draft => ({
  text,
  network: 'linkedin',
  context: 'professional',
  audience: 'public',
  itemId,
});

function verdict(length: number): Verdict {
  const now = shareOfCounts(0, 0, 30);
  return {
    status: 'clear',
    lang: 'en',
    kind: { kind: 'other', promotion: 0, reasons: [] },
    ownWords: null,
    findings: [],
    notChecked: [],
    forecast: { now, withDraft: now, limit: 30 },
    length: { length, limit: 3000 },
  };
}

type Answer = (request: never) => unknown;

/** A worker that keeps one newest draft; `answers` stand in for what a test is about. */
function worker(answers: Record<string, Answer> = {}) {
  const asked: [string, unknown][] = [];
  let newest: Draft | null = draft('Hello');
  const own: Record<string, Answer> = {
    'draft.latest': () => newest,
    'draft.open': ({ itemId }: { itemId: string | null }) => {
      newest = draft('', itemId);
      return newest;
    },
    'draft.keep': (kept: Draft) => {
      newest = kept;
      return null;
    },
    'draft.check': ({ text }: Draft) => verdict(text.length),
    'item.get': () => null,
    'post.record': ({ id }: { id: string }) => {
      newest = null;
      return { id };
    },
  };
  const ask = (async (name: string, request: never) => {
    asked.push([name, request]);
    return (answers[name] ?? own[name])?.(request);
  }) as unknown as Client;
  let ids = 0;
  const desk = createDesk({ ask, whySuggested: async () => ['passkeys'], newId: () => `id-${++ids}` });
  const open = (other: Draft): void => {
    newest = other;
  };
  const namesAsked = (): string[] => asked.map(([name]) => name);
  return { desk, asked, namesAsked, open };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the desk', () => {
  it('opens with the draft that was kept last, and its verdict', async () => {
    const { desk } = worker();
    await desk.getState().load();
    expect(desk.getState()).toMatchObject({ draft: { text: 'Hello' }, checked: { text: 'Hello' }, revision: 1 });
  });

  it('keeps and checks once after the last key, and does not write into the editor', async () => {
    const { desk, namesAsked } = worker();
    await desk.getState().load();
    for (const text of ['Hello t', 'Hello th', 'Hello the']) desk.getState().change({ text });
    await vi.advanceTimersByTimeAsync(DEBOUNCE);
    expect(namesAsked().filter((name) => name === 'draft.keep')).toHaveLength(1);
    expect(desk.getState()).toMatchObject({ checked: { text: 'Hello the' }, revision: 1 });
  });

  it('drops an answer that is out of date', async () => {
    const waiting: ((value: Verdict) => void)[] = [];
    const { desk } = worker({ 'draft.check': () => new Promise<Verdict>((done) => waiting.push(done)) });
    void desk.getState().load();
    await vi.advanceTimersByTimeAsync(0);
    desk.getState().change({ text: 'newer' });
    await vi.advanceTimersByTimeAsync(DEBOUNCE);
    waiting[1]?.(verdict(5));
    waiting[0]?.(verdict(99));
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.getState().checked).toMatchObject({ text: 'newer', verdict: { length: { length: 5 } } });
  });

  it('says that a check failed, and keeps the draft all the same', async () => {
    const { desk, namesAsked } = worker({
      'draft.check': () => {
        throw new MessageFailed('unavailable');
      },
    });
    await desk.getState().load();
    desk.getState().change({ text: 'x' });
    await vi.advanceTimersByTimeAsync(DEBOUNCE);
    expect(desk.getState()).toMatchObject({ failures: { check: 'unavailable', keep: null }, draft: { text: 'x' } });
    expect(namesAsked()).toContain('draft.keep');
  });

  it('keeps what was just typed when the page goes', async () => {
    const { desk, asked } = worker();
    await desk.getState().load();
    desk.getState().change({ text: 'last words' });
    await desk.getState().flush();
    expect(asked).toContainEqual(['draft.keep', draft('last words')]);
  });

  it('follows to a draft that another page opened, after keeping its own', async () => {
    const { desk, asked, open } = worker();
    await desk.getState().load();
    desk.getState().change({ text: 'mine' });
    open(draft('', 'item-1'));
    await desk.getState().follow();
    expect(asked).toContainEqual(['draft.keep', draft('mine')]);
    expect(desk.getState()).toMatchObject({ draft: { itemId: 'item-1', text: '' }, why: ['passkeys'], revision: 2 });
  });

  it('stays with its draft when the news is its own', async () => {
    const { desk } = worker();
    await desk.getState().load();
    desk.getState().change({ text: 'mine' });
    await desk.getState().follow();
    expect(desk.getState()).toMatchObject({ draft: { text: 'mine' }, revision: 1 });
  });

  it('records the same post when it is asked twice because the first time failed', async () => {
    let tries = 0;
    const { desk, asked } = worker({
      'post.record': ({ id }: { id: string }) => {
        if (++tries === 1) throw new MessageFailed('unavailable');
        return { id };
      },
    });
    await desk.getState().load();
    await expect(desk.getState().record(null)).rejects.toThrow();
    await desk.getState().record(null);
    const ids = asked.filter(([name]) => name === 'post.record').map(([, request]) => (request as { id: string }).id);
    expect(ids).toEqual(['id-1', 'id-1']);
    expect(desk.getState().recorded).toMatchObject({ id: 'id-1' });
  });
});
