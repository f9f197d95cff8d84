import { useCallback, useEffect, useState } from 'react';
import type { PageState } from '@/components/popup/suggestions';
import { ask } from '@/lib/platform/runtime';
import { currentTab, readPage } from '@/lib/platform/tabs';
import { failureOf } from '@/lib/stores/cached';

async function suggestionsForPage(): Promise<PageState> {
  const tab = await currentTab();
  const page = tab ? await readPage(tab) : 'forbidden';
  if (typeof page === 'string') return { state: page === 'unseen' ? 'unseen' : 'not-readable' };
  if (page.text.trim() === '') return { state: 'no-text' };
  return { state: 'answered', ...(await ask('suggestion.forPage', page)) };
}

interface UsedPage {
  page: PageState;
  retry(): void;
  /** Takes a suggestion away that the person does not want. */
  drop(itemId: string): void;
}

/** Reads the page once, as soon as `wanted`, and again on `retry`. */
export function usePage(wanted: boolean): UsedPage {
  const [page, setPage] = useState<PageState>({ state: 'reading' });
  const retry = useCallback(() => {
    setPage({ state: 'reading' });
    suggestionsForPage().then(setPage, (error: unknown) => setPage({ state: 'failed', code: failureOf(error) }));
  }, []);
  useEffect(() => {
    if (wanted) retry();
  }, [wanted, retry]);
  const drop = useCallback((itemId: string) => {
    setPage((known) =>
      known.state === 'answered'
        ? { ...known, suggestions: known.suggestions.filter(({ item }) => item.id !== itemId) }
        : known,
    );
  }, []);
  return { page, retry, drop };
}
