import { ckeditor5 } from './ckeditor5';
import type { Editor } from './define';
import { draft } from './draft';
import { lexical } from './lexical';
import { plain } from './plain';
import { prosemirror } from './prosemirror';
import { quill1 } from './quill1';
import { quill2 } from './quill2';
import { slate } from './slate';
import { textarea } from './textarea';
import { tiptap } from './tiptap';

/** In the order they are asked: the narrower mark first, `plain` takes what is left. */
export const EDITORS: readonly Editor[] = [
  textarea,
  lexical,
  slate,
  draft,
  ckeditor5,
  quill1,
  quill2,
  tiptap,
  prosemirror,
  plain,
];

/** The kind of an editable element. */
export function editorOf(editable: Element): Editor {
  return EDITORS.find((editor) => editor.is(editable)) ?? plain;
}
