import type { Post } from '@/lib/domain/post';
import { networkName } from '../networks';
import { beginning } from '../share/strip';
import { useTranslator } from '../translation';
import { Failure } from '../ui/failure';
import { useAction } from '../ui/use-action';

const HOUR = 3_600_000;
/** A page shows within half a minute what came of a post; after this, an intent without an answer is left alone. */
const PATIENCE = 60_000;
/** Later than this nobody remembers, and asking would be nagging. */
const REMEMBERED = 7 * 24 * HOUR;

/** The newest post whose fate nobody saw and that was not asked about. @param posts newest first @param now ms */
export function postToAskAbout(posts: readonly Post[], now: number): Post | null {
  const isOpen = ({ state, publishedAt }: Post): boolean =>
    state === 'unknown' || (state === 'intent' && now - publishedAt > PATIENCE);
  return posts.find((post) => isOpen(post) && !post.asked && now - post.publishedAt < REMEMBERED) ?? null;
}

export type Came = 'confirmed' | 'failed' | 'unknown';

interface Props {
  post: Post;
  onAnswer(id: string, came: Came): Promise<void>;
  /** Milliseconds since 1970. */
  now: number;
}

/** Asks once whether a post went out. Whatever is answered, it is not asked again. */
export function DidItGoOut({ post, onAnswer, now }: Props) {
  const translate = useTranslator();
  const { t, ago } = translate;
  const { busy, failure, run } = useAction();
  const answer = (came: Came): void => void run(() => onAnswer(post.id, came));
  const data = { network: networkName(post.network, translate), when: ago(post.publishedAt, now) };
  return (
    <section className="section" aria-labelledby="went-out">
      <div className="card">
        <h2 id="went-out">{t('came.title')}</h2>
        <p className="soft">
          {t('came.about', data)} {post.text !== '' && <q>{beginning(post.text, 64)}</q>}
        </p>
        <Failure code={failure} />
        <div className="actions">
          <button type="button" disabled={busy} onClick={() => answer('confirmed')}>
            {t('came.yes')}
          </button>
          <button type="button" disabled={busy} onClick={() => answer('failed')}>
            {t('came.no')}
          </button>
          <button type="button" className="quiet" disabled={busy} onClick={() => answer('unknown')}>
            {t('came.skip')}
          </button>
        </div>
      </div>
    </section>
  );
}
