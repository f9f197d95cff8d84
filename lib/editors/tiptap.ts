import { defineEditor } from './define';
import { paste } from './techniques';

/** TipTap as Bluesky sets it up: pasted plain text is split into lines by the site itself, HTML is ignored. */
export const tiptap = defineEditor({
  kind: 'tiptap',
  is: (editable) =>
    editable.classList.contains('ProseMirror') && /(^|\.)bsky\.app$/.test(editable.ownerDocument.location.hostname),
  put: (editable, text) => paste(editable, text, null),
});
