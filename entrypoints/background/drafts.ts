import { checkDraft } from '@/lib/checks/run';
import type { Draft, Verdict } from '@/lib/domain/draft';
import { DraftSchema } from '@/lib/domain/draft';
import type { Settings } from '@/lib/domain/settings';
import { contextOn } from '@/lib/domain/settings';
import { forecast } from '@/lib/domain/share';
import { keepDraft, latestDraft } from '@/lib/ledger/drafts';
import { postsSince, recentPosts } from '@/lib/ledger/posts';
import type { Handlers } from '@/lib/messaging/contract';
import { announce } from '@/lib/platform/runtime';
import { biasOf } from '@/lib/promotion/corrections';
import { currentEmployers, database, settings, utcOffset } from './state';

type Names = 'draft.latest' | 'draft.open' | 'draft.keep' | 'draft.check';

const DAY = 86_400_000;
/** What a draft is compared with: own posts of three months, at most this many. */
const COMPARED = 300;

/** Judges a draft with everything that this device knows around it. */
export async function judge(draft: Draft, known?: Settings): Promise<Verdict> {
  const db = await database();
  const now = Date.now();
  const [chosen, item, recent, ownPosts] = await Promise.all([
    known ?? settings(),
    draft.itemId ? db.get('items', draft.itemId) : undefined,
    recentPosts(db, now),
    postsSince(db, now - 90 * DAY, COMPARED),
  ]);
  const settled = ownPosts.filter((post) => post.kindBy === 'person');
  return checkDraft({
    text: draft.text,
    network: draft.network,
    context: draft.context,
    audience: draft.audience,
    employers: currentEmployers(chosen),
    item: item ? { title: item.title, text: item.text, url: item.url } : null,
    ownPosts,
    confidential: { terms: chosen.confidential, hashed: [] },
    hours: chosen.hours,
    now,
    utcOffset: utcOffset(),
    forecastFor: (kind) => forecast(recent, kind, now, chosen.limit),
    off: chosen.checksOff,
    bias: biasOf(settled.map((post) => ({ promotion: post.promotion, corrected: post.kind }))),
  });
}

/** An empty draft for an item, on the network that was used last. */
async function emptyDraft(itemId: string | null): Promise<Draft> {
  const latest = await latestDraft(await database());
  const network = latest?.network ?? 'linkedin';
  return { text: '', network, context: contextOn(await settings(), network), audience: 'public', itemId };
}

const withoutKeeping = (kept: Draft): Draft => DraftSchema.parse(kept);

export const draftHandlers: Pick<Handlers, Names> = {
  'draft.latest': async () => {
    const kept = await latestDraft(await database());
    return kept && withoutKeeping(kept);
  },

  'draft.open': async ({ itemId }) => {
    const db = await database();
    const kept = (await db.get('drafts', itemId ?? 'free')) ?? (await emptyDraft(itemId));
    const opened = await keepDraft(db, kept, Date.now());
    announce('drafts');
    return withoutKeeping(opened);
  },

  'draft.keep': async (draft) => {
    await keepDraft(await database(), draft, Date.now());
    return null;
  },

  'draft.check': (draft) => judge(draft),
};
