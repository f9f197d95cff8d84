/** A web address in a text: offsets, and the address as it stands there. */
export interface WebAddress {
  start: number;
  end: number;
  url: string;
}

/** With a scheme or with `www.`. */
const FULL = String.raw`(?=[hw])(?<![\p{L}\p{N}@._-])(?:https?:\/\/|www\.)[^\s<>"“”«»]+`;
/** A bare name with a path (`bit.ly/abc`). */
const BARE = String.raw`(?<![\p{L}\p{N}@._/-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}[a-z]{2,15}[/?][^\s<>"“”«»]+`;
const ONLY_FULL = new RegExp(FULL, 'giu');
const ANY = new RegExp(`${FULL}|${BARE}`, 'giu');
/** Looking for bare names at every word is slow, so it is done only where one ends outside of full addresses. */
const MAY_BE_BARE = /\.[a-z]{2,15}[/?]\S/i;
const CLOSING = /[.,;:!?…)\]}'’*]/u;

/** Several checks ask for the addresses of one draft. */
let last: { text: string; found: readonly WebAddress[] } = { text: '', found: [] };

/** Every web address of a text. Punctuation of the sentence is left out; a closing bracket stays when it was opened inside. */
export function webAddressesIn(text: string): readonly WebAddress[] {
  if (last.text !== text) last = { text, found: find(text) };
  return last.found;
}

function find(text: string): WebAddress[] {
  return [...text.matchAll(MAY_BE_BARE.test(text.replace(ONLY_FULL, ' ')) ? ANY : ONLY_FULL)].map((match) => {
    const [whole] = match;
    let length = whole.length;
    while (length > 0 && CLOSING.test(whole[length - 1] as string)) length--;
    const cut = whole.slice(0, length);
    if (whole[length] === ')' && cut.split('(').length > cut.split(')').length) length++;
    return { start: match.index, end: match.index + length, url: whole.slice(0, length) };
  });
}
