import { defineEditor } from './define';
import { typeLines } from './techniques';

/**
 * Quill 1 (LinkedIn posts), in light DOM or in an open shadow root. A paste deletes the selection and inserts nothing.
 * Replacing empties the editor first, because lines typed over a selection scatter; in Firefox and inside a shadow root
 * that makes Quill's own emitter throw, so there only the caret is offered (measured 2026-11-21).
 */
export const quill1 = defineEditor({
  kind: 'quill1',
  is: (editable) => editable.classList.contains('ql-editor') && besideClipboard(editable),
  put: (editable, text) => typeLines(editable, text, 'insertParagraph'),
  clear: (editable) => {
    selectBlocks(editable);
    editable.ownerDocument.execCommand('delete');
  },
  replaces: (editable) => !(inShadow(editable) && isFirefox(editable)),
});

const besideClipboard = (editable: Element): boolean =>
  editable.parentElement?.querySelector(':scope > .ql-clipboard') !== null;

const inShadow = (editable: Element): boolean => 'host' in editable.getRootNode();

const isFirefox = (editable: Element): boolean =>
  editable.ownerDocument.defaultView?.navigator.userAgent.includes('Firefox/') === true;

function selectBlocks(editable: HTMLElement): void {
  const root = editable.getRootNode() as Document & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? editable.ownerDocument.getSelection();
  const [first, last] = [editable.firstElementChild, editable.lastElementChild];
  if (selection && first && last) selection.setBaseAndExtent(first, 0, last, last.childNodes.length);
}
