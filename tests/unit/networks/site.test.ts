import { describe, expect, it } from 'vitest';
import { siteOf } from '@/lib/networks/site';

describe('what may be done on a page', () => {
  it.each([
    [null, 'closed'],
    ['chrome://extensions/', 'closed'],
    ['https://fr.glassdoor.be/Avis', 'shielded'],
    ['https://www.kununu.com/de/meridian', 'shielded'],
    ['https://www.indeed.com/cmp/Meridian/reviews', 'shielded'],
    ['https://mail.google.com/mail/u/0/', 'mail'],
    ['https://press.example/article', 'page'],
  ] as const)('%s is %s', (url, kind) => {
    expect(siteOf(url, []).kind).toBe(kind);
  });

  it('knows the networks, and the servers that the person named', () => {
    expect(siteOf('https://www.linkedin.com/feed/', []).network).toBe('linkedin');
    expect(siteOf('https://social.example/home', []).network).toBe('generic');
    expect(siteOf('https://social.example/home', ['social.example']).network).toBe('mastodon');
  });
});
