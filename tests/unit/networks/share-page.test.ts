import { describe, expect, it } from 'vitest';
import { NETWORKS, networkById } from '@/lib/networks/registry';

const shareUrl = (id: Parameters<typeof networkById>[0], text: string, link: string | null, host?: string) =>
  networkById(id).share?.url({ text, link, ...(host ? { host } : {}) });

describe('share pages', () => {
  it('carry text and link where the network takes both', () => {
    expect(shareUrl('x', 'Hello & bye', 'https://a.example/?b=c')).toBe(
      'https://x.com/intent/post?text=Hello%20%26%20bye&url=https%3A%2F%2Fa.example%2F%3Fb%3Dc',
    );
    expect(shareUrl('bluesky', 'Hello', 'https://a.example/')).toBe(
      'https://bsky.app/intent/compose?text=Hello%0A%0Ahttps%3A%2F%2Fa.example%2F',
    );
    expect(shareUrl('mastodon', 'Hello', null, 'piaille.fr')).toBe('https://piaille.fr/share?text=Hello');
  });

  it('carry the link once when the text holds it already', () => {
    expect(shareUrl('threads', 'See https://a.example/', 'https://a.example/')).not.toContain('url=');
  });

  it('carry only the link where the network takes no text', () => {
    expect(shareUrl('linkedin', 'Hello', 'https://a.example/')).toBe(
      'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fa.example%2F',
    );
  });

  it('open without text when the address would pass 2,000 characters, and never throw on half an emoji', () => {
    for (const network of NETWORKS) {
      const long = network.share?.url({ text: '😀'.repeat(400), link: null });
      expect((long ?? '').length).toBeLessThan(2000);
      expect(() => network.share?.url({ text: 'a\uD83D', link: null })).not.toThrow();
    }
  });
});
