import { reddit as composer } from './composers/reddit';
import { utf16 } from './counting';
import { defineNetwork } from './define';
import { sharePage } from './share-page';

/** 40,000 is the body; a title takes 300. That the share page fills in a body is not proven, so it is given none. */
export const reddit = defineNetwork({
  id: 'reddit',
  name: 'Reddit',
  hosts: composer.hosts,
  modes: ['desk', 'watch', 'guard'],
  limit: 40_000,
  count: utf16,
  share: {
    takes: 'link',
    url: ({ link }) => sharePage('https://www.reddit.com/submit', link ? { url: link } : { type: 'TEXT' }),
  },
  seen: '2026-04-20',
  habits: { emoji: 3, hashtags: 2 },
  composer,
});
