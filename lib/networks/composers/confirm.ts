import type { Composer } from './find';
import { isEnabled, publishControls } from './find';
import { allOf } from './marks';
import { readText } from './read';

/** What the page showed when the person pressed Post. */
export interface Snapshot {
  text: string;
  path: string;
  /** Signs of earlier publications that are still on the page. */
  earlier: readonly HTMLElement[];
}

export type Confirmation =
  | { state: 'confirmed'; url: string | null }
  /** Composer gone or emptied without a word: taken for published when nothing better comes. */
  | { state: 'gone' }
  /** The same text is there, ready to be published again. */
  | { state: 'still-there' }
  | { state: 'pending' };

export function snapshot(composer: Composer, text: string): Snapshot {
  const document = composer.root.ownerDocument;
  return { text, path: document.location.pathname, earlier: allOf(document, composer.data.done.marks) };
}

/** What the page shows of a publication, from its own elements only; no traffic is read and no API is called. */
export function confirm(composer: Composer, before: Snapshot): Confirmation {
  const { done } = composer.data;
  const document = composer.root.ownerDocument;
  const { pathname, href } = document.location;
  if (done.path?.test(pathname) && pathname !== before.path) return { state: 'confirmed', url: href };
  const sign = allOf(document, done.marks).find((element) => !before.earlier.includes(element));
  if (sign) return { state: 'confirmed', url: addressIn(sign) };
  if (!composer.root.isConnected || !composer.editable.isConnected) return { state: 'gone' };
  const text = readText(composer);
  if (text.trim() === '') return { state: 'gone' };
  return text === before.text && publishControls(composer).some(isEnabled)
    ? { state: 'still-there' }
    : { state: 'pending' };
}

function addressIn(sign: HTMLElement): string | null {
  const link = sign.closest('a') ?? sign.querySelector('a');
  return link?.href.startsWith('https://') ? link.href : null;
}
