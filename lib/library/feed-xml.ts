import { DomHandler, DomUtils, Parser } from 'htmlparser2';
import type { Entry, RawFeed } from './feed-entry';
import { htmlToText, textToHtml } from './plain-text';

type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** Namespaces by what they are, since feeds choose their own prefixes. The feed's own ones need no prefix. */
const NAMESPACES: readonly [RegExp, string][] = [
  [/purl\.org\/rss\/1\.0\/modules\/content/u, 'content:'],
  [/purl\.org\/dc\/elements/u, 'dc:'],
  [/www\.w3\.org\/1999\/xhtml/u, 'xhtml:'],
  [/purl\.org\/rss\/1\.0\/$|my\.netscape\.com|channel\.netscape\.com|backend\.userland\.com/u, ''],
  [/w3\.org\/2005\/Atom|purl\.org\/atom/u, ''],
];

function isElement(node: object): node is Element {
  return 'attribs' in node;
}

function childElements(parent: { children: Element['children'] }): Element[] {
  return parent.children.filter(isElement);
}

/** Deeper than any feed; the parser's time grows with the square of the depth, and reading a tree is recursive. */
const DEEPEST = 500;

class ShallowHandler extends DomHandler {
  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.tagStack.length > DEEPEST) throw new Error('nested too deep');
    super.onopentag(name, attributes);
  }
}

/** Reads one XML feed. A feed that is cut off or not well-formed gives what is there. */
class FeedReader {
  private readonly prefixes = new Map<string, string>();

  private readonly root: Element;

  constructor(root: Element) {
    this.root = root;
    for (const [name, uri] of Object.entries(root.attribs)) {
      const known = NAMESPACES.find(([pattern]) => pattern.test(uri));
      if (name.startsWith('xmlns:') && known) this.prefixes.set(`${name.slice(6).toLowerCase()}:`, known[1]);
    }
  }

  /** Name in lower case with the prefix that we use for its namespace. */
  private nameOf({ name }: Element): string {
    const lower = name.toLowerCase();
    const prefix = lower.slice(0, lower.indexOf(':') + 1);
    return (this.prefixes.get(prefix) ?? prefix) + lower.slice(prefix.length);
  }

  /** Children with one of these names: all of the first name that occurs. */
  private all(parent: Element, ...names: string[]): Element[] {
    const children = childElements(parent);
    for (const name of names) {
      const found = children.filter((child) => this.nameOf(child) === name);
      if (found.length > 0) return found;
    }
    return [];
  }

  private text(parent: Element, ...names: string[]): string {
    return (
      this.all(parent, ...names)
        .map(plainContent)
        .find((text) => text !== '') ?? ''
    );
  }

  /** "name" of Atom; "mail (name)", "name <mail>" or a name in RSS. */
  private people(parent: Element): string {
    const people = this.all(parent, 'author', 'dc:creator', 'dc:author', 'itunes:author').map((person) => {
      const given = this.text(person, 'name', 'email') || plainContent(person);
      const [, outside = '', inside = ''] = /^([^()<>]*)[(<]([^()<>]*)[)>]/u.exec(given) ?? [];
      return [outside, inside].map((part) => part.trim()).find((part) => part !== '' && !part.includes('@')) ?? given;
    });
    return people.filter((person) => person !== '').join(', ');
  }

  /** The page: an RSS link, the alternate link of Atom, an id that is an address. */
  private link(entry: Element): string {
    const links = this.all(entry, 'link');
    const written = links.map(plainContent).find((text) => text !== '');
    if (written) return written;
    const pages = links.filter(({ attribs }) => attribs.href && /^(?:alternate)?$/u.test(attribs.rel ?? ''));
    const page = pages.find(({ attribs }) => /html|^$/u.test(attribs.type ?? '')) ?? pages[0];
    const [guid] = this.all(entry, 'guid');
    const permalink = guid && guid.attribs.isPermaLink !== 'false' ? plainContent(guid) : '';
    return page?.attribs.href ?? (permalink || (entry.attribs['rdf:about'] ?? ''));
  }

