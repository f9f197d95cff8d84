import { useEffect, useState } from 'react';
import type { Verdict } from '@/lib/domain/draft';
import type { Translator } from '@/lib/i18n/translate';
import { useTranslator } from '../translation';

interface Props {
  /** Null until the first answer. */
  verdict: Verdict | null;
  isEmpty: boolean;
  failed: boolean;
}

function statusSentence({ verdict, isEmpty, failed }: Props, { t }: Translator): string {
  if (isEmpty) return t('desk.empty');
  if (failed) return t('desk.checkFailed');
  if (!verdict) return t('desk.checking');
  if (verdict.findings.length > 0) return t('desk.lookAgain', { count: verdict.findings.length });
  return t(verdict.status === 'clear' ? 'desk.clear' : 'desk.notChecked');
}

/** Long enough that a pause in typing is not taken for the end of it, in milliseconds. */
const CALM = 1200;

/** The verdict in one line. It is read out only once it has stayed the same for a moment. */
export function StatusLine(props: Props) {
  const translate = useTranslator();
  const sentence = statusSentence(props, translate);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), CALM);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <>
      <p className="soft">{sentence}</p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

/** Which checks could not look, and why: that is never the same as having found nothing. */
export function NotChecked({ notChecked }: Pick<Verdict, 'notChecked'>) {
  const { t, byId } = useTranslator();
  if (notChecked.length === 0) return null;
  const label = (checkId: string): string =>
    checkId === 'all' ? t('desk.allChecks') : byId(`checks.${checkId}.label`);
  return (
    <details>
      <summary>{t('desk.partly', { count: notChecked.length })}</summary>
      <ul className="angles">
        {notChecked.map(({ checkId, reason }) => (
          <li key={checkId}>
            {label(checkId)}: {byId(`desk.notCheckedWhy.${reason}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
