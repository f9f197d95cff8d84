import { defineComposer } from './define';
import { COMMENT_BOX, POST_LABELS } from './labels';

/** Any page: an editor in a form or dialog. A publish control is one only when it says so in a language we know. */
export const generic = defineComposer({
  hosts: [],
  roots: [
    { css: 'dialog, [role="dialog"], form', seen: 'never' },
    { css: 'body', seen: 'never' },
  ],
  editors: [{ css: 'textarea, [contenteditable="true"], [contenteditable=""]', unless: COMMENT_BOX, seen: 'never' }],
  publish: [{ css: 'button, [role="button"], input[type="submit"]', label: POST_LABELS, seen: 'never' }],
  audience: [],
  done: { marks: [] },
});
