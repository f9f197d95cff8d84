// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HandOverActions } from '@/components/composer/hand-over';
import { HandOver } from '@/components/composer/hand-over';
import type { Inserted, OpenComposer } from '@/lib/messaging/contract';

const TEXT = 'What I learned this week';

function show(composer: Partial<OpenComposer> | null, inserted: Inserted = { ok: true }) {
  const open = composer && {
    editor: 'known' as const,
    network: 'x' as const,
    isEmpty: true,
    replaces: true,
    tabId: 7,
    ...composer,
  };
  const does = {
    lookAgain: vi.fn(async () => open),
    insert: vi.fn(async (): Promise<Inserted> => inserted),
    copy: vi.fn(async () => {}),
  } satisfies HandOverActions;
  render(<HandOver text={TEXT} network="X" actions={does} />);
  return does;
}
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const BEGIN = 'Insert into the open composer on X';

afterEach(cleanup);

describe('handing a draft over to the open composer', () => {
  it('puts it into an empty one, once, and leaves posting to the person', async () => {
    const does = show({});
    await press(BEGIN);
    expect(does.insert).toHaveBeenCalledExactlyOnceWith(TEXT, 'caret', 7);
    expect(screen.getByText(/posting is up to you/u)).toBeTruthy();
  });

  it.each([
    ['Add at the cursor', 'caret'],
    ['Replace it', 'replace'],
  ] as const)('asks before it touches text that is there: %s', async (name, where) => {
    const does = show({ isEmpty: false });
    await press(BEGIN);
    expect(does.insert).not.toHaveBeenCalled();
    await press(name);
    expect(does.insert).toHaveBeenCalledExactlyOnceWith(TEXT, where, 7);
  });

  it('touches nothing when the person thinks better of it', async () => {
    const does = show({ isEmpty: false });
    await press(BEGIN);
    await press('Cancel');
    expect(does.insert).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: BEGIN })).toBeTruthy();
  });

  it('does not offer to replace where that is not safe', async () => {
    show({ isEmpty: false, replaces: false });
    await press(BEGIN);
    expect(screen.queryByRole('button', { name: 'Replace it' })).toBeNull();
    expect(screen.getByText(/not safe in this editor/u)).toBeTruthy();
  });

  it.each([
    ['mismatch', /made something else of the text/u],
    ['refused', /did not take the text/u],
    ['not-proven', /nothing was changed/u],
  ] as const)('says what happened on %s, tries nothing else, and offers the clipboard', async (why, sentence) => {
    const does = show({}, { ok: false, why });
    await press(BEGIN);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(does.copy).not.toHaveBeenCalled();
    await press('Copy it instead');
    expect(does.insert).toHaveBeenCalledOnce();
    expect(does.copy).toHaveBeenCalledExactlyOnceWith(TEXT);
    expect(screen.getByText('Copied.')).toBeTruthy();
  });

  it('inserts nothing when the composer was closed meanwhile', async () => {
    const does = show(null);
    await press(BEGIN);
    expect(does.insert).not.toHaveBeenCalled();
    expect(screen.getByText(/not open any more/u)).toBeTruthy();
  });
});
