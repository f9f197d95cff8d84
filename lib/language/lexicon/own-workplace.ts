import type { Lang } from '@/lib/domain/lang';

/** How one speaks of one's own employer without its name. Patterns over folded text, matched as whole words. Own list. */
export const OWN_WORKPLACE: Readonly<Record<Lang, string>> = {
  en: `(?:my|our) (?:company|employer|firm|boss|manager|workplace|office|hr department|start-?up)|my (?:job at|work at|co-?workers?)|where i work|here at work|at my work`,
  fr: `(?:mon|notre) (?:entreprise|employeur|patron|chef|manager|bureau|agence|cabinet)|(?:ma|notre) (?:boite|societe|cheffe|patronne|start-?up|direction|drh)|chez nous au (?:bureau|travail|boulot)|au bureau|au boulot|la ou je travaille`,
  de: `(?:mein|unser)(?:em|en|es)? (?:arbeitgeber|unternehmen|betrieb|chef|buro|arbeitsplatz|startup)s?|(?:mein|unser)e[rn]? (?:firma|chefin|agentur|abteilung|kanzlei)|bei uns (?:in der firma|im buro|im betrieb|im unternehmen)|in der firma|wo ich arbeite`,
};
