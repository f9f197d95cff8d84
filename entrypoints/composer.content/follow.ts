import type { Confirmation, Snapshot } from '@/lib/networks/composers/confirm';
import { confirm, snapshot } from '@/lib/networks/composers/confirm';
import type { Composer } from '@/lib/networks/composers/find';
import { isReply, readAuthor, readCards } from '@/lib/networks/composers/read';
import type { Press } from './guard';
import { tell } from './worker';

/** Milliseconds between two looks, and how long the page has to show what came of it. */
const LOOK = 500;
const PATIENCE = 30_000;
/** A toast with the post's address comes after the composer closed; Bluesky's after 500 ms. */
const TOAST = 1_500;

interface Followed {
  id: string;
  composer: Composer;
  before: Snapshot;
  /** Milliseconds since the press, counted in looks. */
  waited: number;
  goneFor: number;
}

type Came = { state: 'confirmed' | 'failed' | 'unknown'; url: string | null };

/** What a look at the page says came of it; null while it can still change. */
function cameOf(followed: Followed): Came | null {
  followed.waited += LOOK;
  const seen: Confirmation = confirm(followed.composer, followed.before);
  if (seen.state === 'confirmed') return seen;
  followed.goneFor = seen.state === 'gone' ? followed.goneFor + LOOK : 0;
  if (followed.goneFor > TOAST) return { state: 'confirmed', url: null };
  if (followed.waited < PATIENCE) return null;
  return { state: seen.state === 'still-there' ? 'failed' : 'unknown', url: null };
}

/** Records what the person publishes, and what the page shows of it. */
export function createFollowing(): { publish(composer: Composer, press: Press): void; leave(): void; end(): void } {
  let followed: Followed | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const finish = (state: Came['state'] | 'left', url: string | null): void => {
    clearTimeout(timer);
    if (followed) void tell('composer.outcome', { id: followed.id, network: followed.composer.network, state, url });
    followed = null;
  };

  const look = (): void => {
    if (!followed) return;
    const came = cameOf(followed);
    if (came) finish(came.state, came.url);
    else timer = setTimeout(look, LOOK);
  };

  return {
    publish(composer, { control, draft }) {
      clearTimeout(timer);
      timer = setTimeout(look, LOOK);
      const again = followed?.before.text === draft.text && followed.composer.root === composer.root;
      if (again && followed) {
        followed.waited = 0;
        return;
      }
      if (followed) finish('unknown', null);
      const id = crypto.randomUUID();
      followed = { id, composer, before: snapshot(composer, draft.text), waited: 0, goneFor: 0 };
      timer = setTimeout(look, LOOK);
      void tell('composer.intent', {
        ...draft,
        id,
        network: composer.network,
        links: readCards(composer),
        author: readAuthor(composer),
        act: isReply(composer, control) ? 'reply' : 'post',
      });
    },
    /** The page goes away; the worker looks at where it went. */
    leave: () => finish('left', null),
    /** Nobody looks any more. */
    end: () => finish('unknown', null),
  };
}
