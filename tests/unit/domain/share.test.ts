import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '@/lib/domain/post';
import { forecast, forecastOfCounts, postsInWindow, shareOf, shareOfCounts } from '@/lib/domain/share';
import { DAY, NOW, post } from '@/tests/helpers/posts';

const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

describe('the window', () => {
  it('is the last 30 days when they hold more than ten posts', () => {
    const posts = [...times(14, (i) => post({ publishedAt: NOW - i * DAY })), post({ publishedAt: NOW - 31 * DAY })];
    expect(postsInWindow(posts, NOW)).toHaveLength(14);
  });

  it('reaches further back to ten posts when the month holds fewer', () => {
    expect(
      postsInWindow(
        times(20, (i) => post({ publishedAt: NOW - i * 20 * DAY })),
        NOW,
      ),
    ).toHaveLength(10);
  });

  it('holds only what is known to be out, and no replies', () => {
    const posts = [
      post({ state: 'intent' }),
      post({ state: 'failed' }),
      post({ act: 'reply' }),
      post({ state: 'unknown' }),
      post(),
    ];
    expect(postsInWindow(posts, NOW)).toHaveLength(1);
  });

  it('counts the same text on several networks within a day once', () => {
    const text = 'We hire';
    const same = [
      post({ text, network: 'x', publishedAt: NOW - DAY }),
      post({
        text: ' we  HIRE',
        network: 'linkedin',
        publishedAt: NOW - DAY - 1000,
        kind: 'promotional',
        kindBy: 'person',
      }),
      post({ text, network: 'mastodon', publishedAt: NOW - 3 * DAY }),
    ];
    const window = postsInWindow(same, NOW);
    expect(window.map(({ network, kind }) => [network, kind])).toEqual([
      ['x', 'promotional'],
      ['mastodon', 'other'],
    ]);
    expect(
      postsInWindow(
        same.filter(({ network }) => network === 'linkedin'),
        NOW,
      ),
    ).toHaveLength(1);
  });
});

describe('the same post elsewhere', () => {
  const twice = (one: string, other: string): number =>
    postsInWindow(
      [
        post({ text: one, network: 'x', publishedAt: NOW - 1000 }),
        post({ text: other, network: 'linkedin', publishedAt: NOW - 2000 }),
      ],
      NOW,
    ).length;

  it('is one post, with its link in the text here and beside it there', () => {
    expect(twice('We hire. https://t.co/abc', 'We hire.')).toBe(1);
    expect(twice('We hire. https://t.co/abc', 'We\n\nhire.  https://meridian.example/jobs')).toBe(1);
  });

  it('is another one with other words, or another link alone', () => {
    expect(twice('We hire.', 'We hire again.')).toBe(2);
    expect(twice('https://a.example/', 'https://b.example/')).toBe(2);
    expect(twice('', '')).toBe(2);
  });
});

describe('the share', () => {
  it('has no percentage and warns of nothing below five posts', () => {
    expect(shareOfCounts(4, 4, 30)).toMatchObject({ percent: null, over: false, toBalance: 0 });
  });

  it('is within the limit when it is exactly the limit', () => {
    expect(shareOfCounts(3, 10, 30)).toMatchObject({ percent: 30, over: false });
    expect(shareOfCounts(4, 10, 30)).toMatchObject({ over: true });
  });

  it('says how many own posts bring it back: in a month, by adding', () => {
    const posts = times(12, (i) => post({ publishedAt: NOW - i * DAY, kind: i % 3 === 0 ? 'promotional' : 'other' }));
    expect(shareOf(posts, NOW, 30)).toEqual({ promotional: 4, total: 12, percent: 33, over: true, toBalance: 2 });
  });

  it('says how many own posts bring it back: among ten, by what falls out of the window', () => {
    const posts = times(10, (i) =>
      post({ publishedAt: NOW - (i + 1) * 40 * DAY, kind: i > 5 ? 'promotional' : 'other' }),
    );
    expect(shareOf(posts, NOW, 30)).toMatchObject({ promotional: 4, total: 10, toBalance: 1 });
  });

  it('keeps its promise: after that many own posts it is within the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ age: fc.integer({ min: 0, max: 90 }), kind: fc.constantFrom(...KINDS) }), {
          maxLength: 40,
        }),
        fc.integer({ min: 5, max: 50 }),
        (rows, limit) => {
          const posts = rows.map(({ age, kind }) => post({ kind, publishedAt: NOW - age * DAY }));
          const { toBalance, over } = shareOf(posts, NOW, limit);
          expect(over).toBe(toBalance > 0);
          const own = times(toBalance, () => post({ publishedAt: NOW, kind: 'other' }));
          expect(shareOf([...own, ...posts], NOW, limit).over).toBe(false);
        },
      ),
    );
  });
});

describe('the forecast', () => {
  it('judges a draft as if it were posted', () => {
    const posts = times(12, (i) => post({ publishedAt: NOW - i * DAY, kind: i < 3 ? 'promotional' : 'other' }));
    const { now, withDraft } = forecast(posts, 'promotional', NOW, 30);
    expect([now.promotional, now.total, now.over]).toEqual([3, 12, false]);
    expect([withDraft.promotional, withDraft.total, withDraft.over]).toEqual([4, 13, true]);
  });

  it('agrees with plain counts', () => {
    expect(forecastOfCounts(3, 9, 'promotional', 30).withDraft).toMatchObject({
      promotional: 4,
      total: 10,
      over: true,
      toBalance: 4,
    });
    expect(forecastOfCounts(3, 9, 'other', 30).withDraft).toMatchObject({ promotional: 3, total: 10, over: false });
  });
});
