import { useEffect } from 'react';
import { useStore } from 'zustand';
import { PageDraft } from '@/components/composer/page-draft';
import { Desk } from '@/components/desk/desk';
import { Recorded } from '@/components/desk/recorded';
import { Translated, useTranslator } from '@/components/translation';
import { Brand } from '@/components/ui/brand';
import { Failure } from '@/components/ui/failure';
import type { Kind, Post } from '@/lib/domain/post';
import type { Settings } from '@/lib/domain/settings';
import { ask } from '@/lib/platform/runtime';
import { openOptions } from '@/lib/platform/tabs';
import { keepFresh, postsStore, settingsStore } from '@/lib/stores/pages';
import { deskActions, deskStore, followPage, inPageStore, startDesk } from './desk';

/** The only part of the desk that knows stores and the browser. */
export function DeskPage() {
  const settings = useStore(settingsStore);
  const failure = useStore(deskStore, ({ failures }) => failures.load);
  useEffect(() => {
    const stops = [startDesk(), followPage(), keepFresh(settingsStore, postsStore)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const retry = (): void => {
    void settings.reload();
    void deskStore.getState().load();
  };
  return (
    <Translated language={settings.value?.settings.language ?? 'auto'} title="app.desk">
      <DeskBar />
      <Failure code={settings.failure ?? failure} onRetry={retry} />
      <main>
        <Typed />
        {settings.value && <Shown settings={settings.value.settings} />}
      </main>
    </Translated>
  );
}

function DeskBar() {
  const { t } = useTranslator();
  const isBlank = useStore(deskStore, ({ draft }) => draft?.itemId === null);
  return (
    <header className="bar">
      <Brand page={t('app.desk')} />
      <div className="actions">
        {!isBlank && (
          <button type="button" className="quiet" onClick={() => void deskStore.getState().startAnew()}>
            {t('desk.newDraft')}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => void openOptions()}>
          {t('app.settings')}
        </button>
      </div>
    </header>
  );
}

function Typed() {
  const current = useStore(inPageStore, (inPage) => inPage.current);
  return current && <PageDraft current={current} switchOff={deskActions.switchOff} />;
}

function Shown({ settings }: { settings: Settings }) {
  const { draft, recorded, ...desk } = useStore(deskStore);
  const composer = useStore(inPageStore, (inPage) => inPage.composer);
  const now = Date.now();
  if (recorded) return <AfterPosting post={recorded} limit={settings.limit} now={now} />;
  if (!draft) return null;
  return <Desk {...desk} draft={draft} composer={composer} settings={settings} actions={deskActions} now={now} />;
}

function AfterPosting({ post, limit, now }: { post: Post; limit: number; now: number }) {
  const posts = useStore(postsStore, ({ value }) => value);
  const settle = async (kind: Kind): Promise<void> => {
    await ask('post.settle', { id: post.id, kind });
    await postsStore.getState().reload();
  };
  return (
    <Recorded
      post={post}
      posts={posts?.some(({ id }) => id === post.id) ? posts : [post, ...(posts ?? [])]}
      limit={limit}
      now={now}
      onSettle={settle}
      onStartAnew={() => void deskStore.getState().startAnew()}
    />
  );
}
