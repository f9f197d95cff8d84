import { threads as composer } from './composers/threads';
import { utf16 } from './counting';
import { defineNetwork } from './define';
import { linkBeside, sharePage } from './share-page';

export const threads = defineNetwork({
  id: 'threads',
  name: 'Threads',
  hosts: composer.hosts,
  modes: ['desk', 'watch', 'guard'],
  limit: 500,
  count: utf16,
  share: {
    takes: 'text-and-link',
    url: ({ text, link }) =>
      sharePage('https://www.threads.net/intent/post', { url: linkBeside(text, link) }, ['text', text]),
  },
  seen: '2026-05-20',
  habits: { emoji: 4, hashtags: 2 },
  composer,
});
