import { defineEditor } from './define';
import { paste } from './techniques';

/** Slate. Typing by command returns true and does nothing in Chromium; HTML beside the plain text makes a paste fail. */
export const slate = defineEditor({
  kind: 'slate',
  is: (editable) => editable.hasAttribute('data-slate-editor'),
  put: (editable, text) => paste(editable, text, null),
});
