import { defineComposer } from './define';

/**
 * Any instance is recognised by its markup. `initial-state` is looked at for being there and never parsed: it holds the
 * session's access token.
 */
export const mastodon = defineComposer({
  hosts: [],
  site: ['#mastodon, #mastodon-compose', 'script#initial-state[type="application/json"]'],
  roots: [{ css: 'form.compose-form', seen: '2026-08-08' }],
  editors: [
    { css: 'textarea.autosuggest-textarea__textarea', seen: '2026-08-08' },
    { css: 'textarea', seen: '2026-08-08' },
  ],
  titles: [{ css: '#cw-spoiler-input', seen: '2026-08-08' }],
  publish: [
    { css: '.compose-form__submit button', seen: '2026-08-08' },
    { css: '.compose-form__publish-button-wrapper button', seen: '2024-06-01' },
    { css: 'button[type="submit"]', seen: '2026-08-08' },
  ],
  audience: [
    {
      how: 'icon',
      at: [
        { css: '.compose-form__dropdowns button.dropdown-button', seen: '2026-08-08' },
        { css: '.privacy-dropdown__value', seen: 'never' },
      ],
      icons: {
        '.icon-globe, .fa-globe': 'public',
        '.icon-unlock, .fa-unlock': 'unlisted',
        '.icon-lock, .fa-lock': 'followers',
        '.icon-at, .fa-at': 'mentioned',
      },
    },
  ],
  reply: ':has(.reply-indicator)',
  done: { marks: [], path: /^\/@[^/]+\/\d+$/ },
});
