import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Draft } from '@/lib/domain/draft';
import type { OpenComposer } from '@/lib/messaging/contract';
import { networkById } from '@/lib/networks/registry';
import { linkBeside, textWithLink } from '@/lib/networks/share-page';
import type { HandOverActions } from '../composer/hand-over';
import { HandOver } from '../composer/hand-over';
import { networkName } from '../networks';
import { useTranslator } from '../translation';
import { Failure } from '../ui/failure';
import { Field } from '../ui/field';
import type { Action } from '../ui/use-action';
import { useAction } from '../ui/use-action';
import { Instance } from './instance';

export interface FinishActions extends HandOverActions {
  open(url: string): Promise<void>;
  record(url: string | null): Promise<void>;
  addInstance(host: string): Promise<void>;
}

interface Props {
  draft: Draft;
  /** Address of the item, if the draft is about one. */
  itemUrl: string | null;
  /** Hosts of the person's Mastodon servers. */
  instances: readonly string[];
  /** The composer that is open in the page in front, if there is one that we know. */
  composer: OpenComposer | null;
  actions: FinishActions;
  /** Where it goes. */
  children: ReactNode;
}

type Done = 'copied' | 'copiedOpened' | 'copyFailed' | null;

/** The ways to finish. All of them are the person's own act: nothing is posted from here. */
export function Finish({ draft, itemUrl, instances, composer, actions, children }: Props) {
  const translate = useTranslator();
  const { t } = translate;
  const [withLink, setWithLink] = useState(true);
  const [done, setDone] = useState<Done>(null);
  const { share } = networkById(draft.network);
  const name = networkName(draft.network, translate);
  const link = withLink ? linkBeside(draft.text, itemUrl) : null;
  const needsHost = draft.network === 'mastodon' && instances.length === 0;

  /** A link that the network takes by itself is not put into the copied text as well. */
  const copy = async (and: 'stay' | 'open'): Promise<void> => {
    const beside = and === 'open' && share?.takes === 'link';
    const copied = await actions.copy(beside ? draft.text : textWithLink(draft.text, link)).then(
      () => true,
      () => false,
    );
    setDone(copied ? (and === 'open' ? 'copiedOpened' : 'copied') : 'copyFailed');
    if (!copied || and === 'stay' || !share) return;
    const host = instances[0];
    await actions.open(share.url({ text: draft.text, link, ...(host ? { host } : {}) }));
  };
  const isEmpty = draft.text.trim() === '';
  return (
    <section className="section finish">
      {children}
      {linkBeside(draft.text, itemUrl) !== null && (
        <label className="choice">
          <input type="checkbox" checked={withLink} onChange={({ target }) => setWithLink(target.checked)} />
          <span>{t('desk.withLink')}</span>
        </label>
      )}
      {needsHost && <Instance onUse={actions.addInstance} />}
      <div className="actions">
        {share && !needsHost && (
          <button type="button" className="main" disabled={isEmpty} onClick={() => void copy('open')}>
            {t('desk.copyOpen', { network: name })}
          </button>
        )}
        <button type="button" className={share ? '' : 'main'} disabled={isEmpty} onClick={() => void copy('stay')}>
          {t('desk.copy')}
        </button>
      </div>
      <p className="soft" role="status">
        {done && t(`desk.${done}`, { network: name })}
      </p>
      {!isEmpty && composer && composer.editor !== 'unknown' && (
        <HandOver
          text={textWithLink(draft.text, link)}
          network={networkName(composer.network, translate)}
          actions={actions}
        />
      )}
      {!isEmpty && <Posted onRecord={actions.record} />}
    </section>
  );
}

function Posted({ onRecord }: { onRecord: FinishActions['record'] }) {
  const { t } = useTranslator();
  const action = useAction();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const url = String(new FormData(event.currentTarget).get('url') ?? '').trim();
    void action.run(() => onRecord(url || null));
  };
  return (
    <details>
      <summary>{t('desk.posted')}</summary>
      <form className="stack" noValidate onSubmit={submit}>
        <p className="soft">{t('desk.postedHelp')}</p>
        <Field label={`${t('desk.postUrl')} (${t('common.optional')})`}>
          {(ids) => <input {...ids} name="url" type="url" inputMode="url" />}
        </Field>
        <RecordButton action={action} />
      </form>
    </details>
  );
}

function RecordButton({ action: { busy, failure } }: { action: Action }) {
  const { t } = useTranslator();
  return (
    <>
      <Failure code={failure} />
      <div className="actions">
        <button type="submit" className="main" disabled={busy}>
          {t('desk.record')}
        </button>
      </div>
    </>
  );
}
