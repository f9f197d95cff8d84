import { useEffect, useRef } from 'react';
import type { Kind, Post } from '@/lib/domain/post';
import { shareOf } from '@/lib/domain/share';
import { Headline } from '../share/headline';
import { KindChoice } from '../share/kind-choice';
import { useTranslator } from '../translation';
import { Failure } from '../ui/failure';
import { useAction } from '../ui/use-action';

interface Props {
  post: Post;
  /** Newest first, the new one among them. */
  posts: readonly Post[];
  /** Percent. */
  limit: number;
  /** Milliseconds since 1970. */
  now: number;
  onSettle(kind: Kind): Promise<void>;
  onStartAnew(): void;
}

/** After a post was recorded: what the share is now, and the person's word on its kind. */
export function Recorded({ post, posts, limit, now, onSettle, onStartAnew }: Props) {
  const { t } = useTranslator();
  const { failure, run } = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const known = posts.find(({ id }) => id === post.id) ?? post;
  return (
    <section className="section">
      <h2 ref={heading} tabIndex={-1}>
        {t('desk.recorded')}
      </h2>
      <Headline share={shareOf(posts, now, limit)} limit={limit} />
      <KindChoice kind={known.kind} onChange={(kind) => void run(() => onSettle(kind))} />
      <Failure code={failure} />
      <div className="actions">
        <button type="button" className="main" onClick={onStartAnew}>
          {t('desk.startAnew')}
        </button>
      </div>
    </section>
  );
}
