import type { OwnPost } from '@/lib/checks/define';
import { repeat } from '@/lib/checks/repeat';
import { checkTester } from '../../helpers/check-tester';

const now = Date.UTC(2026, 10, 20, 10);
const text =
  'Three months of moving invoices to a new system taught me to talk to accounting first, and to code later.';
const post = (daysAgo: number, given: Partial<OwnPost> = {}): OwnPost => ({
  id: 'p1',
  text,
  network: 'linkedin',
  publishedAt: now - daysAgo * 86_400_000,
  kind: 'other',
  ...given,
});
const after = (...ownPosts: OwnPost[]) => ({ now, ownPosts });

checkTester(repeat, {
  valid: [
    { text },
    { text, given: after(post(0.5, { network: 'mastodon' })) },
    { text, given: after(post(91)) },
    { text: 'Thank you all!', given: after(post(2, { text: 'Thank you all!' })) },
    {
      text: 'Four weeks of testing invoices in the new system: here is the list of questions that accounting asked us.',
      given: after(post(2)),
    },
    { text: '', given: after(post(2, { text: '' })) },
  ],
  invalid: [
    { text, given: after(post(3)), found: [{ messageId: 'same', severity: 'warning' }] },
    { text: `${text} https://example.org/x`, given: after(post(0.1)), found: [{ messageId: 'sameToday' }] },
    { text, given: after(post(2, { network: 'mastodon' })), found: [{ messageId: 'same' }] },
    {
      text: 'Three months of moving our invoices to a new system taught me to talk to accounting first and code later!',
      given: after(post(30), post(60)),
      found: [{ messageId: 'nearlySame' }],
    },
    { text: text.replace('first, ', 'first '), given: after(post(0.2)), found: [{ messageId: 'sameToday' }] },
    { text: text.replace('invoices', 'payments'), given: after(post(0.2)), found: [{ messageId: 'nearlySameToday' }] },
  ],
});
