import { defineEditor } from './define';
import { paste } from './techniques';

/** Draft.js (X). Typing several lines by command loses the draft or crashes it; a paste is exact and undone in one step. */
export const draft = defineEditor({
  kind: 'draft',
  is: (editable) =>
    editable.classList.contains('public-DraftEditor-content') ||
    editable.querySelector('[data-contents="true"]') !== null,
  put: (editable, text) => paste(editable, text, null),
});
