import fc from 'fast-check';
import { parseTweet } from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { graphemes, mastodonLength, utf16, weighted } from '@/lib/networks/counting';

const piece = fc.constantFrom(
  ...[
    'Bonjour',
    'le',
    'été',
    'Größe',
    'привет',
    '日本語',
    '👍',
    '👍🏽',
    '👨‍👩‍👧',
    '🇫🇷',
    '1️⃣',
    '❤️',
    '©',
    '…',
    '–',
    '—',
    '“',
    '’',
    '€',
    '•',
    '→',
    '✅',
    '𝐛',
    '½',
  ],
  ...[
    'https://example.com',
    'http://example.com/a-b/c?d=e&f=g#h',
    'https://example.com/wiki/A_(b)',
    'example.com',
    'www.example.fr/chemin',
    'site.ai',
    'x.com/a/status/1',
    'https://münchen.de/weg',
  ],
  ...[
    '#énergie',
    '@jean',
    'a@b.com',
    'jean.dupont@exemple.fr',
    'v1.2.3',
    'node.js',
    '12.50',
    '3,14',
    'etc...',
    'Mr.Smith',
    'e.g.',
    'U.S.',
    '10.000',
    'ASP.NET',
    'README.md',
  ],
);
const gap = fc.constantFrom(' ', '\n', ', ', '. ', ' : ', ' (', ') ', '! ', '? ', ' "', '" ', '\n\n');
const tweet = fc.array(fc.tuple(piece, gap), { maxLength: 12 }).map((pairs) => pairs.flat().join(''));

describe('weighted: what X counts', () => {
  it('agrees with twitter-text on posts made of what people write', () => {
    fc.assert(
      fc.property(tweet, (text) => {
        expect(weighted(text)).toBe(parseTweet(text).weightedLength);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it.each([
    ['https://a-very-long-address.example.com/with/a/path?and=a&query=too', 23],
    ['example.com', 23],
    ['See example.com.', 28],
    ['日本語', 6],
    ['👨‍👩‍👧', 2],
    ['🇫🇷', 2],
    ['…', 2],
    ['–', 1],
    ['“so”', 4],
    ['e\u0301', 1],
    ['', 0],
  ])('%s weighs %i', (text, length) => expect(weighted(text)).toBe(length));

  it('does not throw on any string, and grows by at least nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => weighted(text) >= 0));
    expect(weighted('\uD800')).toBeGreaterThan(0);
  });
});

describe('mastodonLength', () => {
  it.each([
    ['https://example.com/a/very/long/path/that/goes/on/and/on', 23],
    ['example.com', 11],
    ['@jean@mastodon.social hi', 8],
    ['@jean hi', 8],
    ['jean@exemple.fr', 15],
    ['👨‍👩‍👧', 1],
  ])('%s counts %i', (text, length) => expect(mastodonLength(text)).toBe(length));
});

describe('graphemes and utf16', () => {
  it('count a family as one and as eight', () => {
    expect(graphemes('👨‍👩‍👧')).toBe(1);
    expect(utf16('👨‍👩‍👧')).toBe(8);
  });
});
