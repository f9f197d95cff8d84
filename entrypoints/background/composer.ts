import { browser } from 'wxt/browser';
import type { Draft, Verdict } from '@/lib/domain/draft';
import type { Finding } from '@/lib/domain/finding';
import type { NetworkId } from '@/lib/domain/post';
import type { Mode } from '@/lib/domain/settings';
import { contextOn } from '@/lib/domain/settings';
import type { Translator } from '@/lib/i18n/translate';
import { interfaceLanguage, translator } from '@/lib/i18n/translate';
import { latestDraft } from '@/lib/ledger/drafts';
import { addPost, changePost } from '@/lib/ledger/posts';
import type { Handlers, SenderInfo, ValueOf } from '@/lib/messaging/contract';
import { CONTRACT } from '@/lib/messaging/contract';
import type { Network } from '@/lib/networks/define';
import { networkById, networkOfUrl } from '@/lib/networks/registry';
import { showVerdict } from '@/lib/platform/badge';
import { insertIntoTab, lookInTab, registerComposer, stopComposers } from '@/lib/platform/content-scripts';
import { announce } from '@/lib/platform/runtime';
import { judge } from './drafts';
import { toPost } from './posts';
import { database, settings } from './state';

type Names =
  | 'composer.draft'
  | 'composer.intent'
  | 'composer.outcome'
  | 'composer.current'
  | 'composer.open'
  | 'composer.check'
  | 'composer.insert';

/** Milliseconds until a page that the person was sent to after posting has its address. */
const ARRIVED = 2_000;

interface Typed {
  draft: Draft;
  verdict: Verdict;
  degraded: boolean;
}
/** What is typed in which tab. Lost with the worker, and back at the next keystroke. */
const typed = new Map<number, Typed>();

/**
 * Where a script writes from, by the address that the browser gives; a script is believed only that a page is Mastodon's.
 * In an open page it may outlive the switch: what it says then counts for nothing.
 */
async function placeOf(from: SenderInfo, said: NetworkId): Promise<{ network: Network | null; mode: Mode }> {
  const { instances, modes, paused } = await settings();
  const byUrl = networkOfUrl(from.url ?? '', instances);
  const network = byUrl?.id === 'generic' && said === 'mastodon' ? networkById('mastodon') : byUrl;
  return { network, mode: (network && !paused && modes[network.id]) || 'desk' };
}

/** The draft of a page; it belongs to the item whose desk draft was handed over and is still in it. */
async function draftOf(network: Network, written: Pick<Draft, 'text' | 'audience'>): Promise<Draft> {
  const handed = await latestDraft(await database());
  const words = handed?.text.trim();
  const itemId = handed && words && written.text.includes(words) ? handed.itemId : null;
  const { text, audience } = written;
  return { text, audience, network: network.id, context: contextOn(await settings(), network.id), itemId };
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

async function translate(): Promise<Translator> {
  return translator(interfaceLanguage((await settings()).language, navigator.languages));
}

export const composerHandlers: Pick<Handlers, Names> = {
  'composer.draft': async ({ text, audience, network: said, degraded }, from) => {
    const { network, mode } = await placeOf(from, said);
    const { tabId } = from;
    if (!network || tabId === null || mode === 'desk') return null;
    const { t, byId, ...rest } = await translate();
    if (text.trim() === '') {
      typed.delete(tabId);
      await showVerdict(tabId, null, '');
      announce('typed');
      return null;
    }
    const draft = await draftOf(network, { text, audience });
    const verdict = await judge(draft);
    const word = wordFor(verdict.status, verdict.findings.length, t);
    await showVerdict(tabId, verdict.status, `${t('app.name')}: ${word}`);
    // Last, so that whoever asks for it knows that the answer is on its way to the page.
    typed.set(tabId, { draft, verdict, degraded });
    announce('typed');
    return mode === 'guard' && network.modes.includes('guard') ? answerFor(verdict, { t, byId, ...rest }) : null;
  },

  'composer.intent': async ({ id, text, audience, links, network: said, act }, from) => {
    const { network, mode } = await placeOf(from, said);
    if (!network || mode === 'desk') return null;
    const draft = await draftOf(network, { text, audience });
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

  'composer.current': async ({ tabId }) => typed.get(tabId) ?? null,

  'composer.open': async ({ tabId }) => {
    const answer = CONTRACT['composer.open'].response.safeParse(await lookInTab(tabId));
    return answer.success ? answer.data : null;
  },

  'composer.check': async ({ network, ...written }) => {
    const draft = await draftOf(networkById(network), written);
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

/** Keeps the registered scripts at what is switched on and granted. Called in the worker's first turn. */
export function keepComposers(): void {
  const sync = (): void => void registerComposer(settings);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(() => void stopComposers().then(sync));
  browser.storage.onChanged.addListener((changed, area) => {
    if (area === 'local' && 'settings' in changed) sync();
  });
  browser.tabs.onRemoved.addListener((tabId) => typed.delete(tabId));
  sync();
}
