import { readMarkup } from './markup';

/** Text structure only. No image: an image of another host is a request, and that tells who reads. */
export const ALLOWED_TAGS: readonly string[] =
  `p br hr div a ul ol li dl dt dd strong em b i u s del ins sub sup small mark q cite abbr kbd blockquote code pre
h2 h3 h4 h5 h6 table caption thead tbody tr th td figure figcaption`.split(/\s+/u);

const ALLOWED = new Set(ALLOWED_TAGS);
const VOID = new Set(['br', 'hr']);
/** What becomes another element, so that blocks stay blocks; everything else unknown is unwrapped. */
const RENAMED = new Map(
  Object.entries({
    ...Object.fromEntries(
      'section article main header footer aside nav address center details summary fieldset form hgroup'
        .split(' ')
        .map((tag) => [tag, 'div']),
    ),
    h1: 'h2',
    strike: 's',
    tt: 'code',
    samp: 'code',
    tfoot: 'tbody',
  }),
);
/** A part of a table outside its place is moved about by browsers: it is unwrapped instead. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tr: ['table', 'thead', 'tbody'],
  th: ['tr'],
  td: ['tr'],
};
const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'];
/** What a new element closes when it stands right inside it, as in every HTML parser. */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'p div ul ol dl blockquote pre hr table figure figcaption'.split(' ').map((tag) => [tag, ['p']]),
  ),
  ...Object.fromEntries(HEADINGS.map((tag) => [tag, ['p', ...HEADINGS]])),
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr', 'th', 'td'],
  th: ['th', 'td'],
  td: ['th', 'td'],
  thead: ['thead', 'tbody'],
  tbody: ['thead', 'tbody'],
};
/** Far deeper than any article, shallow enough for every recursive reader. */
const DEEPEST = 100;
const PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (char) => ESCAPES[char] ?? char);
}

/** Absolute address of a link, or null when it is not http, https or mailto, or can't be resolved. */
export function safeHref(href: string, base?: string): string | null {
  try {
    const url = new URL(href, base);
    return PROTOCOLS.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

interface Open {
  /** What was written for it; null when it was unwrapped, or closed already. */
  tag: string | null;
  /** Its place in `out`. */
  at: number;
}

/**
 * HTML of any origin → canonical HTML of a few text elements, links only to http, https and mailto, opened apart.
 * Works without a DOM, in one pass, and does nothing the second time. It is the first of two sanitisers: where HTML
 * is shown, DOMPurify runs as well (`purify.ts`).
 * @param base address against which relative links are resolved; without it they become plain text
 */
export function sanitizeHtml(html: string, base?: string): string {
  const out: string[] = [];
  const stack: Open[] = [];
  let depth = 0;

  const last = (): Open | undefined => stack.findLast((open) => open.tag !== null);

  const end = (open: Open): void => {
    const { tag, at } = open;
    open.tag = null;
    if (tag === null) return;
    depth--;
    // An element that lost its content (an image in a link) would only be an empty line or an empty link.
    if (out.length === at + 1 && !/^(?:t[dh]|[bh]r)$/u.test(tag)) out.length = at;
    else if (!VOID.has(tag)) out.push(`</${tag}>`);
  };

  const startTag = (tag: string, attributes: Readonly<Record<string, string>>): string | null => {
    if (!ALLOWED.has(tag) || depth >= DEEPEST) return null;
    for (let open = last(); open?.tag && CLOSES[tag]?.includes(open.tag); open = last()) end(open);
    if (PARENTS[tag] && !PARENTS[tag].includes(last()?.tag ?? '')) return null;
    if (tag !== 'a') return `<${tag}>`;
    const href = attributes.href === undefined ? null : safeHref(attributes.href, base);
    if (href === null || stack.some((open) => open.tag === 'a')) return null;
    return `<a href="${escapeHtml(href)}" target="_blank" rel="noopener noreferrer">`;
  };

  readMarkup(html, {
    open(source, attributes) {
      const tag = RENAMED.get(source) ?? source;
      const written = startTag(tag, attributes);
      stack.push({ tag: written === null ? null : tag, at: out.length });
      if (written === null) return;
      out.push(written);
      depth++;
    },
    close() {
      const open = stack.pop();
      if (open) end(open);
    },
    text(text) {
      out.push(escapeHtml(text));
    },
  });
  return out.join('').trim();
}
