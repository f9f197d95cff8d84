import { describe, expect, it, vi } from 'vitest';
import { createClient } from '@/lib/messaging/client';
import type { Handlers, MessageName } from '@/lib/messaging/contract';
import { CONTRACT } from '@/lib/messaging/contract';
import { createServer } from '@/lib/messaging/server';

const ME = { id: 'aparte', origin: 'chrome-extension://aparte/' };
const PAGE = { id: 'aparte', url: 'chrome-extension://aparte/popup.html' };
const CONTENT = { id: 'aparte', url: 'https://x.com/', tab: { id: 7 }, frameId: 0 };

const names = Object.keys(CONTRACT) as MessageName[];

function serverWith(handlers: Partial<Handlers>) {
  const nobody = Object.fromEntries(names.map((name) => [name, () => Promise.reject(new Error('not expected'))]));
  return createServer({ ...(nobody as unknown as Handlers), ...handlers }, ME);
}

describe('the server', () => {
  it.each(names.filter((name) => !(CONTRACT[name].from as readonly string[]).includes('content')))(
    'refuses %s from a content script',
    async (name) => {
      expect(await serverWith({})({ name, request: null }, CONTENT)).toEqual({ ok: false, code: 'refused' });
    },
  );

  it.each(names)('refuses %s with a payload that does not fit', async (name) => {
    expect(await serverWith({})({ name, request: Symbol.iterator }, PAGE)).toEqual({ ok: false, code: 'refused' });
  });

  it.each([
    ['another extension', { ...PAGE, id: 'stranger' }],
    ['a page that only looks like ours', { id: 'aparte', url: 'https://chrome-extension.example/aparte/' }],
    ['nobody in particular', {}],
  ])('refuses %s', async (_name, sender) => {
    expect(await serverWith({})({ name: 'settings.get', request: null }, sender)).toEqual({
      ok: false,
      code: 'refused',
    });
  });

  it.each([['constructor'], ['__proto__'], [undefined], [42]])('refuses the name %s', async (name) => {
    expect(await serverWith({})({ name, request: null }, PAGE)).toEqual({ ok: false, code: 'refused' });
  });

  it.each([
    ['QuotaExceededError', 'disk-full'],
    ['UnknownError', 'disk-full'],
    ['AbortError', 'disk-full'],
    ['VersionError', 'read-only'],
    ['ReadOnlySettings', 'read-only'],
    ['TypeError', 'failed'],
  ])('says what is the matter, without detail: %s is %s', async (name, code) => {
    const failing = () => Promise.reject(Object.assign(new Error('secret detail'), { name }));
    expect(await serverWith({ 'item.get': failing })({ name: 'item.get', request: { id: '1' } }, PAGE)).toEqual({
      ok: false,
      code,
    });
  });
});

describe('the client', () => {
  it('asks once more when the worker was killed before it answered', async () => {
    const send = vi.fn();
    send.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    send.mockResolvedValueOnce({ ok: true, value: null });
    await expect(createClient(send)('item.get', { id: '1' })).resolves.toBeNull();
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('throws the code of a failure, and does not take a malformed value', async () => {
    await expect(
      createClient(async () => ({ ok: false, code: 'disk-full' }))('item.get', { id: '1' }),
    ).rejects.toMatchObject({
      code: 'disk-full',
    });
    await expect(createClient(async () => ({ ok: true, value: { id: 1 } }))('item.get', { id: '1' })).rejects.toThrow();
    await expect(createClient(async () => undefined)('item.get', { id: '1' })).rejects.toMatchObject({
      code: 'unavailable',
    });
  });
});
