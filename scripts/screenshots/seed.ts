import type { Page } from 'playwright-core';
import { feed } from '../demo/sites';
import type { Look } from './looks';

const DAY = 86_400_000;

/**
 * What is there before the pictures: nothing, a person who has used Aparté for some weeks, or the same one writing in
 * LinkedIn, which is switched on, after a post whose fate nobody saw.
 */
export type Seeded = 'nothing' | 'weeks' | 'composing';

const POSTS = [
  ['linkedin', 'other', 'A good read on why checklists fail when nobody owns them.'],
  ['linkedin', 'promotional', 'We are hiring a network engineer in Lyon. Apply by Friday.'],
  ['linkedin', 'about-work', 'Three things I got wrong in my first on-call week, and what helped.'],
  ['mastodon', 'other', 'Does anybody know a quiet mechanical keyboard that lasts?'],
  ['linkedin', 'promotional', 'Our webinar on passkeys is next Tuesday. Register now, places are few.'],
  ['mastodon', 'other', 'The talk on error budgets was the best of the day.'],
  ['linkedin', 'other', 'Thank you, Nadia, for the patience with my questions.'],
  ['linkedin', 'about-work', 'Restoring from backup with a stopwatch: eleven hours the first time.'],
  ['linkedin', 'promotional', 'Meridian was named a leader in the new report. Download it here.'],
  ['mastodon', 'other', 'Slides from yesterday, in plain HTML.'],
  ['linkedin', 'other', 'Which book on incident reviews would you give to a new lead?'],
  ['linkedin', 'promotional', 'Discover our new audit offer, free until the end of the month.'],
] as const;

const EMPLOYER = {
  id: 'meridian',
  names: ['Meridian'],
  domains: ['meridian.example'],
  products: ['Meridian Sign'],
  handles: ['@meridian'],
  sources: [],
  from: '2023-04-01',
  until: null,
};

const DRAFTS = {
  en: 'I sat with the helpdesk for a day before we switched. Helpdesk calls about sign-in fell by half within six weeks, but that is not what I remember: it is Nadia saying she could finally go to lunch. Call me on 06 12 34 56 78 if you plan the same. https://blog.meridian.example/?utm_source=linkedin&utm_campaign=advocacy',
  fr: 'J’ai passé une journée au support avant la bascule. Ce dont je me souviens, ce n’est pas des chiffres : c’est Nadia qui pouvait enfin aller déjeuner. Appelez-moi au 06 12 34 56 78 si vous prévoyez la même chose. https://blog.meridian.example/?utm_source=linkedin&utm_campaign=advocacy',
  de: 'Vor der Umstellung saß ich einen Tag lang bei den Kolleginnen im Helpdesk. In Erinnerung blieb mir nicht die Zahl, sondern Nadia, die endlich zum Mittagessen gehen konnte. Rufen Sie mich an unter 0151 23456789. https://blog.meridian.example/?utm_source=linkedin&utm_campaign=advocacy',
} as const;

