import { useEffect, useMemo, useRef } from 'react';
import type { Draft, Verdict } from '@/lib/domain/draft';
import type { Finding } from '@/lib/domain/finding';
import type { Item } from '@/lib/domain/item';
import type { Settings } from '@/lib/domain/settings';
import type { OpenComposer } from '@/lib/messaging/contract';
import type { FailureCode } from '@/lib/messaging/define';
import { Failure } from '../ui/failure';
import { Angles } from './angles';
import type { EditorHandle } from './editor';
import { Editor } from './editor';
import type { FindingActions } from './finding-row';
import { Findings } from './findings';
import type { FinishActions } from './finish';
import { Finish } from './finish';
import { ItemView } from './item-view';
import { movedSpan } from './moved-span';
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
  /** The composer that is open in the page in front. */
  composer: OpenComposer | null;
  /** Milliseconds since 1970. */
  now: number;
}

/** One list for all drafts without a verdict, so that the highlights are not drawn anew for nothing. */
const NONE: readonly Finding[] = [];

/** The writing place: what it is about, the text with its findings, where it goes, and the ways to finish. */
export function Desk({ draft, revision, item, why, checked, failures, settings, actions, composer, now }: DeskProps) {
  const editor = useRef<EditorHandle | null>(null);
  const isEmpty = draft.text.trim() === '';
  const of = checked?.text ?? '';
  const findingActions = useFindingActions(of, draft.text, editor, actions);
  const findings = isEmpty ? NONE : (checked?.verdict.findings ?? NONE);
  const source = settings.employers.flatMap(({ sources }) => sources).find(({ id }) => id === item?.sourceId);
  return (
    <>
      <div className="section">
        {item && (
          <ItemView
            item={item}
            source={source?.title ?? item.author}
            why={why}
            onOpen={(url) => void actions.open(url)}
            now={now}
          />
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
      <Findings
        {...{ checked, findings, isEmpty, actions: findingActions }}
        failure={failures.check}
        onRetry={actions.check}
      />
      <Finish {...{ draft, composer, actions }} itemUrl={item?.url ?? null} instances={settings.instances}>
        <Target draft={draft} settings={settings} onChange={actions.change} />
      </Finish>
    </>
  );
}

type Editing = { current: EditorHandle | null };

/** Stable while one types, so that the list of findings is not drawn anew at each key. */
function useFindingActions(of: string, text: string, editor: Editing, { switchOff }: DeskActions): FindingActions {
  const now = useRef(text);
  useEffect(() => {
    now.current = text;
  }, [text]);
  return useMemo(() => {
    const span = (found: { start: number; end: number }) => movedSpan(of, now.current, found);
    return {
      show: (finding) => {
        const at = span(finding);
        if (at) editor.current?.select(at.start, at.end);
      },
      fix: (fix) => {
        const at = span(fix);
        if (at) editor.current?.replace(at.start, at.end, fix.replacement);
      },
      switchOff,
    };
  }, [of, editor, switchOff]);
}
