import { defineNetwork } from './define';

export const generic = defineNetwork({
  id: 'generic',
  name: 'Any page',
  hosts: [],
  modes: ['desk', 'watch', 'guard'],
  limit: null,
  count: (text) => text.length,
  share: null,
  seen: '2026-11-21',
  habits: { emoji: 5, hashtags: 5 },
});
