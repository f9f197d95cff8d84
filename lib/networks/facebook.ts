import { facebook as composer } from './composers/facebook';
import { utf16 } from './counting';
import { defineNetwork } from './define';
import { sharePage } from './share-page';

export const facebook = defineNetwork({
  id: 'facebook',
  name: 'Facebook',
  hosts: composer.hosts,
  modes: ['desk', 'watch', 'guard'],
  limit: 63_206,
  count: utf16,
  share: {
    takes: 'link',
    url: ({ link }) =>
      link ? sharePage('https://www.facebook.com/sharer/sharer.php', { u: link }) : 'https://www.facebook.com/',
  },
  seen: '2026-06-30',
  habits: { emoji: 6, hashtags: 4 },
  composer,
});
