import type { Draft } from '@/lib/domain/draft';
import type { Post } from '@/lib/domain/post';
import { linksIn } from '@/lib/language/links';
import { removeDraft } from '@/lib/ledger/drafts';
import { addPost, changePost, recentPosts, recordPost, removePost, settleKind } from '@/lib/ledger/posts';
import type { Handlers } from '@/lib/messaging/contract';
import { draftsChanged, postsChanged } from './around';
import { judge } from './drafts';
import { database } from './state';

type Names = 'post.record' | 'post.recent' | 'post.settle' | 'post.came' | 'post.remove';

/** A draft as the ledger keeps it once it is out. The kind is a guess until the person settles it. */
export async function toPost(draft: Draft, own: Pick<Post, 'id' | 'url' | 'publishedAt' | 'state'>): Promise<Post> {
  const { kind } = await judge(draft);
  const { text, network, context, audience, itemId } = draft;
  const guess = { kind: kind.kind, promotion: kind.promotion, kindBy: 'guess' as const };
  return { ...own, ...guess, text, network, context, audience, itemId, links: linksIn(text), act: 'post' };
}

export const postHandlers: Pick<Handlers, Names> = {
  'post.record': async ({ id, draft, url, publishedAt }) => {
    const db = await database();
    const post = await toPost(draft, { id, url, publishedAt: publishedAt ?? Date.now(), state: 'confirmed' });
    const kept = await (publishedAt === null ? recordPost(db, post) : addPost(db, post));
    const waiting = await db.get('drafts', draft.itemId ?? 'free');
    if (waiting?.text === draft.text) await removeDraft(db, draft.itemId);
    postsChanged();
    draftsChanged(true);
    return kept;
  },

  'post.recent': async () => recentPosts(await database(), Date.now()),

  'post.settle': async ({ id, kind }) => {
    const post = await settleKind(await database(), id, kind);
    postsChanged();
    return post;
  },

  'post.came': async ({ id, state }) => {
    const post = await changePost(await database(), id, (known) => ({ ...known, state, asked: true }));
    postsChanged();
    return post;
  },

  'post.remove': async ({ id }) => {
    await removePost(await database(), id);
    postsChanged();
    return null;
  },
};
