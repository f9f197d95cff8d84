/** What all feed formats have in common, still as the feed wrote it. */
export interface Entry {
  /** The feed's own id, or empty. */
  guid: string;
  /** Plain text. */
  title: string;
  link: string;
  /** Each `xml:base` around the entry, outer first; each may be relative to the one before. */
  bases: string[];
  /** The same around its content. */
  contentBases: string[];
  author: string;
  published: string;
  /** HTML. */
  summary: string;
  /** HTML. */
  content: string;
  categories: string[];
  lang: string;
}

export interface RawFeed {
  /** Plain text. */
  title: string;
  entries: Entry[];
}
