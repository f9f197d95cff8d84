import { youtube as composer } from './composers/youtube';
import { utf16 } from './counting';
import { defineNetwork } from './define';

/** 10,000 is what a comment takes; community posts reportedly take about 7,700. No share page: clipboard only. */
export const youtube = defineNetwork({
  id: 'youtube',
  name: 'YouTube',
  hosts: composer.hosts,
  modes: ['desk', 'watch', 'guard'],
  limit: 10_000,
  count: utf16,
  share: null,
  seen: '2026-08-20',
  habits: { emoji: 6, hashtags: 3 },
  composer,
});
