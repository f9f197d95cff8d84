import { remembered } from '@/lib/language/remembered';
import { COUNTER_HOSTS, REDIRECTORS, SHORT_HOSTS } from './link-hosts';
import { HOST_RULES, TRACKING_NAMES, TRACKING_PAIRS, TRACKING_PREFIXES } from './tracking-parameters';

/** Longer than any address that a server takes (most stop at 8 kB); such a text is left alone. */
const LONGEST = 10_000;
const NATIONAL = /^\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/u;

/** `pattern`: a host and its subdomains, or "name.*" for the name under every national ending. */
function hostMatches(host: string, pattern: string): boolean {
  if (!pattern.endsWith('.*')) return host === pattern || host.endsWith(`.${pattern}`);
  const name = pattern.slice(0, -2);
  const at = host.startsWith(`${name}.`) ? 0 : host.indexOf(`.${name}.`) + 1;
  return (at > 0 || host.startsWith(`${name}.`)) && NATIONAL.test(host.slice(at + name.length));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parsed(url: string): URL | null {
  if (url.length > LONGEST) return null;
  const bare = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/u.test(url);
  try {
    const address = new URL(bare ? `https://${url}` : url);
    return /^https?:$/u.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}

function isTracking(pair: string, address: URL): boolean {
  // "&amp;" is what is left of an address copied out of HTML.
  const plain = decoded(pair).toLowerCase().replace(/^amp;/u, '');
  const name = plain.split('=', 1)[0] ?? '';
  if (TRACKING_NAMES.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix))) return true;
  if (TRACKING_PAIRS.some((pattern) => pattern.test(plain))) return true;
  return HOST_RULES.some(
    ({ hosts, names, path = '/' }) =>
      names.includes(name) &&
      address.pathname.startsWith(path) &&
      hosts.some((pattern) => hostMatches(address.hostname, pattern)),
  );
}

interface Result {
  url: string;
  /** The names of what was removed, as they stood in the address. */
  found: readonly string[];
}

/** `query` without its mark; what stays, stays byte for byte and in order. */
function cleanQuery(query: string, address: URL, found: string[]): string {
  const kept = query.split('&').filter((pair) => {
    const tracking = pair !== '' && isTracking(pair, address);
    if (tracking) found.push(decoded(pair.split('=', 1)[0] ?? '').replace(/^amp;/iu, ''));
    return !tracking;
  });
  return kept.join('&');
}

/** "#utm_source=x", "#xtor=x", "#?utm_source=x", "#/route?utm_source=x" and ShareThis' "#sthash.x". */
function cleanFragment(fragment: string, address: URL, found: string[]): string {
  if (/^sthash\./u.test(fragment)) {
    found.push('sthash');
    return '';
  }
  const mark = fragment.indexOf('?');
  const query = fragment.slice(mark + 1);
  if (!query.includes('=') || fragment.startsWith(':~:')) return fragment;
  const kept = cleanQuery(query, address, found);
  const route = fragment.slice(0, Math.max(mark, 0));
  return mark >= 0 && kept !== '' ? `${route}?${kept}` : `${route}${kept}`;
}

/** Amazon's "/ref=…" at the end of a path and the session that Java servers write into it. */
function cleanPath(base: string, address: URL, found: string[]): string {
  const session = base.replace(/;jsessionid=[^/?#]*/iu, '');
  if (session !== base) found.push('jsessionid');
  if (!hostMatches(address.hostname, 'amazon.*')) return session;
  const shorter = session.replace(/\/ref=[^/]*$/u, '');
  if (shorter !== session) found.push('ref');
  return shorter;
}

function withoutParameters(url: string, address: URL): Result {
  const found: string[] = [];
  const [beforeFragment, fragment] = splitAt(url, '#');
  const [base, query] = splitAt(beforeFragment, '?');
  const path = cleanPath(base, address, found);
  const keptQuery = query === null ? null : cleanQuery(query, address, found);
  const keptFragment = fragment === null ? null : cleanFragment(fragment, address, found);
  if (found.length === 0) return { url, found };
  return { url: path + (keptQuery ? `?${keptQuery}` : '') + (keptFragment ? `#${keptFragment}` : ''), found };
}

function splitAt(text: string, mark: string): [string, string | null] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

/** Forms whose target is in the path instead of a parameter. */
function targetInPath({ hostname, pathname, href }: URL): string | null {
  if (hostMatches(hostname, 'google.*') && pathname.startsWith('/amp/s/')) return `https://${pathname.slice(7)}`;
  if (hostMatches(hostname, 'awstrack.me')) return decoded(/^\/L\d\/([^/]+)/u.exec(pathname)?.[1] ?? '');
  if (hostname === 'href.li') return href.slice(href.indexOf('?') + 1);
  // Proofpoint: version 3 writes the target between "__" and "__;"; with a "*" in it, parts are elsewhere: left alone.
  if (hostname === 'urldefense.com') return /^\/v3\/__([^*]*?)__;/u.exec(href.slice(href.indexOf('/v3/')))?.[1] ?? null;
  return null;
}

/** The page that a known redirector carries in its own address, or null. Always http(s). */
function target(address: URL): string | null {
  const known = REDIRECTORS.find(
    ({ host, path }) => hostMatches(address.hostname, host) && address.pathname.startsWith(path),
  );
  for (const name of known?.params ?? ['']) {
    const value = known ? address.searchParams.get(name) : targetInPath(address);
    if (!value || !/^https?:\/\/[^/]/iu.test(value)) continue;
    if (value.length < address.href.length && parsed(value)) return value.replace(/\s/gu, encodeURIComponent);
  }
  return null;
}

function read(url: string): Result {
  const found: string[] = [];
  let current = url.trim();
  for (;;) {
    const address = parsed(current);
    if (!address) break;
    const wrapped = target(address);
    if (wrapped !== null) found.push(address.hostname);
    const result = wrapped === null ? withoutParameters(current, address) : { url: wrapped, found: [] };
    found.push(...result.found);
    if (result.url === current) break;
    current = result.url;
  }
  return { url: found.length === 0 ? url : current, found: [...new Set(found)] };
}

/** A draft's links are asked for again at every keystroke. */
const clean = remembered(read, 300, 2_000);

/**
 * The same page without what follows people: tracking parameters, personal share ids, known redirectors. Order and
 * encoding of what stays are kept. Also takes an address without "https://". Never throws: what is no web address, or
 * has nothing to clean, comes back unchanged.
 */
export function cleanUrl(url: string): string {
  return clean(url).url;
}

/** Names of the tracking parameters in the order they stand; a redirector stands with its host. Empty when clean. */
export function trackingIn(url: string): readonly string[] {
  return clean(url).found;
}

/**
 * A link that hides its target behind a counter (bit.ly, lnkd.in), or a network's share link made for one person.
 * It can't be cleaned without a request, only replaced by the page's own address.
 */
export function isShortLink(url: string): boolean {
  const address = parsed(url.trim());
  if (!address) return false;
  const host = address.hostname.replace(/^www\./u, '');
  if (COUNTER_HOSTS.some((counter) => hostMatches(host, counter))) return true;
  if (SHORT_HOSTS.has(host)) return address.pathname.length > 1;
  if (hostMatches(host, 'reddit.com')) return /^\/r\/[^/]+\/s\//u.test(address.pathname);
  return hostMatches(host, 'facebook.com') && address.pathname.startsWith('/share/');
}
