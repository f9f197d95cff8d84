import type { NetworkId } from '@/lib/domain/post';
import type { Mode } from '@/lib/domain/settings';
import type { OpenComposer, ValueOf } from '@/lib/messaging/contract';
import { networkName } from '../networks';
import { useTranslator } from '../translation';

/** What is known of the network that the person is on. */
export interface Here {
  network: Exclude<NetworkId, 'generic'>;
  mode: Mode;
  /** False where the browser does not let us read, whatever was chosen. */
  granted: boolean;
  composer: OpenComposer | null;
  /** What is being typed there, with its verdict. */
  current: ValueOf<'composer.current'>;
}

interface Props {
  here: Here;
  onChange(): void;
}

/** What Aparté does on this network, what it can't do at the moment, and where that is changed. */
export function SiteMode({ here, onChange }: Props) {
  const translate = useTranslator();
  const { t } = translate;
  const network = networkName(here.network, translate);
  const trouble = troubleOf(here);
  return (
    <div className="stack close">
      <p className="soft">
        {t(`mode.on.${here.granted ? here.mode : 'denied'}`, { network })}{' '}
        <button type="button" className="plain" onClick={onChange}>
          {t('mode.change')}
        </button>
      </p>
      {trouble && <p className="notice">{t(trouble, { network })}</p>}
    </div>
  );
}

function troubleOf({ mode, granted, composer }: Here) {
  if (mode === 'desk' || !granted || !composer || composer.editor === 'known') return null;
  return composer.editor === 'degraded' ? 'mode.degraded' : 'mode.unknownEditor';
}
