/** A web address in a text: offsets, and the address as it stands there. */
export interface WebAddress {
  start: number;
  end: number;
  url: string;
}

/** With a scheme, with `www.`, or a bare name with a path (`bit.ly/abc`). Names stop at `/`, so that this stays linear. */
const ADDRESS =
  /(?<![\p{L}\p{N}@._-])(?:https?:\/\/|www\.)[^\s<>"“”«»]+|(?<![\p{L}\p{N}@._/-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}[a-z]{2,15}[/?][^\s<>"“”«»]+/giu;
const CLOSING = /[.,;:!?…)\]}'’*]/u;

/** Every web address of a text. Punctuation of the sentence is left out; a closing bracket stays when it was opened inside. */
export function webAddressesIn(text: string): WebAddress[] {
  return [...text.matchAll(ADDRESS)].map((match) => {
    const [whole] = match;
    let length = whole.length;
    while (length > 0 && CLOSING.test(whole[length - 1] as string)) length--;
    const cut = whole.slice(0, length);
    if (whole[length] === ')' && cut.split('(').length > cut.split(')').length) length++;
    return { start: match.index, end: match.index + length, url: whole.slice(0, length) };
  });
}
