// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupActions } from '@/components/popup/popup';
import { Popup } from '@/components/popup/popup';
import type { Here } from '@/components/popup/site-mode';
import type { PageState } from '@/components/popup/suggestions';
import { Translated } from '@/components/translation';
import type { Verdict } from '@/lib/domain/draft';
import type { Kind, Post } from '@/lib/domain/post';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { shareOfCounts } from '@/lib/domain/share';
import type { Site } from '@/lib/networks/site';

const NOW = Date.UTC(2026, 10, 20, 12);
const DAY = 86_400_000;

function post(at: number, kind: Kind): Post {
  const own = { id: `p${at}`, text: `Text ${at}`, publishedAt: NOW - at * DAY, kind, kindBy: 'guess' as const };
  const where = { network: 'linkedin', context: 'professional', audience: 'public' } as const;
  return { ...own, ...where, links: [], url: null, act: 'post', state: 'confirmed', promotion: 0.2, itemId: null };
}
const posts = (total: number, promotional: number): Post[] =>
  Array.from({ length: total }, (_, at) => post(at + 1, at < promotional ? 'promotional' : 'other'));

const EMPLOYER = {
  ...{ id: 'e', names: ['Meridian'], domains: [], products: [], handles: [], sources: [] },
  ...{ from: null, until: null },
};

function actions(): PopupActions {
  return {
    settle: vi.fn(async () => {}),
    remove: vi.fn(async () => {}),
    reasons: vi.fn(async () => []),
    open: vi.fn(),
    add: vi.fn(async () => 'p1'),
    write: vi.fn(async () => {}),
    dismiss: vi.fn(async () => {}),
    retry: vi.fn(),
    openOptions: vi.fn(),
    pause: vi.fn(async () => {}),
    openDesk: vi.fn(async () => {}),
    openRequests: vi.fn(),
    came: vi.fn(async () => {}),
    openNetworks: vi.fn(),
    checkTyped: vi.fn(async () => 'nothing' as const),
    switchOff: vi.fn(async () => {}),
  };
}

interface Shown {
  posts?: Post[];
  page?: PageState;
  employed?: boolean;
  language?: 'en' | 'fr' | 'de';
  site?: Site;
  here?: Here | null;
  paused?: boolean;
  part?: Partial<PopupActions>;
}

function show(given: Shown) {
  const { posts: shown = [], page = { state: 'reading' }, employed = true, language = 'en' } = given;
  const { site = { kind: 'page', network: 'generic' }, here = null, paused = false, part = {} } = given;
  const does = actions();
  const settings = { ...DEFAULT_SETTINGS, language, paused, employers: employed ? [EMPLOYER] : [] };
  render(
    <Translated language={language} title="app.name">
      <Popup
        {...{ settings, page, site, here, now: NOW }}
        posts={shown}
        draft={null}
        requestsToday={0}
        actions={{ ...does, ...part }}
      />
    </Translated>,
  );
  return does;
}

afterEach(cleanup);

