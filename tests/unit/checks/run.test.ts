import { describe, expect, it } from 'vitest';
import { checkDraft, MAX_TEXT } from '@/lib/checks/run';
import { forecastOfCounts } from '@/lib/domain/share';
import { checkInput } from '@/tests/helpers/check-tester';

const verdictOf = (text: string) =>
  checkDraft({ ...checkInput(text), forecastFor: (kind) => forecastOfCounts(0, 0, kind, 30) });

describe('the verdict', () => {
  it('is clear when every check looked and found nothing', () => {
    const verdict = verdictOf('I learned a lot about heat pumps from my neighbour, who repairs them for a living.');
    expect(verdict).toMatchObject({ status: 'clear', lang: 'en', findings: [], notChecked: [] });
  });

  it('is not checked where nobody can tell the language, and never clear', () => {
    const verdict = verdictOf('Сегодня мы много говорили о работе и о том, что будет завтра.');
    expect(verdict.status).toBe('not-checked');
    expect(verdict.notChecked.length).toBeGreaterThan(0);
  });

  it('is not clear when the text is longer than what was read', () => {
    const verdict = verdictOf('We talked about it for a long time.\n'.repeat(MAX_TEXT / 30));
    expect(verdict.status).not.toBe('clear');
    expect(verdict.notChecked).toContainEqual({ checkId: 'all', reason: 'too-long' });
  });
});
