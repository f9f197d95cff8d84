import type { Site } from '@/lib/networks/site';
import { VerdictOf } from '../composer/verdict-of';
import { useTranslator } from '../translation';
import { Failure } from '../ui/failure';
import { useAction } from '../ui/use-action';
import type { Here } from './site-mode';
import { SiteMode } from './site-mode';
import type { TypedActions } from './typed-check';
import { TypedCheck } from './typed-check';

interface Props {
  site: Site;
  /** Null on a page that is no network of ours. */
  here: Here | null;
  actions: TypedActions & { openNetworks(): void };
}

/** What is typed in the page in front: the verdict that is known already, else the way to ask for one. */
export function TypedHere({ site, here, actions }: Props) {
  const { t } = useTranslator();
  const { failure, run } = useAction();
  const switchOff = (checkId: string): void => void run(() => actions.switchOff(checkId));
  return (
    <section className="section" aria-labelledby="typed">
      <h2 id="typed">{t('composer.title')}</h2>
      {here && <SiteMode here={here} onChange={actions.openNetworks} />}
      <Failure code={failure} />
      {here?.current ? (
        <VerdictOf {...here.current.draft} verdict={here.current.verdict} switchOff={switchOff} />
      ) : (
        <TypedCheck site={site} actions={actions} />
      )}
    </section>
  );
}
