import { render } from '@testing-library/react';
import { vi } from 'vitest';
import type { PopupActions } from '@/components/popup/popup';
import { Popup } from '@/components/popup/popup';
import type { Here } from '@/components/popup/site-mode';
import type { PageState } from '@/components/popup/suggestions';
import { Translated } from '@/components/translation';
import type { Kind, Post } from '@/lib/domain/post';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import type { Site } from '@/lib/networks/site';

export const NOW = Date.UTC(2026, 10, 20, 12);
export const DAY = 86_400_000;

/** A post of so many days ago. */
export function post(at: number, kind: Kind): Post {
  const own = { id: `p${at}`, text: `Text ${at}`, publishedAt: NOW - at * DAY, kind, kindBy: 'guess' as const };
  const where = { network: 'linkedin', context: 'professional', audience: 'public' } as const;
  return { ...own, ...where, links: [], url: null, act: 'post', state: 'confirmed', promotion: 0.2, itemId: null };
}
export const posts = (total: number, promotional: number): Post[] =>
  Array.from({ length: total }, (_, at) => post(at + 1, at < promotional ? 'promotional' : 'other'));

export const EMPLOYER = {
  ...{ id: 'e', names: ['Meridian'], domains: [], products: [], handles: [], sources: [] },
  ...{ from: null, until: null },
};

function actions(): PopupActions {
  return {
    settle: vi.fn(async () => {}),
    remove: vi.fn(async () => {}),
    reasons: vi.fn(async () => []),
    open: vi.fn(),
    add: vi.fn(async () => 'p1'),
    write: vi.fn(async () => {}),
    dismiss: vi.fn(async () => {}),
    retry: vi.fn(),
    openOptions: vi.fn(),
    pause: vi.fn(async () => {}),
    openDesk: vi.fn(async () => {}),
    openRequests: vi.fn(),
    came: vi.fn(async () => {}),
    openNetworks: vi.fn(),
    checkTyped: vi.fn(async () => 'nothing' as const),
    switchOff: vi.fn(async () => {}),
  };
}

export interface Shown {
  posts?: Post[];
  page?: PageState;
  employed?: boolean;
  language?: 'en' | 'fr' | 'de';
  site?: Site;
  here?: Here | null;
  paused?: boolean;
  part?: Partial<PopupActions>;
}

/** Shows the popup with what is given, and the rest as plain as it can be. */
export function show(given: Shown) {
  const { posts: shown = [], page = { state: 'reading' }, employed = true, language = 'en' } = given;
  const { site = { kind: 'page', network: 'generic' }, here = null, paused = false, part = {} } = given;
  const does = actions();
  const settings = { ...DEFAULT_SETTINGS, language, paused, employers: employed ? [EMPLOYER] : [] };
  render(
    <Translated language={language} title="app.name">
      <Popup
        {...{ settings, page, site, here, now: NOW }}
        posts={shown}
        draft={null}
        requestsToday={0}
        actions={{ ...does, ...part }}
      />
    </Translated>,
  );
  return does;
}
