import { useEffect, useId, useRef, useState } from 'react';
import type { Reason } from '@/lib/domain/draft';
import type { Kind, Post } from '@/lib/domain/post';
import { networkName } from '../networks';
import { useTranslator } from '../translation';
import { Failure } from '../ui/failure';
import { useAction } from '../ui/use-action';
import { KindChoice } from './kind-choice';
import { Reasons } from './reasons';
import { beginning } from './strip';

export interface PostActions {
  settle(id: string, kind: Kind): Promise<void>;
  remove(id: string): Promise<void>;
  /** Why the post reads as its kind; empty where it reads as another one by now. */
  reasons(post: Post): Promise<readonly Reason[]>;
  open(url: string): void;
}

interface Props {
  post: Post;
  actions: PostActions;
  onClose(): void;
}

/** One post: what it says, what kind it is and why, and the person's word on it. */
export function PostCard({ post, actions, onClose }: Props) {
  const translate = useTranslator();
  const { t, date } = translate;
  const { busy, failure, run } = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to the card whenever another post is opened
  useEffect(() => heading.current?.focus(), [post.id]);
  const settle = (kind: Kind): void => void run(() => actions.settle(post.id, kind));
  return (
    <section className="card" aria-labelledby={id}>
      <h3 ref={heading} id={id} tabIndex={-1}>
        {networkName(post.network, translate)} · {date(post.publishedAt)}
      </h3>
      <p className="soft">{beginning(post.text, 280) || t('share.tileEmpty')}</p>
      <KindChoice kind={post.kind} onChange={settle} />
      <p className="soft small">{t(post.kindBy === 'person' ? 'post.settled' : 'post.guessed')}</p>
      {post.kindBy === 'guess' && <WhyThisKind post={post} reasons={actions.reasons} />}
      <Failure code={failure} />
      <div className="actions">
        {post.kindBy === 'guess' && (
          <button type="button" disabled={busy} onClick={() => settle(post.kind)}>
            {t('post.confirm')}
          </button>
        )}
        <OpenPost url={post.url} onOpen={actions.open} />
        <button type="button" className="quiet" onClick={onClose}>
          {t('common.close')}
        </button>
      </div>
      <Removal onRemove={() => void run(() => actions.remove(post.id).then(onClose))} />
    </section>
  );
}

function OpenPost({ url, onOpen }: { url: string | null; onOpen(url: string): void }) {
  const { t } = useTranslator();
  if (!url || !/^https?:/iu.test(url)) return null;
  return (
    <button type="button" onClick={() => onOpen(url)}>
      {t('post.open')}
    </button>
  );
}

function WhyThisKind({ post, reasons }: { post: Post; reasons: PostActions['reasons'] }) {
  const { t } = useTranslator();
  const [known, setKnown] = useState<readonly Reason[]>([]);
  useEffect(() => {
    let current = true;
    reasons(post).then(
      (found) => current && setKnown(found),
      () => current && setKnown([]),
    );
    return () => {
      current = false;
    };
  }, [post, reasons]);
  if (known.length === 0) return null;
  return (
    <div className="stack close">
      <p className="label">{t('post.reasons')}</p>
      <Reasons reasons={[...known]} />
    </div>
  );
}

function Removal({ onRemove }: { onRemove(): void }) {
  const { t } = useTranslator();
  return (
    <details>
      <summary>{t('post.remove')}</summary>
      <div className="stack">
        <p className="soft">{t('post.removeNote')}</p>
        <div className="actions">
          <button type="button" className="grave" onClick={onRemove}>
            {t('post.removeConfirm')}
          </button>
        </div>
      </div>
    </details>
  );
}
