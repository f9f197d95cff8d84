import { closestAcross, editableOf } from '@/lib/editors/focus';
import { isEnabled, pressedControl, publishControls, publishes } from '@/lib/networks/composers/find';
import type { Draft, Watch } from './watch';
import { readDraft } from './watch';
import { isConnected } from './worker';

/** The person is publishing: by which control, and exactly what. */
export interface Press {
  control: HTMLElement;
  draft: Draft;
}

/**
 * What a click, submit or shortcut publishes; null when it does not. Without a publish control nobody knows: it may be a
 * composer that changed, or the dialog of an edit.
 */
export function pressOf(event: Event, watch: Watch): Press | null {
  const control = controlOf(event, watch);
  if (!control || !isEnabled(control) || !publishes(control)) return null;
  const draft = readDraft(watch, control);
  return draft.text.trim() === '' ? null : { control, draft };
}

/** The control that is pressed, or that the form or the shortcut stands for. */
function controlOf(event: Event, { composer }: Watch): HTMLElement | undefined | null {
  const path = event.composedPath();
  if (event.type === 'click') return pressedControl(composer, path);
  const target = path[0] as Node;
  if (event.type === 'submit') {
    const inside = composer.root.contains(target) || (closestAcross(composer.root, 'form') ?? null) === target;
    return inside ? publishControls(composer)[0] : null;
  }
  return isShortcut(event as KeyboardEvent) && editableOf(target) === composer.editable
    ? publishControls(composer)[0]
    : null;
}

/** Ctrl or Cmd with Enter, pressed once, not while an input method composes (229 is what such keys report). */
function isShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, repeat, isComposing, keyCode } = event;
  return key === 'Enter' && (ctrlKey || metaKey) && !repeat && !isComposing && keyCode !== 229;
}

export interface Guard {
  /**
   * Whether a press is held: once for the same text and audience, only with a serious finding on exactly this text, never
   * when the worker did not answer or is gone. The second press passes: nothing is ever sent in the person's place.
   */
  holds(event: Event, press: Press, watch: Watch): boolean;
  /** Lets this draft pass as it stands. */
  spare(draft: Draft): void;
  /** Whether a key is still down from the press that was held: its repetitions are that press, not a second one. */
  stillHolds(event: Event): boolean;
}

export function createGuard(): Guard {
  const held = new Set<string>();
  let keyIsDown = false;

  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const keyOf = ({ audience, text }: Draft): string => `${audience}\n${text}`;

  return {
    spare: (draft) => void held.add(keyOf(draft)),
    holds(event, { draft }, { draft: judged, answer }) {
      if (!event.isTrusted || !event.cancelable || !answer?.hold || !isConnected()) return false;
      if (judged.text !== draft.text || judged.audience !== draft.audience) return false;
      if (held.has(keyOf(draft))) return false;
      held.add(keyOf(draft));
      keyIsDown = event.type === 'keydown';
      swallow(event);
      return true;
    },
    stillHolds(event) {
      if (event.type !== 'keydown') return false;
      const { key, repeat } = event as KeyboardEvent;
      keyIsDown = keyIsDown && repeat && key === 'Enter';
      if (keyIsDown) swallow(event);
      return keyIsDown;
    },
  };
}
