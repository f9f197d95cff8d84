import type { Context, NetworkId } from '@/lib/domain/post';
import { CONTEXTS, NETWORK_IDS } from '@/lib/domain/post';
import type { Settings } from '@/lib/domain/settings';
import { contextOn } from '@/lib/domain/settings';
import { hostOf } from '../desk/instance';
import { networkName } from '../networks';
import { useTranslator } from '../translation';
import { ListField } from '../ui/list-field';

interface Props {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** Whether the account on each network is for work or private. */
export function Contexts({ settings, onChange }: Props) {
  const translate = useTranslator();
  const choose = (network: NetworkId, context: Context): void =>
    onChange({ contexts: { ...settings.contexts, [network]: context } });
  return (
    <ul className="rows">
      {NETWORK_IDS.filter((network) => network !== 'generic').map((network) => (
        <li key={network}>
          <fieldset className="account">
            <legend>{networkName(network, translate)}</legend>
            <div className="segments">
              {CONTEXTS.map((context) => (
                <label key={context} className="choice">
                  <input
                    type="radio"
                    name={`context-${network}`}
                    checked={contextOn(settings, network) === context}
                    onChange={() => choose(network, context)}
                  />
                  <span>{translate.byId(`context.${context}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </li>
      ))}
    </ul>
  );
}

/** Mastodon has no one address. What is no host is left out. */
export function Instances({ settings, onChange }: { settings: Settings; onChange(instances: string[]): void }) {
  const { t } = useTranslator();
  return (
    <ListField
      label={t('settings.instances')}
      hint={t('settings.instancesHelp')}
      values={settings.instances}
      onChange={(lines) => onChange(lines.map(hostOf).filter((host) => host !== null))}
    />
  );
}
