import { Parser } from 'htmlparser2';

/** Elements whose content is never text to read, or is read differently by different parsers. Removed as a whole. */
const REMOVED: ReadonlySet<string> = new Set(
  `script style iframe svg math noscript template object embed applet frameset noframes noembed xmp plaintext listing
head title textarea select option datalist button audio video canvas map dialog portal annotation-xml`.split(/\s+/u),
);

/** Deeper than any page; the parser's time grows with the square of the depth, so an attack stops here. */
const DEEPEST = 5_000;
const TOO_DEEP = new Error('nested too deep');

export interface MarkupReader {
  open(tag: string, attributes: Readonly<Record<string, string>>): void;
  close(tag: string): void;
  text(text: string): void;
}

/**
 * Walks HTML of any quality without a DOM. Tag names come in lower case, calls are balanced, entities are decoded;
 * comments and the content of elements that are no text never arrive. Reading stops where the nesting is an attack.
 */
export function readMarkup(html: string, reader: MarkupReader): void {
  let removed = 0;
  const open: string[] = [];
  const close = (tag: string): void => {
    open.pop();
    if (REMOVED.has(tag)) removed--;
    else if (removed === 0) reader.close(tag);
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (open.length >= DEEPEST) throw TOO_DEEP;
      open.push(tag);
      if (REMOVED.has(tag)) removed++;
      else if (removed === 0) reader.open(tag, attributes);
    },
    onclosetag: close,
    ontext(text) {
      if (removed === 0) reader.text(text);
    },
  });
  try {
    parser.end(html);
  } catch (error) {
    if (error !== TOO_DEEP) throw error;
    for (const tag of open.toReversed()) close(tag);
  }
}
