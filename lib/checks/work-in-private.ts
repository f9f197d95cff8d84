import { employerMentions } from '@/lib/language/employer-marks';
import { defineCheck } from './define';

export const workInPrivate = defineCheck({
  id: 'work-in-private',
  languages: 'any',
  messages: ['item', 'employer', 'product'],
  docs: {
    flags:
      'On a private account: company content being shared, or a name, product, domain or handle of the employer in the text.',
    why: 'Friends and family did not sign up for it, and work posts in private networks bring conflict between work and life.',
    leavesAlone:
      'Everything on a professional account or where the context is unknown. Everyday words that are also names (Orange, Target) count only as written in your settings.',
    sources: [
      'Work posts in strong-tie networks and work-life conflict, survey of 402 employees: https://pmc.ncbi.nlm.nih.gov/articles/PMC9838435',
    ],
  },
  run({ text, context, item, employers }) {
    if (context !== 'private') return [];
    const [mention] = employerMentions(text, employers);
    if (mention) {
      const { start, end, by } = mention;
      const messageId = by === 'product' ? 'product' : 'employer';
      return [{ messageId, severity: 'warning', start, end, data: { mark: text.slice(start, end) } }];
    }
    return item ? [{ messageId: 'item', severity: 'warning', start: 0, end: 0 }] : [];
  },
});
