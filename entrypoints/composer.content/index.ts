import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deepActiveElement, editableOf } from '@/lib/editors/focus';
import { insertText } from '@/lib/editors/insert';
import { findComposer, publishControls } from '@/lib/networks/composers/find';
import { composerOf } from '@/lib/networks/composers/registry';
import { mayRunOn } from '@/lib/networks/may-run';
import { createFollowing } from './follow';
import { createGuard, pressOf } from './guard';
import { look } from './look';
import { createPill, removeLeftPill } from './pill';
import type { Watch } from './watch';
import { createWatching, readDraft } from './watch';
import { isConnected, onOrder } from './worker';

/** Editors that draw their own text cancel the event before it, so `input` alone would miss what Draft or Lexical take. */
const STIRS = ['input', 'beforeinput', 'keyup', 'paste', 'cut', 'drop'] as const;
/** A click and the submit it causes are one press. */
const SAME_PRESS = 1_000;

/** This script's own world, which the page can't see. What is here was left by a script that came before. */
const world = globalThis as { aparteRuns?: () => boolean };

interface Order {
  order?: 'heed' | 'look' | 'insert';
  on?: string[];
  text?: string;
  where?: 'caret' | 'replace';
}

/**
 * Watches the composer that has the focus, on the sites a person switched on. Everything is heard at the window, in the
 * capture phase, so that a press can be held before the page hears it; the page can't list these listeners. Whatever
 * goes wrong here ends here: the page's own event always goes on.
 */
export default defineUnlistedScript({
  main() {
    // Registered for pages to come and started in open ones: in a document that is both, the first one stays alone.
    if (world.aparteRuns?.() || !mayRunOn(location.href, ['https://*/*'])) return;
    const ended = new AbortController();
    const { signal } = ended;
    const pill = createPill(document);
    const watching = createWatching((watch) => showPill(watch));
    const following = createFollowing();
    const guard = createGuard();
    world.aparteRuns = () => !signal.aborted && isConnected();
    let mayHaveHeld = false;
    let composing = false;
    let passed = { at: -SAME_PRESS, text: '' };

    const showPill = (watch: Watch | null): void => {
      const composer = watch?.composer;
      const place = composer && { root: composer.root, control: () => publishControls(composer)[0] ?? null };
      pill.show(watch?.answer?.pill ?? null, place ?? null);
    };

    const stir = (): void => {
      if (!composing) watching.stir();
    };

    const press = (event: Event): void => {
      if (guard.stillHolds(event)) return;
      const watch = watching.current();
      const pressed = watch && pressOf(event, watch);
      if (!watch || !pressed) stir();
      else if (guard.holds(event, pressed, watch)) pill.explain(watch.answer?.held ?? '');
      else {
        const same = event.timeStamp - passed.at < SAME_PRESS && passed.text === pressed.draft.text;
        passed = { at: event.timeStamp, text: pressed.draft.text };
        if (!same) following.publish(watch.composer, pressed);
        watching.stir();
      }
    };

    const focus = (node: Node | null): void => {
      if (!editableOf(node) || !node) return;
      const { network, data } = composerOf(document);
      const composer = findComposer(network, data, node);
      if (composer) watching.enter(composer);
      const watch = watching.current();
      if (mayHaveHeld && watch) guard.spare(readDraft(watch));
      mayHaveHeld &&= !watch;
    };

    /** A defect in a reaction must never reach the page. */
    const safely = (react: () => void): void => {
      try {
        react();
      } catch {
        end();
      }
    };

    const on = (type: string, react: (event: Event) => void): void =>
      window.addEventListener(type, (event) => (isConnected() ? safely(() => react(event)) : end()), {
        capture: true,
        passive: type !== 'click' && type !== 'submit' && type !== 'keydown',
        signal,
      });

    const end = (): void => {
      ended.abort();
      watching.leave();
      following.end();
      pill.remove();
    };

    on('focusin', (event) => {
      // An editor that was taken away in the middle of a composition never said that it ended.
      composing = false;
      focus(event.composedPath()[0] as Node);
    });
    for (const type of ['click', 'submit', 'keydown']) on(type, press);
    for (const type of STIRS) on(type, stir);
    on('compositionstart', () => {
      composing = true;
    });
    on('compositionend', () => {
      composing = false;
      watching.stir();
    });
    on('pagehide', () => {
      following.leave();
      watching.leave();
    });

    onOrder(signal, (order) => {
      const { order: name, on: patterns, text, where } = order as Order;
      if (name === 'heed') {
        if (mayRunOn(location.href, patterns ?? [])) watching.askAnew();
        else end();
        return undefined;
      }
      if (name === 'look') return look(document, watching.current());
      const editable = watching.current()?.composer.editable;
      if (name !== 'insert' || text === undefined || !editable?.isConnected) return undefined;
      const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
      return insertText(editable, text, where ?? 'caret', wait).finally(() => watching.stir());
    });
    safely(() => {
      // A pill tells of a script that came before an update: what it held already must not be held again.
      mayHaveHeld = removeLeftPill(document);
      // Started in an open page, it finds the person where they are.
      focus(deepActiveElement(document));
    });
  },
});