describe('the popup', () => {
  it('says the share in words, with what would bring it back and what one more would make', () => {
    show({ posts: posts(12, 4) });
    expect(screen.getByRole('heading', { name: '4 of your last 12 posts promote your company.' })).toBeTruthy();
    expect(screen.getByText(/over your limit of 30%\. 2 posts of your own bring you back/u)).toBeTruthy();
    expect(screen.getByText('Sharing one more promotional post would make 5 of 13, over your limit.')).toBeTruthy();
  });

  it('counts below five posts, without a percentage or a limit', () => {
    show({ posts: posts(4, 3) });
    expect(screen.getByText('3 of your last 4 posts promote your company.')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/%/u);
    expect(screen.queryByRole('meter')).toBeNull();
  });

  it('speaks the language that was chosen, and says so to assistive technology', () => {
    show({ posts: posts(10, 2), language: 'de' });
    expect(screen.getByText('2 Ihrer letzten 10 Beiträge werben für Ihre Firma.')).toBeTruthy();
    expect(document.documentElement.lang).toBe('de');
  });

  it('opens the post behind a tile, with its kind to settle', async () => {
    const does = show({ posts: posts(6, 1) });
    const strip = screen.getByRole('group', { name: 'Your recent posts, oldest first' });
    const tiles = within(strip).getAllByRole('button');
    expect(tiles).toHaveLength(6);
    await userEvent.click(tiles[5] as HTMLElement);
    const card = screen.getByRole('region', { name: /LinkedIn/u });
    await userEvent.click(within(card).getByRole('radio', { name: /about work/u }));
    expect(does.settle).toHaveBeenCalledWith('p1', 'about-work');
  });

  it.each([
    ['not-readable', /browsers keep their own pages/u],
    ['no-text', /no running text/u],
    ['reading', /Reading this page/u],
  ] as const)('says in words that a page is %s', (state, sentence) => {
    show({ page: { state } });
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('takes "nothing fits" for an answer, and an empty library for something to be filled', () => {
    show({ page: { state: 'answered', suggestions: [], library: 40 } });
    expect(screen.getByText(/Nothing from your company fits/u)).toBeTruthy();
    cleanup();
    show({ page: { state: 'answered', suggestions: [], library: 0 } });
    expect(screen.getByRole('button', { name: 'Add a source' })).toBeTruthy();
  });

  it('suggests nothing on a page that it does not look at', () => {
    show({ page: { state: 'unseen' }, site: { kind: 'shielded', network: null } });
    expect(screen.getByText(/does not look at this page/u)).toBeTruthy();
  });

  it('leads to the options when no employer is known', async () => {
    const does = show({ employed: false });
    await userEvent.click(screen.getByRole('button', { name: 'Add your employer' }));
    expect(does.openOptions).toHaveBeenCalled();
  });

  it('adds a post by hand once, with the day and the network that were given', async () => {
    const does = show({ posts: posts(6, 1) });
    await userEvent.click(screen.getByText('Add a post by hand'));
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
    expect(does.add).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('textbox', { name: 'Text' }), 'Hello');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Network' }), 'Mastodon');
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
    expect(does.add).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ text: 'Hello', network: 'mastodon' }));
  });
});

const TYPED = 'Call me on 06 12 34 56 78';

function verdict(part: Partial<Verdict>): Verdict {
  const now = shareOfCounts(0, 0, 30);
  return {
    ...{ status: 'clear', lang: 'en', ownWords: null, findings: [], notChecked: [] },
    kind: { kind: 'other', promotion: 0, reasons: [] },
    forecast: { now, withDraft: now, limit: 30 },
    length: { length: TYPED.length, limit: null },
    ...part,
  };
}

const phone = { checkId: 'personal-data', messageId: 'phone', severity: 'serious' as const, start: 11, end: 25 };

async function check(read: Awaited<ReturnType<PopupActions['checkTyped']>>): Promise<PopupActions> {
  const checkTyped = vi.fn(async () => read);
  const does = show({ part: { checkTyped } });
  await userEvent.click(screen.getByRole('button', { name: 'Check what I typed here' }));
  return { ...does, checkTyped };
}

describe('checking what was typed in the page', () => {
  it('reads nothing before the click, and once on it', async () => {
    const checkTyped = vi.fn(async () => 'nothing' as const);
    show({ part: { checkTyped } });
    expect(checkTyped).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Check what I typed here' }));
    expect(checkTyped).toHaveBeenCalledOnce();
    expect(screen.getByText('No text was found in an editor on this page.')).toBeTruthy();
  });

  it('shows a finding with its words and why, without a fix that could not be carried out', async () => {
    const fixes = [{ fixId: 'remove', start: 11, end: 25, replacement: '' }];
    const does = await check({
      text: TYPED,
      verdict: verdict({ status: 'look-again', findings: [{ ...phone, data: {}, fixes }] }),
    });
    expect(screen.getByText('06 12 34 56 78').tagName).toBe('Q');
    expect(document.querySelector('.fix')).toBeNull();
    await userEvent.click(screen.getByText('Don’t check this any more'));
    expect(does.switchOff).toHaveBeenCalledExactlyOnceWith('personal-data');
    expect(does.checkTyped).toHaveBeenCalledTimes(2);
  });

  it('never says that nothing was found where it could not look', async () => {
    const notChecked = [{ checkId: 'private-topic', reason: 'unknown-language' as const }];
    await check({ text: TYPED, verdict: verdict({ status: 'not-checked', notChecked }) });
    expect(screen.getAllByText('This text could not be checked.')).not.toHaveLength(0);
    expect(screen.getByText('One check could not look')).toBeTruthy();
    expect(screen.queryByText(/Nothing found/u)).toBeNull();
    cleanup();
    await check('forbidden');
    expect(screen.getByText(/nothing typed here can be checked/u)).toBeTruthy();
  });

  it.each([
    ['shielded', /Aparté is blind/u],
    ['mail', /reads no mail/u],
    ['closed', /keep this page to themselves/u],
  ] as const)('offers nothing where a page is %s, and says why', (kind, sentence) => {
    show({ site: { kind, network: null } });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check what I typed here' })).toBeNull();
  });

  it('offers nothing while paused', () => {
    show({ paused: true });
    expect(screen.queryByRole('button', { name: 'Check what I typed here' })).toBeNull();
  });
});

