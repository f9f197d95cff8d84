import { readMarkup } from './markup';
import { escapeHtml } from './sanitize';

const BLOCKS: ReadonlySet<string> = new Set(
  `p div ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre table caption tr figure figcaption hr br section article main
header footer aside nav address center details summary form fieldset`.split(/\s+/u),
);

/** The words of HTML as they are read: one line a block, cells apart, no markup. Needs no DOM. */
export function htmlToText(html: string): string {
  let text = '';
  const edge = (tag: string): void => {
    if (BLOCKS.has(tag)) text += '\n';
    else if (tag === 'td' || tag === 'th') text += ' ';
  };
  // Line ends of the source are spaces; only blocks make lines.
  readMarkup(html, { open: edge, close: edge, text: (part) => (text += part.replace(/\s+/gu, ' ')) });
  return text
    .replace(/ {2,}/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();
}

/** Plain text as HTML paragraphs. */
export function textToHtml(text: string): string {
  const paragraphs = text.split(/\n\s*\n/u).map((paragraph) => paragraph.trim());
  return paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

/** One line of at most `limit` characters, cut between words with an ellipsis. */
export function shortened(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : undefined).replace(/[\s,;:.–-]+$/u, '')}…`;
}
