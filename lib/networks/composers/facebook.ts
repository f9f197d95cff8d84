import { defineComposer } from './define';
import { COMMENT_BOX, NEXT_LABELS, POST_LABELS } from './labels';

const EDITOR = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';

/** No test ids, hashed classes: only Lexical's own mark, roles and localised labels hold. Comments have the same marks. */
export const facebook = defineComposer({
  hosts: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com'],
  roots: [{ css: `[role="dialog"]:has(${EDITOR})`, seen: '2026-05-20' }],
  editors: [{ css: EDITOR, unless: COMMENT_BOX, seen: '2026-05-20' }],
  publish: [{ css: '[role="button"][aria-label], button', label: POST_LABELS, seen: '2026-05-20' }],
  next: [{ css: '[role="button"][aria-label], button', label: NEXT_LABELS, seen: '2026-05-20' }],
  audience: [
    { how: 'path', path: /^\/groups\//, is: 'group' },
    {
      how: 'label',
      at: [
        { css: '[role="button"][aria-label^="Edit privacy."]', seen: '2026-05-20' },
        // German and French: what the label is likely to begin with, never seen; a wrong guess reads as unknown.
        {
          css: '[role="button"][aria-label^="Privatsphäre bearbeiten"], [role="button"][aria-label^="Modifier la confidentialité"]',
          seen: 'never',
        },
      ],
    },
  ],
  done: { marks: [] },
});
