/**
 * Two special rows. On review sites, where people speak about employers, Aparté is blind, whatever is switched on. In mail
 * it works at the desk only. Seen 2026-11-21; `domain` covers its subdomains, and country sites end differently.
 */
interface Place {
  /** A domain without its ending where a site has one per country (`glassdoor` covers glassdoor.fr, de.glassdoor.ch). */
  domain: string;
  /** The endings it was found under, for {@link NEVER_RUN_ON} only. */
  endings?: readonly string[];
  /** Only addresses whose path begins with one of these. */
  paths?: readonly string[];
}

const SHIELDED: readonly Place[] = [
  {
    domain: 'glassdoor',
    endings: 'com co.uk ca fr de at ch be nl ie es it sg com.au co.nz co.in com.br com.mx com.ar com.hk'.split(' '),
  },
  { domain: 'kununu', endings: ['com', 'de', 'at', 'ch'] },
  // Company pages, their reviews, salaries and questions, and the form in which a review is written.
  {
    domain: 'indeed',
    endings: ['com'],
    paths: ['cmp', 'companies', 'review', 'reviews', 'write-review', 'contribute', 'survey'],
  },
];
const MAIL: readonly Place[] = [
  { domain: 'mail.google.com' },
  { domain: 'outlook.live.com' },
  { domain: 'outlook.office.com' },
  { domain: 'outlook.office365.com' },
  { domain: 'outlook.cloud.microsoft' },
];

/** Whether Aparté must not look at this page at all. */
export function isShielded(url: string): boolean {
  return isAmong(url, SHIELDED);
}

/** Whether this is a mail page, where only the desk works. */
export function isMail(url: string): boolean {
  return isAmong(url, MAIL);
}

/**
 * The same places as match patterns, so that the browser does not even start a script there. A match pattern takes a
 * wildcard before a domain and never after it, and content scripts registered at run time take no globs; so the endings
 * are listed, and for an ending that is missing the script itself asks {@link isShielded} before anything else.
 */
export const NEVER_RUN_ON: readonly string[] = [...SHIELDED, ...MAIL].flatMap(({ domain, endings, paths }) =>
  (endings ?? ['']).flatMap((ending) => {
    const host = `*://*.${ending === '' ? domain : `${domain}.${ending}`}`;
    return (paths ?? ['']).map((path) => `${host}/${path}*`);
  }),
);

function isAmong(url: string, places: readonly Place[]): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return places.some(({ domain, paths }) => isOn(hostname, domain) && (!paths || isIn(pathname, paths)));
}

const isIn = (pathname: string, paths: readonly string[]): boolean =>
  new RegExp(`^/(?:${paths.join('|')})(?:/|$)`, 'i').test(pathname);

/** `glassdoor` is the name before the country's ending: glassdoor.com, fr.glassdoor.be, www.glassdoor.co.uk. */
function isOn(host: string, domain: string): boolean {
  if (domain.includes('.')) return host === domain || host.endsWith(`.${domain}`);
  const labels = host.split('.');
  const at = labels.lastIndexOf(domain);
  const endings = labels.length - at - 1;
  return at >= 0 && (endings === 1 || (endings === 2 && (labels[at + 1] ?? '').length <= 3));
}
