import type { FormEvent } from 'react';
import { useState } from 'react';
import { useTranslator } from '../translation';
import { Failure } from '../ui/failure';
import { Field } from '../ui/field';
import { useAction } from '../ui/use-action';

/** The host of what a person types as their server ("https://mastodon.social/@me" too); null where it is none. */
export function hostOf(typed: string): string | null {
  const address = /^https?:\/\//iu.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[^.\s]+(?:\.[^.\s]+)+$/u.test(hostname) ? hostname : null;
}

/** Mastodon has no one address: asks for the person's server once. */
export function Instance({ onUse }: { onUse(host: string): Promise<void> }) {
  const { t } = useTranslator();
  const { busy, failure, run } = useAction();
  const [bad, setBad] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const host = hostOf(String(new FormData(event.currentTarget).get('host') ?? ''));
    setBad(host === null);
    if (host) void run(() => onUse(host));
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Field label={t('desk.instance')} hint={t('desk.instanceHelp')} error={bad ? t('desk.instanceBad') : null}>
        {(ids) => (
          <div className="with-button">
            <input {...ids} name="host" spellCheck={false} autoCapitalize="off" />
            <button type="submit" disabled={busy}>
              {t('desk.instanceUse')}
            </button>
          </div>
        )}
      </Field>
      <Failure code={failure} />
    </form>
  );
}