/** Runs in the page before its scripts: stands in for the tab that the person would look at, and for requests made. */
export function prepare(): void {
  const { chrome } = globalThis as unknown as {
    chrome: {
      scripting: { executeScript: unknown };
      tabs: { query: unknown };
      permissions: { contains: unknown };
      runtime: { sendMessage(message: { name: string }): Promise<unknown> };
    };
  };
  const text = 'Phishing reaches the helpdesk first. Passkeys would end most of it, say the teams that have moved.';
  const result = { title: 'Phishing in hospitals', text, url: 'https://press.example/phishing', lang: 'en' };
  const composing = sessionStorage.getItem('seeded') === 'composing';
  const typed = { text: sessionStorage.getItem('typed') ?? '', network: 'linkedin', audience: 'public' };
  chrome.scripting.executeScript = async ({ files }: { files: string[] }) => [
    { result: files.some((file) => file.includes('typed')) ? typed : result },
  ];
  if (composing) {
    chrome.tabs.query = async () => [{ id: 1, url: 'https://www.linkedin.com/feed/' }];
    chrome.permissions.contains = async () => true;
  }
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  const made = (hours: number, purpose: string, outcome: string, bytes: number) => ({
    at: Date.now() - hours * 3_600_000,
    url: `https://blog.meridian.example/${purpose === 'read-feed' ? 'feed.xml' : ''}`,
    purpose,
    outcome,
    bytes,
  });
  chrome.runtime.sendMessage = async (message) => {
    if (composing && message.name === 'composer.open')
      return { ok: true, value: { editor: 'known', network: 'linkedin', isEmpty: false, replaces: true } };
    if (composing && message.name === 'composer.current') {
      const judged = (await send({ name: 'composer.check', request: typed } as { name: string })) as { value: object };
      return { ok: true, value: { ...judged.value, degraded: false } };
    }
    const answer = (await send(message)) as { value?: unknown };
    if (composing && message.name === 'post.recent') {
      const [newest, ...older] = answer.value as object[];
      return { ok: true, value: [{ ...newest, state: 'unknown' }, ...older] };
    }
    if (message.name !== 'request.list' || sessionStorage.getItem('seeded') === 'nothing') return answer;
    const value = [made(2, 'read-feed', 'ok', 48_213), made(27, 'read-feed', 'too-slow', 0)];
    return { ok: true, value: [...value, made(52, 'read-feed', 'ok', 48_102), made(53, 'find-feed', 'ok', 9120)] };
  };
}

interface Storage {
  chrome: { storage: { session: { set(values: object): Promise<void> } } };
}

/** Sends a message as a page does, and gives what came back. */
function ask(page: Page, name: string, request: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, request]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; code?: string; value?: unknown }> };
        };
      };
      const answer = await chrome.runtime.sendMessage({ name, request });
      if (!answer.ok) throw new Error(`${name}: ${answer.code}`);
      return answer.value;
    },
    [name, request] as const,
  );
}

/** Erases what is there and puts in what a look needs, by the messages that the pages use. */
export async function seed(page: Page, origin: string, language: Look['language'], seeded: Seeded): Promise<void> {
  await page.goto(`${origin}/welcome.html`);
  await ask(page, 'data.erase', null);
  const typed = DRAFTS[language].slice(-150);
  await page.evaluate(
    ([seeded, typed]) => {
      sessionStorage.setItem('seeded', seeded);
      sessionStorage.setItem('typed', typed);
    },
    [seeded, typed] as const,
  );
  await ask(page, 'settings.change', { language });
  if (seeded === 'nothing') return;
  await ask(page, 'settings.change', { employers: [EMPLOYER], instances: ['mastodon.social'] });
  if (seeded === 'composing') await ask(page, 'settings.change', { modes: { linkedin: 'watch' } });
  const file = { employerId: EMPLOYER.id, name: 'meridian.xml', body: feed() };
  await ask(page, 'source.addFile', file);
  for (const [at, [network, kind, text]] of POSTS.entries()) {
    const draft = { text, network, context: 'professional', audience: 'public', itemId: null };
    const publishedAt = Date.now() - (POSTS.length - at) * 2 * DAY;
    await ask(page, 'post.record', { id: `post-${at}`, draft, url: 'https://social.example/1', publishedAt });
    await ask(page, 'post.settle', { id: `post-${at}`, kind });
  }
  const found = (await ask(page, 'suggestion.forPage', {
    title: 'Passkeys',
    text: DRAFTS.en,
    url: 'https://press.example/',
    lang: 'en',
  })) as { suggestions: { item: { id: string } }[] };
  const itemId = found.suggestions[0]?.item.id ?? null;
  await page.evaluate(
    (key) => (globalThis as unknown as Storage).chrome.storage.session.set({ [key]: ['passkeys', 'helpdesk'] }),
    `why ${itemId}`,
  );
  const draft = (await ask(page, 'draft.open', { itemId })) as object;
  await ask(page, 'draft.keep', { ...draft, text: DRAFTS[language] });
}