  private entry(entry: Element, feedLang: string, feedAuthor: string): Entry {
    const [summary] = this.all(
      entry,
      'description',
      'summary',
      'dc:description',
      'itunes:summary',
      'media:description',
    );
    const [content] = this.all(entry, 'content:encoded', 'content', 'xhtml:body', 'body', 'fullitem');
    const [title] = this.all(entry, 'title', 'dc:title', 'itunes:title', 'media:title');
    const categories = this.all(entry, 'category', 'dc:subject');
    return {
      guid: this.text(entry, 'guid', 'id') || (entry.attribs['rdf:about'] ?? ''),
      title: title ? titleText(title) : '',
      link: this.link(entry),
      bases: around(entry, 'xml:base'),
      contentBases: around(content ?? summary ?? entry, 'xml:base'),
      author: this.people(entry) || feedAuthor,
      published: this.text(entry, 'pubdate', 'published', 'issued', 'dc:date', 'created', 'updated', 'modified'),
      summary: summary ? markup(summary) : '',
      content: content ? markup(content) : '',
      categories: categories.map((element) => element.attribs.label ?? element.attribs.term ?? plainContent(element)),
      lang: around(content ?? title ?? entry, 'xml:lang').at(-1) || this.text(entry, 'dc:language') || feedLang,
    };
  }

  read(): RawFeed {
    const channel = this.all(this.root, 'channel')[0] ?? this.root;
    const [title] = this.all(channel, 'title');
    const entries = [channel, ...(channel === this.root ? [] : [this.root])].flatMap((parent) =>
      this.all(parent, 'item', 'entry'),
    );
    const lang = this.text(channel, 'language', 'dc:language');
    const author = this.root.name.toLowerCase().endsWith('feed') ? this.people(channel) : '';
    return { title: title ? titleText(title) : '', entries: entries.map((entry) => this.entry(entry, lang, author)) };
  }
}

function plainContent(element: Element): string {
  return DomUtils.textContent(element).trim();
}

/** The values of an attribute from the outermost element down to this one. */
function around(element: Element, attribute: string): string[] {
  const values: string[] = [];
  for (let at: Element['parent'] = element; at && isElement(at); at = at.parent) {
    const value = at.attribs[attribute];
    if (value !== undefined) values.unshift(value);
  }
  return values;
}

/** Content as HTML. Atom says by type and mode what it is; everything else is taken for HTML, as every reader does. */
function markup(element: Element): string {
  const { type = element.name.endsWith('summary') ? 'text' : '', mode } = element.attribs;
  if (childElements(element).length > 0) return DomUtils.getInnerHTML(element, { xmlMode: true });
  const text = DomUtils.textContent(element);
  if (mode === 'base64' || type === 'application/octet-stream') return decodedBase64(text);
  return /^text(?:\/plain)?$/u.test(type) ? textToHtml(text) : text;
}

function decodedBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
  } catch {
    return text;
  }
}

/** Only tags that exist are markup in a title: "List<String>" is a title about a language. */
const INLINE =
  /<\/?(?:a|abbr|b|big|br|cite|code|div|em|font|i|img|mark|p|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/iu;

function titleText(element: Element): string {
  const { type = '', mode } = element.attribs;
  if (/html|octet-stream/u.test(type) || mode === 'base64' || childElements(element).length > 0)
    return htmlToText(markup(element));
  const text = plainContent(element);
  if (/^text/u.test(type)) return text;
  return htmlToText(INLINE.test(text) ? text : text.replaceAll('<', '&lt;'));
}

/**
 * RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0.
 * Null when the outermost element is none of them (a web page, for instance). Throws when it is nested absurdly deep.
 */
export function readXmlFeed(source: string): RawFeed | null {
  const handler = new ShallowHandler();
  new Parser(handler, { xmlMode: true }).end(source);
  // Some servers write a warning in HTML before the feed.
  const root = childElements(handler.root).find(({ name }) => /^(?:[\w.-]+:)?(?:rss|feed|rdf)$/iu.test(name));
  return root ? new FeedReader(root).read() : null;
}
