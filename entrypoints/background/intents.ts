import { browser } from 'wxt/browser';
import type { NetworkId } from '@/lib/domain/post';
import { addPost, changePost } from '@/lib/ledger/posts';
import type { Handlers, RequestOf, SenderInfo } from '@/lib/messaging/contract';
import { networkById } from '@/lib/networks/registry';
import { postsChanged } from './around';
import { draftOf, placeOf } from './place';
import { toPost } from './posts';
import { database } from './state';

/** Milliseconds until a page that the person was sent to after posting has its address. */
const ARRIVED = 2_000;

/** Intents on their way into the ledger: a worker that just woke judges longer than a page takes to show what came of it. */
const recording = new Map<string, Promise<void>>();

async function record(request: RequestOf<'composer.intent'>, from: SenderInfo): Promise<void> {
  const { id, text, audience, links, network: said, act, author } = request;
  const { network, mode, chosen } = await placeOf(from, said);
  // What somebody posts in their company's name is the company's post.
  if (!network || mode === 'desk' || author.isPage) return;
  const draft = await draftOf(network, { text, audience }, chosen);
  const post = await toPost(draft, { id, url: null, publishedAt: Date.now(), state: 'intent' });
  await addPost(await database(), { ...post, act, links: [...new Set([...post.links, ...links])] });
  postsChanged();
}

export const intentHandlers: Pick<Handlers, 'composer.intent' | 'composer.outcome'> = {
  'composer.intent': async (request, from) => {
    const kept = record(request, from);
    recording.set(request.id, kept);
    await kept.finally(() => recording.delete(request.id));
    return null;
  },

  'composer.outcome': async ({ id, state, url, network }, { tabId }) => {
    await recording.get(id)?.catch(() => undefined);
    const came = state === 'left' ? await arrivedAt(tabId, network) : { state, url };
    await changePost(await database(), id, (post) =>
      post.state === 'confirmed' || post.asked ? post : { ...post, state: came.state, url: came.url ?? post.url },
    );
    postsChanged();
    return null;
  },
};

/** The page went elsewhere after Post: to the post itself (Mastodon's share page), or nobody knows. */
async function arrivedAt(tabId: number | null, said: NetworkId) {
  await new Promise((done) => setTimeout(done, ARRIVED));
  const url = tabId === null ? null : ((await browser.tabs.get(tabId).catch(() => null))?.url ?? null);
  const path = networkById(said).composer.done.path;
  const isPost = url !== null && URL.canParse(url) && path?.test(new URL(url).pathname) === true;
  return isPost ? ({ state: 'confirmed', url } as const) : ({ state: 'unknown', url: null } as const);
}
