import { defineEditor } from './define';
import { asParagraphs, paste } from './techniques';

/** ProseMirror and TipTap with their own paste rules (LinkedIn comments): blank lines survive only as paragraphs. */
export const prosemirror = defineEditor({
  kind: 'prosemirror',
  is: (editable) => editable.classList.contains('ProseMirror'),
  put: (editable, text) => paste(editable, text, asParagraphs(text)),
});
