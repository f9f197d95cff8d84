import { defineComposer } from './define';
import { COMMENT_BOX, POST_LABELS } from './labels';

const EDITOR = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';

/** Whether the account is private does not show in the composer, so the audience is unknown. */
export const threads = defineComposer({
  hosts: ['www.threads.com', 'www.threads.net'],
  roots: [{ css: `[role="dialog"]:has(${EDITOR})`, seen: '2026-02-20' }],
  editors: [
    { css: EDITOR, unless: COMMENT_BOX, seen: '2026-02-20' },
    { css: '[contenteditable="true"][aria-placeholder]', unless: COMMENT_BOX, seen: '2026-02-20' },
  ],
  publish: [{ css: '[role="button"], button', label: POST_LABELS, seen: '2026-02-20' }],
  audience: [],
  done: { marks: [{ css: '[role="status"] a[href*="/post/"], [role="alert"] a[href*="/post/"]', seen: 'never' }] },
});
