import { useState } from 'react';
import type { NetworkId } from '@/lib/domain/post';
import type { Mode, Settings } from '@/lib/domain/settings';
import type { Network } from '@/lib/networks/define';
import { hostsToGrant, NETWORKS } from '@/lib/networks/registry';
import type { Chosen } from '@/lib/stores/modes';
import { useTranslator } from '../translation';
import { Failure } from '../ui/failure';
import { useAction } from '../ui/use-action';

export interface ModeActions {
  /** Straight from the click: the browser's question comes first. */
  chooseMode(network: NetworkId, mode: Mode): Promise<Chosen>;
}

interface Props {
  settings: Settings;
  /** Hosts of networks that are on which the browser does not let us read. */
  notGranted: readonly string[];
  actions: ModeActions;
}

/** Per network, when Aparté reads there. Any other page is read once, on a click in the popup, and never more. */
export function Modes({ settings, notGranted, actions }: Props) {
  return (
    <ul className="rows">
      {NETWORKS.filter(({ id }) => id !== 'generic').map((network) => (
        <ModeRow
          key={network.id}
          network={network}
          mode={settings.modes[network.id] ?? 'desk'}
          hosts={hostsToGrant(network, settings.instances)}
          paused={settings.paused}
          notGranted={notGranted}
          actions={actions}
        />
      ))}
    </ul>
  );
}

interface RowProps extends Pick<Props, 'notGranted' | 'actions'> {
  network: Network;
  mode: Mode;
  hosts: readonly string[];
  paused: boolean;
}

type Said = 'denied' | 'on' | 'off' | 'paused' | 'reload';

function saidOf(chosen: Chosen, mode: Mode, paused: boolean): Said {
  if (!chosen.granted) return 'denied';
  if (mode === 'desk') return 'off';
  if (paused) return 'paused';
  return chosen.unreached > 0 ? 'reload' : 'on';
}

function ModeRow({ network, mode, hosts, paused, notGranted, actions }: RowProps) {
  const { t, list } = useTranslator();
  const action = useAction();
  const [wanted, setWanted] = useState<Mode | null>(null);
  const [said, setSaid] = useState<{ what: Said; count: number } | null>(null);
  const choose = (to: Mode): void => {
    const done = actions.chooseMode(network.id, to);
    void action.run(async () => {
      const chosen = await done;
      setSaid({ what: saidOf(chosen, to, paused), count: chosen.granted ? chosen.unreached : 0 });
      setWanted(null);
    });
  };
  const { name } = network;
  const missing = mode === 'desk' ? [] : hosts.filter((host) => notGranted.includes(host));
  const toAsk = mode === 'desk' ? hosts : missing;
  const pick = (to: Mode): void => {
    setSaid(null);
    if (to === mode) setWanted(null);
    else if (to === 'desk' || (to === 'watch' && toAsk.length === 0)) choose(to);
    else setWanted(to);
  };
  return (
    <li className="mode">
      <fieldset className="account" disabled={action.busy}>
        <legend>{name}</legend>
        {hosts.length === 0 ? (
          <p className="soft small">{t('mode.needsServer')}</p>
        ) : (
          <Choices network={network} chosen={wanted ?? mode} onPick={pick} />
        )}
      </fieldset>
      {!network.modes.includes('guard') && <p className="soft small">{t('mode.noGuard', { network: name })}</p>}
      {wanted && <Before mode={wanted} hosts={toAsk} onYes={() => choose(wanted)} onCancel={() => setWanted(null)} />}
      {!wanted && missing.length > 0 && (
        <div className="notice">
          <p>{t('mode.missing', { hosts: list(missing), network: name })}</p>
          <button type="button" onClick={() => choose(mode)}>
            {t('mode.allow')}
          </button>
        </div>
      )}
      <Failure code={action.failure} />
      <p className="soft small" role="status">
        {said && t(`mode.said.${said.what}`, { network: name, count: said.count })}
      </p>
    </li>
  );
}

interface ChoicesProps {
  network: Network;
  chosen: Mode;
  onPick(mode: Mode): void;
}

function Choices({ network, chosen, onPick }: ChoicesProps) {
  const { t } = useTranslator();
  return (
    <div className="segments">
      {network.modes.map((mode) => (
        <label key={mode} className="choice">
          <input type="radio" name={`mode-${network.id}`} checked={chosen === mode} onChange={() => onPick(mode)} />
          <span>{t(`mode.name.${mode}`)}</span>
        </label>
      ))}
    </div>
  );
}

interface BeforeProps {
  mode: Mode;
  /** Those that the browser will ask about. */
  hosts: readonly string[];
  onYes(): void;
  onCancel(): void;
}

/** What the browser will ask and what it means, before it asks. */
function Before({ mode, hosts, onYes, onCancel }: BeforeProps) {
  const { t, list } = useTranslator();
  return (
    <div className="card">
      {hosts.length > 0 && <p>{t('mode.before', { hosts: list(hosts) })}</p>}
      <p>{t(mode === 'guard' ? 'mode.beforeGuard' : 'mode.beforeWatch')}</p>
      <p className="soft">{t('mode.takeBack')}</p>
      <div className="actions">
        <button type="button" className="main" onClick={onYes}>
          {t('mode.switchOn')}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </div>
  );
}
