import type { ItemType } from '@/lib/domain/item';

/**
 * What a piece of company content is, from its own title, its categories and the folders of its address. Own rules,
 * English, French, German; the first that fits. A path or a category says it outright; a title needs a clear phrase,
 * because an article about events is an article.
 */
interface Rule {
  type: ItemType;
  /** A whole category, or a whole folder of the address; lower case, no accents, spaces as hyphens. */
  label: RegExp;
  title: RegExp;
}

const RULES: readonly Rule[] = [
  {
    type: 'job',
    label:
      /^(?:jobs?|careers?|vacanc(?:y|ies)|open-positions|emplois?|carrieres?|recrutement|offres?-d-?emploi|stellen|stellenangebote?|stellenanzeigen?|karriere)$/u,
    title:
      /\((?:[mwfdhx]\/){1,3}[mwfdhx]\)|\b(?:we(?:'re| are) hiring|join our team|job (?:opening|offer)|open position|nous recrutons|on recrute|recrute (?:un|une|des)|rejoignez notre equipe|offre d'emploi|poste a pourvoir|wir (?:suchen|stellen ein)|stellenangebot|stellenanzeige)\b/u,
  },
  {
    type: 'event',
    label:
      /^(?:events?|webinars?|webinaires?|agenda|evenements?|salons|upcoming-events|veranstaltung(?:en)?|messen|termine)$/u,
    title:
      /\b(?:webinar|webinaire|save the date|register (?:now|for|today)|join us (?:at|for|on)|meet us at|inscrivez-vous|rejoignez-nous (?:au|le|pour)|retrouvez-nous|jetzt anmelden|besuchen sie uns|einladung zu[mr]?|treffen sie uns|open house|portes ouvertes|tag der offenen tur)\b/u,
  },
  {
    type: 'study',
    label:
      /^(?:stud(?:y|ies)|case-stud(?:y|ies)|reports|white-?papers?|surveys|etudes?|etudes?-de-cas|barometres?|livres?-blancs?|studien?|umfragen|fallstudien?)$/u,
    title:
      /\b(?:(?:new|our|annual|latest|case) (?:study|survey)|white ?paper|survey (?:finds|shows|results)|study (?:finds|shows)|annual report|(?:notre|nouvelle|une) etude|resultats de l'etude|livre blanc|barometre|(?:neue|unsere|aktuelle) (?:studie|umfrage)|studie zeigt|umfrage zeigt|jahresbericht|rapport annuel)\b/u,
  },
  {
    type: 'product',
    label:
      /^(?:products|releases|release-notes|changelog|product-updates?|new-products?|produits|nouveaux-produits|produkte|produktneuheiten)$/u,
    title:
      /^(?:introducing|announcing (?:the )?(?:launch|release|availability)|meet the new|decouvrez (?:notre|la) nouvel)|\b(?:now available|version \d|desormais disponible|nous lancons|jetzt (?:verfugbar|erhaltlich)|ab sofort (?:verfugbar|erhaltlich)|neu im (?:sortiment|angebot))\b/u,
  },
];

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}

/** The folders of an address, without the page's own name: that one repeats the title. */
function folders(url: string): string[] {
  try {
    return new URL(url).pathname.split('/').slice(1, -1);
  } catch {
    return [];
  }
}

export function itemType(title: string, url: string, categories: readonly string[]): ItemType {
  const labels = [...folders(url), ...categories.slice(0, 20)].map((label) =>
    plain(label).trim().replace(/\s+/gu, '-'),
  );
  const words = plain(title.slice(0, 300));
  const named = RULES.find(({ title: pattern }) => pattern.test(words));
  const filed = RULES.find(({ label }) => labels.some((text) => label.test(text)));
  return (named ?? filed)?.type ?? 'article';
}
