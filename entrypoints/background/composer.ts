import { browser } from 'wxt/browser';
import type { Draft, Verdict } from '@/lib/domain/draft';
import type { Finding } from '@/lib/domain/finding';
import type { NetworkId } from '@/lib/domain/post';
import type { Mode, Settings } from '@/lib/domain/settings';
import { contextOn } from '@/lib/domain/settings';
import type { Translator } from '@/lib/i18n/translate';
import { interfaceLanguage, translator } from '@/lib/i18n/translate';
import { latestDraft } from '@/lib/ledger/drafts';
import { addPost, changePost } from '@/lib/ledger/posts';
import type { Handlers, SenderInfo, ValueOf } from '@/lib/messaging/contract';
import { CONTRACT } from '@/lib/messaging/contract';
import type { Network } from '@/lib/networks/define';
import { networkById, networkOfUrl } from '@/lib/networks/registry';
import { patternsOf } from '@/lib/networks/switched-on';
import { syncComposers } from '@/lib/platform/content-scripts';
import { insertIntoTab, lookInTab, startInOpenPages } from '@/lib/platform/open-pages';
import { announce } from '@/lib/platform/runtime';
import { judge } from './drafts';
import { toPost } from './posts';
import { database, settings } from './state';
import { forgetTyped, typedIn, typedNow } from './typed';

type Names =
  | 'composer.draft'
  | 'composer.intent'
  | 'composer.outcome'
  | 'composer.current'
  | 'composer.reach'
  | 'composer.open'
  | 'composer.check'
  | 'composer.insert';

/** Milliseconds until a page that the person was sent to after posting has its address. */
const ARRIVED = 2_000;

interface Place {
  network: Network | null;
  mode: Mode;
  /** Read once for all that a message needs: each reading is a question to the browser. */
  chosen: Settings;
}

/**
 * Where a script writes from, by the address that the browser gives; a script is believed only that a page is Mastodon's.
 * In an open page it may outlive the switch: what it says then counts for nothing.
 */
async function placeOf(from: SenderInfo, said: NetworkId): Promise<Place> {
  const chosen = await settings();
  const { instances, modes, paused } = chosen;
  const byUrl = networkOfUrl(from.url ?? '', instances);
  const network = byUrl?.id === 'generic' && said === 'mastodon' ? networkById('mastodon') : byUrl;
  return { network, mode: (network && !paused && modes[network.id]) || 'desk', chosen };
}

/** The draft of a page; it belongs to the item whose desk draft was handed over and is still in it. */
async function draftOf(network: Network, written: Pick<Draft, 'text' | 'audience'>, chosen: Settings): Promise<Draft> {
  const handed = await latestDraft(await database());
  const words = handed?.text.trim();
  const itemId = handed && words && written.text.includes(words) ? handed.itemId : null;
  const { text, audience } = written;
  return { text, audience, network: network.id, context: contextOn(chosen, network.id), itemId };
}

const worst = (findings: readonly Finding[]): Finding | undefined =>
  findings.find((finding) => finding.severity === 'serious');

function answerFor({ status, findings }: Verdict, { t, byId }: Translator): NonNullable<ValueOf<'composer.draft'>> {
  const serious = worst(findings);
  const sentence = serious ? byId(`checks.${serious.checkId}.${serious.messageId}`, serious.data) : '';
  return {
    pill: { status, word: wordFor(status, findings.length, t) },
    hold: serious !== undefined,
    held: serious ? t('composer.held', { sentence }) : '',
  };
}

function wordFor(status: Verdict['status'], count: number, t: Translator['t']): string {
  if (status === 'clear') return t('composer.clear');
  return status === 'not-checked' ? t('composer.notChecked') : t('composer.lookAgain', { count });
}

const translate = ({ language }: Settings): Translator => translator(interfaceLanguage(language, navigator.languages));

export const composerHandlers: Pick<Handlers, Names> = {
  'composer.draft': async ({ text, audience, network: said, degraded }, from) => {
    const { network, mode, chosen } = await placeOf(from, said);
    const { tabId } = from;
    if (tabId === null) return null;
    if (!network || mode === 'desk' || text.trim() === '') {
      await forgetTyped(tabId);
      return null;
    }
    const { t, byId, ...rest } = translate(chosen);
    const draft = await draftOf(network, { text, audience }, chosen);
    const verdict = await judge(draft, chosen);
    const word = wordFor(verdict.status, verdict.findings.length, t);
    await typedNow(tabId, { draft, verdict, degraded, url: from.url ?? '' }, `${t('app.name')}: ${word}`);
    return mode === 'guard' && network.modes.includes('guard') ? answerFor(verdict, { t, byId, ...rest }) : null;
  },

  'composer.intent': async ({ id, text, audience, links, network: said, act }, from) => {
    const { network, mode, chosen } = await placeOf(from, said);
    if (!network || mode === 'desk') return null;
    const draft = await draftOf(network, { text, audience }, chosen);
    const post = await toPost(draft, { id, url: null, publishedAt: Date.now(), state: 'intent' });
    await addPost(await database(), { ...post, act, links: [...new Set([...post.links, ...links])] });
    announce('posts');
    return null;
  },

  'composer.outcome': async ({ id, state, url, network }, { tabId }) => {
    const came = state === 'left' ? await arrivedAt(tabId, network) : { state, url };
    await changePost(await database(), id, (post) =>
      post.state === 'confirmed' || post.asked ? post : { ...post, state: came.state, url: came.url ?? post.url },
    );
    announce('posts');
    return null;
  },

  'composer.current': async ({ tabId }) => typedIn(tabId),

  'composer.reach': async ({ network }) => {
    const on = await syncComposers(settings, 'change');
    const { instances } = await settings();
    return startInOpenPages(patternsOf(networkById(network), instances).filter((pattern) => on.includes(pattern)));
  },

  'composer.open': async ({ tabId }) => {
    const answer = CONTRACT['composer.open'].response.safeParse(await lookInTab(tabId));
    return answer.success ? answer.data : null;
  },

  'composer.check': async ({ network, ...written }) => {
    const draft = await draftOf(networkById(network), written, await settings());
    return { draft, verdict: await judge(draft) };
  },

  'composer.insert': async ({ tabId, text, where }) => {
    const answer = CONTRACT['composer.insert'].response.safeParse(await insertIntoTab(tabId, text, where));
    return answer.success ? answer.data : { ok: false, why: 'no-composer' };
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
