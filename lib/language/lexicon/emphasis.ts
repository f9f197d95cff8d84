/**
 * Ordinary words that are written in capitals to be louder, and never are acronyms or names; four letters and more,
 * English, French and German together (a list that knows the words is surer than one that knows the acronyms). By hand.
 */
export const EMPHASIS: ReadonlySet<string> = new Set(
  `absolutely again all always amazing announcement anyone anything awesome because best better biggest breaking cannot dear does done down dont enough
  ever every everybody everyone everything exactly exclusive extremely fantastic finally first forever free great guys have hello help here huge hurry
  important incredible insane join just last literally long look love massive more most much must need never nobody none nothing once only over people
  please proud read ready really right same serious seriously share shocking should shout simply some soon special still stop stupid such super sure
  terrible thank thanks that their them there these they thing this those time today together tomorrow tonight totally true truth ultimate unbelievable
  until urgent very victory wait want warning welcome what when where which will winner without wonderful worst wrong wrote yeah year your yourself
  absolument aider ainsi alors appel arrêtez aucun aucune aujourd'hui aussi avant avec beaucoup bienvenue bravo cela cette ceux chaque combien comme complètement
  contre dans demain depuis dernier dernière derniers dernières encore énorme énormément enfin ensemble entre exceptionnel exclusif extraordinaire facile faire faites
  gratuit gratuite gratuitement grand génial honte immense important importante impossible incroyable ici jamais jour magnifique maintenant même meilleur meilleure merci merveilleux
  mieux moins monde nouveau nouveauté nouvelle nous offert parce partagez partout personne petit peut plus possible pour pourquoi premier première quand quel quelle quelque rien
  sans scandale scandaleux seul seule seulement simplement soir sous super surtout tellement terminé toujours tous tout toute toutes très triste trop urgence urgent venez victoire
  vite vive voici voilà votre vous vraiment vérité
  absolut achtung alle allem allen alles also anders auch aufhören auslöser bald beste besten bitte danke dass deine denn deshalb diese diesen dieser dieses doch dringend
  ehrlich einfach einmal endlich erste ersten etwas euch ewig extrem falsch frei ganz ganze gegen genau gerade gratis großartig grosse große heute hier hilfe immer jeder jede jeden jetzt
  kein keine keinen keiner kostenlos krass letzte letzten liebe mega mehr meine morgen müssen nach natürlich neue neuer neues neuheit nicht nichts niemals niemand noch nein nur ohne
  richtig schluss schon sehr sensationell seriös sofort sondern stopp stolz super teilen total überall unbedingt unfassbar unglaublich unser unsere vielen völlig wahnsinn wahrheit wann warum
  weil wenn wichtig wichtige wieder wirklich wollen wunderbar zusammen`.split(/\s+/),
);
