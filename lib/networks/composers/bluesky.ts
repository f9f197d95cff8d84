import { defineComposer } from './define';

/** All posts are public. Found by test ids, because the site is moving away from TipTap. */
export const bluesky = defineComposer({
  hosts: ['bsky.app'],
  roots: [
    { css: '[role="dialog"]:has([data-testid="composePostView"])', seen: '2026-08-07' },
    { css: '[data-testid="composePostView"]', seen: '2026-08-07' },
    { css: ':has([data-testid="composerPublishBtn"])', seen: '2026-08-07' },
  ],
  editors: [
    { css: '.ProseMirror[contenteditable="true"]', seen: '2026-08-07' },
    { css: '[role="textbox"][contenteditable="true"], textarea', seen: '2026-08-07' },
  ],
  publish: [{ css: '[data-testid="composerPublishBtn"]', seen: '2026-08-07' }],
  audience: [{ how: 'always', is: 'public' }],
  done: { marks: [{ css: '[role="status"] a[href*="/post/"], [role="alert"] a[href*="/post/"]', seen: 'never' }] },
});
