import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { Draft, Verdict } from '@/lib/domain/draft';
import type { Finding, Fix } from '@/lib/domain/finding';
import type { Item } from '@/lib/domain/item';
import type { Settings } from '@/lib/domain/settings';
import type { FailureCode } from '@/lib/messaging/define';
import { useTranslator } from '../translation';
import { Failure } from '../ui/failure';
import { Angles } from './angles';
import type { EditorHandle } from './editor';
import { Editor } from './editor';
import { FindingRow } from './finding-row';
import type { FinishActions } from './finish';
import { Finish } from './finish';
import { ItemView } from './item-view';
import { movedSpan } from './moved-span';
import { NotChecked, StatusLine } from './status';
import { Target } from './target';
import { Under } from './under';

export interface DeskActions extends FinishActions {
  change(change: Partial<Draft>): void;
  check(): void;
  switchOff(checkId: string): void;
}

export interface DeskProps {
  draft: Draft;
  revision: number;
  item: Item | null;
  why: readonly string[];
  checked: { text: string; verdict: Verdict } | null;
  failures: { keep: FailureCode | null; check: FailureCode | null };
  settings: Settings;
  actions: DeskActions;
  /** Milliseconds since 1970. */
  now: number;
  /** What colleagues add to the ways to finish. */
  children?: ReactNode;
}

/** One list for all drafts without a verdict, so that the highlights are not drawn anew for nothing. */
const NONE: readonly Finding[] = [];

/** The writing place: what it is about, the text with its findings, where it goes, and the ways to finish. */
export function Desk({ draft, revision, item, why, checked, failures, settings, actions, now, children }: DeskProps) {
  const editor = useRef<EditorHandle | null>(null);
  const isEmpty = draft.text.trim() === '';
  const of = checked?.text ?? '';
  const findings = isEmpty ? NONE : (checked?.verdict.findings ?? NONE);
  const source = settings.employers.flatMap(({ sources }) => sources).find(({ id }) => id === item?.sourceId);
  return (
    <>
      <div className="section">
        {item && (
          <ItemView item={item} source={source?.title ?? item.author} why={why} onOpen={actions.open} now={now} />
        )}
        <Angles item={item} isGone={draft.itemId !== null && item === null} />
      </div>
      <div className="section">
        <div className="stack close">
          <Editor
            ref={editor}
            text={draft.text}
            revision={revision}
            findings={findings}
            findingsOf={of}
            describedBy="findings"
            onText={(text) => actions.change({ text })}
          />
          <Under verdict={isEmpty ? null : (checked?.verdict ?? null)} />
        </div>
        <Failure code={failures.keep} onRetry={() => actions.change({})} />
      </div>
      <Findings {...{ draft, checked, findings, failures, actions, editor }} />
      {children}
      <Finish draft={draft} itemUrl={item?.url ?? null} instances={settings.instances} actions={actions}>
        <Target draft={draft} settings={settings} onChange={actions.change} />
      </Finish>
    </>
  );
}

interface FindingsProps extends Pick<DeskProps, 'draft' | 'checked' | 'failures' | 'actions'> {
  findings: readonly Finding[];
  editor: { current: EditorHandle | null };
}

function Findings({ draft, checked, findings, failures, actions, editor }: FindingsProps) {
  const of = checked?.text ?? '';
  const isEmpty = draft.text.trim() === '';
  const now = ({ start, end }: Pick<Fix, 'start' | 'end'>) => movedSpan(of, draft.text, { start, end });
  const show = (finding: Finding): void => {
    const span = now(finding);
    if (span) editor.current?.select(span.start, span.end);
  };
  const fix = (chosen: Fix): void => {
    const span = now(chosen);
    if (span) editor.current?.replace(span.start, span.end, chosen.replacement);
  };
  return (
    <section className="section" id="findings" aria-labelledby="findings-title">
      <FindingsTitle />
      <StatusLine verdict={checked?.verdict ?? null} isEmpty={isEmpty} failed={failures.check !== null} />
      {failures.check && <Failure code={failures.check} onRetry={actions.check} />}
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <FindingRow
              key={`${finding.checkId} ${finding.messageId} ${finding.start} ${finding.end}`}
              finding={finding}
              of={of}
              actions={{ show, fix, switchOff: actions.switchOff }}
            />
          ))}
        </ul>
      )}
      {!isEmpty && checked && <NotChecked notChecked={checked.verdict.notChecked} />}
    </section>
  );
}

function FindingsTitle() {
  const { t } = useTranslator();
  return <h2 id="findings-title">{t('desk.findings')}</h2>;
}
