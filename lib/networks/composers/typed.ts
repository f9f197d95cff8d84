import type { Audience, NetworkId } from '@/lib/domain/post';
import { deepActiveElement, editableOf } from '@/lib/editors/focus';
import { readEditor } from '@/lib/editors/read';
import { findComposer } from './find';
import { allOf } from './marks';
import { readAudience, readText } from './read';
import { composerOf } from './registry';

export interface Typed {
  text: string;
  network: NetworkId;
  audience: Audience;
}

/**
 * What the person typed on a page: the composer that has the focus, else the first one with text, else whatever editor
 * has the focus. Null when nothing is typed.
 */
export function readTyped(document: Document): Typed | null {
  const { network, data } = composerOf(document);
  const focused = editableOf(deepActiveElement(document));
  for (const editable of [focused, ...allOf(document, data.editors)]) {
    const composer = editable && findComposer(network, data, editable);
    const text = composer ? readText(composer) : '';
    if (composer && text.trim() !== '') return { text, network, audience: readAudience(composer) };
  }
  const text = focused ? readEditor(focused) : '';
  return text.trim() === '' ? null : { text, network, audience: 'unknown' };
}
