import type { Finding, Fix } from '@/lib/domain/finding';
import { beginning } from '../share/strip';
import { useTranslator } from '../translation';

export interface FindingActions {
  /** Selects the words in the editor. Left out where the text is not ours to select or change. */
  show?(finding: Finding): void;
  fix?(fix: Fix): void;
  switchOff(checkId: string): void;
}

interface Props {
  finding: Finding;
  /** The text that it was found in. */
  of: string;
  actions: FindingActions;
}

/** One finding: how grave, which words, why, and the ways out. */
export function FindingRow({ finding, of, actions: { show, fix, switchOff } }: Props) {
  const { byId, t } = useTranslator();
  const { checkId, messageId, severity, start, end, data, fixes } = finding;
  const words = beginning(of.slice(start, end), 60);
  return (
    <li className="finding">
      <span className="dot" data-severity={severity} />
      <div className="body">
        <p>{byId(`checks.${checkId}.${messageId}`, data)}</p>
        <p className="words">
          <span>{byId(`desk.severity.${severity}`)}</span>
          {words !== '' && (
            <>
              <span aria-hidden="true">·</span>
              {show ? (
                <button
                  type="button"
                  className="plain"
                  aria-label={t('desk.words', { words })}
                  onClick={() => show(finding)}
                >
                  {words}
                </button>
              ) : (
                <q>{words}</q>
              )}
            </>
          )}
        </p>
        {fix && fixes.length > 0 && (
          <div className="actions">
            {fixes.map((one) => (
              <button
                key={`${one.fixId} ${one.start} ${one.replacement}`}
                type="button"
                className="fix"
                onClick={() => fix(one)}
              >
                {byId(`checks.${checkId}.fixes.${one.fixId}`, { ...data, replacement: one.replacement })}
              </button>
            ))}
          </div>
        )}
        <details>
          <summary>{t('desk.because')}</summary>
          <div className="stack close soft">
            <p>{byId(`checks.${checkId}.about`)}</p>
            <p>
              <button type="button" className="plain" onClick={() => switchOff(checkId)}>
                {t('desk.switchOff')}
              </button>
            </p>
          </div>
        </details>
      </div>
    </li>
  );
}
