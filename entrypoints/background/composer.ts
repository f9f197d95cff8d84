import type { Verdict } from '@/lib/domain/draft';
import type { Finding } from '@/lib/domain/finding';
import type { Settings } from '@/lib/domain/settings';
import type { Translator } from '@/lib/i18n/translate';
import { interfaceLanguage, translator } from '@/lib/i18n/translate';
import type { Handlers, ValueOf } from '@/lib/messaging/contract';
import { CONTRACT } from '@/lib/messaging/contract';
import { networkById } from '@/lib/networks/registry';
import { patternsOf } from '@/lib/networks/switched-on';
import { syncComposers } from '@/lib/platform/content-scripts';
import { insertIntoTab, lookInTab, startInOpenPages } from '@/lib/platform/open-pages';
import { readAhead } from './around';
import { judge } from './drafts';
import { draftOf, placeOf } from './place';
import { settings } from './state';
import { forgetTyped, notJudged, typedIn, typedNow } from './typed';

type Names =
  | 'composer.draft'
  | 'composer.current'
  | 'composer.reach'
  | 'composer.open'
  | 'composer.check'
  | 'composer.insert';

const worst = (findings: readonly Finding[]): Finding | undefined =>
  findings.find((finding) => finding.severity === 'serious');

function answerFor({ status, findings }: Verdict, { t, byId }: Translator): NonNullable<ValueOf<'composer.draft'>> {
  const serious = worst(findings);
  const sentence = serious ? byId(`checks.${serious.checkId}.${serious.messageId}`, serious.data) : '';
  return {
    pill: { status, word: wordFor(status, findings.length, t) },
    hold: serious !== undefined,
    held: serious ? t('composer.held', { sentence }) : '',
  };
}

function wordFor(status: Verdict['status'], count: number, t: Translator['t']): string {
  if (status === 'clear') return t('composer.clear');
  return status === 'not-checked' ? t('composer.notChecked') : t('composer.lookAgain', { count });
}

const translate = ({ language }: Settings): Translator => translator(interfaceLanguage(language, navigator.languages));

export const composerHandlers: Pick<Handlers, Names> = {
  'composer.draft': async ({ text, audience, network: said, degraded }, from) => {
    readAhead();
    const { network, mode, chosen } = await placeOf(from, said);
    const { tabId } = from;
    if (tabId === null) return null;
    if (!network || mode === 'desk' || text.trim() === '') {
      await forgetTyped(tabId);
      return null;
    }
    const { t, byId, ...rest } = translate(chosen);
    const judged = async () => {
      const draft = await draftOf(network, { text, audience }, chosen);
      return { draft, verdict: await judge(draft, chosen) };
    };
    const { draft, verdict } = await judged().catch(async (error: unknown) => {
      // What was said of another text must not stand (a full disk, a ledger that does not open).
      await notJudged(tabId, `${t('app.name')}: ${t('composer.notChecked')}`);
      throw error;
    });
    const word = wordFor(verdict.status, verdict.findings.length, t);
    await typedNow(tabId, { draft, verdict, degraded, url: from.url ?? '' }, `${t('app.name')}: ${word}`);
    return mode === 'guard' && network.modes.includes('guard') ? answerFor(verdict, { t, byId, ...rest }) : null;
  },

  'composer.current': async ({ tabId }) => typedIn(tabId),

  'composer.reach': async ({ network }) => {
    const on = await syncComposers(settings, 'start');
    const { instances } = await settings();
    return startInOpenPages(patternsOf(networkById(network), instances).filter((pattern) => on.includes(pattern)));
  },

  'composer.open': async ({ tabId }) => {
    const answer = CONTRACT['composer.open'].response.safeParse(await lookInTab(tabId));
    return answer.success ? answer.data : null;
  },

  'composer.check': async ({ network, ...written }) => {
    const draft = await draftOf(networkById(network), written, await settings());
    return { draft, verdict: await judge(draft) };
  },

  'composer.insert': async ({ tabId, text, where }) => {
    const answer = CONTRACT['composer.insert'].response.safeParse(await insertIntoTab(tabId, text, where));
    return answer.success ? answer.data : { ok: false, why: 'no-composer' };
  },
};
