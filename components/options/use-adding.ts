import { useState } from 'react';
import type { SourceProblem } from '@/lib/domain/source-state';
import type { FailureCode } from '@/lib/messaging/define';
import { useAction } from '../ui/use-action';
import { addressOf, hostOfAddress } from './address';
import type { FoundFeed, SourceActions } from './source-actions';

/** How far the adding of a source is. */
export type Adding =
  | { step: 'idle' }
  | { step: 'finding' }
  | { step: 'bad-address' }
  | { step: 'problem'; problem: SourceProblem }
  | { step: 'found'; feeds: readonly FoundFeed[]; host: string }
  | { step: 'added'; items: number };

export interface UsedAdding {
  adding: Adding;
  busy: boolean;
  failure: FailureCode | null;
  /** Straight from the click: the browser's question comes first. */
  find(typed: string): void;
  /** Straight from the click: a feed on another host needs a question of its own. */
  add(feed: FoundFeed, grantedHost: string): void;
  addFile(file: File): void;
}

type Answer = { sourceId: string; items: number } | { problem: SourceProblem };

const afterAdding = (answer: Answer): Adding =>
  'problem' in answer ? { step: 'problem', problem: answer.problem } : { step: 'added', items: answer.items };

/** Address → permission → feeds → items, each step shown, each failure with its sentence. */
export function useAdding(employerId: string, actions: SourceActions): UsedAdding {
  const [adding, setAdding] = useState<Adding>({ step: 'idle' });
  const { busy, failure, run } = useAction();

  const addOne = async (feed: FoundFeed, granted: Promise<boolean>): Promise<Adding> => {
    if (!(await granted)) return { step: 'problem', problem: 'no-permission' };
    return afterAdding(await actions.add(employerId, feed.url));
  };

  const findAt = async (url: string, granted: Promise<boolean>): Promise<Adding> => {
    if (!(await granted)) return { step: 'problem', problem: 'no-permission' };
    const found = await actions.find(url);
    if ('problem' in found) return { step: 'problem', problem: found.problem };
    const [only] = found.feeds;
    const host = hostOfAddress(url);
    const alone = found.feeds.length === 1 && only && hostOfAddress(only.url) === host;
    return alone ? addOne(only, Promise.resolve(true)) : { step: 'found', feeds: found.feeds, host };
  };

  const follow = (next: () => Promise<Adding>): void =>
    void run(async () => {
      setAdding({ step: 'finding' });
      try {
        setAdding(await next());
      } catch (error) {
        setAdding({ step: 'idle' });
        throw error;
      }
    });

  return {
    adding,
    busy,
    failure,
    find: (typed) => {
      const url = addressOf(typed);
      if (!url) return setAdding({ step: 'bad-address' });
      const granted = actions.askToRead(url);
      follow(() => findAt(url, granted));
    },
    add: (feed, grantedHost) => {
      const granted = hostOfAddress(feed.url) === grantedHost ? Promise.resolve(true) : actions.askToRead(feed.url);
      follow(() => addOne(feed, granted));
    },
    addFile: (file) => follow(async () => afterAdding(await actions.addFile(employerId, file))),
  };
}
