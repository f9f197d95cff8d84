import { xing as composer } from './composers/xing';
import { utf16 } from './counting';
import { defineNetwork } from './define';
import { sharePage } from './share-page';

/** No public evidence of its limit was found, so none is claimed. */
export const xing = defineNetwork({
  id: 'xing',
  name: 'XING',
  hosts: composer.hosts,
  modes: ['desk', 'watch', 'guard'],
  limit: null,
  count: utf16,
  share: {
    takes: 'link',
    url: ({ link }) =>
      link ? sharePage('https://www.xing.com/spi/shares/new', { url: link }) : 'https://www.xing.com/',
  },
  seen: '2026-11-21',
  habits: { emoji: 6, hashtags: 5 },
  composer,
});
