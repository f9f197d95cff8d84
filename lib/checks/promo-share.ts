import { defineCheck } from './define';

export const promoShare = defineCheck({
  id: 'promo-share',
  languages: 'any',
  messages: ['passesLimit', 'staysOver'],
  docs: {
    flags:
      'A promotional draft that takes the share of promotional posts over your limit, or keeps it there. The share counts the last 30 days, or the last 10 posts if that reaches further back.',
    why: 'An account that mostly advertises loses its readers, and the person behind it their voice.',
    leavesAlone:
      'Every draft that is not promotional, also when you are over the limit; the first four posts, where one post says nothing; a share exactly at the limit.',
    sources: [
      '30 % is a practitioners’ convention written for company accounts (5-3-2, attributed to T. A. McCann; 30/60/10, Rallyverse, February 2014), not a research result. You can set 5–50 %',
    ],
  },
  run({ kind, forecast: { now, withDraft, limit } }) {
    if (kind.kind !== 'promotional' || !withDraft.over) return [];
    const { promotional, total, toBalance } = withDraft;
    return [
      {
        messageId: now.over ? 'staysOver' : 'passesLimit',
        severity: 'warning',
        start: 0,
        end: 0,
        data: { promotional, total, limit, toBalance, count: toBalance },
      },
    ];
  },
});
