import type { NetworkId } from '@/lib/domain/post';
import { closestAcross, editableOf } from '@/lib/editors/focus';
import type { ComposerData, Mark } from './define';
import { NOT_A_POST, SAVE_LABELS } from './labels';
import { allOf, labelOf } from './marks';

/** A post composer on a page. */
export interface Composer {
  network: NetworkId;
  data: ComposerData;
  root: HTMLElement;
  /** The editor that has or had the focus. */
  editable: HTMLElement;
}

/**
 * The composer that a focused node belongs to, null when it is a comment, a search or anything else.
 * @param focused the first node of the event's composed path, so that open shadow roots are crossed
 */
export function findComposer(network: NetworkId, data: ComposerData, focused: Node): Composer | null {
  const editable = editableOf(focused);
  if (!editable) return null;
  for (const { css } of data.roots) {
    const root = closestAcross(editable, css);
    if (!root) continue;
    const written = [...allOf(root, data.editors), ...allOf(root, data.titles)];
    if (written.includes(editable)) return { network, data, root, editable };
  }
  return null;
}

/** The editors of a post: its title, then its parts in thread order. */
export function editorsOf({ data, root }: Composer): HTMLElement[] {
  return [...allOf(root, data.titles), ...allOf(root, data.editors)];
}

/** The publish controls that are there, enabled or not. */
export function publishControls({ data, root }: Composer): HTMLElement[] {
  return allOf(root, data.publish);
}

/** On every site, as on none in particular: an edit is no post, and its button is not looked for otherwise. */
const SAVE: Mark = { css: 'button, [role="button"], [type="submit"]', label: SAVE_LABELS, seen: 'never' };

/**
 * Whether a composer has no publish control where one should be: the site changed, and nothing can be held or recorded.
 * A step before publishing and the dialog of an edit have none.
 */
export function isDegraded({ data, root }: Composer): boolean {
  return [data.publish, data.next, [SAVE]].every((marks) => allOf(root, marks).length === 0);
}

export function isEnabled(control: Element): boolean {
  return !control.matches(':disabled') && control.getAttribute('aria-disabled') !== 'true';
}

/** Whether pressing the control publishes, rather than keeps a draft, saves an edit or plans for later. */
export function publishes(control: Element): boolean {
  return !NOT_A_POST.test(labelOf(control));
}

/**
 * The publish control on the path of a click. The last step may stand in another dialog than the editor, which is gone
 * by then (Facebook); so when the composer's editor is no longer shown, any root of the same network is asked.
 */
export function pressedControl(composer: Composer, path: readonly EventTarget[]): HTMLElement | null {
  const inside = publishControls(composer).find((control) => path.includes(control));
  if (inside) return inside;
  if (composer.editable.isConnected && composer.editable.getBoundingClientRect().width > 0) return null;
  const target = path[0] as Node | undefined;
  const around = target && closestAcross(target, '[role="dialog"], dialog, form');
  return (around && allOf(around, composer.data.publish).find((control) => path.includes(control))) ?? null;
}
