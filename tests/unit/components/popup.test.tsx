// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Post } from '@/lib/domain/post';
import { DAY, NOW, post, posts, show } from '@/tests/helpers/popup';

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
