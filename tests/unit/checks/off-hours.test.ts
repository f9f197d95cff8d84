import { describe, expect, it } from 'vitest';
import { isWithin, offHours } from '@/lib/checks/off-hours';
import { checkTester } from '../../helpers/check-tester';

const hours = { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' };
/** Friday 20 November 2026, 19:00 in Zürich. */
const evening = { hours, now: Date.UTC(2026, 10, 20, 18), utcOffset: 60 };
const morning = { hours, now: Date.UTC(2026, 10, 20, 9), utcOffset: 60 };
const employers = [{ names: ['Meridian'], domains: [], products: [], handles: [] }];
const item = { title: 'Results', text: 'Our results', url: 'https://meridian.example/results' };
const kind = { kind: 'promotional', promotion: 0.9, reasons: [] } as const;

checkTester(offHours, {
  valid: [
    { text: 'Our results', given: { ...evening, hours: null, item } },
    { text: 'Our results', given: { ...morning, item } },
    { text: 'I am off to the cinema', given: evening },
    { text: 'Meridian is a fine place', given: { ...evening, employers } },
    { lang: 'fr', text: 'Bonne soirée à tous', given: evening },
    { lang: 'de', text: 'Schönen Abend', given: evening },
  ],
  invalid: [
    { text: 'Our results', given: { ...evening, item }, found: [{ messageId: 'outside', severity: 'hint' }] },
    {
      lang: 'fr',
      text: 'Inscrivez-vous',
      given: { ...evening, kind: { ...kind, reasons: [] } },
      found: [{ messageId: 'outside' }],
    },
    {
      lang: 'de',
      text: 'Meridian: https://news.example',
      given: { ...evening, employers },
      found: [{ messageId: 'outside' }],
    },
  ],
});

describe('isWithin', () => {
  it('reads the wall clock, not UTC', () => {
    expect(isWithin(hours, Date.UTC(2026, 10, 20, 7, 30), 0)).toBe(false);
    expect(isWithin(hours, Date.UTC(2026, 10, 20, 7, 30), 60)).toBe(true);
  });

  it('knows the days, and a night that belongs to the day on which it begins', () => {
    const night = { days: [5], from: '22:00', to: '06:00' };
    expect(isWithin(hours, Date.UTC(2026, 10, 21, 10), 0)).toBe(false);
    expect(isWithin(night, Date.UTC(2026, 10, 20, 23), 0)).toBe(true);
    expect(isWithin(night, Date.UTC(2026, 10, 21, 5), 0)).toBe(true);
    expect(isWithin(night, Date.UTC(2026, 10, 20, 5), 0)).toBe(false);
  });
});