describe('a network that is switched on', () => {
  const here: Here = { network: 'linkedin', mode: 'watch', granted: true, composer: null, current: null };
  const site: Site = { kind: 'page', network: 'linkedin' };
  const open = { network: 'linkedin' as const, isEmpty: false, replaces: true };

  it('says what Aparté does there, and leads to where it is changed', async () => {
    const does = show({ site, here });
    expect(screen.getByText(/LinkedIn: read as you type/u)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Change' }));
    expect(does.openNetworks).toHaveBeenCalledOnce();
  });

  it('says so when the page is not recognised, and keeps quiet when it is', () => {
    show({ site, here: { ...here, composer: { ...open, editor: 'degraded' } } });
    expect(screen.getByText(/does not find the Post button of LinkedIn/u)).toBeTruthy();
    cleanup();
    show({ site, here: { ...here, composer: { ...open, editor: 'unknown' } } });
    expect(screen.getByText(/does not recognise this editor of LinkedIn/u)).toBeTruthy();
    cleanup();
    show({ site, here: { ...here, composer: { ...open, editor: 'known' } } });
    expect(screen.queryByText(/does not/u)).toBeNull();
  });

  it('shows what the badge shows before everything else, without a click', async () => {
    const found = verdict({ status: 'look-again', findings: [{ ...phone, data: {}, fixes: [] }] });
    const draft = {
      text: TYPED,
      network: 'linkedin',
      context: 'professional',
      audience: 'public',
      itemId: null,
    } as const;
    const does = show({ site, here: { ...here, current: { draft, verdict: found, degraded: false } } });
    expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toBe('What you are typing here');
    expect(screen.getByText('06 12 34 56 78')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Check/u })).toBeNull();
    await userEvent.click(screen.getByText('Don’t check this any more'));
    expect(does.switchOff).toHaveBeenCalledExactlyOnceWith('personal-data');
  });

  it('does not claim to read what the browser does not allow', () => {
    show({ site, here: { ...here, granted: false } });
    expect(screen.getByText(/your browser does not allow it/u)).toBeTruthy();
    expect(screen.queryByText(/read as you type/u)).toBeNull();
  });
});

describe('a post whose fate nobody saw', () => {
  const unknown: Post = { ...post(1, 'other'), state: 'unknown' };

  it.each([
    ['Yes', 'confirmed'],
    ['No', 'failed'],
    ['Don’t ask', 'unknown'],
  ] as const)('is asked about: %s', async (button, state) => {
    const does = show({ posts: [unknown] });
    expect(screen.getByRole('heading', { name: 'Did this post go out?' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(does.came).toHaveBeenCalledExactlyOnceWith('p1', state);
  });

  it.each([
    ['was asked about', { asked: true }],
    ['is known', { state: 'confirmed' }],
    ['may still come', { state: 'intent', publishedAt: NOW - 20_000 }],
    ['is long ago', { publishedAt: NOW - 8 * DAY }],
  ] as const)('is left alone when it %s', (_why, part) => {
    show({ posts: [{ ...unknown, ...part }] });
    expect(screen.queryByText('Did this post go out?')).toBeNull();
  });

  it('is also one that was pressed and never heard of again', () => {
    show({ posts: [{ ...unknown, state: 'intent', publishedAt: NOW - 120_000 }] });
    expect(screen.getByText('Did this post go out?')).toBeTruthy();
  });
});
