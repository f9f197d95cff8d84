import { checkDraft } from '@/lib/checks/run';
import type { Draft, Verdict } from '@/lib/domain/draft';
import { DraftSchema } from '@/lib/domain/draft';
import type { Settings } from '@/lib/domain/settings';
import { contextOn } from '@/lib/domain/settings';
import { forecast } from '@/lib/domain/share';
import { keepDraft, latestDraft } from '@/lib/ledger/drafts';
import type { Handlers } from '@/lib/messaging/contract';
import { biasOf } from '@/lib/promotion/corrections';
import { draftsChanged, ownPosts } from './around';
import { currentEmployers, database, settings, utcOffset } from './state';

type Names = 'draft.latest' | 'draft.open' | 'draft.keep' | 'draft.check';

/** Judges a draft with everything that this device knows around it. */
export async function judge(draft: Draft, known?: Settings): Promise<Verdict> {
  const now = Date.now();
  const { itemId } = draft;
  const [chosen, item, { recent, compared }] = await Promise.all([
    known ?? settings(),
    itemId ? database().then((db) => db.get('items', itemId)) : undefined,
    ownPosts(),
  ]);
  const settled = compared.filter((post) => post.kindBy === 'person');
  return checkDraft({
    text: draft.text,
    network: draft.network,
    context: draft.context,
    audience: draft.audience,
    employers: currentEmployers(chosen),
    item: item ? { title: item.title, text: item.text, url: item.url } : null,
    ownPosts: compared,
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
    draftsChanged(true);
    return withoutKeeping(opened);
  },

  'draft.keep': async (draft) => {
    await keepDraft(await database(), draft, Date.now());
    draftsChanged(false);
    return null;
  },

  'draft.check': (draft) => judge(draft),
};
