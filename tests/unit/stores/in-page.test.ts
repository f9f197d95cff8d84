import { describe, expect, it, vi } from 'vitest';
import type { Client } from '@/lib/messaging/client';
import { createInPage } from '@/lib/stores/in-page';

const draft = { text: 'Hello', network: 'x', context: 'private', audience: 'public', itemId: null };
const composer = { editor: 'known', network: 'x', isEmpty: false, replaces: true };

function worker(answers: Record<string, (request: never) => unknown>) {
  const ask = vi.fn(async (name: string, request: never) => {
    const answer = answers[name];
    if (!answer) throw new Error(name);
    return answer(request);
  });
  return ask as unknown as Client & typeof ask;
}
const currentTab = async () => ({ id: 7 });

describe('what is typed in the page in front', () => {
  it('comes with its verdict and its composer, of that tab', async () => {
    const ask = worker({ 'composer.current': () => ({ draft, verdict: 1 }), 'composer.open': () => composer });
    const store = createInPage({ ask, currentTab });
    await store.getState().look();
    expect(store.getState()).toMatchObject({ current: { draft }, composer });
    expect(ask).toHaveBeenCalledWith('composer.current', { tabId: 7 });
  });

  it('is nothing where nobody answers', async () => {
    const store = createInPage({ ask: worker({}), currentTab });
    await store.getState().look();
    expect(store.getState()).toMatchObject({ current: null, composer: null });
    expect(
      await createInPage({ ask: worker({}), currentTab: async () => null })
        .getState()
        .look(),
    ).toBeNull();
  });

  it('is judged anew when something around it changed', async () => {
    const ask = worker({
      'composer.current': () => ({ draft, verdict: 'old' }),
      'composer.open': () => composer,
      'draft.check': () => 'new',
    });
    const store = createInPage({ ask, currentTab });
    await store.getState().look();
    await store.getState().judge();
    expect(store.getState().current?.verdict).toBe('new');
  });

  it('follows the last look only, when another tab came to the front meanwhile', async () => {
    const answers: ((value: unknown) => void)[] = [];
    const ask = worker({
      'composer.current': () => new Promise((done) => answers.push(done)),
      'composer.open': () => null,
    });
    const store = createInPage({ ask, currentTab });
    const looks = [store.getState().look(), store.getState().look()];
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.({ draft, verdict: 'second' });
    answers[0]?.({ draft, verdict: 'first' });
    await Promise.all(looks);
    expect(store.getState().current?.verdict).toBe('second');
  });

  it('answers whoever looks with what that look saw, also when a later look is still under way', async () => {
    const answers: ((value: unknown) => void)[] = [];
    const ask = worker({
      'composer.current': () => null,
      'composer.open': () => new Promise((done) => answers.push(done)),
    });
    const store = createInPage({ ask, currentTab });
    const written = store.getState().look();
    void store.getState().look();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[0]?.({ ...composer, isEmpty: false });
    expect(await written).toMatchObject({ isEmpty: false });
    expect(store.getState().composer).toBeNull();
  });

  it('takes a text once, in the tab that was looked at, whichever is in front by then', async () => {
    const ask = worker({
      'composer.current': () => null,
      'composer.open': () => composer,
      'composer.insert': () => ({ ok: true }),
    });
    let front = 7;
    const { look, insert } = createInPage({ ask, currentTab: async () => ({ id: front }) }).getState();
    const seen = await look();
    front = 8;
    await insert('Hi', 'replace', seen?.tabId ?? 0);
    expect(ask).toHaveBeenLastCalledWith('composer.insert', { tabId: 7, text: 'Hi', where: 'replace' });
  });
});
