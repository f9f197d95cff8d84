// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupActions } from '@/components/popup/popup';
import { Popup } from '@/components/popup/popup';
import type { PageState } from '@/components/popup/suggestions';
import { Translated } from '@/components/translation';
import type { Kind, Post } from '@/lib/domain/post';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';

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
  };
}

interface Shown {
  posts?: Post[];
  page?: PageState;
  employed?: boolean;
  language?: 'en' | 'fr' | 'de';
}

function show({ posts: shown = [], page = { state: 'reading' }, employed = true, language = 'en' }: Shown) {
  const does = actions();
  const settings = { ...DEFAULT_SETTINGS, language, employers: employed ? [EMPLOYER] : [] };
  render(
    <Translated language={language} title="app.name">
      <Popup settings={settings} posts={shown} draft={null} page={page} requestsToday={0} actions={does} now={NOW} />
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
