import { useState } from 'react';
import { useTranslator } from '../translation';
import { Confirm } from '../ui/confirm';
import { Failure } from '../ui/failure';
import { useAction } from '../ui/use-action';

interface Props {
  reason: 'newer' | 'unreadable';
  onExport(): Promise<void>;
  onStartOver(): Promise<void>;
}

/** Why nothing can be changed now, and the ways out. */
export function ReadOnly({ reason, onExport, onStartOver }: Props) {
  const { t } = useTranslator();
  const { busy, failure, run } = useAction();
  const [asking, setAsking] = useState(false);
  const startOver = (): void => {
    setAsking(false);
    void run(onStartOver);
  };
  return (
    <div className="notice" role="alert">
      <p>{t(`settings.${reason}`)}</p>
      <div className="actions">
        <button type="button" disabled={busy} onClick={() => void run(onExport)}>
          {t('settings.export')}
        </button>
        {reason === 'unreadable' && (
          <button type="button" disabled={busy} onClick={() => setAsking(true)}>
            {t('settings.startOver')}
          </button>
        )}
      </div>
      <Failure code={failure} />
      {asking && (
        <Confirm
          title={t('settings.startOverTitle')}
          text={t('settings.startOverText')}
          yes={t('settings.startOver')}
          onYes={startOver}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
