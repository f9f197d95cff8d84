import { defineComposer } from './define';

/**
 * The post composer stands in the open shadow root of `#interop-outlet`, on some screens in light DOM or in a frame of the
 * same origin. A bare `[role=dialog]` may be the messages.
 */
export const linkedin = defineComposer({
  hosts: ['www.linkedin.com'],
  roots: [
    { css: '[role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]', seen: '2026-08-20' },
    { css: '[role="dialog"]:has(.share-actions__primary-action)', seen: '2026-08-20' },
    { css: ':has(.share-actions__primary-action)', seen: '2026-08-20' },
  ],
  editors: [
    { css: '.ql-editor[contenteditable="true"]', seen: '2026-08-20' },
    { css: '[role="textbox"][contenteditable="true"]', seen: '2026-08-20' },
  ],
  publish: [{ css: '.share-actions__primary-action', seen: '2026-08-20' }],
  audience: [{ how: 'label', at: [{ css: '.share-unified-settings-entry-button', seen: '2026-08-20' }] }],
  author: [{ css: '.share-unified-settings-entry-button', seen: '2026-08-20' }],
  pagePath: /^\/company\/[^/]+\/admin(?:\/|$)/,
  done: {
    marks: [{ css: '[role="alert"] a[href*="urn:li:"], .artdeco-toast-item a[href*="urn:li:"]', seen: 'never' }],
  },
});
