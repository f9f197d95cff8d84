import { checkDraft } from '@/lib/checks/run';
import { AUDIENCES, CONTEXTS, NETWORK_IDS } from '@/lib/domain/post';
import { DEFAULT_LIMIT, forecastOfCounts } from '@/lib/domain/share';
import { z } from '@/lib/domain/zod';
import type { CreateAnswer } from './define';

const Words = z.optional(z.nullable(z.array(z.string())));
const Text = z.optional(z.nullable(z.string()));
const Request = z.object({
  text: z.string(),
  network: z.optional(z.nullable(z.enum(NETWORK_IDS))),
  context: z.optional(z.nullable(z.enum(CONTEXTS))),
  audience: z.optional(z.nullable(z.enum(AUDIENCES))),
  lang: Text,
  employer: z.optional(z.nullable(z.object({ names: Words, domains: Words, products: Words, handles: Words }))),
  item: z.optional(z.nullable(z.object({ title: Text, text: Text, url: Text, captions: Words }))),
  ledger: z.optional(z.nullable(z.object({ promotional: z.number(), total: z.number() }))),
  /** Words that must not leave the company. */
  confidential: Words,
  /** Milliseconds since 1970, or ISO 8601. */
  now: z.optional(z.nullable(z.union([z.number(), z.string()]))),
});
type Request = z.infer<typeof Request>;

/** Noon of a working day, where the caller gives no time. No check that ships without hours depends on it. */
const NOON = Date.UTC(2026, 0, 14, 12);

/** What is not given is a professional account, seen by everyone, on no particular network; hours are not set. */
export const check: CreateAnswer = () => (line) => {
  const request = Request.parse(line);
  const { promotional, total } = request.ledger ?? { promotional: 0, total: 0 };
  const verdict = checkDraft({
    text: request.text,
    lang: request.lang ?? null,
    network: request.network ?? 'generic',
    context: request.context ?? 'professional',
    audience: request.audience ?? 'public',
    employers: employersOf(request),
    item: itemOf(request),
    forecastFor: (kind) => forecastOfCounts(promotional, total, kind, DEFAULT_LIMIT),
    ownPosts: [],
    confidential: { terms: request.confidential ?? [], hashed: [] },
    hours: null,
    now: typeof request.now === 'string' ? Date.parse(request.now) : (request.now ?? NOON),
    utcOffset: 0,
  });
  const { lang, kind, ownWords } = verdict;
  const findings = verdict.findings.map(({ checkId, messageId, severity, start, end, data }) => ({
    check: checkId,
    message: messageId,
    severity,
    start,
    end,
    data,
  }));
  return [{ lang, kind: kind.kind, promotion: kind.promotion, reasons: kind.reasons, ownWords, findings }];
};

function employersOf({ employer }: Request) {
  if (!employer) return [];
  const { names, domains, products, handles } = employer;
  return [{ names: names ?? [], domains: domains ?? [], products: products ?? [], handles: handles ?? [] }];
}

function itemOf({ item }: Request) {
  if (!item) return null;
  return { title: item.title ?? '', text: item.text ?? '', url: item.url ?? '', captions: item.captions ?? [] };
}
