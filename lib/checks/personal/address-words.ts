/**
 * Words that streets are called by. Own list, 2026-11, from the address rules of La Poste (AFNOR XP Z10-011), Deutsche Post,
 * Swiss Post, Royal Mail and USPS Publication 28. "Sure" ones make an address with a number alone; the others are ordinary
 * words too ("place", "cours", "Platz", "Park") and need a postcode or a town behind them.
 */
export const FRENCH_SURE =
  'rue|avenue|av\\.?(?!\\s*J\\.?\\s?-?\\s?C\\b)|ave|boulevard|boul\\.?|bd\\.?|bld\\.?|blvd\\.?|all[ée]es?|impasse|chemin|ruelle|faubourg|fbg|fg|chauss[ée]e|venelle|quai';
export const FRENCH_OTHER =
  'place|pl\\.?|cours|square|passage|route|rte|ch\\.|sentier|villa|cit[ée]|r[ée]sidence|r[ée]s\\.?|lotissement|esplanade|promenade|rond-point|voie|clos|hameau|mont[ée]e|travers(?:e|ière)|mail|parvis|sente|galerie|rampe|côte|domaine|parc|cour|lieu-dit|lieudit|jardins?|zone|z\\.?[ai]\\.?c?|pont|port|porte|bourg|grand-rue|grande rue';

export const GERMAN_SURE = 'straße|strasse|str\\.|gasse|allee|chaussee|ufer|damm|stieg|pfad|twiete|weg|platz|[a-z]str';
export const GERMAN_OTHER =
  'ring|hof|berg|markt|park|tor|wall|graben|feld|kai|brücke|brunnen|steig|promenade|zeile|garten|winkel|rain|matt|halde|acker|bach|heide|siedlung|quai|hang|kamp|stein|au|dorf|horst|busch|moos|anger|grund|höhe|rank';
/** Ordinary words with such endings, and ranks: "Arbeitsplatz 3", "Tabellenplatz 2", "Ausweg 1". */
export const GERMAN_NOT =
  /(?<!\p{L})(?:arbeits|tabellen|start|listen|spitzen|studien|ausbildungs|praktikums|kita|park|sitz|steh|fenster|stell|podest|medaillen|treppchen|therapie|kindergarten|betreuungs|lager|liege|camping|steck|steh|rang|abstiegs|aufstiegs|ehren|ticket|golf|platz|aus|um|hin|rück|heim|schul|arbeits|lebens|lösungs|vertriebs|bildungs|karriere|trampel|klick|wander|rad|fahrrad|geh|jakobs|höhen|mittel|dienst|rechts|kommunikations|beschaffungs|erste[rs]?|zweite[rs]?|dritte[rs]?|letzte[rs]?|vordere[rs]?|der|unser|dieser|jeder|weiter|leider|liefer|transport|versand|stau|haupt-?verkehrs|kreis|bundes|daten|einbahn|ziel|lern|entwicklungs|berufs|anmelde|einkaufs|produktions|fertigungs|montage|monta?ge-|handels|seiden|listen) ?-?(?:weg|platz|straße|strasse|pfad|damm|allee|gasse)$/iu;
/** What German streets begin with when they hold no word for a street: "Am Sandtorkai 5", "Unter den Linden 77". */
export const GERMAN_OPENERS =
  'Am|An der|An den|An dem|Im|In der|In den|In dem|Auf der|Auf dem|Auf den|Zum|Zur|Unter den|Unter der|Hinter der|Hinter dem|Vor dem|Vor der|Beim|Bei der|Bei den|Obere[rns]?|Untere[rns]?|Alte[rns]?|Neue[rns]?|Große[rns]?|Kleine[rns]?|Lange[rns]?|Hohe[rns]?|Hintere[rns]?|Vordere[rns]?|St\\.';

export const ENGLISH_SURE =
  'Street|St\\.?|Road|Rd\\.?|Lane|Ln\\.?|Avenue|Ave\\.?|Drive|Boulevard|Blvd\\.?|Crescent|Cres\\.?|Terrace|Mews|Parkway|Pkwy\\.?|Highway|Hwy\\.?';
export const ENGLISH_OTHER =
  'Way|Place|Pl\\.?|Park|Hill|Square|Sq\\.?|Court|Ct\\.?|Close|Row|Green|Gate|Walk|Circle|Cir\\.?|Trail|Trl\\.?|Plaza|Alley|Gardens|Gdns|Grove|Rise|Yard|Wharf|Quay|Broadway|Loop|Dr\\.?|View|Vale|Fields?|Mead|Path|Bridge|Turnpike|Pike|Run|Ridge|Point|Cove|House|Embankment|Approach|Parade|Heights|Commons?|Crossing|Dale|Drove|End';
