import { linkedin as composer } from './composers/linkedin';
import { utf16 } from './counting';
import { defineNetwork } from './define';
import { sharePage } from './share-page';

/**
 * No `guard`: User Agreement §8.2 (3 Nov 2025) forbids "inserting elements into the Services". The share page takes a link
 * only; the `text` of the bare composer is undocumented and may be ignored, so the text goes to the clipboard as well.
 */
export const linkedin = defineNetwork({
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: composer.hosts,
  modes: ['desk', 'watch'],
  limit: 3000,
  count: utf16,
  share: {
    takes: 'link',
    url: ({ text, link }) =>
      link
        ? sharePage('https://www.linkedin.com/sharing/share-offsite/', { url: link })
        : sharePage('https://www.linkedin.com/feed/', { shareActive: 'true' }, ['text', text]),
  },
  seen: '2026-08-20',
  habits: { emoji: 8, hashtags: 5 },
  composer,
});
