import { defineComposer } from './define';
import { POST_LABELS } from './labels';

/** Comments and community posts share one editable without a library behind it; dead twins of buttons stay at 0×0. */
export const youtube = defineComposer({
  hosts: ['www.youtube.com', 'm.youtube.com'],
  roots: [
    { css: 'ytd-backstage-post-dialog-renderer', seen: '2026-08-20' },
    { css: 'ytd-commentbox', seen: '2026-08-20' },
  ],
  editors: [{ css: '#contenteditable-root[contenteditable="true"]', seen: '2026-08-20' }],
  publish: [
    { css: '#submit-button button', seen: '2026-08-20' },
    { css: 'button[aria-label]', label: POST_LABELS, seen: '2026-08-20' },
  ],
  audience: [
    { how: 'label', at: [{ css: '[aria-label^="Visibility:"]', seen: 'never' }] },
    { how: 'always', is: 'public', within: 'ytd-commentbox' },
  ],
  reply: 'ytd-commentbox',
  done: { marks: [] },
});
