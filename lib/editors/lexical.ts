import { defineEditor } from './define';
import { paste } from './techniques';

/** Lexical (Facebook, Threads, Instagram, Reddit). Typing several lines by command keeps only the first in Chromium. */
export const lexical = defineEditor({
  kind: 'lexical',
  is: (editable) => editable.hasAttribute('data-lexical-editor'),
  put: (editable, text) => paste(editable, text, null),
});
