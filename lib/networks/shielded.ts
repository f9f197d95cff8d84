/**
 * Two special rows. On review sites, where people speak about employers, Aparté is blind, whatever is switched on. In mail
 * it works at the desk only. Seen 2026-11-21; `domain` covers its subdomains, and country sites end differently.
 */
interface Place {
  /** A domain without its ending where a site has one per country (`glassdoor` covers glassdoor.fr, de.glassdoor.ch). */
  domain: string;
  /** Only addresses whose path holds this. */
  path?: RegExp;
}

const SHIELDED: readonly Place[] = [
  { domain: 'glassdoor' },
  { domain: 'kununu' },
  // Company pages, their reviews, salaries and questions, and the form in which a review is written.
  { domain: 'indeed', path: /^\/(?:cmp|companies|reviews?|write-review|contribute|survey)(?:\/|$)/i },
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

function isAmong(url: string, places: readonly Place[]): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return places.some(({ domain, path }) => isOn(hostname, domain) && (path?.test(pathname) ?? true));
}

/** `glassdoor` is the name before the country's ending: glassdoor.com, fr.glassdoor.be, www.glassdoor.co.uk. */
function isOn(host: string, domain: string): boolean {
  if (domain.includes('.')) return host === domain || host.endsWith(`.${domain}`);
  const labels = host.split('.');
  const at = labels.lastIndexOf(domain);
  const endings = labels.length - at - 1;
  return at >= 0 && (endings === 1 || (endings === 2 && (labels[at + 1] ?? '').length <= 3));
}
