import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RequestMade } from '@/lib/domain/source-state';
import { get, MAX_BYTES } from '@/lib/platform/net';

const URL_OF_FEED = 'https://meridian.example/feed.xml';
const log: RequestMade[] = [];
const note = async (request: RequestMade) => void log.push(request);

function answer(response: Response | Error) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => {
    if (response instanceof Error) throw response;
    return response;
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => {
  vi.unstubAllGlobals();
  log.length = 0;
});

describe('a request', () => {
  it('carries nothing that tells one reader from another', async () => {
    const fetch = answer(new Response('<rss/>', { headers: { 'content-type': 'text/xml' } }));
    const fetched = await get(URL_OF_FEED, 'read-feed', note);
    expect(fetched).toMatchObject({ ok: true, contentType: 'text/xml' });
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      headers: { 'Accept-Language': '*' },
    });
  });

  it('is written down for the person, also when it fails', async () => {
    answer(new Response('', { status: 404 }));
    await get(URL_OF_FEED, 'find-feed', note);
    expect(log).toEqual([
      { at: expect.any(Number), url: URL_OF_FEED, purpose: 'find-feed', outcome: 'not-found', bytes: 0 },
    ]);
  });

  it.each([
    ['not-found', new Response('', { status: 410 })],
    ['refused', new Response('', { status: 403 })],
    ['unreachable', new Response('', { status: 503 })],
    ['unreachable', new TypeError('Failed to fetch')],
    ['too-large', new Response(new Uint8Array(MAX_BYTES + 1))],
    ['redirected', Object.defineProperty(new Response(''), 'type', { value: 'opaqueredirect' })],
  ])('that fails says why: %s', async (problem, response) => {
    answer(response);
    expect(await get(URL_OF_FEED, 'read-feed', note)).toEqual({ ok: false, problem });
  });

  it.each([['http://meridian.example/feed'], ['file:///etc/passwd'], ['not an address']])(
    'is not made to %s',
    async (url) => {
      const fetch = answer(new Response(''));
      expect(await get(url, 'read-feed', note)).toEqual({ ok: false, problem: 'not-https' });
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it('gives up on a server that is too slow', async () => {
    vi.stubGlobal(
      'fetch',
      (_url: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_done, fail) => signal.addEventListener('abort', () => fail(signal.reason))),
    );
    expect(await get(URL_OF_FEED, 'read-feed', note, 5)).toEqual({ ok: false, problem: 'too-slow' });
  });
});
