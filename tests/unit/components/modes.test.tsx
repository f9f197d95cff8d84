// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Modes } from '@/components/options/modes';
import type { Settings } from '@/lib/domain/settings';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';

function show(part: Partial<Settings> = {}, { granted = true, unreached = 0, notGranted = [] as string[] } = {}) {
  const chooseMode = vi.fn(async () => (granted ? { granted, unreached } : { granted }));
  render(<Modes settings={{ ...DEFAULT_SETTINGS, ...part }} notGranted={notGranted} actions={{ chooseMode }} />);
  return chooseMode;
}
const row = (name: string) => within(screen.getByRole('group', { name }).closest('li') as HTMLElement);
const choice = (network: string, name: string) => row(network).getByRole('radio', { name });

afterEach(cleanup);

describe('the modes of the networks', () => {
  it('are all at the desk until a person chooses', () => {
    show();
    expect((choice('LinkedIn', 'only when I click') as HTMLInputElement).checked).toBe(true);
    expect((choice('X', 'only when I click') as HTMLInputElement).checked).toBe(true);
  });

  it('say what the browser will ask before it asks', async () => {
    const chooseMode = show();
    await userEvent.click(choice('LinkedIn', 'as I type'));
    expect(chooseMode).not.toHaveBeenCalled();
    expect(
      row('LinkedIn').getByText(/all your data on www\.linkedin\.com.*your own draft.*nothing else/u),
    ).toBeTruthy();
    expect(row('LinkedIn').getByText(/Nothing is added to the page/u)).toBeTruthy();
    expect(row('LinkedIn').getByText(/take it back here at any time/u)).toBeTruthy();
    await userEvent.click(row('LinkedIn').getByRole('button', { name: 'Switch it on' }));
    expect(chooseMode).toHaveBeenCalledExactlyOnceWith('linkedin', 'watch');
  });

  it('say why holding is not offered on LinkedIn, and that it adds a note elsewhere', async () => {
    show();
    expect(row('LinkedIn').queryByRole('radio', { name: /hold once/u })).toBeNull();
    expect(row('LinkedIn').getByText(/LinkedIn’s terms forbid/u)).toBeTruthy();
    await userEvent.click(choice('X', 'also hold once'));
    expect(row('X').getByText(/A small note is added beside the Post button/u)).toBeTruthy();
  });

  it('stay as they are when the browser was told no', async () => {
    show({}, { granted: false });
    await userEvent.click(choice('X', 'as I type'));
    await userEvent.click(row('X').getByRole('button', { name: 'Switch it on' }));
    expect(row('X').getByText(/nothing changes on X/u)).toBeTruthy();
    expect((choice('X', 'only when I click') as HTMLInputElement).checked).toBe(true);
  });

  it('ask for a reload only of a page that could not be reached', async () => {
    for (const [unreached, said] of [
      [0, 'It is on, also in the X pages that are open already.'],
      [1, 'It is on. One X page that is open could not be reached: reload it.'],
      [2, 'It is on. 2 X pages that are open could not be reached: reload them.'],
    ] as const) {
      show({}, { unreached });
      await userEvent.click(choice('X', 'as I type'));
      await userEvent.click(row('X').getByRole('button', { name: 'Switch it on' }));
      expect(row('X').getByText(said)).toBeTruthy();
      cleanup();
    }
  });

  it('ask nothing where the browser asks nothing: from holding to reading, at once', async () => {
    const chooseMode = show({ modes: { x: 'guard' } });
    await userEvent.click(choice('X', 'as I type'));
    expect(chooseMode).toHaveBeenCalledExactlyOnceWith('x', 'watch');
  });

  it('say what holding adds, and no more, where reading is allowed already', async () => {
    show({ modes: { x: 'watch' } });
    await userEvent.click(choice('X', 'also hold once'));
    expect(row('X').getByText(/A small note is added/u)).toBeTruthy();
    expect(row('X').queryByText(/Your browser will ask/u)).toBeNull();
  });

  it('do not say that something runs while everything is paused', async () => {
    show({ paused: true });
    await userEvent.click(choice('X', 'as I type'));
    await userEvent.click(row('X').getByRole('button', { name: 'Switch it on' }));
    expect(row('X').getByText(/As long as Aparté is paused, nothing runs there/u)).toBeTruthy();
  });

  it('go back to the desk at once, without a question', async () => {
    const chooseMode = show({ modes: { x: 'watch' } });
    await userEvent.click(choice('X', 'only when I click'));
    expect(chooseMode).toHaveBeenCalledExactlyOnceWith('x', 'desk');
    expect(row('X').getByText(/Nothing runs on X/u)).toBeTruthy();
  });

  it('wait for a server on Mastodon', () => {
    show();
    expect(row('Mastodon').queryByRole('radio')).toBeNull();
    expect(row('Mastodon').getByText(/Add your server/u)).toBeTruthy();
    cleanup();
    show({ instances: ['mastodon.social'] });
    expect(row('Mastodon').getAllByRole('radio')).toHaveLength(3);
  });

  it('say so when the browser took its permission back, and offer to ask again', async () => {
    const chooseMode = show({ modes: { x: 'guard' } }, { notGranted: ['x.com'] });
    expect(row('X').getByText(/does not let Aparté read x\.com at the moment/u)).toBeTruthy();
    await userEvent.click(row('X').getByRole('button', { name: 'Allow it again' }));
    expect(chooseMode).toHaveBeenCalledExactlyOnceWith('x', 'guard');
  });

  it('offer no way to read every page', () => {
    show();
    expect(screen.queryByRole('group', { name: 'somewhere else' })).toBeNull();
  });
});
