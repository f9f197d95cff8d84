import type { Source } from '@/lib/domain/employer';
import type { SourceState } from '@/lib/domain/source-state';
import { useTranslator } from '../translation';
import { Failure } from '../ui/failure';
import type { Action } from '../ui/use-action';
import { useAction } from '../ui/use-action';
import { hostOfAddress } from './address';
import type { SourceActions } from './source-actions';

interface Props {
  source: Source;
  state: SourceState | undefined;
  actions: SourceActions;
  /** Milliseconds since 1970. */
  now: number;
}

/** One source: how many items, when it was read, what went wrong, and what can be done. */
export function SourceRow({ source, state, actions, now }: Props) {
  const { t, byId, ago } = useTranslator();
  const action = useAction();
  const read = state?.readAt ? t('sources.readAt', { when: ago(state.readAt, now) }) : t('sources.never');
  const facts = [
    t('sources.items', { count: state?.items ?? 0 }),
    source.kind === 'file' ? t('sources.fromFile') : read,
    source.kind === 'file' ? source.url : hostOfAddress(source.url),
  ];
  return (
    <li>
      <div>
        <p>{source.title || source.url}</p>
        <p className="soft small">{facts.join(' · ')}</p>
        {state?.problem && <p className="small">{byId(`sources.problems.${state.problem}`)}</p>}
        <Failure code={action.failure} />
      </div>
      <Buttons source={source} state={state} actions={actions} action={action} />
    </li>
  );
}

function Buttons({ source, state, actions, action }: Omit<Props, 'now'> & { action: Action }) {
  const { t } = useTranslator();
  const { busy, run } = action;
  const refresh = (): void => void run(async () => void (await actions.refresh(source.id)));
  /** The browser's question comes first, straight from the click. */
  const allow = (): void => {
    const granted = actions.askToRead(source.url);
    void run(async () => {
      if (await granted) await actions.refresh(source.id);
    });
  };
  return (
    <div className="actions">
      {source.kind === 'feed' && state?.problem === 'no-permission' && (
        <button type="button" disabled={busy} onClick={allow}>
          {t('sources.allow', { host: hostOfAddress(source.url) })}
        </button>
      )}
      {source.kind === 'feed' && state?.problem !== 'no-permission' && (
        <button type="button" disabled={busy} onClick={refresh}>
          {t(busy ? 'sources.refreshing' : 'sources.refresh')}
        </button>
      )}
      <button
        type="button"
        className="quiet"
        disabled={busy}
        aria-label={t('sources.remove', { title: source.title || source.url })}
        onClick={() => void run(() => actions.remove(source))}
      >
        {t('common.remove')}
      </button>
    </div>
  );
}
