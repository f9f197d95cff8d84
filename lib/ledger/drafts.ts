import type { Draft } from '@/lib/domain/draft';
import type { Database, KeptDraft } from './db';
import { DURABLE } from './db';

export const FREE_DRAFT = 'free';

export const draftId = (itemId: string | null): string => itemId ?? FREE_DRAFT;

/** Keeps a draft under its item; the newest kept one is what the desk opens with. @param savedAt ms */
export async function keepDraft(db: Database, draft: Draft, savedAt: number): Promise<KeptDraft> {
  const kept = { ...draft, id: draftId(draft.itemId), savedAt };
  const tx = db.transaction('drafts', 'readwrite', DURABLE);
  await tx.store.put(kept);
  await tx.done;
  return kept;
}

/** The draft the desk shows: the one kept last, or null when there is none. */
export async function latestDraft(db: Database): Promise<KeptDraft | null> {
  const cursor = await db.transaction('drafts').store.index('savedAt').openCursor(null, 'prev');
  return cursor?.value ?? null;
}

export async function removeDraft(db: Database, itemId: string | null): Promise<void> {
  await db.delete('drafts', draftId(itemId));
}
