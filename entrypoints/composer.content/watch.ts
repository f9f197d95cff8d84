import type { ValueOf } from '@/lib/messaging/contract';
import type { Composer } from '@/lib/networks/composers/find';
import { editorsOf, isDegraded } from '@/lib/networks/composers/find';
import { readAudience, readCards, readText } from '@/lib/networks/composers/read';
import { tell } from './worker';

/** Milliseconds of rest before the text is read. */
const REST = 150;
/** Browsers end a worker 30 s after its last message. One that may be gone is woken while the person types on. */
const MAY_SLEEP = 25_000;

/** Null where the worker has nothing to say; undefined while, or as long as, it did not answer. */
type Answer = ValueOf<'composer.draft'> | undefined;
export type Draft = { text: string; audience: ReturnType<typeof readAudience> };

/** The composer that the person writes in, what was read of it last, and what the worker said of exactly that. */
export interface Watch {
  composer: Composer;
  draft: Draft;
  /** To exactly `draft`. */
  answer: Answer;
}

export interface Watching {
  current(): Watch | null;
  enter(composer: Composer): void;
  /** Something may have changed: read soon. */
  stir(): void;
  /** What was said may no longer hold: ask again at once. */
  askAnew(): void;
  leave(): void;
}

/** Reads a composer as it stands. In a last step without the editor (Facebook) what was read before still holds. */
export function readDraft({ composer, draft }: Watch, pressed: HTMLElement | null = null): Draft {
  if (editorsOf(composer).length === 0) return draft;
  return { text: readText(composer), audience: readAudience(composer, pressed) };
}

/**
 * Follows one composer at a time. Nothing runs before the first one gets the focus, and between two keystrokes there is
 * one timer.
 * @param show called when there is a new answer, and with null when the draft moved on
 */
export function createWatching(show: (watch: Watch | null) => void): Watching {
  let watch: Watch | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = Number.NEGATIVE_INFINITY;

  const ask = ({ composer, draft }: Watch): Promise<Answer> => {
    asked = performance.now();
    const { network } = composer;
    return tell('composer.draft', { ...draft, network, links: readCards(composer), degraded: isDegraded(composer) });
  };

  const read = async (anew = false): Promise<void> => {
    clearTimeout(timer);
    const at = watch;
    if (!at) return;
    if (!at.composer.root.isConnected) return leave();
    const draft = readDraft(at);
    const known = at.draft.text === draft.text && at.draft.audience === draft.audience;
    if (known && at.answer !== undefined && !anew) return show(at);
    at.draft = draft;
    if (!known) at.answer = undefined;
    const answer = await ask(at);
    if (watch !== at || at.draft !== draft) return;
    at.answer = answer;
    show(at);
  };

  const stir = (): void => {
    if (!watch) return;
    clearTimeout(timer);
    timer = setTimeout(() => void read(), REST);
    if (performance.now() - asked > MAY_SLEEP) void ask(watch);
  };

  const leave = (): void => {
    if (!watch) return;
    clearTimeout(timer);
    const { network } = watch.composer;
    watch = null;
    show(null);
    void tell('composer.draft', { text: '', audience: 'unknown', network, links: [], degraded: false });
  };

  const enter = (composer: Composer): void => {
    if (watch?.composer.root === composer.root) watch.composer = composer;
    else watch = { composer, draft: { text: '', audience: 'unknown' }, answer: undefined };
    stir();
  };

  return { current: () => watch, enter, stir, askAnew: () => void read(true), leave };
}
