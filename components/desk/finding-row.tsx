import type { Finding, Fix } from '@/lib/domain/finding';
import { beginning } from '../share/strip';
import { useTranslator } from '../translation';

export interface FindingActions {
  /** Selects the words in the editor. */
  show(finding: Finding): void;
  fix(fix: Fix): void;
  switchOff(checkId: string): void;
}

interface Props {
  finding: Finding;
  /** The text that it was found in. */
  of: string;
  actions: FindingActions;
}

/** One finding: how grave, which words, why, and the ways out. */
export function FindingRow({ finding, of, actions }: Props) {
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
              <button
                type="button"
                className="plain"
                aria-label={t('desk.words', { words })}
                onClick={() => actions.show(finding)}
              >
                {words}
              </button>
            </>
          )}
        </p>
        {fixes.length > 0 && (
          <div className="actions">
            {fixes.map((fix) => (
              <button
                key={`${fix.fixId} ${fix.start} ${fix.replacement}`}
                type="button"
                className="fix"
                onClick={() => actions.fix(fix)}
              >
                {byId(`checks.${checkId}.fixes.${fix.fixId}`, { ...data, replacement: fix.replacement })}
              </button>
            ))}
          </div>
        )}
        <details>
          <summary>{t('desk.because')}</summary>
          <div className="stack close soft">
            <p>{byId(`checks.${checkId}.about`)}</p>
            <p>
              <button type="button" className="plain" onClick={() => actions.switchOff(checkId)}>
                {t('desk.switchOff')}
              </button>
            </p>
          </div>
        </details>
      </div>
    </li>
  );
}
