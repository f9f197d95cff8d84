import type { RefObject } from 'react';
import { useEffect, useImperativeHandle, useRef } from 'react';
import type { Finding } from '@/lib/domain/finding';
import { useTranslator } from '../translation';
import { readText, replaceSpan, selectSpan, writeText } from './editable-text';
import { clearHighlights, showHighlights } from './highlights';

export interface EditorHandle {
  select(start: number, end: number): void;
  /** Replaces a span so that undo takes it back. */
  replace(start: number, end: number, replacement: string): void;
}

interface Props {
  /** Put into the editor when `revision` changes, and at no other time. */
  text: string;
  revision: number;
  findings: readonly Finding[];
  /** The text that the findings were found in. */
  findingsOf: string;
  describedBy: string;
  onText(text: string): void;
  ref: RefObject<EditorHandle | null>;
}

/** The writing place. React never renders its text: the browser edits it, and it is read after each input. */
export function Editor({ text, revision, findings, findingsOf, describedBy, onText, ref }: Props) {
  const { t } = useTranslator();
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    select: (start, end) => box.current && selectSpan(box.current, start, end),
    replace: (start, end, replacement) => box.current && replaceSpan(box.current, start, end, replacement),
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the person's typing changes `text` too, and must not write
  useEffect(() => {
    if (box.current) writeText(box.current, text);
  }, [revision]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision has new nodes to mark
  useEffect(() => {
    if (box.current) showHighlights(readText(box.current), findings, findingsOf);
    return clearHighlights;
  }, [findings, findingsOf, revision]);
  return (
    <div className="editor">
      {text === '' && (
        <p className="placeholder" aria-hidden="true">
          {t('desk.placeholder')}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: only an editable element can have words marked in it */}
      <div
        ref={box}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={t('desk.editor')}
        aria-describedby={describedBy}
        aria-placeholder={t('desk.placeholder')}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        spellCheck
        onInput={(event) => onText(readText(event.currentTarget).text)}
      />
    </div>
  );
}
