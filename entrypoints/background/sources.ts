import type { Source } from '@/lib/domain/employer';
import type { Item } from '@/lib/domain/item';
import type { RequestMade, SourceProblem } from '@/lib/domain/source-state';
import { detectLanguage } from '@/lib/language/detect';
import { noteProblem, putItems, removeSource } from '@/lib/ledger/items';
import { logRequest, requestsMade } from '@/lib/ledger/requests';
import { discoverFeeds } from '@/lib/library/discovery';
import { parseFeed } from '@/lib/library/feed';
import type { Handlers } from '@/lib/messaging/contract';
import { get } from '@/lib/platform/net';
import { mayRead } from '@/lib/platform/permissions';
import { announce } from '@/lib/platform/runtime';
import { change, database, settings } from './state';
import { refreshIndex } from './suggestions';

type Names =
  | 'source.find'
  | 'source.add'
  | 'source.addFile'
  | 'source.refresh'
  | 'source.remove'
  | 'source.states'
  | 'request.list';

const HOUR = 3_600_000;
/** Jittered by hours, so that a feed's server can't tell one reader's rhythm. */
const nextDay = (): number => Date.now() + (20 + Math.random() * 8) * HOUR;
const soon = (): number => Date.now() + (3 + Math.random() * 4) * HOUR;

/** Always the same for the same address, so that adding twice adds once. */
const sourceIdOf = (employerId: string, url: string): string => `${employerId} ${url}`;

async function read(url: string, purpose: RequestMade['purpose']) {
  if (!(await mayRead(url)))
    return { ok: false, problem: url.startsWith('https:') ? 'no-permission' : 'not-https' } as const;
  const db = await database();
  return get(url, purpose, (request) => logRequest(db, request));
}

type Parsed = { ok: true; title: string; items: Item[] } | { ok: false; problem: SourceProblem };

function parse(body: Uint8Array, contentType: string, source: Pick<Source, 'id' | 'url'>, employerId: string): Parsed {
  const feed = parseFeed(body, { contentType, url: source.url, sourceId: source.id, employerId });
  if (!feed.ok) return { ok: false, problem: feed.reason };
  const items = feed.items.map((item) => ({ ...item, lang: item.lang ?? detectLanguage(item.text || item.title) }));
  return { ok: true, title: feed.title, items };
}

/** The source goes into the settings first: killed after that, it is one without items that the timer reads. */
async function keep(
  employerId: string,
  source: Source,
  items: readonly Item[],
): Promise<{ sourceId: string; items: number }> {
  await change((now) => ({
    ...now,
    employers: now.employers.map((employer) =>
      employer.id !== employerId || employer.sources.some((known) => known.id === source.id)
        ? employer
        : { ...employer, sources: [...employer.sources, source] },
    ),
  }));
  const now = Date.now();
  const state = { sourceId: source.id, readAt: now, triedAt: now, problem: null, dueAt: nextDay() };
  const count = await putItems(await database(), items, state);
  refreshIndex();
  announce('settings');
  announce('library');
  return { sourceId: source.id, items: count };
}

async function sourceById(sourceId: string): Promise<{ employerId: string; source: Source } | null> {
  for (const employer of (await settings()).employers) {
    const source = employer.sources.find((known) => known.id === sourceId);
    if (source) return { employerId: employer.id, source };
  }
  return null;
}

/** Reads a source again. What it had stays when that fails. */
async function refresh(sourceId: string): Promise<{ sourceId: string; items: number } | { problem: SourceProblem }> {
  const known = await sourceById(sourceId);
  if (!known) return { problem: 'not-found' };
  const fetched = await read(known.source.url, 'read-feed');
  const feed = fetched.ok ? parse(fetched.body, fetched.contentType, known.source, known.employerId) : fetched;
  if (feed.ok) return keep(known.employerId, known.source, feed.items);
  await noteProblem(await database(), { sourceId, triedAt: Date.now(), problem: feed.problem, dueAt: soon() });
  announce('library');
  return { problem: feed.problem };
}

/** Reads what is due, one after the other. Called by the timer only. */
export async function refreshDue(): Promise<void> {
  const { employers, paused } = await settings();
  if (paused) return;
  const states = new Map((await (await database()).getAll('sources')).map((state) => [state.sourceId, state]));
  const feeds = employers.flatMap((employer) => employer.sources).filter((source) => source.kind === 'feed');
  for (const { id } of feeds) {
    if ((states.get(id)?.dueAt ?? 0) <= Date.now()) await refresh(id);
  }
}

export const sourceHandlers: Pick<Handlers, Names> = {
  'source.find': async ({ url }) => {
    const fetched = await read(url, 'find-feed');
    if (!fetched.ok) return { problem: fetched.problem };
    const itself = parse(fetched.body, fetched.contentType, { id: '', url }, '');
    if (itself.ok) return { feeds: [{ url, title: itself.title }] };
    if (itself.problem !== 'not-a-feed') return { problem: itself.problem };
    const feeds = discoverFeeds(new TextDecoder().decode(fetched.body), url);
    return feeds.length > 0 ? { feeds } : { problem: 'no-feed-found' };
  },

  'source.add': async ({ employerId, url }) => {
    const fetched = await read(url, 'read-feed');
    if (!fetched.ok) return { problem: fetched.problem };
    const id = sourceIdOf(employerId, url);
    const feed = parse(fetched.body, fetched.contentType, { id, url }, employerId);
    if (!feed.ok) return { problem: feed.problem };
    return keep(employerId, { id, kind: 'feed', url, title: feed.title }, feed.items);
  },

  'source.addFile': async ({ employerId, name, body }) => {
    const id = sourceIdOf(employerId, name);
    const feed = parse(new TextEncoder().encode(body), '', { id, url: '' }, employerId);
    if (!feed.ok) return { problem: feed.problem };
    return keep(employerId, { id, kind: 'file', url: name, title: feed.title || name }, feed.items);
  },

  'source.refresh': ({ sourceId }) => refresh(sourceId),

  'source.remove': async ({ sourceId }) => {
    await change((now) => ({
      ...now,
      employers: now.employers.map((employer) => ({
        ...employer,
        sources: employer.sources.filter((source) => source.id !== sourceId),
      })),
    }));
    await removeSource(await database(), sourceId);
    refreshIndex();
    announce('settings');
    announce('library');
    return null;
  },

  'source.states': async () => (await database()).getAll('sources'),
  'request.list': async () => requestsMade(await database()),
};
