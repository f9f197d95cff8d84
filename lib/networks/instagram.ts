import { instagram as composer } from './composers/instagram';
import { utf16 } from './counting';
import { defineNetwork } from './define';

/** No share page exists: clipboard only. */
export const instagram = defineNetwork({
  id: 'instagram',
  name: 'Instagram',
  hosts: composer.hosts,
  modes: ['desk', 'watch', 'guard'],
  limit: 2200,
  count: utf16,
  share: null,
  seen: '2026-05-20',
  habits: { emoji: 10, hashtags: 8 },
  composer,
});
