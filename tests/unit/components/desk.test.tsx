// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeskActions, DeskProps } from '@/components/desk/desk';
import { Desk } from '@/components/desk/desk';
import type { Draft, Verdict } from '@/lib/domain/draft';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { shareOfCounts } from '@/lib/domain/share';

const TEXT = 'Call me on 06 12 34 56 78 today';
const PHONE = '06 12 34 56 78';
const NOW = Date.UTC(2026, 10, 20);

const draft: Draft = { text: TEXT, network: 'linkedin', context: 'professional', audience: 'public', itemId: null };

function verdict(part: Partial<Verdict> = {}): Verdict {
  const now = shareOfCounts(0, 0, 30);
  const start = TEXT.indexOf(PHONE);
  const span = { start, end: start + PHONE.length };
  const fixes = [{ fixId: 'remove', ...span, replacement: '' }];
  const finding = { checkId: 'personal-data', messageId: 'phone', severity: 'serious' as const, ...span, data: {} };
  return {
    status: 'look-again',
    lang: 'en',
    kind: { kind: 'other', promotion: 0, reasons: [] },
    ownWords: null,
    findings: [{ ...finding, fixes }],
    notChecked: [],
    forecast: { now, withDraft: now, limit: 30 },
    length: { length: TEXT.length, limit: 3000 },
    ...part,
  };
}

function show(part: Partial<DeskProps> = {}): DeskActions {
  const actions: DeskActions = {
    change: vi.fn(),
    check: vi.fn(),
    switchOff: vi.fn(),
    copy: vi.fn(async () => {}),
    open: vi.fn(async () => {}),
    record: vi.fn(async () => {}),
    addInstance: vi.fn(async () => {}),
    lookAgain: vi.fn(async () => null),
    insert: vi.fn(async () => ({ ok: true as const })),
  };
  const failures = { keep: null, check: null };
  const rest = { draft, item: null, why: [], composer: null, failures, settings: DEFAULT_SETTINGS, now: NOW };
  render(<Desk {...rest} revision={1} checked={{ text: TEXT, verdict: verdict() }} actions={actions} {...part} />);
  return actions;
}

const editor = (): HTMLElement => screen.getByRole('textbox', { name: 'Your post' });

afterEach(cleanup);

describe('the desk', () => {
  it('puts the draft into the editor, and hears what is typed', () => {
    const does = show();
    expect(editor().textContent).toBe(TEXT);
    editor().textContent = `${TEXT}!`;
    fireEvent.input(editor());
    expect(does.change).toHaveBeenCalledWith({ text: `${TEXT}!` });
  });

  it('selects the words of a finding, and its fix replaces just them', async () => {
    const does = show();
    await userEvent.click(screen.getByRole('button', { name: `Show “${PHONE}” in the text` }));
    expect(String(document.getSelection())).toBe(PHONE);
    const finding = screen.getAllByRole('listitem').find((row) => row.className === 'finding') as HTMLElement;
    await userEvent.click(within(finding).getAllByRole('button')[1] as HTMLElement);
    expect(does.change).toHaveBeenLastCalledWith({ text: 'Call me on  today' });
  });

  it('fixes the same words where they are now, when the text has grown since', async () => {
    const grown = `Please: ${TEXT}`;
    const does = show({ draft: { ...draft, text: grown } });
    const finding = screen.getAllByRole('listitem').find((row) => row.className === 'finding') as HTMLElement;
    await userEvent.click(within(finding).getAllByRole('button')[1] as HTMLElement);
    expect(does.change).toHaveBeenLastCalledWith({ text: 'Please: Call me on  today' });
  });

  it('never says that nothing was found when the text could not be checked', () => {
    const notChecked = [{ checkId: 'private-topic', reason: 'unknown-language' as const }];
    const unknown = verdict({ status: 'not-checked', findings: [], notChecked });
    show({ checked: { text: TEXT, verdict: unknown } });
    expect(screen.getByText('This text could not be checked.')).toBeTruthy();
    expect(screen.queryByText(/Nothing found/u)).toBeNull();
    expect(screen.getByText('One check could not look')).toBeTruthy();
  });

  it('copies the text and opens the share page, and nothing else', async () => {
    const does = show();
    await userEvent.click(screen.getByRole('button', { name: 'Copy and open LinkedIn' }));
    expect(does.copy).toHaveBeenCalledExactlyOnceWith(TEXT);
    expect(does.open).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('https://www.linkedin.com/'));
    expect(does.record).not.toHaveBeenCalled();
  });

  it('asks for the Mastodon server first, and takes only a host', async () => {
    const does = show({ draft: { ...draft, network: 'mastodon' } });
    expect(screen.queryByRole('button', { name: 'Copy and open Mastodon' })).toBeNull();
    const field = screen.getByRole('textbox', { name: 'Your Mastodon server' });
    await userEvent.type(field, 'nonsense{Enter}');
    expect(does.addInstance).not.toHaveBeenCalled();
    await userEvent.clear(field);
    await userEvent.type(field, 'https://mastodon.example/@me{Enter}');
    expect(does.addInstance).toHaveBeenCalledWith('mastodon.example');
  });

  it('says so when the browser refuses to copy, and opens nothing', async () => {
    const does = show();
    vi.mocked(does.copy).mockRejectedValue(new Error('denied'));
    await userEvent.click(screen.getByRole('button', { name: 'Copy and open LinkedIn' }));
    expect(screen.getByText(/did not let Aparté copy/u)).toBeTruthy();
    expect(does.open).not.toHaveBeenCalled();
  });
});
