import { useTranslator } from '../translation';

/** Where the limit comes from: a convention of practitioners, no research. */
export function LimitOrigin({ onChange }: { onChange?: () => void }) {
  const { t } = useTranslator();
  return (
    <details>
      <summary>{t('share.originTitle')}</summary>
      <div className="stack close">
        <p className="soft">{t('share.origin')}</p>
        {onChange && (
          <p>
            <button type="button" className="plain" onClick={onChange}>
              {t('share.originChange')}
            </button>
          </p>
        )}
      </div>
    </details>
  );
}
