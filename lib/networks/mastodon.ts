import { mastodon as composer } from './composers/mastodon';
import { mastodonLength } from './counting';
import { defineNetwork } from './define';
import { sharePage, textWithLink } from './share-page';

/** Hosts are the person's own instances. 500 is what an instance allows unless its operator set another number. */
export const mastodon = defineNetwork({
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [],
  modes: ['desk', 'watch', 'guard'],
  limit: 500,
  count: mastodonLength,
  share: {
    takes: 'text-and-link',
    url: ({ text, link, host = 'mastodon.social' }) =>
      sharePage(`https://${host}/share`, {}, ['text', textWithLink(text, link)]),
  },
  seen: '2026-08-08',
  habits: { emoji: 4, hashtags: 8 },
  composer,
});
