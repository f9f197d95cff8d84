import { useState } from 'react';
import { useTranslator } from '../translation';
import { Confirm } from '../ui/confirm';
import { Failure } from '../ui/failure';
import { useAction } from '../ui/use-action';

export interface DataActions {
  /** Hands everything over as a file. */
  exportAll(): Promise<void>;
  eraseAll(): Promise<void>;
}

/** One click takes everything along, one erases it (and asks once). */
export function OwnData({ exportAll, eraseAll }: DataActions) {
  const { t } = useTranslator();
  const { busy, failure, run } = useAction();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<'exported' | 'erased' | null>(null);
  const erase = (): void => {
    setAsking(false);
    void run(() => eraseAll().then(() => setDone('erased')));
  };
  return (
    <div className="stack">
      <ul className="rows">
        <li>
          <p className="soft">{t('settings.exportAbout')}</p>
          <button
            type="button"
            disabled={busy}
            onClick={() => void run(() => exportAll().then(() => setDone('exported')))}
          >
            {t('settings.export')}
          </button>
        </li>
        <li>
          <p className="soft">{t('settings.eraseAbout')}</p>
          <button type="button" className="grave" disabled={busy} onClick={() => setAsking(true)}>
            {t('settings.erase')}
          </button>
        </li>
      </ul>
      <p role="status">{done && t(`settings.${done}`)}</p>
      <Failure code={failure} />
      {asking && (
        <Confirm
          title={t('settings.eraseTitle')}
          text={t('settings.eraseText')}
          yes={t('settings.eraseYes')}
          onYes={erase}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
