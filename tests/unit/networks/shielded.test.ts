import { describe, expect, it } from 'vitest';
import { mayRunOn } from '@/lib/networks/may-run';
import { networkOfUrl } from '@/lib/networks/registry';
import { isMail, isShielded, NEVER_RUN_ON } from '@/lib/networks/shielded';

const REVIEWS = [
  'https://www.glassdoor.com/mz-survey/start_input.htm',
  'https://fr.glassdoor.be/Avis/index.htm',
  'https://www.glassdoor.co.uk/Reviews/',
  'https://www.kununu.com/de/acme/bewertung',
  'https://fr.indeed.com/cmp/Acme/reviews',
  'https://uk.indeed.com/write-review/acme',
];
const MAIL = ['https://mail.google.com/mail/u/0/#inbox', 'https://outlook.office.com/mail/'];

describe('shielded sites', () => {
  it.each(REVIEWS)('%s', (url) => {
    expect(isShielded(url)).toBe(true);
    expect(networkOfUrl(url, [])).toBeNull();
  });

  it.each([
    'https://fr.indeed.com/viewjob?jk=1',
    'https://example.com/glassdoor',
    'https://glassdoor.evil-example.com/',
    'not an address',
    '',
  ])('leaves alone %s', (url) => expect(isShielded(url)).toBe(false));
});

describe('mail', () => {
  it.each(MAIL)('%s', (url) => expect(isMail(url)).toBe(true));
  it('is not any page of the same company', () => expect(isMail('https://docs.google.com/')).toBe(false));
});

describe('where no script is even started', () => {
  /** As browsers read a match pattern, of the shapes used here. */
  const covers = (pattern: string, url: string): boolean => {
    const [, domain = '', path = ''] = /^\*:\/\/\*\.([^/]+)(\/.*)\*$/.exec(pattern) ?? [];
    const { hostname, pathname } = new URL(url);
    return (hostname === domain || hostname.endsWith(`.${domain}`)) && pathname.startsWith(path);
  };

  it.each([...REVIEWS, ...MAIL])('%s', (url) => {
    expect(NEVER_RUN_ON.filter((pattern) => covers(pattern, url))).not.toEqual([]);
    expect(mayRunOn(url, ['https://*/*', `https://${new URL(url).hostname}/*`])).toBe(false);
  });

  it('is nowhere else', () => {
    for (const url of ['https://www.linkedin.com/feed/', 'https://fr.indeed.com/viewjob?jk=1', 'https://x.com/'])
      expect(NEVER_RUN_ON.filter((pattern) => covers(pattern, url))).toEqual([]);
  });

  it('includes every host that was not switched on', () => {
    expect(mayRunOn('https://www.linkedin.com/feed/', ['https://www.linkedin.com/*'])).toBe(true);
    expect(mayRunOn('https://www.linkedin.com/feed/', ['https://x.com/*'])).toBe(false);
    expect(mayRunOn('https://x.com.example/', ['https://x.com/*'])).toBe(false);
    expect(mayRunOn('http://x.com/', ['https://x.com/*', 'https://*/*'])).toBe(false);
    expect(mayRunOn('about:blank', ['https://*/*'])).toBe(false);
  });
});

describe('networkOfUrl', () => {
  it.each([
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://x.com/compose/post', 'x'],
    ['https://mobile.twitter.com/a', 'x'],
    ['https://piaille.fr/home', 'mastodon'],
    ['https://example.com/', 'generic'],
    ['https://notlinkedin.com/', 'generic'],
  ])('%s is %s', (url, id) => expect(networkOfUrl(url, ['piaille.fr'])?.id).toBe(id));

  it('is nothing for what is no web page', () => {
    expect(networkOfUrl('chrome://extensions', [])).toBeNull();
    expect(networkOfUrl('', [])).toBeNull();
  });
});
