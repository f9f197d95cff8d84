import { describe, expect, it } from 'vitest';
import type { Check, CheckInput, Found } from '@/lib/checks/define';
import type { Lang } from '@/lib/domain/lang';
import { forecastOfCounts } from '@/lib/domain/share';
import { normalise } from '@/lib/language/normalise';

/** An input that knows nothing but a text in English on LinkedIn; a case names what it needs. */
export function checkInput(text: string, given: Partial<CheckInput> = {}): CheckInput {
  return {
    text,
    langs: ['en'],
    network: 'linkedin',
    context: 'professional',
    audience: 'public',
    employers: [],
    item: null,
    kind: { kind: 'other', promotion: 0, reasons: [] },
    forecast: forecastOfCounts(0, 0, 'other', 30),
    ownPosts: [],
    confidential: { terms: [], hashed: [] },
    hours: null,
    now: Date.UTC(2026, 10, 20, 10),
    utcOffset: 60,
    ...given,
  };
}

export interface Case {
  text: string;
  lang?: Lang;
  given?: Partial<CheckInput>;
}
/** What must be found: message and the exact words it marks (in normalised text; omit when the whole draft is meant). */
export interface InvalidCase extends Case {
  found: readonly { messageId: string; words?: string; severity?: string }[];
}

function run(check: Check, { text, lang, given }: Case): { found: readonly Found[]; read: string } {
  const read = check.reads === 'original' ? text : normalise(text).text;
  const outcome = check.run(checkInput(read, { ...(lang ? { langs: [lang] } : {}), ...given }));
  if ('notChecked' in outcome) throw new Error(`not checked: ${outcome.notChecked}`);
  return { found: outcome, read };
}

/** One table of ordinary texts a check must leave alone and of texts it must flag, on exactly the words named. */
export function checkTester(check: Check, cases: { valid: readonly Case[]; invalid: readonly InvalidCase[] }): void {
  describe(check.id, () => {
    it.each(cases.valid.map((c) => [`${c.lang ?? 'en'}: ${c.text.slice(0, 90)}`, c] as const))(
      'leaves alone: %s',
      (_name, c) => {
        expect(run(check, c).found).toEqual([]);
      },
    );
    it.each(cases.invalid.map((c) => [`${c.lang ?? 'en'}: ${c.text.slice(0, 90)}`, c] as const))(
      'flags: %s',
      (_name, c) => {
        const { found, read } = run(check, c);
        const seen = found.map((f) => ({
          messageId: f.messageId,
          words: read.slice(f.start, f.end),
          severity: f.severity,
        }));
        expect(seen).toEqual(
          c.found.map((f) => ({
            messageId: f.messageId,
            words: f.words ?? '',
            severity: f.severity ?? expect.any(String),
          })),
        );
        for (const f of found) expect(check.messages).toContain(f.messageId);
      },
    );
  });
}
