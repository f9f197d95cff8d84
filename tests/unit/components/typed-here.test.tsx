// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupActions } from '@/components/popup/popup';
import type { Here } from '@/components/popup/site-mode';
import type { Verdict } from '@/lib/domain/draft';
import { shareOfCounts } from '@/lib/domain/share';
import type { Site } from '@/lib/networks/site';
import { show } from '@/tests/helpers/popup';

afterEach(cleanup);

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
