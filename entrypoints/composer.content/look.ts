import { deepActiveElement, editableOf } from '@/lib/editors/focus';
import { editorOf } from '@/lib/editors/registry';
import type { OpenComposer } from '@/lib/messaging/contract';
import { isDegraded } from '@/lib/networks/composers/find';
import { readText } from '@/lib/networks/composers/read';
import { composerOf } from '@/lib/networks/composers/registry';
import type { Watch } from './watch';

/**
 * What is open here, for the pages that offer something for it: the watched composer, else an editor that has the focus
 * and is no post's as far as we know. Undefined where there is neither, so that another frame may answer.
 */
export function look(document: Document, watch: Watch | null): Promise<OpenComposer> | undefined {
  if (watch?.composer.editable.isConnected) {
    const { composer } = watch;
    return Promise.resolve({
      editor: isDegraded(composer) ? 'degraded' : 'known',
      network: composer.network,
      isEmpty: readText(composer).trim() === '',
      replaces: editorOf(composer.editable).replaces?.(composer.editable) !== false,
    });
  }
  if (!editableOf(deepActiveElement(document))) return undefined;
  return Promise.resolve({ editor: 'unknown', network: composerOf(document).network, isEmpty: false, replaces: false });
}
