import type { Draft } from '@/lib/domain/draft';
import type { Post } from '@/lib/domain/post';
import type { Settings } from '@/lib/domain/settings';
import type { Site } from '@/lib/networks/site';
import { beginning } from '../share/strip';
import { useTranslator } from '../translation';
import { Brand } from '../ui/brand';
import { Failure } from '../ui/failure';
import { useAction } from '../ui/use-action';
import type { DashboardActions } from './dashboard';
import { Dashboard } from './dashboard';
import type { Came } from './did-it-go-out';
import { DidItGoOut, postToAskAbout } from './did-it-go-out';
import type { Here } from './site-mode';
import type { PageState, SuggestionActions } from './suggestions';
import { Suggestions } from './suggestions';
import type { TypedActions } from './typed-check';
import { TypedHere } from './typed-here';

export interface PopupActions extends DashboardActions, SuggestionActions, TypedActions {
  came(id: string, came: Came): Promise<void>;
  openNetworks(): void;
  pause(paused: boolean): Promise<void>;
  /** Opens the desk: with the draft kept last, or with an empty text. */
  openDesk(draft: 'latest' | 'blank'): Promise<void>;
  openRequests(): void;
}

interface Props {
  settings: Settings;
  /** Newest first; null until they are known. */
  posts: readonly Post[] | null;
  draft: Draft | null;
  page: PageState;
  /** What may be done on the page in front, and on which network it is; null until it is known. */
  site: Site | null;
  here: Here | null;
  requestsToday: number;
  actions: PopupActions;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * The dashboard at a glance, and what fits the page. On a network, what is typed there comes before what fits it; and the
 * verdict that the badge shows comes before everything, because that is what somebody clicks the badge for.
 */
export function Popup({ settings, posts, draft, page, site, here, requestsToday, actions, now }: Props) {
  const { t } = useTranslator();
  const employed = settings.employers.length > 0;
  const asked = posts && postToAskAbout(posts, now);
  const typed = !settings.paused && site && <TypedHere site={site} here={here} actions={actions} />;
  const first = here?.current ? 'draft' : here ? 'network' : 'reading';
  return (
    <>
      <PopupBar paused={settings.paused} actions={actions} />
      <main>
        {first === 'draft' && typed}
        {asked && <DidItGoOut key={asked.id} post={asked} onAnswer={actions.came} now={now} />}
        <section className="section">
          {posts ? (
            <Dashboard posts={posts} limit={settings.limit} actions={actions} now={now} />
          ) : (
            <p className="soft">{t('common.loading')}</p>
          )}
        </section>
        {first === 'network' && typed}
        <section className="section" aria-live="polite">
          {employed && !settings.paused && <h2>{t('suggestions.title')}</h2>}
          <Suggestions page={page} employed={employed} paused={settings.paused} actions={actions} now={now} />
          <ToTheDesk draft={draft} onOpen={actions.openDesk} />
        </section>
        {first === 'reading' && typed}
      </main>
      <Foot requestsToday={requestsToday} onSee={actions.openRequests} />
    </>
  );
}

function PopupBar({ paused, actions }: { paused: boolean; actions: PopupActions }) {
  const { t } = useTranslator();
  const { failure, run } = useAction();
  return (
    <header>
      <div className="bar">
        <Brand />
        <div className="actions">
          <button
            type="button"
            className="quiet"
            aria-pressed={paused}
            onClick={() => void run(() => actions.pause(!paused))}
          >
            {t(paused ? 'app.resume' : 'app.pause')}
          </button>
          <button type="button" className="quiet" onClick={actions.openOptions}>
            {t('app.settings')}
          </button>
        </div>
      </div>
      <Failure code={failure} />
    </header>
  );
}

function ToTheDesk({ draft, onOpen }: { draft: Draft | null; onOpen: PopupActions['openDesk'] }) {
  const { t } = useTranslator();
  const { failure, run } = useAction();
  const text = draft ? beginning(draft.text, 64) : '';
  return (
    <div className="stack close">
      <Failure code={failure} />
      {text !== '' && (
        <p className="soft">
          <button type="button" className="plain" onClick={() => void run(() => onOpen('latest'))}>
            {t('suggestions.continue')}
          </button>{' '}
          <q>{text}</q>
        </p>
      )}
      <p className="soft">
        <button type="button" className="plain" onClick={() => void run(() => onOpen('blank'))}>
          {t('suggestions.blank')}
        </button>
      </p>
    </div>
  );
}

function Foot({ requestsToday, onSee }: { requestsToday: number; onSee(): void }) {
  const { t } = useTranslator();
  return (
    <footer className="section foot">
      <span>{requestsToday === 0 ? t('footer.nothingLeft') : t('footer.requests', { count: requestsToday })}</span>
      <button type="button" className="plain" onClick={onSee}>
        {t('footer.see')}
      </button>
    </footer>
  );
}
