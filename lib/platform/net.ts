import type { RequestMade, SourceProblem } from '@/lib/domain/source-state';

/** A feed of 395 full articles is 2.4 MB; beyond this nothing useful comes. */
export const MAX_BYTES = 5 * 1024 * 1024;
export const MAX_MS = 15_000;

export type Fetched =
  | { ok: true; url: string; body: Uint8Array; contentType: string }
  | { ok: false; problem: SourceProblem };

type Log = (request: RequestMade) => Promise<void>;

/**
 * The only place that makes requests, and only GETs of company sources. Without `omit`, `no-store` and `no-referrer` a
 * feed's cookie and cache validators would tell one reader from another (measured in both browsers, 2026-11-21). Each
 * request is logged for the person, also when it fails.
 * @param timeout milliseconds for the whole transfer
 */
export async function get(url: string, purpose: RequestMade['purpose'], log: Log, timeout = MAX_MS): Promise<Fetched> {
  const fetched = await request(url, timeout);
  const outcome = fetched.ok ? 'ok' : fetched.problem;
  await log({ at: Date.now(), url, purpose, outcome, bytes: fetched.ok ? fetched.body.length : 0 });
  return fetched;
}

async function request(url: string, timeout: number): Promise<Fetched> {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return { ok: false, problem: 'not-https' };
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      method: 'GET',
      mode: 'cors',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      headers: { 'Accept-Language': '*' },
      signal,
    });
    if (response.type === 'opaqueredirect') return { ok: false, problem: 'redirected' };
    if (!response.ok) return { ok: false, problem: problemOf(response.status) };
    const body = await readCapped(response);
    if (!body) return { ok: false, problem: 'too-large' };
    return { ok: true, url, body, contentType: response.headers.get('content-type') ?? '' };
  } catch {
    return { ok: false, problem: signal.aborted ? 'too-slow' : 'unreachable' };
  }
}

function problemOf(status: number): SourceProblem {
  if (status === 404 || status === 410) return 'not-found';
  return status === 401 || status === 403 ? 'refused' : 'unreachable';
}

/** Null as soon as more than {@link MAX_BYTES} came; the rest is not read. */
async function readCapped(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}
