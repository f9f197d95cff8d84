import { useState } from 'react';
import type { Post } from '@/lib/domain/post';
import { forecast, postsInWindow } from '@/lib/domain/share';
import { dayOf } from '../day';
import type { NewPost } from '../share/add-post';
import { AddPost } from '../share/add-post';
import { ByNetwork } from '../share/by-network';
import { ForecastLine } from '../share/forecast-line';
import { Headline } from '../share/headline';
import { LimitOrigin } from '../share/limit-origin';
import { Meter } from '../share/meter';
import type { PostActions } from '../share/post-card';
import { PostCard } from '../share/post-card';
import { Strip } from '../share/strip';

export interface DashboardActions extends PostActions {
  /** Records a post made elsewhere, and gives its id. */
  add(post: NewPost): Promise<string>;
  openOptions(): void;
}

interface Props {
  /** Newest first. */
  posts: readonly Post[];
  /** Percent. */
  limit: number;
  actions: DashboardActions;
  /** Milliseconds since 1970. */
  now: number;
}

/** The share at a glance: in words, as a strip, against the limit, and with one more. */
export function Dashboard({ posts, limit, actions, now }: Props) {
  const [openId, setOpenId] = useState<string | null>(null);
  const window = postsInWindow(posts, now);
  const ahead = forecast(posts, 'promotional', now, limit);
  const open = posts.find((post) => post.id === openId);
  const add = async (post: NewPost): Promise<void> => setOpenId(await actions.add(post));
  return (
    <div className="stack">
      <Headline share={ahead.now} limit={limit} />
      {window.length > 0 && <Strip posts={window} openId={openId} onOpen={setOpenId} />}
      {open && <PostCard post={open} actions={actions} onClose={() => setOpenId(null)} />}
      <Meter share={ahead.now} limit={limit} />
      {ahead.now.percent !== null && <ForecastLine {...ahead} />}
      <div className="folds">
        <ByNetwork posts={posts} limit={limit} now={now} />
        {ahead.now.percent !== null && <LimitOrigin onChange={actions.openOptions} />}
        <AddPost today={dayOf(now)} onAdd={add} />
      </div>
    </div>
  );
}
