import { useState } from 'react';
import type { Inserted } from '@/lib/messaging/contract';
import type { ComposerSeen } from '@/lib/stores/in-page';
import { useTranslator } from '../translation';
import { Failure } from '../ui/failure';
import { useAction } from '../ui/use-action';

export interface HandOverActions {
  /** The composer as it is at this moment; null when it is gone. */
  lookAgain(): Promise<ComposerSeen | null>;
  insert(text: string, where: 'caret' | 'replace', tabId: number): Promise<Inserted>;
  /** Throws where the browser does not let us. */
  copy(text: string): Promise<void>;
}

interface Props {
  text: string;
  /** Where the composer is open, as the person calls it. */
  network: string;
  actions: HandOverActions;
}

type Step =
  | { is: 'idle' | 'inserted' | 'copied' | 'copyFailed' }
  /** Something is in the composer already. */
  | { is: 'asking'; composer: ComposerSeen }
  | { is: 'failed'; why: Extract<Inserted, { ok: false }>['why'] };

/** Puts the draft into the composer that is open in the page, on this click, once; what is in there is never lost unasked. */
export function HandOver({ text, network, actions }: Props) {
  const { t } = useTranslator();
  const { busy, failure, run } = useAction();
  const [step, setStep] = useState<Step>({ is: 'idle' });

  const insert = async (where: 'caret' | 'replace', { tabId }: ComposerSeen): Promise<void> => {
    const inserted = await actions.insert(text, where, tabId);
    setStep(inserted.ok ? { is: 'inserted' } : { is: 'failed', why: inserted.why });
  };
  const begin = async (): Promise<void> => {
    const composer = await actions.lookAgain();
    if (!composer) setStep({ is: 'failed', why: 'no-composer' });
    else if (composer.isEmpty) await insert('caret', composer);
    else setStep({ is: 'asking', composer });
  };
  const copy = (): Promise<void> =>
    actions.copy(text).then(
      () => setStep({ is: 'copied' }),
      () => setStep({ is: 'copyFailed' }),
    );
  return (
    <div className="stack">
      {step.is === 'asking' ? (
        <Asking
          replaces={step.composer.replaces}
          busy={busy}
          onChoose={(where) => void run(() => insert(where, step.composer))}
          onCancel={() => setStep({ is: 'idle' })}
        />
      ) : (
        <div className="actions">
          <button type="button" disabled={busy || text.trim() === ''} onClick={() => void run(begin)}>
            {t('handOver.insert', { network })}
          </button>
          {step.is === 'failed' && (
            <button type="button" onClick={() => void copy()}>
              {t('handOver.copy')}
            </button>
          )}
        </div>
      )}
      <Failure code={failure} />
      <p className="soft" role="status">
        {step.is === 'inserted' && t('handOver.inserted')}
        {step.is === 'failed' && t(`handOver.${step.why}`)}
        {(step.is === 'copied' || step.is === 'copyFailed') && t(`desk.${step.is}`)}
      </p>
    </div>
  );
}

interface AskingProps {
  replaces: boolean;
  busy: boolean;
  onChoose(where: 'caret' | 'replace'): void;
  onCancel(): void;
}

/** Asks before anything that is in the composer is touched; the harmless answer comes first and has the focus. */
function Asking({ replaces, busy, onChoose, onCancel }: AskingProps) {
  const { t } = useTranslator();
  return (
    <div className="card">
      <p>{t('handOver.notEmpty')}</p>
      {!replaces && <p className="soft small">{t('handOver.noReplace')}</p>}
      <div className="actions">
        {/* biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone, and this answers it */}
        <button type="button" autoFocus disabled={busy} onClick={() => onChoose('caret')}>
          {t('handOver.caret')}
        </button>
        {replaces && (
          <button type="button" className="grave" disabled={busy} onClick={() => onChoose('replace')}>
            {t('handOver.replace')}
          </button>
        )}
        <button type="button" className="quiet" disabled={busy} onClick={onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </div>
  );
}
