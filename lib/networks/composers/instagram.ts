import { defineComposer } from './define';
import { COMMENT_BOX, SHARE_LABELS } from './labels';

const EDITOR = '[data-lexical-editor="true"][aria-placeholder]';

/** The caption comes after the steps with the picture. The audience is the account's, which does not show here. */
export const instagram = defineComposer({
  hosts: ['www.instagram.com'],
  roots: [{ css: `[role="dialog"]:has(${EDITOR})`, seen: '2026-05-20' }],
  editors: [{ css: EDITOR, unless: COMMENT_BOX, seen: '2026-05-20' }],
  publish: [{ css: '[role="button"], button', label: SHARE_LABELS, seen: '2026-05-20' }],
  audience: [],
  done: { marks: [] },
});
