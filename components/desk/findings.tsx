import { memo, useState } from 'react';
import type { Verdict } from '@/lib/domain/draft';
import type { Finding } from '@/lib/domain/finding';
import type { FailureCode } from '@/lib/messaging/define';
import { useTranslator } from '../translation';
import { Failure } from '../ui/failure';
import type { FindingActions } from './finding-row';
import { FindingRow } from './finding-row';
import { NotChecked, StatusLine } from './status';

/** More than this at once helps nobody; the gravest come first. */
const SHOWN = 12;

interface Props {
  checked: { text: string; verdict: Verdict } | null;
  findings: readonly Finding[];
  isEmpty: boolean;
  failure: FailureCode | null;
  onRetry(): void;
  actions: FindingActions;
}

/** The verdict, what was found, and what could not be looked at. Drawn anew only when an answer came. */
export const Findings = memo(function Findings({ checked, findings, isEmpty, failure, onRetry, actions }: Props) {
  const { t } = useTranslator();
  return (
    <section className="section" id="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">{t('desk.findings')}</h2>
      <StatusLine verdict={checked?.verdict ?? null} isEmpty={isEmpty} failed={failure !== null} />
      <Failure code={failure} onRetry={onRetry} />
      <FindingList findings={findings} of={checked?.text ?? ''} actions={actions} />
      {!isEmpty && checked && <NotChecked notChecked={checked.verdict.notChecked} />}
    </section>
  );
});

/** The findings, the first dozen at first. @param of the text that they were found in */
export function FindingList({ findings, of, actions }: Pick<Props, 'findings' | 'actions'> & { of: string }) {
  const { t } = useTranslator();
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const shown = all ? findings : findings.slice(0, SHOWN);
  return (
    <>
      <ul>
        {shown.map((finding) => (
          <FindingRow
            key={`${finding.checkId} ${finding.messageId} ${finding.start} ${finding.end}`}
            finding={finding}
            of={of}
            actions={actions}
          />
        ))}
      </ul>
      {shown.length < findings.length && (
        <p className="soft">
          <button type="button" className="plain" onClick={() => setAll(true)}>
            {t('desk.more', { count: findings.length - shown.length })}
          </button>
        </p>
      )}
    </>
  );
}
