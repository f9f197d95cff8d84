import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckRequest } from '@/lib/checks/run';
import { checkDraft } from '@/lib/checks/run';
import { NETWORK_IDS } from '@/lib/domain/post';
import { forecastOfCounts } from '@/lib/domain/share';

const now = Date.UTC(2026, 10, 21, 22);
const employer = {
  names: ['Acme (UK) Ltd.', 'Ö'],
  domains: ['acme-labs.example'],
  products: ['C++'],
  handles: ['@acme-hq'],
};

function request(text: string, given: Partial<CheckRequest> = {}): CheckRequest {
  return {
    text,
    network: 'linkedin',
    context: 'professional',
    audience: 'public',
    employers: [employer],
    item: {
      title: 'A title',
      text: 'Some text about an item that is being shared here.',
      url: 'https://acme.example/a',
    },
    ownPosts: [
      {
        id: '1',
        text: 'One of my own posts about nothing in particular.',
        network: 'x',
        publishedAt: 0,
        kind: 'other',
      },
    ],
    confidential: { terms: ['heron', '***', ''], hashed: [] },
    hours: { days: [1], from: '09:00', to: '17:00' },
    now,
    utcOffset: -90,
    forecastFor: (kind) => forecastOfCounts(4, 9, kind, 30),
    ...given,
  };
}

/** Judges, and proves that nothing failed and that every span lies inside the text. */
function judge(text: string, given: Partial<CheckRequest> = {}): void {
  const verdict = checkDraft(request(text, given));
  expect(verdict.notChecked.filter(({ reason }) => reason === 'failed')).toEqual([]);
  expect(verdict.kind.promotion).toBeGreaterThanOrEqual(0);
  expect(verdict.kind.promotion).toBeLessThanOrEqual(1);
  for (const finding of verdict.findings) {
    for (const { start, end } of [finding, ...finding.fixes]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
}

/** Pieces that posts are made of, the awkward ones above all. */
const piece = fc.constantFrom(
  ...[
    'We are hiring',
    'je suis malade',
    'Sie sind ein Idiot',
    '#ad',
    '#',
    '@acme',
    'https://acme.example/?utm_source=a',
    '!!!',
  ],
  ...[
    '𝗕𝗼𝗹𝗱',
    '👩‍👩‍👧‍👦',
    '🏳️‍🌈',
    '\ud83d',
    '\udc00',
    '\u202e',
    'שלום',
    'مرحبا',
    '\u200d',
    '\u0301',
    '\0',
    '\n\n',
    '\t',
    '"',
    '«',
    '„',
  ],
  ...[
    '07700 900123',
    'FR76 3000 6000 0112 3456 7890 189',
    'hashtag #a',
    '<b>',
    '(((((',
    ']]]',
    '\\',
    '$&',
    '{count}',
    'C++',
    'ŉ',
    'İ',
    'ß',
  ],
);

describe('every check, on any text', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\u00a0 '],
    ['one lone surrogate', '\ud800'],
    ['lone surrogates among words', 'a\udc00b \ud83d we are hiring \ud83d'.repeat(50)],
    ['right to left', 'שלום עולם, מה שלומך היום? \u202eevil\u202c مرحبا بالعالم '.repeat(30)],
    ['only emoji', '👩‍👩‍👧‍👦🏳️‍🌈🎉'.repeat(300)],
    ['five hundred hashtags', Array.from({ length: 500 }, (_, i) => `#nowhiring${i}`).join(' ')],
    ['five hundred hashtags without blanks', '#a'.repeat(500)],
    ['decorated letters', '𝗪𝗲 𝗮𝗿𝗲 𝗵𝗶𝗿𝗶𝗻𝗴 '.repeat(200)],
    ['combining marks', `a${'\u0301'.repeat(5_000)}`],
    ['one endless word', 'a'.repeat(100_000)],
    ['endless digits', '0123456789 '.repeat(9_000)],
    ['endless capitals and marks', 'WHAT!!! '.repeat(12_000)],
    ['endless opening quotes', '"«„('.repeat(25_000)],
    ['endless at signs and dots', 'a@a.'.repeat(25_000)],
    ['endless addresses', 'https://a.b/?utm_source=x&'.repeat(4_000)],
    ['100,000 characters of a post', 'My wife and I work at Acme (UK) Ltd. and we are hiring! '.repeat(1_800)],
    ['more than is ever read', 'word '.repeat(60_000)],
  ])('%s', (_name, text) => {
    judge(text);
  });

  it('is never thrown off by what people, machines and other scripts type', () => {
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...NETWORK_IDS),
        fc.constantFrom('professional', 'private', null),
        (any, network, context) => judge(any, { network, context }),
      ),
      { numRuns: 120, seed: 20261121 },
    );
  });

  it('gives the same verdict for the same draft', () => {
    const text = 'We are hiring in Leeds, apply by Friday! #nowhiring 😀';
    expect(checkDraft(request(text))).toEqual(checkDraft(request(text)));
  });
});
