import { promoShare } from '@/lib/checks/promo-share';
import type { Kind } from '@/lib/domain/post';
import { forecastOfCounts } from '@/lib/domain/share';
import { checkTester } from '../../helpers/check-tester';

const given = (kind: Kind, promotional: number, total: number) => ({
  kind: { kind, promotion: 0.5, reasons: [] },
  forecast: forecastOfCounts(promotional, total, kind, 30),
});

checkTester(promoShare, {
  valid: [
    { text: 'two of ten with this one', given: given('promotional', 1, 9) },
    { text: 'exactly three of ten', given: given('promotional', 2, 9) },
    { text: 'too few posts to say anything', given: given('promotional', 3, 3) },
    { text: 'not promotional, whatever the share', given: given('about-work', 8, 10) },
    { text: '', given: given('other', 8, 10) },
  ],
  invalid: [
    {
      text: 'three of nine with this one',
      given: given('promotional', 2, 8),
      found: [{ messageId: 'passesLimit', severity: 'warning' }],
    },
    { text: 'over before and after', given: given('promotional', 5, 10), found: [{ messageId: 'staysOver' }] },
  ],
});
