import { browser } from 'wxt/browser';
import { closestAcross } from '@/lib/editors/focus';
import type { ValueOf } from '@/lib/messaging/contract';

export type PillFace = NonNullable<ValueOf<'composer.draft'>>['pill'];

/** Milliseconds that the reason for a held press stays open. */
const EXPLAINED = 10_000;

const STYLE = `
:host { all: initial; direction: ltr; unicode-bidi: isolate; position: fixed; z-index: 2147483647; max-width: 320px; }
div { box-sizing: border-box; display: flex; gap: 6px; align-items: baseline; padding: 4px 10px; border-radius: 14px;
  background: #fdfcf9; color: #22262b; border: 1px solid #8a8f98; font: 13px/1.4 system-ui, sans-serif; }
div.look-again { border-color: #a4470b; }
b { font-weight: 600; }
b.look-again { color: #a4470b; }
@media (prefers-color-scheme: dark) {
  div { background: #1d2126; color: #eceae4; }
  div.look-again { border-color: #f0a868; }
  b.look-again { color: #f0a868; }
}
@media (forced-colors: active) { div { border-color: CanvasText; } }`;

const SIGNS = { clear: '✓', 'look-again': '!', 'not-checked': '?' } as const;
/** Kept from the page, which would take them for a click outside its dialog. */
const KEPT = ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click', 'dblclick', 'keydown', 'focusin'];

interface Place {
  /** When it grows, the control moves. */
  root: HTMLElement;
  /** Finds the publish control that the pill stands beside. */
  control(): HTMLElement | null;
}

export interface Pill {
  /** @param at null hides the pill */
  show(face: PillFace | null, at: Place | null): void;
  /** Says why a press was held. */
  explain(sentence: string): void;
  remove(): void;
}

type Opens = (host: Element) => ShadowRoot | null;

/** Chromium gives extensions a function, Firefox a property of elements; a page has neither. */
function rootOf(host: HTMLElement): ShadowRoot | null {
  const { dom } = browser as unknown as { dom?: { openOrClosedShadowRoot: Opens } };
  const inFirefox = host as unknown as { openOrClosedShadowRoot?: ShadowRoot | null };
  return (dom ? dom.openOrClosedShadowRoot(host) : inFirefox.openOrClosedShadowRoot) ?? null;
}

/** Removes the pill that a script left behind when the extension was updated under it. @returns whether there was one */
export function removeLeftPill(document: Document): boolean {
  const hosts = [...document.querySelectorAll<HTMLElement>('html > div, dialog > div')];
  const left = hosts.filter((host) => rootOf(host)?.querySelector('style + [role="status"]'));
  for (const host of left) host.remove();
  return left.length > 0;
}

/**
 * A word beside Post, in a closed root without name, id or class. It takes no focus and no click away from the page, and
 * stands inside a modal dialog when the composer does, because outside it would be inert.
 */
export function createPill(document: Document): Pill {
  let host: HTMLElement | null = null;
  let box: HTMLElement | null = null;
  let at: Place | null = null;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let face: PillFace | null = null;
  let grown: ResizeObserver | null = null;

  const place = (): void => {
    const anchor = at?.control();
    if (!anchor) remove();
    if (!host || !anchor) return;
    const parent = closestAcross(anchor, 'dialog:modal') ?? document.documentElement;
    if (host.parentElement !== parent) parent.append(host);
    const { top, left, right, bottom } = anchor.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const isInView = bottom > 0 && top < clientHeight && right > 0 && left < clientWidth;
    const { width, height } = host.getBoundingClientRect();
    const above = top - height - 6;
    const begin = getComputedStyle(anchor).direction === 'rtl' ? left : right - width;
    host.style.cssText = isInView
      ? `left:${Math.max(4, Math.min(begin, clientWidth - width - 4))}px;top:${above > 4 ? above : bottom + 6}px`
      : 'visibility:hidden';
  };

  const build = (): void => {
    host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    box = document.createElement('div');
    box.setAttribute('role', 'status');
    root.append(style, box);
    for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation());
    root.addEventListener('mousedown', (event) => event.preventDefault());
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place, { passive: true });
    grown = new ResizeObserver(place);
  };

  const say = (sentence: string): void => {
    if (!face) return;
    if (!host) build();
    const sign = document.createElement('b');
    sign.textContent = SIGNS[face.status];
    sign.className = face.status;
    if (box) box.className = face.status;
    box?.replaceChildren(sign, sentence);
    place();
  };

  const remove = (): void => {
    clearTimeout(closing);
    window.removeEventListener('scroll', place, { capture: true });
    window.removeEventListener('resize', place);
    grown?.disconnect();
    host?.remove();
    host = box = null;
  };

  return {
    show(next, where) {
      face = next;
      at = where;
      if (!face || !at) return remove();
      say(face.word);
      grown?.disconnect();
      grown?.observe(at.root);
    },
    explain(sentence) {
      say(sentence);
      closing = setTimeout(() => say(face?.word ?? ''), EXPLAINED);
    },
    remove,
  };
}
