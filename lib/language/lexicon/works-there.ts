import type { Lang } from '@/lib/domain/lang';

/**
 * How people say in a text that they belong to the company they write about. Patterns over folded text (`fold`: lower
 * case, no accents), matched as whole words; written for this project. Wide on purpose: who says "we" has said it.
 */
interface WorksThere {
  /** Speaks of one's own work or employer. */
  own: string;
  /** Speaks as the company. */
  company: string;
  /** "We": with the employer's name beside it, it is enough. */
  we: string;
  /** "I", and what makes the employer's name the place where I am. Praise alone ("I love Acme") says nothing. */
  i: string;
  at: string;
}

export const WORKS_THERE: Readonly<Record<Lang, WorksThere>> = {
  en: {
    own: `i (?:also |now |currently |proudly )?work (?:at|for|with|here|there|in the team)|i(?:'m| am) (?:employed|part of the team|on the team|on staff)|i(?:'ve| have) (?:just |recently )?(?:joined|been working)|i(?:'ve| have)? ?(?:just |recently )?(?:joined|founded|co-?founded)|where i work|i(?:'m| am) (?:the|a|an) (?:co-?)?(?:founder|ceo|cto|owner|employee|intern|apprentice)|my (?:employer|company|firm|workplace|team|colleagues?|co-?workers?|manager|boss|start-?up|agency|business|studio|shop|department|teammates?|job at|role at|work at|internship|apprenticeship)|day job|took a job (?:at|with)|started (?:my job |work )?at|the (?:brand|company|firm|place|bank|shop|app|team) i (?:work|run|write|code|design|drive|cook|sell|do)\\p{L}*|(?:signs?|pays?|paying) my (?:pay|wages|salary|bills|rent)\\p{L}*|on (?:the|their|its) payroll|as (?:an? )?(?:\\p{L}+ ){0,2}(?:at|for|with) (?:the )?(?:company|firm|bank|hospital|clinic)|proud to (?:be (?:part|on)|work)|part of (?:a|the|this|our|an amazing|such an?) (?:\\p{L}+ )?(?:company|team|organi[sz]ation|business)|(?:find|message|dm|contact|email|ask|join) me|write to me|meet me at|say (?:hello|hi)|full disclosure|disclosure:|disclaimer:`,
    company: `our (?!(?:planet|society|world|country|countries|lives|kids|children|own|industry|democracy|times?|health|environment|economy|generation|age|species|brains?|bodies|bod(?:y|ies)|minds?|hearts?|phones?|data|cities|city|neighbou?rs?|politicians|politics|government|profession|streets?|oceans?|climate)(?!\\p{L}))\\p{L}+|we(?:'re| are) (?:\\p{L}+ )?(?:hiring|looking for|recruiting|launching|releasing|opening|growing|proud|excited|thrilled|delighted|happy|pleased|building|expanding|hosting|organi[sz]ing|exhibiting|offering|giving|running|moving|publishing|introducing|announcing|celebrating|at booth|back at)|we(?:'ve| have)? ?(?:just |now |also |finally |recently |today )?(?:launch|launched|built|rebuilt|redesigned|surveyed|analy[sz]ed|interviewed|invested|advised|expanded|delivered|deliver|can offer|can help|can't offer|treat|train|repair|released|shipped|opened|announced|signed|won|raised|published|developed|designed|offer|host|hosted|help|helped|support|make|made|create|created|welcome|welcomed|started|partnered|teamed up)|we(?:'ve| have) (?:just |now |also |finally )?got|we(?:'ve| have) been (?:rated|named|shortlisted|awarded|certified|ranked|recogni[sz]ed|nominated)|why we (?:built|invested|made)|by our own|join (?:us|our|my)|work with (?:us|me)|visit us|meet us|contact us|come (?:and )?(?:see|meet|visit) us|talk to us|find us|with us|by us|from us|us at|the team and i|we at|here at`,
    we: "we|we're|we've|we'll|we'd|us|our|ours",
    i: "i|i'm|i've|i'll|i'd|me|my",
    at: 'at|here at|inside|joining',
  },
  fr: {
    own: `je (?:travaille|bosse|suis (?:salarie|salariee|employe|employee|stagiaire|alternant|alternante|fondateur|fondatrice|cofondateur|cofondatrice|developp\\p{L}+|ingenieur\\p{L}*))|j'ai (?:rejoint|integre|fonde|cofonde|cree)|je (?:rejoins|viens de rejoindre)|(?:la ou|ou) je (?:travaille|bosse)|(?:pour (?:laquelle|qui)|chez qui) je (?:travaille|bosse)|mon (?:employeur|entreprise|equipe|agence|manager|patron|service|boulot|job|stage|alternance|cabinet|atelier|association|etablissement|ecole)|ma (?:boite|societe|start-?up|manageuse|direction|structure|maison|collegue)|mes (?:collegues?|equipes|coequipiers)|mon collegue|membre de l'equipe|(?:qui |boite qui |entreprise qui )?m(?:e paie|'emploie|e verse)|mon (?:salaire|bulletin)|juge et partie|je pointe (?:a|chez)|salariee? (?:de|du|chez|a)|en tant que (?:\\p{L}+ ){1,3}(?:a|au|chez)|fiere? (?:de travailler|d'appartenir|de faire partie|d'etre)|partie (?:d'une|de cette|de l') ?(?:\\p{L}+ )?(?:entreprise|equipe|aventure)|(?:ecrivez|ecris|contactez|retrouvez|rencontrez|appelez)[- ]moi|me contacter|(?:passez|venez|viens) me voir|par message|en mp|en toute transparence|transparence ?:`,
    company: `notre (?!(?:planete|societe civile|monde|pays|vie|epoque|avenir|economie|democratie|sante|environnement|generation|cerveau|corps|quotidien|siecle|profession|metier|climat)(?!\\p{L}))\\p{L}+|nos (?!(?:vies|enfants|societes|villes|corps|cerveaux|telephones|donnees|voisins|politiques|dirigeants|rues|oceans|metiers)(?!\\p{L}))\\p{L}+|(?:nous|on) (?:recrute|recrutons|recherche|recherchons|cherche|cherchons|lance|lancons|propose|proposons|ouvre|ouvrons|organise|organisons|accueille|accueillons|embauche|embauchons|developpe|developpons|accompagne|accompagnons|presente|presentons|publie|publions|fete|fetons|expose|exposons|cultive|cultivons|fabrique|fabriquons|livre|livrons|installe|installons|forme|formons|equipe|equipons)|(?:on|nous) (?:la|le|les) (?:cultive|fabrique|produit|cultivons|fabriquons|produisons)|nous (?:confier|rejoindre|avons|serons|vous|sommes(?! tou))|on (?:a (?:lance|ouvert|sorti|publie|cree|construit|developpe|gagne|signe)|vous)|rejoins-nous|rejoignez[- ](?:nous|notre|mon)|(?:venez|viens) nous|contactez[- ]nous|retrouvez[- ]nous|rencontrez[- ]nous|ecrivez[- ]nous|parlez[- ]nous|chez nous|avec nous|a nos cotes`,
    we: 'nous|notre|nos|on',
    i: 'je|j|moi|me|m|mon|ma|mes',
    at: "chez|a la|au sein de|au sein d'|rejoins|rejoint",
  },
  de: {
    own: `ich (?:arbeite|schaffe|bin (?:angestellt|mitarbeiter\\p{L}*|teil des teams|grunder\\p{L}*|mitgrunder\\p{L}*|azubi|werkstudent\\p{L}*|praktikant\\p{L}*))|arbeite ich|wo ich arbeite|(?:bei|fur) (?:der|dem|die|denen) ich arbeite|mein(?:em|en|es)? (?:arbeitgeber|team|chef|job|unternehmen|betrieb|arbeitsplatz|kollege|kollegen|buro|haus|verein|praktikum|startup|start-up)\\p{L}*|meine[rmn]? (?:firma|abteilung|chefin|agentur|arbeit bei|kolleg\\p{L}+|stelle bei|schule|klinik|kanzlei)|meine kolleg\\p{L}+|in eigener sache|als (?!gast|kund|besuch|fan|leser|horer|patient|mieter)\\p{L}+ (?:am|im|bei|beim|in der|an der)|bei (?:\\p{L}+ ){1,3}angefangen|(?:fur|bei) (?:die|der|den|dem|das) ich|mir und (?:den|meinen) kolleg\\p{L}*|mein gehalt|bin ich befangen|ich bin befangen|teil (?:eines|dieses|des|unseres) (?:\\p{L}+ )?(?:unternehmens|teams|betriebs)|stolz,? (?:hier|dort|dabei|bei)|per nachricht|schreib(?:t|en sie)? mir|(?:meldet euch|melden sie sich|melde dich) (?:gern |gerne )?bei mir|(?:sprecht|sprechen sie|sprich) mich an|(?:trefft|treffen sie|findet|finden sie|besucht|besuchen sie) mich|transparenzhinweis`,
    company: `unser(?:e|en|em|er|es)? (?!(?:planet|gesellschaft|welt|land|leben|kinder|zeit|zukunft|wirtschaft|demokratie|gesundheit|umwelt|generation|gehirn|korper|alltag|branche|jahrhundert|stadte|handys|daten|nachbarn|politiker|politik|stra(?:ss|ß)en|meere|klima)(?!\\p{L}))\\p{L}+|wir (?:suchen|forschen|fertigen|produzieren|liefern|beraten|begleiten|erweitern|investieren|eroffneten|durften|waren|wollten|stellen|wachsen|freuen uns|laden|bieten|bauen|entwickeln|veranstalten|eroffnen|feiern|prasentieren|starten|veroffentlichen|unterstutzen|helfen|begrussen|haben|sind(?! alle)|zeigen|verstarken|bei|vom)|(?:suchen|stellen|bauen|erweitern|investieren|gewinnen|begleiten|durften|waren|wollten|bieten|freuen|laden|zeigen|haben|sind|starten|eroffnen|prasentieren) wir|bei uns|zu uns|mit uns|von uns|besuchen sie uns|besucht uns|sprechen sie uns|sprecht uns|kommt (?:uns|zu uns)|werde[nt]? (?:sie )?teil (?:unser|des)|verstarkung fur (?:unser|mein)`,
    we: 'wir|uns|unser|unsere|unserem|unseren|unserer',
    i: 'ich|mich|mir|mein|meine|meinem|meinen|meiner',
    at: 'bei|bei der|beim|im team von|im team der',
  },
};

/** What a person may click to add, in the language of the draft: with the employer's name, and without. */
export const DISCLOSURE_WORDING: Readonly<Record<Lang, { named: string; unnamed: string }>> = {
  en: { named: 'I work at {name}.', unnamed: 'I work there.' },
  fr: { named: 'Je travaille chez {name}.', unnamed: "J'y travaille." },
  de: { named: 'Ich arbeite bei {name}.', unnamed: 'Ich arbeite dort.' },
};

/**
 * Labels that stand for themselves, as tags or as words at the beginning of a line. FTC practice accepts `#ad` and
 * "#XYZemployee" and refuses `#spon`, `#ee`, `#partner`; ASA wants "ad"; France "publicité" or "collaboration
 * commerciale" (law 2023-451); Germany "Anzeige" or "Werbung".
 */
export const LABELS =
  'ad|advert|advertisement|\\p{L}*employee|employeeof\\p{L}*|\\p{L}*mitarbeiter(?:in|innen)?|\\p{L}*salariee?|\\p{L}*employe|pub|publicite|collaborationcommerciale|anzeige|werbung|eigenwerbung|iworkat\\p{L}*|jetravaillechez\\p{L}*|icharbeitebei\\p{L}*';
