import { bluesky as composer } from './composers/bluesky';
import { graphemes } from './counting';
import { defineNetwork } from './define';
import { sharePage, textWithLink } from './share-page';

export const bluesky = defineNetwork({
  id: 'bluesky',
  name: 'Bluesky',
  hosts: composer.hosts,
  modes: ['desk', 'watch', 'guard'],
  limit: 300,
  count: graphemes,
  share: {
    takes: 'text-and-link',
    url: ({ text, link }) => sharePage('https://bsky.app/intent/compose', {}, ['text', textWithLink(text, link)]),
  },
  seen: '2026-08-07',
  habits: { emoji: 4, hashtags: 4 },
  composer,
});
