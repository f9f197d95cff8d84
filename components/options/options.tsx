import { useEffect } from 'react';
import type { Employer } from '@/lib/domain/employer';
import type { Settings } from '@/lib/domain/settings';
import type { RequestMade, SourceState } from '@/lib/domain/source-state';
import type { LoadedSettings } from '@/lib/stores/pages';
import { useTranslator } from '../translation';
import { Brand } from '../ui/brand';
import { ListField } from '../ui/list-field';
import { Panel } from '../ui/panel';
import { Checks } from './checks';
import type { DataActions } from './data';
import { OwnData } from './data';
import { Employers } from './employers';
import { Language } from './language';
import { Limit } from './limit';
import type { ModeActions } from './modes';
import { Modes } from './modes';
import { Contexts, Instances } from './networks';
import { ReadOnly } from './read-only';
import { Requests } from './requests';
import type { SourceActions } from './source-actions';
import { WorkingHours } from './working-hours';

export interface OptionsActions extends DataActions, ModeActions {
  sources: SourceActions;
  change(change: Partial<Settings>): void;
  changeInstances(instances: string[]): void;
  removeEmployer(employer: Employer): void;
  startOver(): Promise<void>;
}

interface Props extends LoadedSettings {
  states: readonly SourceState[];
  requests: readonly RequestMade[];
  /** Hosts of networks that are on which the browser does not let us read. */
  notGranted: readonly string[];
  actions: OptionsActions;
  /** Milliseconds since 1970. */
  now: number;
}

const SECTIONS = [
  ['employers', 'employers.title'],
  ['networks', 'settings.networks'],
  ['reading', 'mode.title'],
  ['limit', 'settings.limit'],
  ['checks', 'settings.checks'],
  ['confidential', 'settings.confidential'],
  ['hours', 'settings.hours'],
  ['language', 'settings.language'],
  ['data', 'settings.data'],
  ['requests', 'settings.requests'],
] as const;

/** Everything that can be set, on one page. While settings are read-only, only one's data can be taken along. */
export function Options({ settings, readOnly, states, requests, notGranted, actions, now }: Props) {
  const { t } = useTranslator();
  // The sections come after the settings were read: too late for the browser's own jump to a fragment.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <main className="sheet-main">
      <Brand as="p" />
      <h1>{t('app.settings')}</h1>
      <nav className="contents" aria-label={t('settings.contents')}>
        {SECTIONS.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {t(title)}
          </a>
        ))}
      </nav>
      {readOnly && <ReadOnly reason={readOnly} onExport={actions.exportAll} onStartOver={actions.startOver} />}
      <fieldset className="stack wide" disabled={readOnly !== null}>
        <Panel id="employers" title={t('employers.title')} about={t('employers.about')}>
          <Employers
            employers={settings.employers}
            states={states}
            actions={actions.sources}
            onChange={(employers) => actions.change({ employers })}
            onRemove={actions.removeEmployer}
            now={now}
          />
        </Panel>
        <Choices settings={settings} notGranted={notGranted} actions={actions} />
      </fieldset>
      <Panel id="data" title={t('settings.data')} about={t('settings.dataAbout')}>
        <OwnData exportAll={actions.exportAll} eraseAll={actions.eraseAll} />
      </Panel>
      <Panel id="requests" title={t('settings.requests')} about={t('settings.requestsPromise')}>
        <Requests requests={requests} />
      </Panel>
    </main>
  );
}

function Choices({ settings, notGranted, actions }: Pick<Props, 'settings' | 'notGranted' | 'actions'>) {
  const { t } = useTranslator();
  const { change } = actions;
  return (
    <>
      <Panel id="networks" title={t('settings.networks')} about={t('settings.networksAbout')}>
        <Contexts settings={settings} onChange={change} />
        <Instances settings={settings} onChange={actions.changeInstances} />
      </Panel>
      <Panel id="reading" title={t('mode.title')} about={t('mode.about')}>
        <Modes settings={settings} notGranted={notGranted} actions={actions} />
      </Panel>
      <Panel id="limit" title={t('settings.limit')} about={t('settings.limitAbout')}>
        <Limit limit={settings.limit} onChange={(limit) => change({ limit })} />
      </Panel>
      <Panel id="checks" title={t('settings.checks')} about={t('settings.checksAbout')}>
        <Checks off={settings.checksOff} onChange={(checksOff) => change({ checksOff })} />
      </Panel>
      <Panel id="confidential" title={t('settings.confidential')} about={t('settings.confidentialAbout')}>
        <ListField
          label={t('settings.confidentialLabel')}
          hint={t('settings.confidentialHelp')}
          values={settings.confidential}
          onChange={(confidential) => change({ confidential })}
        />
      </Panel>
      <Panel id="hours" title={t('settings.hours')} about={t('settings.hoursAbout')}>
        <WorkingHours hours={settings.hours} onChange={(hours) => change({ hours })} />
      </Panel>
      <Panel id="language" title={t('settings.language')} about={t('settings.languageAbout')}>
        <Language language={settings.language} onChange={(language) => change({ language })} />
      </Panel>
    </>
  );
}
