import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { dayOf } from '@/components/day';
import type { OptionsActions } from '@/components/options/options';
import { Options } from '@/components/options/options';
import { Translated } from '@/components/translation';
import { Failure } from '@/components/ui/failure';
import { useFailure } from '@/components/ui/use-failure';
import { downloadText } from '@/lib/platform/download';
import { onGrantsChanged } from '@/lib/platform/permissions';
import { ask } from '@/lib/platform/runtime';
import { changeInstances, chooseMode, giveBackAll, notGrantedStore } from '@/lib/stores/modes';
import { changeSettings, keepFresh, requestsStore, settingsStore, sourceStatesStore } from '@/lib/stores/pages';
import { removeEmployer, sourceActions } from '@/lib/stores/source-actions';

const dataActions: Pick<OptionsActions, 'exportAll' | 'eraseAll' | 'startOver'> = {
  exportAll: async () => {
    const text = await ask('data.export', null);
    downloadText(text, `aparte-${dayOf(Date.now())}.json`, 'application/json');
  },
  eraseAll: () => giveBackAll(() => ask('data.erase', null)),
  startOver: async () => {
    await ask('settings.startOver', null);
    await settingsStore.getState().reload();
  },
};

/** The only part of the options that knows stores and the browser. */
export function OptionsPage() {
  const settings = useStore(settingsStore);
  const states = useStore(sourceStatesStore);
  const requests = useStore(requestsStore);
  const { failure, watch } = useFailure();
  const [now] = useState(() => Date.now());
  const missing = useStore(notGrantedStore);
  useEffect(() => keepFresh(settingsStore, sourceStatesStore, requestsStore), []);
  useEffect(() => onGrantsChanged(() => void notGrantedStore.getState().reload()), []);
  const { modes, instances } = settings.value?.settings ?? {};
  useEffect(() => {
    if (modes && instances) void notGrantedStore.getState().reload();
  }, [modes, instances]);
  const actions: OptionsActions = {
    ...dataActions,
    sources: sourceActions,
    chooseMode,
    changeInstances: (instances) => watch(changeInstances(instances)),
    change: (change) => watch(changeSettings(change)),
    removeEmployer: (employer) => watch(removeEmployer(employer)),
  };
  return (
    <Translated language={settings.value?.settings.language ?? 'auto'} title="app.settings">
      <Failure code={settings.failure ?? failure} onRetry={() => void settings.reload()} />
      {settings.value && (
        <Options
          {...settings.value}
          states={states.value ?? []}
          requests={requests.value ?? []}
          notGranted={missing.value ?? []}
          actions={actions}
          now={now}
        />
      )}
    </Translated>
  );
}
