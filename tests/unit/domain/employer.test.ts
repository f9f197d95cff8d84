import { describe, expect, it } from 'vitest';
import type { Employer } from '@/lib/domain/employer';
import { isCurrent, withFeedHosts } from '@/lib/domain/employer';

const source = (url: string, kind: 'feed' | 'file' = 'feed') => ({ id: url, kind, url, title: url });
const employer = (given: Partial<Employer>): Employer => ({
  ...{ id: 'm', names: ['Meridian'], domains: [], products: [], handles: [] },
  ...{ sources: [], from: null, until: null },
  ...given,
});

describe('the domains of an employer', () => {
  it('are those the person gave, and the hosts of its feeds', () => {
    const sources = [source('https://blog.meridian.example/feed'), source('https://www.meridian.example/rss')];
    expect(withFeedHosts(employer({ domains: ['meridian.example'], sources })).domains).toEqual([
      'meridian.example',
      'blog.meridian.example',
    ]);
  });

  it('are not hosts that many share, names of files, or what is no address', () => {
    const sources = [source('https://medium.com/feed/meridian'), source('items.xml', 'file'), source('not an address')];
    expect(withFeedHosts(employer({ sources })).domains).toEqual([]);
  });
});

describe('an employer', () => {
  it('is current from its first day to its last, both included', () => {
    const past = employer({ from: '2024-02-01', until: '2026-03-31' });
    expect(['2024-01-31', '2024-02-01', '2026-03-31', '2026-04-01'].map((day) => isCurrent(past, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isCurrent(employer({}), '2026-04-01')).toBe(true);
  });
});
