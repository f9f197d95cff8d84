import { deepActiveElement } from './focus';
import { isField, readEditor } from './read';
import { editorOf } from './registry';

/** Draft, Lexical, ProseMirror, Slate and CKEditor learn of a selection later; with less, they append instead of replacing. */
const SELECTION_NOTICED = 200;
/** Editors redraw after the turn in which they took the text; measured up to 150 ms. */
const LOOKS = [50, 150, 400];

export type Inserted =
  | { ok: true }
  /** `mismatch`: the editor made something else of it; `not-proven`: replacing is not safe here; `refused`: can't take it. */
  | { ok: false; why: 'mismatch' | 'not-proven' | 'refused' };

/**
 * Puts `text` into an editor: at the caret, or instead of all that is there. Only ever called for the person's own click.
 *
 * It is put in once, by the one technique measured for that kind of editor, then read back; nothing is tried a second
 * time, because editors take a text later than they show it and a retry doubles it.
 * @param wait resolves after that many milliseconds
 */
export async function insertText(
  editable: HTMLElement,
  text: string,
  where: 'caret' | 'replace',
  wait: (ms: number) => Promise<void>,
): Promise<Inserted> {
  const editor = editorOf(editable);
  const before = readEditor(editable);
  const replaces = where === 'replace' && before !== '';
  if (replaces && editor.replaces?.(editable) === false) return { ok: false, why: 'not-proven' };
  if (isField(editable) && editable.maxLength >= 0 && text.length > editable.maxLength)
    return { ok: false, why: 'refused' };
  editable.focus();
  if (deepActiveElement(editable.ownerDocument) !== editable) return { ok: false, why: 'refused' };
  if (replaces) {
    if (editor.clear) editor.clear(editable);
    else editable.ownerDocument.execCommand('selectAll');
    await wait(SELECTION_NOTICED);
  } else await wait(0);
  editor.put(editable, text);
  const kept = replaces ? '' : before;
  for (const look of LOOKS) {
    await wait(look);
    if (took(readEditor(editable), kept, text)) return { ok: true };
  }
  return { ok: false, why: 'mismatch' };
}

/** Whether `now` is `kept` with `text` put into it somewhere, and nothing else. */
function took(now: string, kept: string, text: string): boolean {
  if (now.length !== kept.length + text.length) return false;
  for (let at = now.indexOf(text); at >= 0; at = now.indexOf(text, at + 1))
    if (now.slice(0, at) + now.slice(at + text.length) === kept) return true;
  return false;
}
