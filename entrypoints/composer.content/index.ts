import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { editableOf } from '@/lib/editors/focus';
import { insertText } from '@/lib/editors/insert';
import { findComposer } from '@/lib/networks/composers/find';
import { composerOf } from '@/lib/networks/composers/registry';
import { createFollowing } from './follow';
import { createGuard, pressOf } from './guard';
import { look } from './look';
import { createPill } from './pill';
import type { Watch } from './watch';
import { anchorOf, createWatching } from './watch';
import { isConnected, onOrder } from './worker';

/** Editors that draw their own text cancel the event before it, so `input` alone would miss what Draft or Lexical take. */
const STIRS = ['input', 'beforeinput', 'keyup', 'paste', 'cut', 'drop', 'compositionend'] as const;
/** A click and the submit it causes are one press. */
const SAME_PRESS = 1_000;

/**
 * Watches the composer that has the focus, on the sites a person switched on. Everything is heard at the window, in the
 * capture phase, so that a press can be held before the page hears it; the page can't list these listeners. Whatever
 * goes wrong here ends here: the page's own event always goes on.
 */
export default defineUnlistedScript({
  main() {
    const ended = new AbortController();
    const { signal } = ended;
    const pill = createPill(document);
    const watching = createWatching((watch) => showPill(watch));
    const following = createFollowing();
    const holds = createGuard();
    let composing = false;
    let passed = { at: -SAME_PRESS, text: '' };

    const showPill = (watch: Watch | null): void =>
      pill.show(watch?.answer?.pill ?? null, watch?.answer?.pill ? () => (watch ? anchorOf(watch) : null) : null);

    const press = (event: Event): void => {
      const watch = watching.current();
      const pressed = watch && pressOf(event, watch);
      if (!watch || !pressed) watching.stir();
      else if (holds(event, pressed, watch)) pill.explain(watch.answer?.held ?? '');
      else {
        const same = event.timeStamp - passed.at < SAME_PRESS && passed.text === pressed.draft.text;
        passed = { at: event.timeStamp, text: pressed.draft.text };
        if (!same) following.publish(watch.composer, pressed);
        watching.stir();
      }
    };

    const focus = (event: Event): void => {
      const node = event.composedPath()[0] as Node;
      if (!editableOf(node)) return;
      const { network, data } = composerOf(document);
      const composer = findComposer(network, data, node);
      if (composer) watching.enter(composer);
    };

    /** Runs a reaction; a defect in it must never reach the page. */
    const on = (type: string, react: (event: Event) => void): void =>
      window.addEventListener(
        type,
        (event) => {
          if (!isConnected()) return end();
          try {
            react(event);
          } catch {
            end();
          }
        },
        { capture: true, passive: type !== 'click' && type !== 'submit' && type !== 'keydown', signal },
      );

    const end = (): void => {
      watching.leave();
      pill.remove();
      ended.abort();
    };

    on('focusin', focus);
    for (const type of ['click', 'submit', 'keydown']) on(type, press);
    for (const type of STIRS) on(type, () => !composing && watching.stir());
    on('compositionstart', () => {
      composing = true;
    });
    on('compositionend', () => {
      composing = false;
      watching.stir();
    });
    on('pagehide', () => following.leave());

    onOrder(signal, (order) => {
      const { order: name, text, where } = order as { order?: string; text?: string; where?: 'caret' | 'replace' };
      if (name === 'stop') end();
      if (name === 'look') return look(document, watching.current());
      const editable = watching.current()?.composer.editable;
      if (name !== 'insert' || text === undefined || !editable?.isConnected) return undefined;
      const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
      return insertText(editable, text, where ?? 'caret', wait).finally(() => watching.stir());
    });
  },
});
