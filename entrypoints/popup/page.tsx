import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PopupActions } from '@/components/popup/popup';
import { Popup } from '@/components/popup/popup';
import { Translated } from '@/components/translation';
import { Failure } from '@/components/ui/failure';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { currentWindowId } from '@/lib/platform/tabs';
import { keepFresh, latestDraftStore, postsStore, requestsStore, settingsStore } from '@/lib/stores/pages';
import { actionsOf } from './actions';
import { useHere } from './use-here';
import { usePage } from './use-page';

const midnight = (now: number): number => new Date(now).setHours(0, 0, 0, 0);

/** The only part of the popup that knows stores and the browser. */
export function PopupPage() {
  const settings = useStore(settingsStore);
  const posts = useStore(postsStore);
  const draft = useStore(latestDraftStore);
  const requests = useStore(requestsStore);
  const [now] = useState(() => Date.now());
  const [windowId, setWindowId] = useState<number | null>(null);
  const chosen = settings.value?.settings;
  const { page, retry, drop } = usePage(chosen !== undefined && !chosen.paused && chosen.employers.length > 0);
  const place = useHere(chosen);
  useEffect(() => {
    void currentWindowId().then(setWindowId);
    return keepFresh(settingsStore, postsStore, latestDraftStore, requestsStore);
  }, []);
  const failure = settings.failure ?? posts.failure;
  const actions: PopupActions = actionsOf({ windowId, settings: chosen ?? DEFAULT_SETTINGS, retry, drop });
  return (
    <Translated language={chosen?.language ?? 'auto'} title="app.name">
      <Failure
        code={failure}
        onRetry={() => {
          void settings.reload();
          void posts.reload();
        }}
      />
      {chosen && (
        <Popup
          settings={chosen}
          posts={posts.value}
          draft={draft.value}
          page={page}
          {...place}
          requestsToday={requests.value?.filter((request) => request.at >= midnight(now)).length ?? 0}
          actions={actions}
          now={now}
        />
      )}
    </Translated>
  );
}
