import { x as composer } from './composers/x';
import { weighted } from './counting';
import { defineNetwork } from './define';
import { linkBeside, sharePage } from './share-page';

/** 280 for everyone; paying accounts may write more, which the page does not tell. */
export const x = defineNetwork({
  id: 'x',
  name: 'X',
  hosts: composer.hosts,
  modes: ['desk', 'watch', 'guard'],
  limit: 280,
  count: weighted,
  share: {
    takes: 'text-and-link',
    url: ({ text, link }) => sharePage('https://x.com/intent/post', { url: linkBeside(text, link) }, ['text', text]),
  },
  seen: '2026-08-17',
  habits: { emoji: 4, hashtags: 3 },
  composer,
});
