/** How text gets into an editor. The page must take each of them for the person's own typing or pasting. */

/** What Firefox shows of the page's own world to an isolated content script. */
interface PageWorld {
  Object: new () => Record<string, unknown>;
  DataTransfer: new () => DataTransfer;
  ClipboardEvent: new (type: string, init: unknown) => ClipboardEvent;
}
interface Wrapped<T> {
  wrappedJSObject?: T;
}

/** Types the whole text at once. */
export function typeText(editable: HTMLElement, text: string): void {
  editable.ownerDocument.execCommand('insertText', false, text);
}

/** Types line by line, with the editor's own command between two lines. */
export function typeLines(editable: HTMLElement, text: string, between: 'insertParagraph' | 'insertLineBreak'): void {
  const document = editable.ownerDocument;
  text.split('\n').forEach((line, index) => {
    if (index > 0) document.execCommand(between);
    if (line !== '') document.execCommand('insertText', false, line);
  });
}

/** Lines as paragraphs, for editors that drop blank lines from plain text. */
export function asParagraphs(text: string): string {
  const escaped = text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}

/**
 * Sends a paste event. Firefox delivers one built here empty to the page (bugzilla 1654724), so there it is built with
 * the page's own constructors and filled afterwards.
 */
export function paste(editable: HTMLElement, text: string, html: string | null): void {
  const view = editable.ownerDocument.defaultView as (Window & typeof globalThis & Wrapped<PageWorld>) | null;
  if (!view) return;
  const page = view.wrappedJSObject;
  if (!page) {
    const data = new view.DataTransfer();
    fill(data, text, html);
    editable.dispatchEvent(
      new view.ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }),
    );
    return;
  }
  const init = new page.Object();
  init.bubbles = init.cancelable = init.composed = true;
  init.clipboardData = new page.DataTransfer();
  const event = new page.ClipboardEvent('paste', init);
  if (event.clipboardData) fill(event.clipboardData, text, html);
  ((editable as Wrapped<HTMLElement>).wrappedJSObject ?? editable).dispatchEvent(event);
}

function fill(data: DataTransfer, text: string, html: string | null): void {
  data.setData('text/plain', text);
  if (html !== null) data.setData('text/html', html);
}
