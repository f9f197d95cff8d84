export type EditorKind =
  | 'textarea'
  | 'quill1'
  | 'quill2'
  | 'draft'
  | 'lexical'
  | 'tiptap'
  | 'prosemirror'
  | 'slate'
  | 'ckeditor5'
  | 'plain';

export interface Editor {
  /** Same as the file name. */
  kind: EditorKind;
  /** Whether an editable element is of this kind, by the marks the library leaves. */
  is(editable: Element): boolean;
  /** Puts the text at the selection of the focused editor, the one way that was measured to keep its model right. */
  put(editable: HTMLElement, text: string): void;
  /** Selects what `put` will replace; without it, everything is selected. */
  clear?(editable: HTMLElement): void;
  /** Whether replacing a whole draft is proven here; inserting at the caret always is. */
  replaces?(editable: HTMLElement): boolean;
}

/** Declares a kind of editor; adding one is this file, its test and a line in `registry.ts`. */
export function defineEditor(editor: Editor): Editor {
  return editor;
}
