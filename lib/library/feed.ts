import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Item } from '@/lib/domain/item';
import { cleanUrl } from './clean-url';
import { feedDate } from './feed-date';
import type { Entry, RawFeed } from './feed-entry';
import { readJsonFeed } from './feed-json';
import { decodeFeed } from './feed-text';
import { readXmlFeed } from './feed-xml';
import { itemType } from './item-type';
import { htmlToText, shortened } from './plain-text';
import { sanitizeHtml } from './sanitize';

/** 2 MB take 0.2 s to read; a feed larger than this is an archive (or a mistake). */
export const MAX_FEED_BYTES = 5_000_000;
const SUMMARY_LENGTH = 300;
const TITLE_LENGTH = 300;
/** Short notes have no title: they are known by how they begin. */
const UNTITLED_LENGTH = 80;

/**
 * Why there are no items: `empty` (no text at all), `too-large` (over MAX_FEED_BYTES), `not-a-feed` (a web page or
 * something else), `unreadable` (no text, or a feed too broken to repair).
 */
export type FeedProblem = 'empty' | 'too-large' | 'not-a-feed' | 'unreadable';
/** A feed without entries is a feed: `items` is empty. */
export type FeedResult = { ok: true; title: string; items: Item[] } | { ok: false; reason: FeedProblem };

export interface FeedContext {
  /** The response's Content-Type header, may be empty. */
  contentType: string;
  /** The feed's own address, against which links are resolved; empty for a file. */
  url: string;
  sourceId: string;
  employerId: string;
}

/**
 * RSS, Atom, RDF or JSON Feed → items, newest wherever the feed puts them. Never throws. Needs no DOM.
 * @param body the bytes of the response, or text that is already decoded
 */
export function parseFeed(body: Uint8Array | string, context: FeedContext): FeedResult {
  if (body.length > MAX_FEED_BYTES) return { ok: false, reason: 'too-large' };
  const text = typeof body === 'string' ? body : decodeFeed(body, context.contentType);
  if (text === null) return { ok: false, reason: 'unreadable' };
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  try {
    const feed = /^\s*\{/u.test(text) ? readJsonFeed(text) : readXmlFeed(text);
    if (!feed) return { ok: false, reason: 'not-a-feed' };
    return { ok: true, title: shortened(feed.title, TITLE_LENGTH), items: itemsOf(feed, context) };
  } catch {
    return { ok: false, reason: 'unreadable' }; // broken JSON, or nested deeper than any reader follows
  }
}

function itemsOf(feed: RawFeed, context: FeedContext): Item[] {
  const guids = new Map<string, number>();
  for (const { guid } of feed.entries) guids.set(guid, (guids.get(guid) ?? 0) + 1);
  const items = new Map<string, Item>();
  for (const entry of feed.entries) {
    // Some feeds give all entries the same id: then the address and the title tell them apart.
    const unique = entry.guid !== '' && guids.get(entry.guid) === 1;
    const key = unique ? entry.guid : `${entry.guid} ${entry.link} ${entry.title}`;
    const item = itemOf(entry, context, key);
    if (!items.has(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

function itemOf(entry: Entry, context: FeedContext, key: string): Item {
  const url = webAddress(entry.link, entry.bases.reduce(resolved, context.url));
  const base = entry.contentBases.length > 0 ? entry.contentBases.reduce(resolved, context.url) : url || context.url;
  const html = sanitizeHtml(entry.content || entry.summary, base || undefined);
  const text = htmlToText(html);
  const title = shortened(entry.title, TITLE_LENGTH) || shortened(text, UNTITLED_LENGTH);
  return {
    id: bytesToHex(sha256(utf8ToBytes(`${context.sourceId}\n${key}`)).slice(0, 16)),
    sourceId: context.sourceId,
    employerId: context.employerId,
    title,
    url,
    author: shortened(entry.author, 200),
    published: feedDate(entry.published),
    summary: shortened(htmlToText(entry.summary) || text, SUMMARY_LENGTH),
    html,
    text,
    lang: /^\s*([a-z]{2,3})(?:[-_]|\s*$)/iu.exec(entry.lang)?.[1]?.toLowerCase() ?? null,
    type: itemType(title, url, entry.categories),
  };
}

function resolved(base: string, address: string): string {
  if (address === '') return base;
  try {
    return new URL(address, base || undefined).href;
  } catch {
    return base;
  }
}

/** Absolute, http or https, without tracking; empty when the feed gives no such address. */
function webAddress(link: string, base: string): string {
  const written = link.trim();
  try {
    const { href, protocol } = new URL(written, base || undefined);
    if (written === '' || !/^https?:$/u.test(protocol)) return '';
    return cleanUrl(/^https?:\/\/\S+$/iu.test(written) ? written : href);
  } catch {
    return '';
  }
}
