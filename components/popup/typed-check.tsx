import { useState } from 'react';
import type { Verdict } from '@/lib/domain/draft';
import type { Site } from '@/lib/networks/site';
import { VerdictOf } from '../composer/verdict-of';
import { useTranslator } from '../translation';
import { Failure } from '../ui/failure';
import { useAction } from '../ui/use-action';

/** What came of reading the page once. */
export type TypedRead = { text: string; verdict: Verdict } | 'nothing' | 'forbidden';

export interface TypedActions {
  /** Reads the editor of the page in front, once, and judges it. */
  checkTyped(): Promise<TypedRead>;
  switchOff(checkId: string): Promise<void>;
}

interface Props {
  /** Null until it is known. */
  site: Site | null;
  actions: TypedActions;
}

/** "Check what I typed here": on any page, once, on this click, and the page is not touched. */
export function TypedCheck({ site, actions }: Props) {
  const { t } = useTranslator();
  const { busy, failure, run } = useAction();
  const [read, setRead] = useState<TypedRead | null>(null);
  const check = (): Promise<void> => run(async () => setRead(await actions.checkTyped()));
  const switchOff = (checkId: string): void =>
    void run(async () => {
      await actions.switchOff(checkId);
      setRead(await actions.checkTyped());
    });
  if (site === null) return null;
  if (site.kind !== 'page') return <p className="soft">{t(`composer.${site.kind}`)}</p>;
  return (
    <>
      <div className="actions">
        <button type="button" disabled={busy} onClick={() => void check()}>
          {t(read === null ? 'composer.check' : 'composer.checkAgain')}
        </button>
      </div>
      <Failure code={failure} />
      <div className="stack" aria-live="polite">
        {read === 'nothing' && <p className="soft">{t('composer.nothing')}</p>}
        {read === 'forbidden' && <p className="soft">{t('composer.closed')}</p>}
        {read !== null && typeof read === 'object' && <VerdictOf {...read} switchOff={switchOff} />}
      </div>
    </>
  );
}
