/** Addresses in a text, as they stand there; closing punctuation of the sentence is not part of one. Linear time. */
const LINK = /https?:\/\/[^\s<>"“”«»]+/giu;

export function linksIn(text: string): string[] {
  return [...text.matchAll(LINK)].map(([link]) => link.replace(/[.,;:!?…)\]}'’]+$/u, ''));
}
