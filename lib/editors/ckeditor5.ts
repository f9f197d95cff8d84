import { defineEditor } from './define';
import { asParagraphs, paste } from './techniques';

/** CKEditor 5. Typing by command returns true and does nothing in Chromium; blank lines survive only as paragraphs. */
export const ckeditor5 = defineEditor({
  kind: 'ckeditor5',
  is: (editable) => editable.classList.contains('ck-editor__editable'),
  put: (editable, text) => paste(editable, text, asParagraphs(text)),
});
