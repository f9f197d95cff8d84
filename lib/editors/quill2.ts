import { defineEditor } from './define';
import { paste } from './techniques';

/** Quill 2, told from Quill 1 by the hidden paste target that only Quill 1 keeps beside its editor; so asked after it. */
export const quill2 = defineEditor({
  kind: 'quill2',
  is: (editable) => editable.classList.contains('ql-editor'),
  put: (editable, text) => paste(editable, text, null),
});
