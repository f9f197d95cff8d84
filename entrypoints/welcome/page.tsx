import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Translated } from '@/components/translation';
import { Failure } from '@/components/ui/failure';
import { useFailure } from '@/components/ui/use-failure';
import { Welcome } from '@/components/welcome/welcome';
import { openOptions } from '@/lib/platform/tabs';
import { changeSettings, keepFresh, settingsStore, sourceStatesStore } from '@/lib/stores/pages';
import { removeEmployer, sourceActions } from '@/lib/stores/source-actions';

/** The only part of the welcome that knows stores and the browser. */
export function WelcomePage() {
  const settings = useStore(settingsStore);
  const states = useStore(sourceStatesStore);
  const { failure, watch } = useFailure();
  const [now] = useState(() => Date.now());
  useEffect(() => keepFresh(settingsStore, sourceStatesStore), []);
  return (
    <Translated language={settings.value?.settings.language ?? 'auto'} title="app.welcome">
      <Failure code={settings.failure ?? failure} onRetry={() => void settings.reload()} />
      {settings.value && (
        <Welcome
          settings={settings.value.settings}
          employers={{
            states: states.value ?? [],
            actions: sourceActions,
            onRemove: (employer) => watch(removeEmployer(employer)),
            now,
          }}
          actions={{
            change: (change) => watch(changeSettings(change)),
            openOptions: () => void openOptions(),
            close: () => window.close(),
          }}
        />
      )}
    </Translated>
  );
}
