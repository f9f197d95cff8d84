import { useRef, useState } from 'react';
import type { NetworkId } from '@/lib/domain/post';
import { NETWORK_IDS } from '@/lib/domain/post';
import { networkName } from '../networks';
import { useTranslator } from '../translation';
import { Failure } from '../ui/failure';
import { Field } from '../ui/field';
import { useAction } from '../ui/use-action';

export interface NewPost {
  /** Made once a form, so that sending it twice adds one post. */
  id: string;
  text: string;
  network: NetworkId;
  /** Milliseconds since 1970, noon of the person's day. */
  publishedAt: number;
  url: string | null;
}

interface Props {
  /** The person's day, `YYYY-MM-DD`. */
  today: string;
  onAdd(post: NewPost): Promise<void>;
}

/** A form for what was posted elsewhere; the kind is guessed and can be corrected in the card that opens. */
export function AddPost({ today, onAdd }: Props) {
  const { t } = useTranslator();
  const details = useRef<HTMLDetailsElement>(null);
  const id = useRef(crypto.randomUUID());
  const { busy, failure, run } = useAction();
  const [empty, setEmpty] = useState(false);
  const submit = (form: HTMLFormElement): void => {
    const post = postOf(new FormData(form), id.current);
    setEmpty(post.text === '');
    if (post.text === '') return;
    void run(async () => {
      await onAdd(post);
      id.current = crypto.randomUUID();
      form.reset();
      if (details.current) details.current.open = false;
    });
  };
  return (
    <details ref={details}>
      <summary>{t('post.add')}</summary>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        <p className="soft">{t('post.addHelp')}</p>
        <Fields today={today} error={empty ? t('post.needsText') : null} />
        <Failure code={failure} />
        <div className="actions">
          <button type="submit" className="main" disabled={busy}>
            {t('post.save')}
          </button>
        </div>
      </form>
    </details>
  );
}

function postOf(form: FormData, id: string): NewPost {
  const given = (name: string): string => String(form.get(name) ?? '').trim();
  const noon = Date.parse(`${given('date')}T12:00:00`);
  return {
    id,
    text: given('text'),
    network: NETWORK_IDS.find((network) => network === given('network')) ?? 'generic',
    // A post of today is not in the future, whatever the hour.
    publishedAt: Number.isNaN(noon) ? Date.now() : Math.min(noon, Date.now()),
    url: given('url') || null,
  };
}

function Fields({ today, error }: { today: string; error: string | null }) {
  const translate = useTranslator();
  const { t } = translate;
  return (
    <>
      <Field label={t('post.text')} error={error}>
        {(ids) => <textarea {...ids} name="text" rows={3} required />}
      </Field>
      <div className="two">
        <Field label={t('post.network')}>
          {(ids) => (
            <select {...ids} name="network">
              {NETWORK_IDS.map((network) => (
                <option key={network} value={network}>
                  {networkName(network, translate)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('post.date')}>
          {(ids) => <input {...ids} name="date" type="date" defaultValue={today} max={today} />}
        </Field>
      </div>
      <Field label={`${t('post.link')} (${t('common.optional')})`}>
        {(ids) => <input {...ids} name="url" type="url" inputMode="url" />}
      </Field>
    </>
  );
}
