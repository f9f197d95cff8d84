import { Parser } from 'htmlparser2';

export interface FeedCandidate {
  url: string;
  /** As the page calls it, may be empty. */
  title: string;
}

const FEED_TYPE = /^\s*application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)\b/iu;
const JSON_OR_XML = /^\s*(?:application|text)\/(?:json|xml)\b/iu;
const COMMENTS = /comment|kommentar|commentaire/iu;
const MOST = 30;

/** A feed type says it; plain XML or JSON only together with an address or a title that says so (not oEmbed, not wp-json). */
function isFeed({ type = '', title = '', href = '' }: Readonly<Record<string, string>>): boolean {
  return (
    FEED_TYPE.test(type) ||
    (JSON_OR_XML.test(type) && /rss|atom|feed/iu.test(`${title} ${href}`) && !/oembed/iu.test(href))
  );
}

/**
 * The feeds that a page names in `<link rel="alternate">`, in the page's order, feeds of comments last.
 * @param html the page, of any quality
 * @param url its address, against which (or against its `<base>`) links are resolved
 */
export function discoverFeeds(html: string, url: string): FeedCandidate[] {
  const found = new Map<string, FeedCandidate>();
  let base = url;
  const absolute = (href = ''): URL | null => {
    try {
      return new URL(href.trim(), base);
    } catch {
      return null;
    }
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'base' && attributes.href) base = absolute(attributes.href)?.href ?? base;
      if (tag !== 'link' || !attributes.href || !/(?:^|\s)alternate(?:\s|$)/iu.test(attributes.rel ?? '')) return;
      const address = absolute(attributes.href);
      if (!address || !/^https?:$/u.test(address.protocol) || !isFeed(attributes) || found.has(address.href)) return;
      found.set(address.href, { url: address.href, title: (attributes.title ?? '').trim() });
    },
  });
  parser.end(html);
  const isOfComments = (feed: FeedCandidate): number => Number(COMMENTS.test(`${feed.url} ${feed.title}`));
  return [...found.values()].sort((a, b) => isOfComments(a) - isOfComments(b)).slice(0, MOST);
}
