/**
 * The text of a `contenteditable=plaintext-only` element, and where in the document each character is. Observed
 * 2026-11-21: Enter makes text nodes of "\n" in both browsers; a last empty line needs one more "\n" (Chromium 156) or a
 * `<br>` (Firefox 153), which is not part of the text; `insertText` with a line break makes a `<div>` a line (Chromium).
 */
interface Piece {
  node: Text | HTMLBRElement;
  /** Offset in the text. */
  start: number;
  length: number;
}

export interface EditableText {
  text: string;
  pieces: readonly Piece[];
}

/** Reads the text exactly as it is shown. */
export function readText(root: HTMLElement): EditableText {
  const pieces: Piece[] = [];
  let text = '';
  const add = (node: Piece['node'], said: string): void => {
    pieces.push({ node, start: text.length, length: said.length });
    text += said;
  };
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) add(node as Text, (node as Text).data);
      else if (node.nodeName === 'BR') add(node as HTMLBRElement, '\n');
      else {
        if (node.nodeName === 'DIV' && text !== '') text += '\n';
        walk(node);
      }
    }
  };
  walk(root);
  return { text: text.endsWith('\n') ? text.slice(0, -1) : text, pieces };
}

/** Puts a text in place of what is there, as one text node. */
export function writeText(root: HTMLElement, text: string): void {
  root.textContent = text.endsWith('\n') ? `${text}\n` : text;
}

function boundary({ pieces }: EditableText, offset: number, side: 'start' | 'end'): [Node, number] | null {
  const piece = pieces.find(({ start, length }) =>
    side === 'start' ? offset < start + length : offset <= start + length,
  );
  const found = piece ?? pieces.at(-1);
  if (!found) return null;
  const inside = Math.max(0, Math.min(offset - found.start, found.length));
  if (found.node.nodeType === Node.TEXT_NODE) return [found.node, inside];
  const parent = found.node.parentNode;
  return parent ? [parent, [...parent.childNodes].indexOf(found.node) + inside] : null;
}

/** The span of the text as a range of the document; null where there is nothing to hold it. */
export function rangeOf(editable: EditableText, start: number, end: number): Range | null {
  const from = boundary(editable, start, 'start');
  const to = boundary(editable, end, 'end');
  const document = from?.[0].ownerDocument;
  if (!from || !to || !document) return null;
  const range = document.createRange();
  range.setStart(...from);
  // A start after the end would pull the start along.
  if (start < end) range.setEnd(...to);
  return range;
}

/** Selects a span and brings it into view. */
export function selectSpan(root: HTMLElement, start: number, end: number): void {
  const range = rangeOf(readText(root), start, end);
  const selection = root.ownerDocument.getSelection();
  if (!range || !selection) return;
  root.focus();
  selection.removeAllRanges();
  selection.addRange(range);
  range.startContainer.parentElement?.scrollIntoView?.({ block: 'nearest' });
}

/** Replaces a span by the browser's own editing, so that undo takes it back. */
export function replaceSpan(root: HTMLElement, start: number, end: number, replacement: string): void {
  selectSpan(root, start, end);
  const document = root.ownerDocument;
  const done =
    replacement === '' ? document.execCommand?.('delete') : document.execCommand?.('insertText', false, replacement);
  if (done) return;
  const { text } = readText(root);
  writeText(root, text.slice(0, start) + replacement + text.slice(end));
  root.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
