import type { Finding, Severity } from '@/lib/domain/finding';
import { SEVERITIES } from '@/lib/domain/finding';
import type { EditableText } from './editable-text';
import { rangeOf } from './editable-text';
import { movedSpan } from './moved-span';

/** What an older browser lacks; there the list under the editor says the same. */
function registry(): HighlightRegistry | null {
  return typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : null;
}

function rangesOf(editable: EditableText, findings: readonly Finding[], of: string, severity: Severity): Range[] {
  return findings
    .filter((finding) => finding.severity === severity && finding.start < finding.end)
    .map((finding) => movedSpan(of, editable.text, finding))
    .map((span) => span && rangeOf(editable, span.start, span.end))
    .filter((range) => range !== null);
}

/**
 * Marks the found words without touching the text: the CSS Custom Highlight API, `::highlight(serious)` and so on.
 * @param of the text that the findings were found in
 */
export function showHighlights(editable: EditableText, findings: readonly Finding[], of: string): void {
  const highlights = registry();
  if (!highlights) return;
  for (const [at, severity] of SEVERITIES.entries()) {
    const highlight = new Highlight(...rangesOf(editable, findings, of, severity));
    highlight.priority = SEVERITIES.length - at;
    highlights.set(severity, highlight);
  }
}

export function clearHighlights(): void {
  for (const severity of SEVERITIES) registry()?.delete(severity);
}
