import type { Suggestion } from '@/lib/messaging/contract';
import type { FailureCode } from '@/lib/messaging/define';
import { useTranslator } from '../translation';
import { Failure } from '../ui/failure';
import { Sentence, Words } from '../ui/sentence';
import { useAction } from '../ui/use-action';

/** What is known of the page that the person is on. */
export type PageState =
  | { state: 'reading' | 'not-readable' | 'unseen' | 'no-text' }
  | { state: 'failed'; code: FailureCode }
  | { state: 'answered'; suggestions: readonly Suggestion[]; library: number };

export interface SuggestionActions {
  write(suggestion: Suggestion): Promise<void>;
  dismiss(itemId: string): Promise<void>;
  retry(): void;
  openOptions(): void;
}

interface Props {
  page: PageState;
  employed: boolean;
  paused: boolean;
  actions: SuggestionActions;
  /** Milliseconds since 1970. */
  now: number;
}

/** What the company published that fits the page; "nothing fits" is an answer too. */
export function Suggestions({ page, employed, paused, actions, now }: Props) {
  const { t } = useTranslator();
  if (paused) return <p className="soft">{t('suggestions.paused')}</p>;
  if (!employed) return <Missing says="noEmployer" button="addEmployer" onClick={actions.openOptions} />;
  if (page.state === 'failed') return <Failure code={page.code} onRetry={actions.retry} />;
  if (page.state !== 'answered') return <p className="soft">{t(WAITING[page.state])}</p>;
  if (page.library === 0) return <Missing says="libraryEmpty" button="addSource" onClick={actions.openOptions} />;
  if (page.suggestions.length === 0) return <p className="soft">{t('suggestions.nothing')}</p>;
  return (
    <ul className="stack">
      {page.suggestions.map((suggestion, at) => (
        <SuggestionCard
          key={suggestion.item.id}
          suggestion={suggestion}
          isFirst={at === 0}
          actions={actions}
          now={now}
        />
      ))}
    </ul>
  );
}

const WAITING = {
  reading: 'suggestions.reading',
  'not-readable': 'suggestions.notReadable',
  unseen: 'suggestions.unseen',
  'no-text': 'suggestions.noText',
} as const;

interface MissingProps {
  says: 'noEmployer' | 'libraryEmpty';
  button: 'addEmployer' | 'addSource';
  onClick(): void;
}

function Missing({ says, button, onClick }: MissingProps) {
  const { t } = useTranslator();
  return (
    <>
      <p className="soft">{t(`suggestions.${says}`)}</p>
      <div className="actions">
        <button type="button" className="main" onClick={onClick}>
          {t(`suggestions.${button}`)}
        </button>
      </div>
    </>
  );
}

interface CardProps {
  suggestion: Suggestion;
  /** The best one has the one strong button. */
  isFirst: boolean;
  actions: SuggestionActions;
  now: number;
}

function SuggestionCard({ suggestion, isFirst, actions, now }: CardProps) {
  const { t, byId, ago } = useTranslator();
  const { busy, failure, run } = useAction();
  const { item, why } = suggestion;
  const facts = [byId(`type.${item.type}`), item.published === null ? null : ago(item.published, now)];
  return (
    <li className="card">
      <h3 lang={item.lang ?? undefined}>{item.title}</h3>
      <p className="soft small">
        {facts.filter(Boolean).join(' · ')}
        {why.length > 0 && (
          <>
            <br />
            <Sentence of="suggestions.shared" nodes={{ words: <Words words={why} /> }} />
          </>
        )}
      </p>
      <Failure code={failure} />
      <div className="actions">
        <button
          type="button"
          className={isFirst ? 'main' : ''}
          disabled={busy}
          onClick={() => void run(() => actions.write(suggestion))}
        >
          {t('suggestions.write')}
        </button>
        <button
          type="button"
          className="quiet"
          disabled={busy}
          onClick={() => void run(() => actions.dismiss(item.id))}
        >
          {t('suggestions.dismiss')}
        </button>
      </div>
    </li>
  );
}
