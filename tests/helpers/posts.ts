import type { Post } from '@/lib/domain/post';

export const NOW = Date.UTC(2026, 10, 20, 10);
export const DAY = 86_400_000;

/** A confirmed post of the author's own; a case names what matters to it. */
export function post(given: Partial<Post> = {}): Post {
  const id = given.id ?? `post-${made++}`;
  return {
    id,
    network: 'linkedin',
    context: 'professional',
    audience: 'public',
    text: `text of ${id}`,
    links: [],
    url: null,
    publishedAt: NOW - DAY,
    act: 'post',
    state: 'confirmed',
    kind: 'other',
    kindBy: 'guess',
    promotion: 0.1,
    itemId: null,
    ...given,
  };
}
let made = 0;
