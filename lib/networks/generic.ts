import { generic as composer } from './composers/generic';
import { utf16 } from './counting';
import { defineNetwork } from './define';

export const generic = defineNetwork({
  id: 'generic',
  name: 'Any page',
  hosts: [],
  modes: ['desk', 'watch', 'guard'],
  limit: null,
  count: utf16,
  share: null,
  seen: '2026-11-21',
  habits: { emoji: 5, hashtags: 5 },
  composer,
});
