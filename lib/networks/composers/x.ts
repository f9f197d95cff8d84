import { defineComposer } from './define';

/** Whether an account is protected does not show in the composer; who may reply is another question. So: unknown. */
export const x = defineComposer({
  hosts: ['x.com', 'twitter.com'],
  roots: [
    { css: '[role="dialog"]:has([data-testid="tweetButton"])', seen: '2026-08-17' },
    { css: ':has([data-testid="tweetButtonInline"])', seen: '2026-08-17' },
    { css: ':has([data-testid="tweetButton"])', seen: '2026-08-17' },
    { css: '[role="dialog"], main', seen: '2026-08-17' },
  ],
  editors: [
    { css: '[data-testid^="tweetTextarea_"][contenteditable="true"]', seen: '2026-02-20' },
    { css: '[data-testid^="tweetTextarea_"] [contenteditable="true"]', seen: '2026-02-20' },
    { css: '.public-DraftEditor-content[role="textbox"]', seen: '2026-08-17' },
  ],
  publish: [{ css: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]', seen: '2026-08-17' }],
  audience: [],
  done: { marks: [{ css: '[data-testid="toast"] a[href*="/status/"]', seen: '2026-02-20' }] },
});
