import type { Lang } from '@/lib/domain/lang';

/**
 * Words beyond the usual stop words that any text may hold: they tell what is said, not what it is about. A small
 * library can't know that they are common. Own list, from everyday usage.
 */
export const COMMON_WORDS: Readonly<Record<Lang, string>> = {
  en: `said says say told tell tells make makes made making take takes took taken get gets got getting go goes going went gone
come comes came see sees seen saw look looks looking know knows known think thinks thought want wants wanted need needs
needed use uses used using work works worked working find finds found give gives gave given help helps helped helping
try tries tried ask asks asked feel feels felt become becomes became leave left put puts mean means keep keeps kept let
lets begin began start starts started seem seems seemed show shows showed shown hear heard play run running move live
believe bring brings brought happen happens happened write wrote written read provide provides provided include includes
included including set sets change changes changed lead leads learn understand create creates created follow following
new old good better best great big large small long short high low early late young important different able right wrong
first second third last next many much more most several few little one two three four five six seven eight nine ten
time times year years day days week weeks month months today tomorrow yesterday now then people person man men woman
women child children world life hand part place case point way ways thing things lot lots number group fact problem
question questions answer place home room area end side kind sort type example examples team teams really actually also
even still just back well around away always never often sometimes ever together another every each across without
within toward since though although whether perhaps maybe quite rather however therefore already soon enough almost
article story news page site website blog post posts email click share comment comments subscribe newsletter cookie
cookies privacy policy terms sign login account photo image video reuters getty advertisement monday tuesday wednesday
thursday friday saturday sunday january february march april may june july august september october november december
http https www com org net html via per cent percent like likes liked would could should may might must us ll ve re don
doesn didn isn aren wasn won`,
  fr: `dit dire disent fait faire font faites met mettre prendre prend pris prise aller va vont allez venir vient voir voit vu vue
regarder savoir sait penser pense vouloir veut veulent falloir faut pouvoir peut peuvent pourra devoir doit doivent donner donne
donné trouver trouve aider aide demander demande rester reste sembler semble montrer montre permettre permet permettent
passer passe parler parle croire suivre suit suivant commencer commence utiliser utilise créer crée changer change savoir
comprendre écrire lire nouveau nouvelle nouveaux nouvelles ancien grand grande grands grandes petit petite petits petites bon
bonne bons bonnes meilleur meilleure meilleurs long longue haut haute premier première deuxième second dernier dernière
derniers dernières prochain prochaine important importante différent différents possible autre autres même mêmes tout tous
toute toutes chaque plusieurs certains certaines quelques beaucoup plus moins très bien mal trop assez encore toujours
jamais souvent parfois déjà ensuite puis alors ainsi aussi ici là avant après depuis pendant entre contre sans sous vers
chez selon afin grâce lors dont où quand comment pourquoi temps fois année années an ans jour jours semaine semaines mois
heure heures aujourd hui hier demain monde vie homme hommes femme femmes personne personnes gens enfant enfants pays ville
lieu place cas point façon manière chose choses nombre groupe fait problème question questions réponse partie fin côté type
exemple exemples équipe équipes article articles site page blog photo image vidéo lire partager commentaire commentaires
inscription newsletter cookies compte lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin
juillet août septembre octobre novembre décembre un deux trois quatre cinq six sept huit neuf dix cent mille http https www
com org net qu jusqu lorsqu puisqu notamment également cependant toutefois enfin plutôt surtout peu près loin mieux vraiment`,
  de: `sagt sagte sagen gesagt macht machen gemacht machte nehmen nimmt genommen geht gehen ging gegangen kommt kommen kam
gekommen sieht sehen gesehen weiß wissen denken denkt will wollen wollte möchte möchten kann können konnte könnte muss müssen
musste soll sollen sollte darf dürfen gibt geben gab gegeben findet finden fand gefunden hilft helfen fragen fragt bleibt
bleiben blieb scheint zeigt zeigen zeigte lassen lässt steht stehen stand liegt liegen bringt bringen beginnt beginnen
verwenden verwendet nutzen nutzt führt führen folgen folgt ändern schreiben schreibt geschrieben lesen liest verstehen
neu neue neuen neuer neues alt alte alten groß große großen großer großes klein kleine kleinen gut gute guten guter gutes
besser beste besten lang lange hoch hohe hohen früh spät erste ersten erster zweite zweiten dritte letzte letzten nächste
nächsten wichtig wichtige wichtigen anders andere anderen anderer viele vielen mehrere einige einigen wenige mehr weniger
sehr auch noch schon immer nie oft manchmal bereits dann danach dabei damit dafür dazu davon darauf daran daraus darüber
deshalb daher jedoch allerdings zudem außerdem sowie etwa rund fast ganz gar nur nun jetzt heute gestern morgen hier dort
seit während zwischen gegen ohne unter vor nach wegen laut statt trotz beim zeit mal male jahr jahre jahren tag tage tagen
woche wochen monat monate monaten stunde stunden welt leben mann männer frau frauen mensch menschen person personen leute
kind kinder kindern land länder stadt ort platz fall fälle punkt art weise ding dinge zahl gruppe problem probleme frage
fragen antwort teil ende seite seiten beispiel beispiele team teams artikel beitrag bild foto video blog teilen kommentar
kommentare newsletter cookies anmelden konto montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz
april mai juni juli august september oktober november dezember eins zwei drei vier fünf sechs sieben acht neun zehn hundert
tausend prozent http https www com org net de wurde wurden worden werde wären wäre hätte hätten möglich einfach gerade
eigentlich natürlich besonders jede jeder jedes jeden alle allen alles beide beiden`,
};
