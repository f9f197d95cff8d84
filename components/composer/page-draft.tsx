import type { ValueOf } from '@/lib/messaging/contract';
import { networkName } from '../networks';
import { useTranslator } from '../translation';
import { VerdictOf } from './verdict-of';

interface Props {
  current: NonNullable<ValueOf<'composer.current'>>;
  switchOff(checkId: string): void;
}

/** What the person is typing in the page, judged. It is not the desk's own draft and can't be changed from here. */
export function PageDraft({ current: { draft, verdict, degraded }, switchOff }: Props) {
  const translate = useTranslator();
  const { t } = translate;
  const network = networkName(draft.network, translate);
  return (
    <section className="section" aria-labelledby="in-page">
      <div className="card">
        <h2 id="in-page">{t('composer.inPage', { network })}</h2>
        {degraded && <p className="notice">{t('mode.degraded', { network })}</p>}
        <VerdictOf text={draft.text} verdict={verdict} switchOff={switchOff} />
      </div>
    </section>
  );
}
