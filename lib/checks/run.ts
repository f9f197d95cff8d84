import type { NotCheckedReason, Verdict } from '@/lib/domain/draft';
import type { Finding } from '@/lib/domain/finding';
import { SEVERITIES } from '@/lib/domain/finding';
import type { Lang } from '@/lib/domain/lang';
import { isLang } from '@/lib/domain/lang';
import type { Kind } from '@/lib/domain/post';
import type { ShareForecast } from '@/lib/domain/share';
import { detectLanguage, languagesOf } from '@/lib/language/detect';
import type { Normalised } from '@/lib/language/normalise';
import { normalise } from '@/lib/language/normalise';
import { networkById } from '@/lib/networks/registry';
import { kindOfPost } from '@/lib/promotion/kind-of-post';
import { ownWordsShare } from './borrowed-words';
import type { Check, CheckInput, Found } from './define';
import { CHECKS } from './registry';

/** Beyond this the draft is no post (the longest network takes 63,206), and nothing is judged. UTF-16 units. */
export const MAX_TEXT = 200_000;

/** A draft and what is known around it. What is missing makes the checks that need it silent, never wrong. */
export interface CheckRequest extends Omit<CheckInput, 'text' | 'langs' | 'kind' | 'forecast'> {
  text: string;
  /** Language of the draft, when the person or the caller knows it. */
  lang?: string | null;
  /** The share with a draft of this kind. */
  forecastFor(kind: Kind): ShareForecast;
  /** Ids of checks that the person switched off. */
  off?: readonly string[];
  /** Added to the promotion score before a kind is chosen: what the person's own corrections taught this device. */
  bias?: number;
}

/**
 * Judges a draft by every check that is switched on. Pure; a check that throws is reported as not checked and the
 * others go on. Findings come most severe first, then in the order of the text, with offsets into `request.text`.
 */
export function checkDraft(request: CheckRequest): Verdict {
  const normalised = normalise(request.text.slice(0, MAX_TEXT));
  const lang = request.lang === undefined || request.lang === null ? detectLanguage(normalised.text) : request.lang;
  const langs: readonly Lang[] = isLang(request.lang) ? [request.lang] : languagesOf(normalised.text);
  const ownWords = request.item ? ownWordsShare(normalised.text, request.item) : null;
  const kind = kindOfPost({
    text: normalised.text,
    langs,
    employers: request.employers,
    item: request.item,
    borrowed: ownWords === null ? 0 : 1 - ownWords,
    bias: request.bias ?? 0,
  });
  const input: CheckInput = {
    ...request,
    text: normalised.text,
    langs,
    kind,
    forecast: request.forecastFor(kind.kind),
  };
  const judged = runAll(input, normalised, new Set(request.off));
  if (request.text.length > MAX_TEXT) judged.notChecked.push({ checkId: 'all', reason: 'too-long' });
  const network = networkById(request.network);
  return {
    status: statusOf(request.text, judged, langs),
    lang,
    kind,
    ownWords,
    ...judged,
    forecast: input.forecast,
    length: { length: network.count(request.text), limit: network.limit },
  };
}

type Judged = Pick<Verdict, 'findings' | 'notChecked'>;

function runAll(input: CheckInput, normalised: Normalised, off: ReadonlySet<string>): Judged {
  const findings: Finding[] = [];
  const notChecked: { checkId: string; reason: NotCheckedReason }[] = [];
  for (const check of CHECKS) {
    if (off.has(check.id)) continue;
    const outcome = runOne(check, input, normalised);
    if ('notChecked' in outcome) notChecked.push({ checkId: check.id, reason: outcome.notChecked });
    else findings.push(...outcome.findings);
  }
  const rank = (finding: Finding): number => SEVERITIES.indexOf(finding.severity);
  findings.sort((a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end);
  return { findings, notChecked };
}

function runOne(
  check: Check,
  input: CheckInput,
  normalised: Normalised,
): { findings: Finding[] } | { notChecked: NotCheckedReason } {
  if (check.languages !== 'any' && input.text.trim() !== '') {
    if (input.langs.length === 0) return { notChecked: 'unknown-language' };
    const covered = input.langs.some((lang) => (check.languages as readonly Lang[]).includes(lang));
    if (!covered) return { notChecked: 'language-not-covered' };
  }
  const readsOriginal = check.reads === 'original';
  try {
    const outcome = check.run(readsOriginal ? { ...input, text: normalised.original } : input);
    if (!Array.isArray(outcome)) return outcome as { notChecked: NotCheckedReason };
    const mapSpan = readsOriginal ? (start: number, end: number) => ({ start, end }) : normalised.span;
    return { findings: (outcome as readonly Found[]).map((found) => toFinding(check, found, mapSpan)) };
  } catch {
    return { notChecked: 'failed' };
  }
}

function toFinding(check: Check, found: Found, mapSpan: Normalised['span']): Finding {
  const whole = found.start === 0 && found.end === 0;
  const span = whole ? { start: 0, end: 0 } : mapSpan(found.start, found.end);
  return {
    checkId: check.id,
    messageId: found.messageId,
    severity: found.severity,
    ...span,
    data: found.data ?? {},
    fixes: (found.fixes ?? []).map((fix) => ({ ...fix, ...mapSpan(fix.start, fix.end) })),
  };
}

/** A text that only some could read, or whose check broke, is not clear: nobody looked everywhere. */
function statusOf(text: string, { findings, notChecked }: Judged, langs: readonly Lang[]): Verdict['status'] {
  if (findings.length > 0) return 'look-again';
  const broken = notChecked.some(({ reason }) => reason === 'failed' || reason === 'too-long');
  return text.trim() !== '' && (langs.length === 0 || broken) ? 'not-checked' : 'clear';
}
