import { expect, it } from 'vitest';
import { MessageFailed } from '@/lib/messaging/define';
import { createCached } from '@/lib/stores/cached';

it('shows the answer to the last question, whichever comes last', async () => {
  const waiting: ((value: number) => void)[] = [];
  const store = createCached(() => new Promise<number>((done) => waiting.push(done)));
  const both = [store.getState().reload(), store.getState().reload()];
  waiting[1]?.(2);
  waiting[0]?.(1);
  await Promise.all(both);
  expect(store.getState().value).toBe(2);
});

it('keeps the old value and says why there is no new one', async () => {
  let works = true;
  const store = createCached(async () => {
    if (!works) throw new MessageFailed('disk-full');
    return 'value';
  });
  await store.getState().reload();
  works = false;
  await store.getState().reload();
  expect(store.getState()).toMatchObject({ value: 'value', failure: 'disk-full' });
});
