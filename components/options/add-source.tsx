import type { FormEvent } from 'react';
import { useState } from 'react';
import { useTranslator } from '../translation';
import { Failure } from '../ui/failure';
import { Field } from '../ui/field';
import { addressOf, hostOfAddress } from './address';
import type { SourceActions } from './source-actions';
import type { UsedAdding } from './use-adding';
import { useAdding } from './use-adding';

interface Props {
  employerId: string;
  actions: SourceActions;
}

/** Adds a source by the address of a site, a blog or a feed, or from a file. */
export function AddSource({ employerId, actions }: Props) {
  const used = useAdding(employerId, actions);
  return (
    <div className="stack">
      <ByAddress used={used} />
      <Progress used={used} />
      <Failure code={used.failure} />
      <ByFile used={used} />
    </div>
  );
}

/** Says what the browser will ask, and why, before it asks. */
function ByAddress({ used }: { used: UsedAdding }) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState('');
  const url = addressOf(typed);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    used.find(typed);
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Field
        label={t('sources.address')}
        hint={t('sources.addressHelp')}
        error={used.adding.step === 'bad-address' ? t('sources.badAddress') : null}
      >
        {(ids) => (
          <div className="with-button">
            <input
              {...ids}
              name="address"
              inputMode="url"
              autoCapitalize="off"
              spellCheck={false}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
            <button type="submit" aria-disabled={used.busy}>
              {t('sources.find')}
            </button>
          </div>
        )}
      </Field>
      <p className="soft small">
        {url ? t('sources.permission', { host: hostOfAddress(url) }) : t('sources.permissionAny')}
      </p>
    </form>
  );
}

function Progress({ used: { adding, busy, add } }: { used: UsedAdding }) {
  const { t, byId } = useTranslator();
  return (
    <div role="status" className="stack">
      {adding.step === 'finding' && <p className="soft">{t('sources.finding')}</p>}
      {adding.step === 'problem' && <p className="notice">{byId(`sources.problems.${adding.problem}`)}</p>}
      {adding.step === 'added' && <p>{t('sources.added', { count: adding.items })}</p>}
      {adding.step === 'found' && (
        <>
          <p>{t('sources.found', { count: adding.feeds.length })}</p>
          <ul className="rows">
            {adding.feeds.map((feed) => (
              <li key={feed.url}>
                <span>
                  {feed.title || feed.url}
                  {hostOfAddress(feed.url) !== adding.host && (
                    <span className="soft small">
                      <br />
                      {t('sources.otherHost', { host: hostOfAddress(feed.url) })}
                    </span>
                  )}
                </span>
                <button type="button" disabled={busy} onClick={() => add(feed, adding.host)}>
                  {t('sources.add')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function ByFile({ used }: { used: UsedAdding }) {
  const { t } = useTranslator();
  return (
    <details>
      <summary>{t('sources.file')}</summary>
      <Field label={t('sources.file')} hint={t('sources.fileHelp')}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept=".xml,.rss,.atom,.json,application/rss+xml,application/atom+xml,application/feed+json"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) used.addFile(file);
              target.value = '';
            }}
          />
        )}
      </Field>
    </details>
  );
}
