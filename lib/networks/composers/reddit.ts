import { defineComposer } from './define';

/** Web components with open shadow roots: the body is slotted light DOM, title and submit button stand inside. */
export const reddit = defineComposer({
  hosts: ['www.reddit.com', 'sh.reddit.com', 'old.reddit.com', 'new.reddit.com'],
  roots: [
    { css: ':has(r-post-form-submit-button)', seen: '2026-04-20' },
    { css: 'shreddit-composer:has(button[slot="submit-button"])', seen: '2026-04-20' },
    { css: 'form.submit, .usertext-edit', seen: 'never' },
    { css: 'shreddit-composer', seen: '2026-04-20' },
  ],
  editors: [
    { css: '[slot="rte"][contenteditable="true"]', seen: '2026-04-20' },
    { css: 'shreddit-composer textarea, textarea[name="text"]', seen: 'never' },
    { css: 'shreddit-composer >>> textarea', seen: 'never' },
  ],
  titles: [
    { css: 'faceplate-textarea-input[name="title"] >>> textarea', seen: '2026-04-20' },
    { css: 'textarea[name="title"]', seen: '2026-04-20' },
  ],
  publish: [
    { css: 'r-post-form-submit-button >>> #inner-post-submit-button', seen: '2026-04-20' },
    { css: 'button[slot="submit-button"][type="submit"]', seen: '2026-04-20' },
    { css: 'button[type="submit"]', seen: '2026-04-20' },
  ],
  audience: [{ how: 'path', path: /^\/r\/[^/]+\//, is: 'community' }],
  reply: 'shreddit-composer, .usertext-edit',
  done: { marks: [], path: /\/comments\/[^/]+/ },
});
