// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddSource } from '@/components/options/add-source';
import { addressOf } from '@/components/options/address';
import type { SourceActions } from '@/components/options/source-actions';

const FEED = { url: 'https://meridian.example/feed.xml', title: 'Meridian' };

function show(part: Partial<SourceActions> = {}): SourceActions {
  const actions: SourceActions = {
    askToRead: vi.fn(async () => true),
    find: vi.fn(async () => ({ feeds: [FEED] })),
    add: vi.fn(async () => ({ sourceId: 's', items: 40 })),
    addFile: vi.fn(async () => ({ sourceId: 's', items: 3 })),
    refresh: vi.fn(),
    remove: vi.fn(),
    ...part,
  };
  render(<AddSource employerId="e" actions={actions} />);
  return actions;
}

async function find(address: string): Promise<void> {
  await userEvent.type(screen.getByRole('textbox', { name: /Address/u }), address);
  await userEvent.click(screen.getByRole('button', { name: 'Find the feed' }));
}

afterEach(cleanup);

describe('adding a source', () => {
  it('names the host before the browser asks, asks for that host, and adds the one feed found', async () => {
    const does = show();
    await userEvent.type(screen.getByRole('textbox', { name: /Address/u }), 'meridian.example');
    expect(screen.getByText(/may read meridian\.example/u)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Find the feed' }));
    expect(does.askToRead).toHaveBeenCalledExactlyOnceWith('https://meridian.example/');
    expect(does.add).toHaveBeenCalledWith('e', FEED.url);
    expect(screen.getByText('Added: 40 items.')).toBeTruthy();
  });

  it('asks nobody for anything when the address is none', async () => {
    const does = show();
    await find('not an address');
    expect(screen.getByText(/no web address/u)).toBeTruthy();
    expect(does.askToRead).not.toHaveBeenCalled();
  });

  it('leaves it when the person says no', async () => {
    const does = show({ askToRead: vi.fn(async () => false) });
    await find('meridian.example');
    expect(screen.getByText(/has not been told that Aparté may read/u)).toBeTruthy();
    expect(does.find).not.toHaveBeenCalled();
  });

  it('asks once more for a feed on another host, from the click on it', async () => {
    const elsewhere = { url: 'https://feeds.example/meridian', title: 'Meridian' };
    const does = show({ find: vi.fn(async () => ({ feeds: [elsewhere] })) });
    await find('meridian.example');
    expect(does.add).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(does.askToRead).toHaveBeenLastCalledWith(elsewhere.url);
    expect(does.add).toHaveBeenCalledWith('e', elsewhere.url);
  });

  it('says each problem in a sentence', async () => {
    show({ find: vi.fn(async () => ({ problem: 'no-feed-found' as const })) });
    await find('meridian.example');
    expect(screen.getByText(/does not announce a feed/u)).toBeTruthy();
  });
});

it.each([
  ['meridian.example/blog', 'https://meridian.example/blog'],
  [' http://meridian.example ', 'https://meridian.example/'],
  ['HTTPS://Meridian.example', 'https://meridian.example/'],
  ['meridian', null],
  ['user:pass@meridian.example', null],
  ['javascript:alert(1)', null],
  ['', null],
])('takes %j for %j', (typed, url) => expect(addressOf(typed)).toBe(url));
