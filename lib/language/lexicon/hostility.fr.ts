import type { HostilityLexicon } from './hostility';

/**
 * French. Seeded from `naughty-words` 1.2.0 (LDNOOBW list, CC-BY-4.0, © Shutterstock and contributors) and
 * `french-badwords-list` 1.0.7 (MIT, © its contributors); sorted by what the words do to people, and extended by hand.
 */
export const HOSTILITY_FR: HostilityLexicon = {
  slur: `bougnoul*, bicot, bicots, bamboula*, bamboulas, nègre, nègres, négresse*, négro*, negro*, nigger*, nigga*,
    négrillon*, youpin*, youtre*, chinetoque*, chintok*, niakoué*, niakwe*, crouille*, sale arabe*, sales arabes, sale
    juif*, sales juifs, sale noir*, sales noirs, sale blanc*, sales blancs, sale feuj, sale rebeu*, sale renoi*, sales
    races, sale gitan*, sale pd, sale femme, sale français*, sale immigré*, sale migrant*, sale musulman*, sale
    islam*, sale étranger*, romano, romanos, romanichel*, face de citron, face de craie, babtou*, toubab*, boche,
    boches, rital, ritals, pollack, polak, espingouin*, kahlouch*, khalouch*, kehlouch*, karlouch*, gwer, gaouri*,
    kouffar*, kuffar*, muzz*, islamo pute, arabe de service, nègre de maison, nègre de service, collabeur*,
    bougnoulisation, terroriste en puissance, rat d égout, métèque*, grimpeur d arbre, pd, pds, pédé*, tapette*,
    tarlouze*, tarlouse*, tafiole*, fiotte*, gouine*, lopette*, lope, travelo*, enculeur de mouches, broute minou*,
    brouteuse*, sodomite*, fif, tantouze*, tantouse*, mongol, mongols, mongolien*, mongolo*, gogol*, triso, trisos,
    trisomique*, retardé mental, sale handicapé*, handicapé mental*, handicapé du cerveau, autiste de merde, sale
    autiste, t es autiste, t es trisomique, cotorep, gros autiste, pute, putes, pute à, putain de sa, putes à,
    putasse*, pétasse*, pouffiasse*, poufiasse*, grognasse*, connasse*, conasse*, connase*, chiennasse*, sale
    chienne*, garce*, catin, catins, grosse vache, grosse truie, vieille peau, mal baisée*, mal baisé*, tchoin*,
    tchoins, keh, kehba*, kahba*, kahbe*, qahba, khabeta, bitch*, beurette*, beurrette*, suceuse*, vide couille*, sac
    à foutre, sac à bite*, garage à bite*, marie couche toi là, hystérique de service, féminazi*, fémin*nazi, hoe,
    thot, michto*, michtonneuse*, whore*, slut*, cunt*, nympho*, thon de, grosse dinde, cagole*, kassos, ksos,
    cassos*, cas social, cas sociaux, salope, salopes, pédés, pd de, sale pédé*, sale gouine*, bougnoulerie,
    crouillat*, niak, niaks, niakoue, face de riz, noiraud*, sale nègre*, sale négro*, sale noire*, sale chinois*,
    sale rom, sale roms, sale bougnoul*, sale juive*, sale trans, sale lesbienne*, sale gay, sale blanche*, sale
    babtou*, sale portugais*, sale africain*, sale algérien*, sale marocain*, sale turc*, sales algériens, sales
    marocains, sales chinois, sales musulmans, sales migrants, sales français, sales étrangers, sales flics, sales
    roms, sales gitans, sales pd, sales pédés, grosses putes, sale grosse, sale vache, vieille pute, petite pute,
    grosse pute, pute de, pute va, fdpute*, salope*, s4lope, putain de pute, biatch*, bitchy, tasspé, tasspe, taspe,
    tainp, tchoin, gadji de, chagasse*, radasse*, grosse morue, boudin va, gros boudin, bonniche*, mal baisees,
    mongolito, mongole va, autiste va, trisomic*, trizo*, gogoles, golmon*, golmont*, gogols, débile léger, débile
    profond, psychopathe va, handicapée mentale, handicapés mentaux, handicapé de merde, soumis à l islam, arriéré
    mental, arriérés mentaux, sale traînée, grosse traînée, cassoc, cas soc, cas socs, allogène*, untermensch*, race
    de boue, races de boue, julf, julfs, bico, bikot*, crouya*, arabica, face de bridé*, sale bridé*, sale russe*,
    sale anglais*, sale américain*, sale ricain*, sale palestinien*, sale israélien*, sale sioniste*, sale catho*,
    sale polonais*, sale roumain*, sale indien*, sale paki*, sale asiat*, sale black*, sale métis*, sales noires,
    sales blanches, sales juives, sales rebeus, sales renois, sales feujs, sales africains, sales ricains, sales
    immigrés, sales boches, pouffe, pouffes, trave, travs, shemale*, goudou*, michetonneuse*, gourgandine*, vide
    burne*, puttes, pvte, hijo de puta, zemel*, zamel*, t es handicapé, tes handicapé, gros handicapé, espèce d
    handicapé, bande d handicapés, d handicapés de, bande d autistes, espèce d autiste, cet autiste, des attardés,
    gros attardé, un attardé, attardax, attarde mental, retardée mentale, retardés mentaux, deux de tension, noiche*,
    banania*, arabe de merde, arabes de merde, noirs de merde, noir de merde, juif de merde, juifs de merde, renoi de
    merde, rebeu de merde, blancs de merde, blanc de merde, français de merde, pd de merde, pute de merde, femme de
    merde, planche à pain, thonasse*, boudinasse*, radasses, morue*, gros sac, truie*, suceuse de, chaudasse*,
    chaudière va, fille facile, filles faciles, marie salope, trou à bite*, trou a bite*, cochonnes, pain de fesse,
    islamopute*, bougnouliser, négrophile*, rom de merde, bounioul*, bougnoulette, negraille, sale blanc, sales
    blancos, blancos, mangeur de chien*, bouffeur de chien*, bouffeurs de chien*, bouffeur de riz, mangeur de cochon,
    mange cochon*, grimpeurs d arbre, retourne dans ton arbre, retourne dans ta brousse, retourne dans ta jungle,
    retourne dans ta savane, retournez au bled, retournez en afrique, retournez en algérie, retournez dans vos pays,
    camionneuse, hommasse, hommasses, moumoune*, matante de marde, guidoune*, plotte, plottes, agace pissette*, crisse
    de pute, maudite pute, grosse torche, feminaze*, femi nazi*, fémi nazi*, fémin azi*, pisseuse de, sale hystérique,
    grosse hystérique, hystériques de, flamin*, sale flamin, sale wallon, sale frouze, frouze*, bourbine*, staubirne*,
    totos de merde, schleu, schleus, chleuh, chleuhs, bicot*, beur de service, noir de service, nègre de salon,
    bobonne, mal fourrée*, trisomie 21 va, tasse pé, sale tchoin, grosse tchoin, sales tchoins, sales keh, enculeurs
    de, enculeur de, mange bite*, bouffeuse de chatte, lèche chatte, pédoque*, pédaloque, pédophile de merde, arabe
    pédophile, sale youp*, youpine*, yahoud, sale yahoud, cochon d infidèle, sale mécréant*, sale kouffar, sale
    harki*, poufiace*, pouffiace*, pettasse*, roulure*, souchien*, haloufa, hallouf, halouf, hlouf, tepu, tepus,
    chagatte de, vide couilles, collabobeur, beurgeois, sale fatma, sale mamadou, sale mohamed, raton va, bouffeur de
    porc, mangeur de couscous, sale melon*, grise de merde, gris de merde, islamo bougnoul*, blédard de merde,
    blédards de merde, sale blédard*, clandos de merde, sale guenon*, trou à foutre, trans de merde, sale travelo*,
    gouine de merde, gouines de merde, pédés de merde, pd va, sale pédophile*`,
  insult: `connard*, conard*, connar, connards, connardasse, enculé*, enculer de, encule de, enculés, enkulé*,
    enfoiré*, enfoirés, fils de pute*, fille de pute*, fils de put, fils 2 pute, fils de pu*, fils de chien*, fils de
    tchoin, fils de catin, fils de merde, fils de lâche, fdp, fdps, fdpt, fdpute, ntm, ntr, nique ta*, nique sa, nique
    vos*, nique tes*, nique ton, nique leur*, nique la, nique les, nique le, nique toi, nik ta*, nik sa, niquez vos,
    niquer ta, niquer sa, niquer vos, nique ses, bâtard*, batard*, batar*, trou du cul*, trous du cul, trouduc*, trou
    de balle, troudbal*, sac à merde*, tas de merde*, tas de fumier, grosse merde*, sous merde*, sousmerde*, petite
    merde*, pauvre merde*, merdeux, merdeuse*, une merde humaine, raclure*, ordure, ordures, enfant de salaud, enfant
    de putain, tête de bite*, tête de cul, tête de noeud*, tête de gland, face de cul, face de merde, gueule de con,
    gueule de merde, sale gueule, casse couille*, branleur*, branleuse*, branlos, abruti*, ducon, dugland, du con,
    grosse conne*, sales cons, vieille conne*, petite conne*, con comme, con de, cons de, conne de, un con, une conne,
    des cons, ces cons, les cons, le con, quel con, quelle conne, con, cons, conne, connes, va te faire*, va t faire,
    vas te faire*, allez vous faire*, allez tous vous faire*, va chier*, va mourir, va niquer, vas niquer, ta race, sa
    mère la*, vtff, vtf, tgl, lèche cul*, lèche bottes, lèche botte*, lèchecul*, suceurs de, suce moi*, suce ma*, suce
    mes*, suce bite*, sucez moi, charogne*, crevure*, mange merde*, chieur*, chieuse*, pisseuse*, emmerdeur*,
    emmerdeuse*, salaud*, salot, salop, saloperie*, saligaud*, sagouin*, charognard*, gros porc*, gros lard, grosse
    merde, gros tas, grosse baleine, gros cul, pue la merde, pue la pisse, tu pues, vous puez, ils puent, motherfuck*,
    fuck you, fuck off, asshole*, dickhead*, couille molle*, couilles molles, sans couilles, couillon*, couillonne*,
    glandu*, glandeur*, foutu connard, sombre merde, bite molle, pignouf*, enflure*, peigne cul*, peine à jouir, trou
    duc, trouduculs, morveux, morveuse*, vieux débris, vieille bique, vieille harpie, harpie, mégère, vieille folle,
    chiure*, étron*, crasse humaine, cul terreux, culs terreux, plouc*, bouseux, bobos de merde, boloss*, bolos,
    bolosse*, tocard*, toquard*, tokard*, toccard*, narvalo*, schlag, shlag*, clodo*, wesh de merde, victime va, sale
    victime, pointeur*, pédo, pédos, beauf, beaufs, beaufitude, enculer, crackhead*, mouches à merde, sac à viande,
    face de rat, face de pet, tête de noeud, tête de mort, gueule de rat, pute à clic, putes à clic, grosse tache,
    sale merde, sale chien, sale chienne, sale porc, sale rat, sale pute, sales putes, sale traître, sale menteur,
    sale menteuse, sale hypocrite, sale raciste, sale facho, sale gauchiste, sale gaucho, sale bouffon, sale gamin,
    sale gosse, sale type, sale mytho, sale flic, sales flics, sale boche, sale gauche, sale droite, sale islamiste,
    sale terroriste, sale voleur, sale race, bande d enculés, bande d abrutis, bande d idiots, bande de clowns, bande
    de guignols, bande de bouffons, bande d incapables, bande de nazes, bande de débiles, bande de menteurs, bande de
    voleurs, bande de pourris, bande de lâches, bande de traîtres, bande de fachos, bande de gauchistes, bande de
    racistes, bande de bâtards, bande de chiens, bande de rats, bande de moutons, bande de nuls, bande de merdes,
    bande de tarés, bande de sauvages, bande de vendus, bande d escrocs, bande de salauds, bande de salopes, bande de
    putes, bande de fils, bande de cons, bande de racailles, espèce d enculé, espèce d idiot, espèce d abruti, espèce
    de merde, espèce de con, espèce de conne, espèce de connard, espèce de clown, espèce de guignol, espèce de malade,
    espèce de débile, espèce de sale, espèce de bouffon, espèce de bâtard, espèce de taré, espèce de porc, espèce de
    chien, espèce de rat, espèce de menteur, espèce de raciste, espèce de facho, espèce de mongol, salopard*,
    salopards, connarde*, conasses, grosse connasse*, con fini, con va, c est un con, t es con, tes con, tu es con, t
    es trop con, t trop con, vous êtes cons, vraiment con, vraiment cons, vraiment conne, sale cons, gros débile, gros
    abruti, gros bâtard, gros mongol, gros bouffon, gros naze, gros dégueulasse, gros fils, gros enculé, grosse truie,
    grosse vache, grosse conne, grosse feignasse de, enfoirée*, enflure, sous merde, batards, bande de batard*,
    b4tard, encule va, encule ta, enculer ta, enculer va, nique tout, niquez vous*, niques ta, nik tes, nik vos, nq
    ta, nqtm, ntgm, nike ta*, niké ta, va niquer ta, fils de truie, fils de rat, fils de porc, filsdepute*, filsde
    pute, fils d pute, fils dpute, fils de p, fils de la, ta mère la*, ta mère la pute, mère la pute, mère est une,
    daronne la, tes grands morts, tête de mule va, sac à vin, ordure de, raclures, raclure de, pourriture de,
    pourriture humaine, espèce d ordure, espèce d imbécile, espèce d incapable, espèce de crétin*, espèce de
    connasse*, espèce de salope*, espèce de pute*, espèce de gros, espèce de grosse, espèce de petit, espèce de
    petite, espèce de pauvre, espèce de vieux, espèce de vieille, espèce de fou, espèce de folle, espèce de lâche,
    espèce de minable, espèce de naze, espèce d ignare, espèce de pédé*, espèce de pd, espèce d arriéré, espèce d
    attardé*, espèce de fdp, espèce d hypocrite*, bande de pédés, bande de pd, bande de fdp, bande de batards, bande
    de porcs, bande de fous, bande de malades, bande de mongols, bande d attardés, bande de branleurs, bande de
    connards, bande de crétins, bande d imbéciles, bande d hypocrites, bande d ignorants, bande d arriérés, bande de
    collabos, bande d assistés, bande d ordures, bande de crevards, bande de parasites, bande de criminels, bande d
    assassins, bande de corrompus, bande de mafieux, bande de tocards, bande de pleureuses, bande de fragiles, bande
    de zouaves, bande de charlots, bande d amateurs, crevard*, petite frappe, petites frappes, pitre, pitres, petit
    roquet, roquet, cul de babouin, pauvre cloche*, pauvre débile*, pauvre idiot*, pauvre imbécile*, pauvre crétin*,
    pauvre tarée, pauvre taré, pauvre merde, pauvre petite chose, imbécile fini, abruti fini, débile fini, crétin
    fini, gros fragile, noob de merde, kassos, cassoss, k ssos, cassocial, cas soss, boloss, gros beauf, sale clodo,
    sale clochard, sale crasseux, sale bête, sale con, sale connard, sale connasse, sale salope, sale fdp, sale
    batard, sale bâtard, sale enculé, sale merdeux, sale tocard, sale mongol, sale débile, sale attardé, sale idiot,
    sale fou, sale folle, sale pervers, sale pédophile, sale voleuse, sale collabo, sale nazi, sale macroniste, gros
    con, gros cons, petit con, petits cons, jeune con, jeunes cons, trop con, trop cons, si con, si conne, aussi con,
    aussi conne, vieux con, vieux cons, tellement con, tellement cons, sombre con, sinistre con, pauvre con, pauvre
    conne, pauvres cons, bande de connasses, tête de con, têtes de con, petite conne, lavette, lavettes, consanguin*,
    fils de teups, fils de pouf*, enfants de putain*, t es une merde, tes une merde, es une merde, êtes des merdes,
    sont des merdes, êtes de la merde, vraiment qu une merde, n es qu une merde, n est qu une merde, est une
    pourriture, sont des pourritures, quelle pourriture, cette pourriture, pourritures, ces pourritures, espèce de *,
    espèce d *, bande d aveugles, bande de pleurnichards, bande d ignares, bande d incultes, bande de bras cassés,
    bande de nullards, bande de ratés, bande de vautours, bande d égoïstes, bande de gros, bande de sales, bande de
    faux, bande d opportunistes, bande de profiteurs, bande de fainéants, bande de feignasses, bande de baltringues,
    bande de mythos, bande de rageux, bande de gogols, bande de triso*, bande de neuneus, bande de beaufs, bande de
    bobos, bande de fanatiques, bande de singes, bande de cafards, bande de cloportes, bande de
    vipères, bande de dindes, bande de pouffes, bande de pétasses, bande de grognasses, bande de chiennes, bande de
    tapettes, bande de couilles, bande de trous, bande de psychopathes, bande de pédophiles, bande de violeurs, bande
    d arnaqueurs, bande de brigands, bande de bandits, bande de sangsues, bande de cassos, bande de clochards, bande
    de crasseux, bande de dégénérés, bande de détraqués, bande de cinglés, bande de tordus, bande de minables, bande
    de ploucs, bande de blaireaux, bande de pignoufs, bande de pantins, bande de mollusques, bande de chèvres, bande d
    ânes, bande de bourricots, bande de ringards, bande d enfoirés, bande de sous merdes, bande de puceaux, bande de
    victimes, bande de pisseuses, bande de merdeux, bande de dégonflés, bande de branques, sale bougre de, sale gros,
    sale vieux, sale vieille, sale pourriture, sale ordure, sale punk, sale babos, sale bobo, sale sorcière, sale
    crevure, sale crevard, sale charogne, sale hyène, sale singe, sale macaque, sale cafard, sale vermine, sale
    morveux, sale lâche, sale escroc, sale vendu, sale parasite, sale profiteur, sale assisté, sale féministe, sale
    woke, sale communiste, sale coco, sale bourge, sale riche, sale pauvre, sale prof, sale patron, sale politicien,
    sale mec, sale meuf, sales types, sales merdes, sales porcs, sales chiens, sales rats, sales gauchistes, sales
    fachos, sales racistes, sales menteurs, sales hypocrites, sales fils, sales parasites, sales bâtards, sales
    gosses, sales clébards, sale clébard, sale clebs, gros clébard, pov con, pov conne, pov type, pov mec, pov merde,
    pov tache, pov naze, povcon, pauv con, pauv type, pauv merde, pauv conne, pauvre connard, pauvre connasse, pauvre
    tocard, pauvre clown, pauvre bouffon, pauvre débile, pauvre guignol, pauvre lâche, pauvre raté*, pauvre minable,
    pauvre abruti*, pauvre demeuré*, pauvre ignare, pauvre inculte, pauvre attardé*, pauvre facho, gros tocard, gros
    clown, gros boloss, gros taré, gros malade mental, gros sac à, gros fdp, gros pd, gros pédé, gros raciste, gros
    facho, gros hypocrite, gros dégénéré, gros puant, gros crasseux, gros bourrin, gros beauf*, grosse hypocrite,
    grosse débile, grosse mytho, grosse folle, grosse tarée, vieux porc, vieux pervers, vieux dégueulasse, vieux
    schnock, vieux crouton, vieux croûton, vieux gland, vieux facho, vieux machin, vieille sorcière, vieille carne,
    vieille morue, vieille truie, vieille pie, petit pd, petit pédé, petite pétasse, petite traînée, petit bâtard,
    petit fdp, petite bite, petite teub, petites bites, petit bite, petite salope, petit enculé, petit connard, petite
    garce, tete de bite, tête de rat, tête de porc, tête de chien, tête de cochon va, tête de fion, trou de bal,
    troudbal, trou d bal, trou d balle, trou de uc, sac à bière, faux cul, faux culs, faux derche*, faux jeton*, lèche
    culs, lèchebotte*, lécheur*, lécheuse*, lécheurs de, suce boule*, cire pompe*, cireur de pompes, paillasson de,
    bouffeur de, bouffeurs de, torche cul*, gauchiasse*, bobo de merde, mange tes morts, nique vos morts, nique tes
    morts, niquez bien, nique bien ta, nique votre, niquez votre, ntgrm, ptit con, ptite conne, ptite pute, ptit pd,
    ptite merde, ti con, jcon, konnard*, konard*, konasse*, konne, bouffone*, bouffonne*, tebé, teubé*, teubés, tebés,
    golmons, cassosse*, fripon de merde, enflures, ordurier va, sous doué*, sous race*, avorton*, sombre idiot*,
    sombre crétin*, sombre abruti*, sombre imbécile*, triple buse, triple con, triple idiot, gros débilos, débilos,
    trisos, teigne va, peste va, dinde va, cruche va, truffe va, gland va, bande de glands, gros gland, quel gland, un
    gland de, trou du uc, fiente*, fientes, sale fiente, charognes, bourrique va, tête à gifles, tête de gifle, gueule
    de pute, salopard de, salauds de, fumier va, ces fumiers, gros fumier, sale fumier, quel fumier, espece de *,
    espece d *, sale petit con, sale petit conne, sale petit merde, sale petit pute, sale petit merdeux, sale petit
    bâtard, sale petit connard, sale petit facho, sale petit bourge, sale petit fils, sale petit pd, sale petit rat,
    sale petite con, sale petite conne, sale petite merde, sale petite pute, sale petite merdeux, sale petite bâtard,
    sale petite connard, sale petite facho, sale petite bourge, sale petite fils, sale petite pd, sale petite rat,
    crisse de cave*, crisse de con*, crisse d épais, crisse d imbécile*, crisse d idiot*, crisse de fou, crisse de
    folle, crisse de malade*, crisse de chien*, crisse de rat*, crisse de pourri*, ostie de cave*, osti de cave*, esti
    de cave*, hostie de cave*, ostie de con*, osti de con*, esti de con*, ostie d épais, esti d épais, osti d épais,
    ostie de chien*, esti de chien*, osti de chien*, ostie de folle, esti de folle, osti de folle, ostie d innocent*,
    esti d innocent*, ostie de bs, esti de bs, osti de bs, maudit cave*, maudit épais, maudit fou, maudite folle,
    maudit niaiseux, maudite niaiseuse, maudit imbécile, maudits caves, câlice de cave*, calice de cave*, câlisse de
    cave*, calisse de cave*, tabarnak de cave*, gros épais, grosse épaisse, esti d épaisse, tête de pioche va, sans
    dessein*, sans génie, niaiseux, niaiseuse*, tarlais, tarla, tarlas, nounoune*, trou de cul*, trou d cul, mange d
    la marde, mange de la marde, mangez de la marde, mangez d la marde, mange la marde, va donc chier, va chier, de la
    marde toi, tas de marde, gros tas de marde, biesse, grosse biesse, gros biesse, snotneus*, dikkenek*, klet,
    klette, klettes, klootzak*, babeleir*, boesdel, tadié*, niolu*, niolue*, bobet*, toyet*, encoublé, encouble, sale
    pive, crevure, pov cloche, pov débile, pov taré, pov tarée, pov fille, pov gars, pov nul, pov nulle, pauv tache,
    pauv taré, pauv débile, sale puant, grosse puante, gros dégueu, gros crade, vieux crade, vieux dégueu, vieux
    schnoque, vieux gâteux, vieille chouette, vieille rombière, vieille taupe, vieux fossile, cons comme, con comme
    un, con comme une, bête à manger du foin, bête à manger, bête comme ses pieds, bête comme tes pieds, qi d une
    huître, qi d huître, qi d une moule, qi de moule, qi négatif, qi d un bulot, qi d un poulpe, qi de bulot, cerveau
    de moineau, cervelle de moineau, cerveau de poisson, haleine de chacal, haleine de chien, ta mère en string, ta
    mère en short, ta mère en slip, ta mère elle est, ta mère est, ta mère elle suce, ta mère suce, ta daronne suce,
    honte à ta daronne, honte à ta mère, mort à tes, tes morts, tes ancêtres les, sur tes morts, maudits tes, nik tes
    morts, fils de harki, fils de flic, fils de riche de, fils de prostituée, fils de prostitué, fils d immigré, fils
    de p te, f d p, n t m, ptnm, fdpp, fdpd, bâtard de, chien de la casse, chiens de la casse, chien galeux, chiens
    galeux, sous homme*, sous hommes, sous développé du, bouffons, guez, guezmer, shmet*, schmet*, kalb, hmar, hmara,
    zebi, zbi, zeubi, kelb, walad el, weld el, wld l, hallouf, halouf, sahbi de merde, emmanché*, empaffé*,
    empapaouté*, duconnot*, dugenou*, enfoirure*, cruchasse*, fouille merde*, fouilles merde*, fouteur de merde,
    fouteurs de merde, fouteuse de merde, merdaillon*, merdasse*, jean foutre, jean foutres, trou de cul, trous de
    cul, tdc, lèche boules, lèche boule, suce boules, suce boule, gobe couilles, flicaille*, poulaille, nazebroque*,
    gueuse, branlo, conar, conars, conasse*, encul, enculer de ta, encule toi, enculez vous, nktm, ta mère la tch*,
    fils de teh, fils de tapin, bande de mougeons, bande de lopettes, bande de lèches culs, bande de lèche culs, bande
    de tarlouzes, bande de gauchos, bande de gauchiasses, bande de journalopes, bande d abrutie*, bande de
    pourritures, bande de raclures, bande de crapules, bande de vermines, bande de cloches, bande de cruches, bande de
    toquards, bande de trouillards, bande de magouilleurs, bande de manchots, bande de peintres, bande de chiffes
    molles, bande de larbins, bande de lèche bottes, bande de collabobos, bande de soumis, bande de lobotomisés, bande
    de frustrés, bande d aigris, bande de puants, bande de dégueulasses, bande d enflures, bande de salopards, bande d
    idiotes, bande de sagouins, sac à pisse, sac à foutre, sac à pus, étron ambulant, sombre pitre, sinistre crétin*,
    sinistre abruti*, sinistre pitre*, sinistre clown*, sinistre individu*, triple con*, triple idiot*, triple buse*,
    double con*, roi des cons, reine des connes, sacré con, sacrée conne, beau salaud, belle salope, belle ordure,
    belle brochette de cons, ramassis de cons, ramassis d abrutis, ramassis de merde*, ramassis d ordures, ramassis de
    crétins, ramassis de débiles, tas d enculés, tas de cons, tas de merdes, tas d abrutis, tas de gras, tas d
    ordures, tas de lâches, tas d idiots, gros naze*, gros nul*, gros tocard*, gros tas de, grosse feignasse, gros
    puceau, gros cassos, gros guignol, gros branleur*, grosse tapette, grosse tarlouze, petite tapette, petite
    tarlouze, petit merdeux, petite merdeuse, petit branleur, petite conasse, sale branleur, sale moche, sale rageux,
    sale puceau, sale cassos, sale mioche, sale feignasse, sale fainéant, sale cancrelat, sale punaise, sale truie,
    sale tarlouze, sale tapette, sale abruti*, sale imbécile, sale cruche, sale peste, sale garce, sale raclure, sale
    islamo*, sale sioniste, sale collab*, sal con, ptits cons, ptit merdeux, gro con, gro conar*, gro batar*, sal
    pute, sal chien, sal batar*, sal arabe*, sal noir*, sal juif*, sal pd`,
  mild: `débile*, débil*, idiot*, imbécile*, imbecil*, crétin*, andouille*, bouffon*, minable*, nullard*, nul à chier,
    nulle à chier, nuls à chier, pleutre*, naze, nazes, nase, nases, neuneu*, dégénéré*, cinglé*, malade mental*,
    malades mentaux, malade mentale, débile mental, débiles mentaux, fou à lier, folle à lier, bon pour l asile, bonne
    pour l asile, mougeon*, pauvre type*, pauvre fille*, pauvre mec*, pauvre gars, pauvre tache, pauvre cloche, pauvre
    fou, pauvre folle, pauvre naze*, charlatan*, bon à rien, bons à rien, bonne à rien, fainéant*, parvenu*, kéké*,
    kikoo*, rageux, rageuse*, malotru*, goujat*, larbin*, laquais, valet de, caniche de, toutou de, polichinelle*,
    fantoche*, baltringue*, fripouille*, crapule*, vaurien*, gredin*, poltron*, mauviette*, femmelette*, chochotte*,
    pleureuse*, pleurnichard*, pleurnicheuse*, ouin ouin, puceau, puceaux, pucelle, casse toi, cassez vous, gros nul,
    ignare*, inculte*, illettré*, analphabète*, benêt*, nigaud*, niais*, greluche*, potiche*, blondasse*, pimbêche*,
    pécore*, chipie, commère*, vipère*, langue de pute, langues de pute, charclo*, crasseux, crasseuse*, pouilleux,
    pouilleuse*, galeux, clampin*, gugusse*, zozo*, olibrius, hurluberlu*, blaireau*, petit malin, bas du front, bas
    de plafond, tête à claques, tête à claque, gueule à claque*, sans cerveau, sans cervelle, aucun cerveau,
    décérébré*, lobotomisé*, qi négatif, petit qi, pas le couteau, pas la lumière, pas fut fut, analphabètes,
    parasites sociaux, ane bâté, bourricot*, tartuffe*, traître à, mytho, mythos, mythomane*, pauvre type, bande de
    rigolos, incompétente doublée, clown va, bouffonne*, guignol va, demeure mental, abrutie, ignorant fini, QI d
    huître, qi d une huître, petite nature, looser, loosers, loser, losers, gros raté, no life, nolife, nolifes,
    cassos de, victime de la mode, fragile va, va vomir, tête de cul, tronche de, sale tronche, gros mytho, cancre*,
    crétine*, crétinerie*, idiots utiles, petit merdeux, attardé, attardés, attardée, attardées, timbrés, complètement
    timbré, noob, noobs, cuck, grosse feignasse, sale feignasse, fumiste*, quel clown, ce clown, ces clowns, le clown
    de service, de clowns, quels clowns, gros clown, quel guignol, ce guignol, ces guignols, de guignols, quels
    guignols, un guignol, des guignols, quel bouffon, quel charlot, ces charlots, ce charlot, des charlots,
    branquignol*, quel pitre, ce raté, dictateur raté, président raté, ratée de la vie, raté de la vie, cas désespéré,
    neurone unique, zéro cerveau, zéro neurone*, zéro qi, pas de cerveau, sans neurone*, aucun neurone*, pas un
    neurone, qi proche, tapé de la, tapés du, détraqué*, sale ouf, tebé, perché va, mou du genou, mous du genou,
    limace va, moule à gaufre*, moule à gauffre*, gros lourd, gros lourdaud, lourdaud*, péquenot*, péquenaud*, cul
    béni*, culs bénis, grenouille de bénitier, zouave va, chèvre, c est des chèvres, équipe de chèvres, tarte va,
    triple andouille, tête de linotte, pleureur*, victimaire*, victimisation permanente, jamais contents, chouineur*,
    chouineuse*, chouinard*, chialeur*, chialeuse*, mauvaise graine, pistonné*, prout prout, peigne zizi, peigne cul,
    charognard*, ripoublique, ripoublicain*, énarque de merde, vioque*, vieux con, grabataire va, cas psychiatrique,
    cas psy, bon à enfermer, bonne à enfermer, bons à enfermer, à enfermer, à interner, à interner d urgence, échappé
    de l asile, échappée de l asile, échappés de l asile, évadé de l asile, qi de moule, qi de poulpe, qi de pétoncle,
    qi de bulot, qi de moineau, qi d endive, qi proche de zéro, qi à un chiffre, qi à deux chiffres, cervelle d
    huître, cervelle de piaf, cervelle de poulet, cervelle de poisson rouge, cerveau de moineau, cerveau de poulpe,
    cerveau de mouche, cerveau de poisson, deux neurones à, neurones qui se battent, bande de mollusques, espèce d
    andouille, le puceau, neuneu, neuneus, neneu, simplet, simplets, simplette, débilos, teubé, teubés, tebés, boulet
    va, ahuri, ahuris, ahurie, ahuri va, cornichon va, patate va, courge va, cruche va, gourdasse*, bécasse*, plante
    verte de, poufiasse de, mijaurée*, pétochard*, trouillard, dégonflé*, couard*, froussard*, lâche va, gros fragile,
    clochard va, baltringues, charlot, charlots, charlot va, branquignole*, petit rigolo, ces rigolos, guignolo*,
    guignols, bouffon de, jean foutre, jeanfoutre, foutriquet*, godelureau, freluquet*, gringalet*, avorton*, nabot*,
    nabote, tocards, tocard, toquard, brêle, brêles, brèle, brèles, chèvre va, peintre va, pied carré, pieds carrés,
    bras cassé, bras cassés, ramassis de, ramassis d, tas d incapables, tas de nazes, tas de cons, clique de pourris,
    clique d incapables, clique de, girouette va, faux jeton*, faux cul*, fayot*, lèche botte, lèche bottes, larbins,
    suppôt de, suppôts de, eclaté au sol, éclaté au sol, éclatée au sol, éclatés au sol, nooby, ez noob, rage quit va,
    camper de merde, tryhard de, kikoolol*, jaloux va, jalouse va, pinocchio, bonimenteur*, baratineur*, hâbleur*,
    moulin à paroles, donneur de leçon*, donneurs de leçon*, donneuse de leçon*, collabobo*, complotard*, covidiot*,
    eunuque*, gauchio*, gauchos de merde, frigide, loque humaine, pecno, pecnos, pecnot*, poivrot*, soûlard*,
    pochtron*, racaillou*, sauvageon*, vieux schnock*, vieux schnoque*, pisse froid, pisse vinaigre, péteux, péteuse,
    pisseux, traîne savate*, chiffe molle, chiffes molles, mollusque va, buse va, cloche va, truffe va, scélérat*,
    moujeon*, petit toutou, toutou à, bon toutou, roquet de, valet de macron, plumitif*, pisse copie*, scribouillard*,
    plouc*, cul terreux, marchands de haine, marchand de haine, tartufe*, lâcheur*, ectoplasme*, cafard de, mufle*,
    cuistre*, bourrique, bourriques, bécassine de, nunuche*, concon, concons, tanche va, quiche va, balourd*,
    godiche*, mou du bulbe, mous du bulbe, qi d huître, qi d une moule, quotient intellectuel d*, cervelle de moineau,
    pois chiche dans le, pois chiche en guise, cerveau lavé, cerveaux lavés, cruche, gros taré*, ces tarés, tarés de,
    sale taré*, quel taré`,
  scorn: `dégueulasse*, degueulasse*, dégueu, pathétique*, pitoyable*, méprisable*, répugnant*, écoeurant*, ignoble*,
    immonde*, abject*, infâme*, stupide*, stupidité, laideron*, puant, puante, puants, crade, fêlé*, à gerber,
    à vomir, envie de vomir, envie de gerber, donne la gerbe, donnez la gerbe, gerbant*, vomitif, nauséabond*, véreux,
    ripou*, hypocrite*, abrutissant, aucune dignité, sans honte, sans dignité, cerveau lavé, obscurantiste*, fachos, fasciste*, naziste, pétainiste*, vichyste*, collabo, collabos, débilisant*, pitoyables, dégoûtant*,
    odieux personnage*, écoeurants, pathos de, à chier, nul à, nulle à, d une bêtise, d une connerie, d une débilité, d
    une stupidité, d une lâcheté, d une bassesse, bassesse, bouffonnerie*, guignolade*, guignolerie*, pantalonnade*,
    tellement bête, trop bête pour, aussi bête, plus bête, si bête, bête comme, bête à manger, con comme un, moche
    comme, laid comme, laide comme, moche à, moches à, crasse intellectuelle, misère intellectuelle, immondes, sans
    vergogne, aucune vergogne, sans scrupule*, gaucho, gauchos, bien pensant*, que des conneries,
    raconte des conneries, racontent des conneries, racontez des conneries, ces conneries, leurs conneries,
    tes conneries, vos conneries, facho`,
  accuse: `menteur*, menteuse*, voleur*, voleuse*, escroc*, imposteur*, traître, traîtres, traitres, traitre,
    traitresse, gauchiasse*, merdia*, merdias, journalope*, journaleux, journapute*, journaflic, presstitué*,
    presstitute*, macronard*, manu la, islamo gauchiste*, islamogauchiste*, islamo gaucho*, islamo collabo*, islamo
    fasciste*, droitard*, droitardé*, fachosphère, boboïste, bienpensant*, droit de l hommiste*, droitdelhommiste*,
    wokiste*, lgbtiste*, féministe enragée, sionard*, racailles, bolchévique*, chances pour la france, chance pour la
    france, afronce, franchouillard*, gauchistan, tous des vendus, sont des vendus, des vendus, ces vendus, quel
    vendu, un vendu, macronnard*, macroniste de, macronie de, merdiatique*, merdiacrat*, journalopes, journalop*,
    gauchias*, ripoux, fachiste*, fachosphere, islamogauch*, racaille de, mentent comme, ment comme il, ment comme
    elle, menteur de, menteuse de, menteurs professionnels, menteur professionnel, mythomane, dealer de, pédophile de,
    violeur de, à la solde, traître à la, traîtres à la, traitre à la, collabo de, collabos de, antifrance, anti
    france, anti français, antifrançais, l éborgneur, éborgneur*, assassin d, assassins d, propagandiste*, putes
    médiatiques, médias aux ordres, presse aux ordres, merdeux de, féminazie*, antifouf*, khmers verts, khmer vert,
    talibans verts, nazillon*, nazillons, néonazi*, petit facho, petite facho, escrologiste*, écolo de merde, écolos
    de merde, démagogue*, démago, démagos, usurpateur*, usurpatrice*, corrompu jusqu, pourri jusqu, pourris jusqu,
    tous pourris, tous corrompus, judas, sale vendu, traître à, traîtres à, menteur, menteurs, menteuse, menteuses,
    voleur, voleurs, escroc, escrocs, bande organisée de, kapo, kapos, kollabo*, facho, fachos, fachosphère de, nazie,
    petit nazi, raciste de merde, racistes de merde, raciste va, sale facho, stal, stals, khmers rouges,
    islamogaucho*, islamo bobo*, islamocollabo*, gauchiasses, journaputes, presstitue*, médias collabos, fakenews de,
    escrolo*, ripoublique*, ripoublicain*, répubouc*, ripou, politicard*, politicards, politocard*, macrouille, micron
    1er, macrotte*, macaron 1er, méluche, merluche, merluchon*, mélenchiant*, larbin de, larbin des, laquais du,
    laquais de, putes du pouvoir, racaille, racailleux, caillera, cailleras, notre drame de paris, sainte hidalgo,
    vassal, vassaux, envahisseur*, presse mensongère`,
  dehuman: `racaille*, caillera*, vermine*, cloporte*, sous homme*, sous hommes, sous race*, sous humain*, sous
    merdes, ensauvagé*, bête sauvage, bêtes sauvages, hyène*, hyènes, charognes, sangsue*, peste brune, bâchée*,
    enfoulardé*, satan*, suppôt*, merdaille, gueux, sont des rats, sont des parasites, sont des voleurs, sont des
    criminels, sont des terroristes, sont des violeurs, sont des malades mentaux, sont des assassins, sont des
    barbares, tous des voleurs, tous des terroristes, tous des ordures, tous des pourris, tous des menteurs, toutes
    des salopes, toutes des putes, se reproduisent comme, race inférieure, êtes des animaux, êtes des rats, êtes des
    parasites, êtes des chiens, tu es un animal, t es un animal, cancer de la société, cancer de la france, cancer de
    l europe, sont un cancer, la lie de, rebut de la, engeance*, cancer islamiste, cancer de l islam, religion de
    merde, religion de mort*, religion de fous, religion de barbares, religion de sauvages, déchet humain, déchets
    humains, vrai déchet, gros déchet, déchets de la société, rebut de l, rebuts, sous évolué*, sous peuple, sous
    êtres, peuple de merde, pays de sauvages, race de merde, race maudite, sale espèce, des non humains, pondre des
    gosses, pondent comme, vermines, sont de la vermine, sont des sauvages, sont des cafards, sont des nuisibles, sont
    des lâches, sont des collabos, sont des nazis, sont des fachos, sont des racailles, sont des pourris, sont des
    corrompus, sont des menteurs, tous des racistes, tous des pédophiles, tous des violeurs, tous des corrompus, tous
    des escrocs, tous des assassins, tous des lâches, tous des criminels, tous des malades, tous des cons, tous des
    fachos, tous des nazis, tous des parasites, tous des profiteurs, tous des assistés, violent et volent, volent et
    violent, voleurs et violeurs, violeurs et voleurs, islam est un cancer, islam est un poison, islam est un fléau,
    islam est un danger, un cancer pour la france, un cancer pour notre, pas des êtres humains, cette vermine, ces
    tiques, ces sangsues, rate d égout, rats d égout, rat d égout, pas des humains, ces cafards, ces nuisibles, ces
    nuisibles de, animaux enragés, des animaux ces, pondent des gosses, pondeuse, pondeuses, envahissent notre,
    invasion migratoire, déchet de la société, ces parasites, parasite va, faut l éradiquer`,
  harm: `crevez, qu il crève, qu elle crève, qu ils crèvent, crèvent, mérite de crever, méritent de crever, mérite la
    mort, méritent la mort, une balle dans la, balle dans la tête, à la guillotine, à fusiller, fusillez, fusiller, au
    bûcher, pendez, pendre haut, à pendre, lyncher, lynchez, égorger, égorgez, tabasser, casser la gueule, casse la
    gueule, péter la gueule, pète la gueule, défoncer la gueule, défonce la gueule, démonter la gueule, te défoncer,
    vais te tuer, va te tuer, tue toi, suicide toi, suicidez vous, pends toi, pendez vous, va te pendre, aillent
    crever, à abattre, abattre comme, une claque dans, des baffes, coup de pied au cul, coups de pied au cul, kalash,
    kalach, napalm, chambre à gaz, chambres à gaz, dehors les, hors de france, rentre chez toi, rentrez chez vous,
    rentre dans ton pays, rentrez dans votre pays, retourne dans ton pays, retournez dans votre pays, retourne chez
    toi, retournez chez vous, retourne au bled, retournez au bled, en taule, au gnouf, à l asile, au goulag, va
    brûler, brûle en enfer, brûlez en enfer, maudit soit, maudits soient, allah te maudisse, que dieu te maudisse, j
    espère que tu vas crever, j espère que tu crèves, que tu crèves, j espère que tu vas mourir, va crever, vas
    crever, aille crever, fait crever, faut crever, mérite de mourir, méritent de mourir, vous pendre, te pendre, les
    pendre, à crever, devrait crever, devraient crever, te buter, te tuer, tu vas crever, vous allez crever, te casser
    la gueule, vous casser la gueule, te faire enculer, crève donc, crève charogne, à mort les, souhaite un
    cancer, souhaite la mort, souhaite de crever, souhaite de mourir, souhaite le pire, souhaite tout le malheur, te
    souhaite une, j espère qu il va crever, j espère qu elle va crever, j espère qu il crève, j espère qu ils vont
    crever, j espère que tu meurs, j espère que tu finiras, j espère qu on te, espère que vous crevez, vais te buter,
    vais te fumer, vais te défoncer, vais te casser, vais te retrouver, va te retrouver, on va te retrouver, je vais t
    éclater, je t éclate, je te défonce, je te bute, je te fume, je t encule, t encule, t enculer, te fumer, te
    crever, te défoncer la, si je te croise, si je te chope, si je te trouve, je sais où tu habites, sais où t
    habites, vous finirez comme, tu finiras comme, tu vas voir ta, à coups de pied, mérite la guillotine, méritent la
    guillotine, guillotine pour, qu on les extermine, les exterminer, exterminez, les renvoyer chez, renvoyez les
    chez, renvoyez les, renvoyer dans leur pays, retourne en afrique, retourne en algérie, retourne au maroc,
    retournez en afrique, retournez en algérie, repars dans ton, repartez dans votre, rentre au bled, rentrez au bled,
    rentre en afrique, dehors les arabes, dehors les migrants, au crématoire, les gazer, qu on le pende, qu on les
    pende, personne ne te regrettera, personne te regrettera, quand tu seras mort, quand tu seras morte, mettre une
    balle, une balle entre, tirer dans le tas, tuez les, tuez le, faut les tuer, faut le tuer, faut la tuer, faut les
    abattre, faut l abattre, tirer à vue, tir à vue, gazer, gazez, être gazé*, génocider, génocidez*, déportez,
    déportation pour, déporter les, déporter tous, lâcher une nuke, nukez, éradiquer ces, mettre une droite, mérite
    des coups, mérite des baffes, mérite une balle, méritent une balle, mérite le goudron, j espère qu il meurt, j
    espère qu il va mourir, j espère qu elle va mourir, j espère qu ils vont mourir, j espère qu elle meurt, vivement
    qu il crève, vivement qu elle crève, vivement qu ils crèvent, vivement sa mort, vivement qu il meure, crever la
    bouche, vivement ta mort, ouvre toi les veines, saute d un pont, va te jeter, va te noyer, bois de la javel, balle
    dans la nuque, mort aux, mort à israël, mort à macron, qu on le fusille, qu on les fusille, qu on la pende, faire
    violer, te faire violer, mérite un viol, te violer, te défigurer, te démonter, te fracasser, te fracasse, te
    casser les, te péter, te péter les, vais te péter, t arracher, te massacrer, te crever les, t égorger, buter ce,
    buter ces, buter tous, butez le, butez les, dégager à coups, virer à coups, renvoyez moi ça, retour au bled,
    cassez vous de, charter direct, va te suicider, mérite d être pendu*, mérite d être fusillé*, mérite d être gazé*,
    mérite d être violé*, mérite d être égorgé*, mérite d être abattu*, mérite d être tabassé*, mérite d être lynché*,
    méritent d être pendu*, méritent d être fusillé*, méritent d être gazé*, méritent d être violé*, méritent d être
    égorgé*, méritent d être abattu*, méritent d être tabassé*, méritent d être lynché*, mériterait d être pendu*,
    mériterait d être fusillé*, mériterait d être gazé*, mériterait d être violé*, mériterait d être égorgé*,
    mériterait d être abattu*, mériterait d être tabassé*, mériterait d être lynché*, mériteraient d être pendu*,
    mériteraient d être fusillé*, mériteraient d être gazé*, mériteraient d être violé*, mériteraient d être égorgé*,
    mériteraient d être abattu*, mériteraient d être tabassé*, mériteraient d être lynché*, on t attend dehors, jette
    toi sous, jette toi d un, meurs, qu on les laisse crever, laisse les crever, laissez les crever, laissons les
    crever, vivement que ça crève, vivement leur mort, souhaite ta mort, souhaite sa mort, allez crever, allez vous
    pendre, jette toi, noie toi, bois la javel, faut les cramer, les cramer dans, cramez les, les cramer, faut les
    brûler, les brûler vifs, faut les gazer, gazez les, faut les pendre, les pendre haut, pendre haut et court, haut
    et court, faut les fusiller, fusillez les, les fusiller, fusiller contre, douze balles dans, 12 balles dans, une
    balle entre les, les tuer tous, faut les buter, faut les exterminer, exterminez les, exterminer ces, faut les
    noyer, couler les bateaux, coulez les bateaux, couler leurs bateaux, torpiller les bateaux, guillotinez, à
    guillotiner, à l échafaud, tête sur une pique, têtes sur des piques, tête au bout d une pique, te péter la gueule,
    t éclater la gueule, t écraser, sais où tu habites, viens en 1v1, viens 1v1, viens te battre, viens dire ça en
    face, viens le dire en face, un flic de moins, un keuf de moins, un arabe de moins, un noir de moins, un juif de
    moins, un facho de moins, un gauchiste de moins, un migrant de moins, mort aux juifs, mort aux arabes, mort aux
    flics, mort aux vaches, mort aux porcs, mort aux blancs, mort aux noirs, mort aux pd, mort aux pédés, mort aux
    fachos, mort aux infidèles, mort à la france, mérites de crever, mérite la peine de mort, mérites des baffes,
    mérite des claques, mérites des claques, paire de claques, une bonne gifle, tête à claques, tête à gifles, tête à
    baffes`,
  command: `ta guele, tagueule, ta yeule, ta gueul, vos gueules, votre gueule, ferme ta gueule, fermez vos gueules,
    ftg, tg, tgtg, taggle, la ferme, tais toi, taisez vous, casse toi, cassez vous, barrez vous, fous le camp, foutez
    le camp, fous moi la paix, foutez nous la paix, fiche le camp, va voir ailleurs, allez voir ailleurs, allez
    bosser, va te cacher, va te laver, retourne à l école, retourne jouer, retourne dans ta, retourne à la cuisine, à
    la niche, va pleurer, pleure pas, arrête de chialer, chiale, chialez, achète toi un, achète un cerveau, va te
    soigner, allez vous soigner, faut te faire soigner, fais toi soigner, faites vous soigner, va consulter, prends
    tes médocs, va te rhabiller, ciao pantin, ta gueule, ferme ta bouche, ferme ta grande gueule, fermez votre gueule,
    fermez la un peu, ferme la un peu, ferme la toi, tg sale, tg toi, tg connard, ta geule, ta gueul*, tageule,
    tagueul*, vosgueules, dégage d ici, dégage de là, dégage de ma, dégage de mon, dégage sale, dégage connard,
    dégagez d ici, qu elle dégage, qu il dégage, qu ils dégagent, casse toi pauvre, bouge de là, bouge de la, va jouer
    ailleurs, va te faire soigner, retourne vendre, retourne en maternelle, va faire la vaisselle, fais moi un
    sandwich, apprends à lire, apprenez à lire, désinstalle le jeu, va faire un régime, va chialer, va pleurer chez,
    allez pleurer, va troller ailleurs, on t a pas sonné, on t a rien demandé, personne t a demandé, personne ne t a
    demandé, personne t a sonné, de quoi tu te mêles, mêle toi de, mêlez vous de, fermez la bande, désinstalle et, va
    bosser au lieu, allez bosser au lieu, ferme la maintenant, ferme la stp, ferme la sale, fermez la tous, ouste, du
    balai, retourne dormir, retourne chialer, retourne te coucher, va te recoucher, apprends à écrire, apprenez à
    écrire, apprends l orthographe, arrête de respirer, arrête de chouiner, arrêtez de chouiner, arrêtez de
    pleurnicher, arrête de pleurnicher, arrêtez de chialer, arrête de faire le, va changer tes couches, macron dégage,
    dégage macron, dégagez tous, dégagez les, dégage vite, dégage pauvre, dégagez bande, dégage va, allez dégage,
    allez dégagez, alors dégage, et dégage, dégage le, dégage la, dégage toi, ferme ton clapet, ferme ton bec, ferme
    un peu, tait toi, taisez vous bande, taisez vous les, casse toi de, cassez vous de, casses toi, barre toi, barre
    toi de, tire toi de, va mourir ailleurs, lâche moi la, lâchez nous la grappe, lâche nous la grappe, oublie nous,
    oubliez nous, va te regarder, regarde toi, retourne au bled, retourne dans ton bled, retourne en algérie, retourne
    au maroc, retourne en afrique, retourne au sénégal, retourne à kaboul, retourne en israël, retourne à tel aviv,
    retourne en syrie, retourne en tunisie, fermes la, ferme ta, ferme ton claque, ferme ta boîte, tes gueule, farme
    ta yeule, ferme ta yeule, ferme la yeule, tais toi un peu, va se taire, va te taire, vas te taire, vous taire, te
    taire un peu, mets la en veilleuse, sois belle et tais, décrisse, décrissez, décâlisse, décalisse, décalisser, va
    jouer dans le trafic, va jouer dans l trafic, dégage ducon, barrez vous de, casse toi pov, cassos toi, tirez vous
    de, retourne dans ton trou, retourne dans ton pays, retournez dans votre pays, retourne dans ta cuisine, retourne
    à ta vaisselle, retourne à ta cuisine, retourne à tes casseroles, retourne à tes fourneaux, retourne tricoter,
    retourne faire le ménage, retourne faire la vaisselle, retourne sucer, va faire le ménage, va faire un sandwich,
    lave toi, va te doucher, va donc te faire soigner, faut vous faire soigner, faut vous soigner, allez vous faire
    soigner, allez vous faire enfermer, faites vous interner, faut vous interner, faut t interner, faut l interner, à
    interner, bon pour l asile, bonne pour l asile, va voir un psy, prends tes cachets, prends tes gouttes, change de
    médocs, arrête la drogue, arrête le crack, arrête la coke, arrête la colle, allez chialer, va pleurer ailleurs, va
    bosser, va travailler feignasse, trouve un travail, va trouver un taf, quittez ce pays, rentre au bled, rentrez au
    bled, renvoyez les tous, renvoie les tous, qu on les renvoie, qu on les expulse, remigrez, remigration pour tous,
    dehors les, dehors tous, foutez les dehors, foutez moi ça dehors, hors de france, hors de chez nous, la valise ou
    le cercueil, dégagez`,
  contempt: `honte à toi, honte à vous, honte à lui, honte à eux, vous me dégoûtez, tu me dégoûtes, il me dégoûte,
    elle me dégoûte, ils me dégoûtent, me dégoûtent, me dégoûte, me débecte, me débectent, vous n avez pas honte, vous
    avez pas honte, t as pas honte, tu n as pas honte, aucune honte, pas honte, honte de vous, tu me fais pitié, vous
    me faites pitié, fais pitié, faites pitié, font pitié, fait pitié, tu me saoules, vous me saoulez, tu saoules, tu
    fais chier, vous faites chier, tu nous fais chier, font chier, fais chier, vous emmerde, t emmerde, je t emmerde,
    je vous emmerde, emmerde, on vous emmerde, tu te fous de, vous vous foutez de, se fout de, foutage de gueule, fout
    de notre gueule, fout de ta gueule, fous de ma gueule, fous de notre gueule, foutez de notre gueule, fout de la
    gueule, foutent de, tu sers à rien, vous servez à rien, servez à rien, tu ne sers à rien, tu n es qu, tu es qu, t
    es qu un*, vous n êtes que, vous n êtes qu, qu est ce que tu racontes, tu racontes de la merde, raconte de la
    merde, tu dis de la merde, dites de la merde, dire de la merde, cette race, votre race, vos mères, je te hais, je
    vous hais, je hais les, je hais, ras le bol de ces, ras le cul, plein le cul, plein les couilles, cassez les
    couilles, cassent les couilles, casser les couilles, bouffe tes, lèche les, lécher les, lèche le cul, t as quoi
    dans la tête, vous avez quoi dans la tête, rien dans la tête, rien dans le crâne, t as pas de cerveau, petit pois,
    cervelle de moineau, t as craqué, t as fumé, ta sale, tes morts, tes ancêtres, ton daron, ta daronne, ta soeur,
    mon cul, dans ton cul, dans le cul, dans l cul, dans ta gueule, dans ta face, de mes couilles, de mes deux, de
    merde, de merdes, d merde, les gens comme toi, les types comme toi, les mecs comme toi, pas avoir le droit de
    vote, ne devraient pas voter, t es personne, tu n es personne, t es rien, tu n es rien, tu vaux rien, tu ne vaux
    rien, vous ne valez rien, vous valez rien, tu sers à quoi, personne ne t aime, personne ne vous aime, tu me
    dégoutes, ça me dégoûte les, honte d exister, avoir honte d, devrais avoir honte, devriez avoir honte, tu devrais
    avoir honte, vous devriez avoir honte, la honte de la france, êtes la honte, es la honte, la honte de l humanité,
    tes règles, t as tes règles, réflexion de gonzesse, femmes au volant, femme au volant, hystérique mal baisée, mal
    baisées, c est pour les moches, t as vu ta tête, t as vu ta gueule, vu ta tête, vu ta gueule, ta tronche, ta sale
    tête, ta tête de, regarde toi dans, t es moche, tu es moche, t moche, tellement moche, trop moche, tu pu, tu pues
    la, t es débile, t débile, tes débile, t es bête, tes bête, t es stupide, t es malade, t es un malade, t es une
    malade, t es fou dans ta tête, tu racontes n importe quoi, vous racontez n importe quoi, vivre aux crochets,
    pleurer chez ta, pas foutu de, même pas foutu, même pas capable, comprend rien à rien, comprends rien à rien,
    comprenez rien, marre de ces, ras le cul de, me débectez, vous me débectez, tu me débectes, je te méprise, je vous
    méprise, vous êtes pitoyable*, tu es pitoyable, t es pitoyable, t es pathétique, vous êtes pathétique*, vous êtes
    ridicule*, tu es ridicule, t es ridicule, vous êtes la lie, vous êtes des moutons, personne t aime, honte à cette,
    honte à ces, honte à ce, sur notre dos, à nos crochets, promotion canapé, t es vraiment qu, n es qu un, n es qu
    une, n est qu un sale, n est qu une sale, t es qu, n êtes qu un, n êtes qu une, vous n êtes rien, tu racontes que,
    tu dis que de la, raconte que de la, personne ne te calcule, t es lourd, t es relou, mais quelle bande, quelle
    bande, la honte ce, quelle blague ce, quelle blague cette, quel cirque, quel naufrage, prend pour des, prenez pour
    des, prends pour des, prennent pour des, prends pour qui, prenez pour qui, donne envie de vomir, me donnez envie
    de, me donnes envie de, donnent envie de vomir, me fait vomir, me font vomir, me fais vomir, me faites vomir, à en
    vomir, tu me fais honte, vous me faites honte, honte nationale, tu fais honte, vous faites honte, vous êtes la
    honte, fait honte, font honte, faites honte à, retourner dans leur, ton bled, ton pays d origine, leur pays d
    origine, même ta mère, même ton père, ta mère en, ta mère elle, ta mère la, et ta mère, ta grand mère la, ta grand
    mère en, la mère à, cherche pas à comprendre, t as rien compris, tu comprends rien, vous comprenez rien, vous ne
    comprenez rien, tu ne comprends rien, ils comprennent rien, t es à la masse, à la ramasse ce, malades mentales,
    plus jamais voter, à vomir ces, je peux pas les, peux plus les voir, peux plus la voir, peux plus le voir, peux
    pas le blairer, peux pas la blairer, peux pas les blairer, blairer, piffrer, peux pas sentir, je hais ce, je hais
    ces, je la hais, je le hais, je les hais, j ai la haine contre, je déteste ce mec, je déteste cette meuf, je
    déteste les gens, fait chier avec, faites chier, fais ièch, faire iech, casse les couilles, casses les couilles,
    pète les couilles, brise les couilles, brisez les couilles, briser les couilles, casse les burnes, cassez les
    burnes, vos gueules de, vos sales gueules, ta vieille gueule, ta tête de con, ta face de, ta petite gueule, ta
    sale gueule, ta gueule de, sa gueule de, leurs gueules de, leur gueule de, ferme ta bouche, sois belle et, on veut
    pas de vous, veut pas de vous, pas de ça chez nous, plus chez nous, plus chez soi, sont des porcs, sont des
    chiens, sont des singes, ces barbares, ces sauvages, ces parasites, ces sangsues, ces porcs, sont tous des, sont
    toutes des, c est tous des, c est toutes des, couché pour réussir, couché pour avoir, couche pour réussir, est une
    merde, ce sont toutes des, sont tous des voleurs, tous des racailles, tous des voleurs, tous des menteurs, tous
    des violeurs, tous des terroristes, tous des porcs, toutes les mêmes, tous les mêmes ces, sont tous pareils, sont
    toutes pareilles, t es trop moche, tes moche, t es laide, t es grosse, t es trop grosse, t es trop bête, t es
    teubé, t es nul, t es nulle, t es une honte, t es la honte, la honte de la république, t as le qi, t as un qi, t
    as aucun cerveau, t as rien dans la tête, rien dans le cerveau, rien dans le ciboulot, zéro neurone, zéro
    neurones, un seul neurone, manque de neurones, pas de neurones, aucun neurone, zéro cerveau, le jour où tu auras
    un cerveau, quand t auras un cerveau, achète toi un cerveau, achète un cerveau, ils servent à rien, inutile de la
    république, vu sa gueule, avec ta tête de, avec ta gueule, avec sa gueule, avec ta face, sa face de, sa tronche,
    quelle tronche de, tu manqueras à personne, manqueras à personne, personne te lit, personne t a sonné, on t a pas
    sonné, on t a rien demandé, personne t a demandé, on te crache dessus, crache dessus, je te crache, je vous
    crache, me donne la gerbe, donne la gerbe, me donnent la gerbe, me donne envie de vomir, envie de gerber, nous
    crachent dessus, viennent toucher les allocs, vivent sur nos impôts, vivent sur nos taxes, vivent de nos impôts, 8
    gosses, enfants pour les allocs, vit des allocs, vivent des allocs, contrôlent les médias, contrôlent le monde,
    contrôlent la finance, contrôlent les banques, c est contre nature, cancer pour la france, cancer de la france,
    cancer de notre, un cancer pour, c est pas une femme, pas une femme ça, c est un mec ou, a couché pour, couché
    avec tout, place des femmes est, place est à la cuisine, place est dans la cuisine, sale temps pour toi, vous
    servez à quoi, il croit qu il peut, nez crochu, nez crochus, face de singe, cris de singe, on dirait un singe,
    presse de merde, pays de merde, gouvernement de merde, quelle merde, fait gerber`,
  vulgar: `putin de, chier, chie, chié, chient, chiasse*, foutre, rien à foutre, rien à battre, m en bats les
    couilles, m en branle, bat les couilles, bats les couilles, couille, couilles, burnes, teub, teubs, zob, teuch,
    schneck, schnek, nichon*, nibards, tétons, baise, baisé*, baisent, baiseur*, nique, niquer, niqué*, niquent, encule,
    enculent, sodomie*, sodomis*, branle, branler, branlent, branlez, dégueuler, bordel de merde, fuck*, fucking, shit*,
    bullshit, ass, turlute*, fellation*, éjac*, bandant, bonnasse*, bonasse*, sacré nom, putaclic, gangbang*, milf,
    suce, sucent, suceur*, branlette, ma bite, sa bite, ta bite, grosse bite, bites, la bite, une bite, sa chatte, ta
    chatte, la chatte à, chattes, putain de merde, enculade*, partouz*, sucer, ken ta, kené, bz ta, niquer tout,
    branlée, chibre*, chibrax, fion, fions, sodo, troncher, tronche toi, tringler, tringle toi, facefuck*, se faire
    sauter, pouliner, dépuceler, ramoner le, anus de, éjaculer*, éjaculation faciale, bukkake*, gorge profonde,
    deepthroat*, cunni, cunnilingus, tailler une pipe, taille des pipes, tailler des pipes, taillé une pipe, sucé,
    sucée, me suces, te sucer, me sucer, se faire sucer, bouffer la chatte, bouffer un cul, bouffer le cul, bouffe la
    chatte, lèche l anus, lécher l anus, du foutre, enculage*, enculerie*, couilles de, mes couilles, ses couilles, tes
    couilles, vos couilles, les couilles, ma teub, ma teube, teube, teubes, bite, zboub*, zgeg*, zguegue*, baiser sa,
    baiser ta, baiser ma, baiser une, baiser des, baiser la, baise la, baiser toutes, s en branle, s en branlent,
    branlette*, branler sur, se branler, te branler, me branler, queutard*, niquer ma, niquer leur, niquez les, niquez
    le, niquez, on les nique`,
  crude: `relous, péter, pète, pété, fout, foutent, foutez, fous, foutu, foutue, foutus, gueule, gueules, gueuler,
    bordel, chiant, chiante, chiants, chiantes, cul, culs, baiser, zizi, caca, pisser, pissent, pisse, nom de dieu de,
    relou*, chelou, saoule, saoulé, soûle, gerber, gerbe, connerie*, merdique*, sperme, porno*, trique, tain, queue
    entre, putain, putains, ptn, ptain, ptin, merde, merdes, wtf, fait chier, me fait chier, chiottes, merder,
    emmerdement*, emmerdant*, putin de, la vache, bordel de, ptdr, tabarnak, tabarnac, tabarnaque, câlice, calice de,
    câlisse, crisse, criss, ostie, osti, esti, hostie de, marde, viarge, ciboire, simonaque, potverdekke, godverdomme,
    verdomme`,
  weak: `bounty, inverti, invertis, dinde, dindes, boudin, boudins, pouf, poufs, mécréant*, kafir, sans dents, portos,
    ricain*, rosbif*, chienne*, truie*, macaque*, guenon*, ta mère*, gland, glands, espèce de, bande de, pédophile*,
    pervers, clochard, clochards, clown*, guignol*, moutons, mouton de, pigeons, incapable, incapables, incompétent*,
    assistés, profiteur*, gamin pourri, has been, rustre*, ringard*, lâches, cruches, peste, troll, trolls,
    zouave, énergumène*, gros malin, boulet, boulets, mendiant*, âne, ânes, pantin*, marionnette*, girouette*,
    canaille*, truand*, haineux, hystérique*, psychopathe*, sociopathe*, taré*, sale, sales, pue, puent, puanteur,
    ridicule, ridicules, honteux, honteuse*, mauvaise foi, bêtise, moche, moches, mocheté*, laid, laide, laids,
    vulgaire*, malsain*, pourri, pourris, pourrie*, corrompu*, arrogant*, prétentieux, raciste*, racisme, sexiste*,
    misogyne*, homophobe*, islamophobe*, antisémite*, xénophobe*, fanatique*, intégriste*, extrémiste*, odieux,
    odieuse*, monstrueux, hitler, fascisme, dérangé*, navrant*, affligeant*, grotesque*, infect, infecte*,
    lamentable*, narcissique*, mensonge, mensonges, criminel, criminels, criminelle*, assassin, assassins, meurtrier*,
    violeur*, terroriste*, djihadiste*, jihadiste*, islamiste*, bandit*, voyou*, délinquant*, dealer*, mafieux, mafia,
    dictateur*, dictature, tyran*, despote*, trahison, haute trahison, gauchiste*, gaucho*, gauche caviar,
    micron, bobo, bobos, woke, wokes, sjw, sioniste*, complotiste*, conspi, conspis, antivax*, invasion,
    envahisseurs, envahi, envahis, envahit, islamo*, coco, cocos, pétain, gestapo, réac, réacs,
    immigrationniste*, remigration, grand remplacement, milicien*, stalinien*, macronie, macroniste*, mélenchonniste*,
    parasite, parasites, rat, rats, rats d, sauvage, sauvages, singe, singes, animaux, porc, porcs, porcelet, cochon,
    cochons, chien, chiens, chiens de, chien de, troupeau, bétail, monstre, monstres, démon, démons, horde*, meute*,
    barbare*, populace, plèbe, déchet*, islamisation, vautour*, barbus, en prison, chez eux, au four, expulsion,
    expulser, expulsez, virez, abattez, buter, butez, buté, le buter, les buter, guillotine, en enfer, cogner, gifler,
    lance flamme*, karcher, kärcher, va te coucher, va dormir, va jouer, tire toi, tirez vous, barre toi, dégage,
    degage, lâche nous, lâchez nous, taisez, ouvre un livre, n importe quoi, ces gens là, ces gens, marre de
    ces, marre des, t es un, t es une, tu es un, tu es une, vous êtes des, soigne toi, soignez vous, sert à rien, t es
    bête, je déteste les, bon débarras, tu mérites, vous méritez, bien fait pour, pas mieux que, à la con, homophobie,
    zoophile*, suicidaire*, minette, vieille, en gpa, low iq, malade, malades, obèse, obèses, grognon, toxico*,
    alcoolo*, ivrogne*, camé, camés, drogué, drogués, mouche à merde, pédale, pédales, mongole, mongoles, fumier,
    fumiers, pourriture*, rebut*, nuisible, nuisibles, cafard, cafards, gangrène*, nazi*, naziste*, fachot*, casse les
    couilles, gonzesse*, feignasse*, traînée, les femelles, succube*, cochonne, seins, nudes, nude, vagin, anus,
    érection, escorte, kassos, opportuniste*, girouettes, magouilleur*, fraudeur*, trouillard*, guerre raciale, guerre
    civile, race blanche, race noire, engrosser, allocs, nuke, nukes, ennemi de la, ennemis de la, islamisme,
    barbarie, zone de non droit, chouine, chouiner, chouinent, chiale, aigri*, aigris, aigrie, frustré*, ragez, haïr,
    cons", "crève, balles réelles, femelles, golem, golems, gauchisme, bourge, bourges, maladie mentale, crucifier,
    torchon, torchons, ayatollah*, arrêt de mort, on est chez nous, niaiserie*, aigri, égoïste*, zéro
    compétence, petit joueur, honte, pauvre france, quelle honte, t es grave, baleine, cloche, cocu,
    cocus, conspirationniste*, endoctriné*, félon, félons, gourou, loubard*, macho, machos, rapiat*, radin*,
    sorcière*, toutou, truffe, veau, veaux, épave, loque, serpent, vipère, vipères, alcoolique, bigot*, cornichon,
    tanche, buse, victime de la mode, junkie*, incel, incels, platiste*, peureux, valet, valets, soumis, caniche,
    cloporte*, cancrelat*, bécasse, bande de terroristes, crève, hypocrisie, débilité`,
  group: `musulman*, islam*, coran, charia, mosquée*, juif, juifs, juive*, arabe*, arabes, maghrébin*, algérien*,
    marocain*, tunisien*, noir,
    noirs, noire, blacks, renoi*, rebeu*, rebeus, africain*, blanc, blancs, asiatique*, chinois, chinoise*, migrant*,
    migration*, immigré*, immigration, demandeur*, asile, étranger*, turc, turcs, turque*, turquie, kurde*, syrien*,
    afghan*, afrique, israël, polonais*, roumain*, réfugié*, clandestin*, sans papiers, rom, roms, gitan*, gay, gays,
    homo, homos, lesbienne*,
    trans, transgenre*, lgbt*, femme, femmes, meufs, fille, filles, homme, hommes, mec, mecs, gars, français,
    française*, politique, politiques, politicien*, ministre*, député*, macron, mélenchon, zemmour, le pen, marine,
    hollande, sarkozy, fillon, castaner, schiappa, hidalgo, journaliste*, média, médias, bfm*, flic, flics, keuf*,
    policier*, police, syndicaliste*, fonctionnaire*, chômeur*, vegan*, végan*, chrétien*, catho, cathos, catholique*,
    religieux, parisien*, belges, allemands, américains, palestinien*, israélien*, verts,
    afd, spd, cdu, merkel, chancelière, gouvernement*, communiste*, socialiste*, antifa*, cette femme`,
  they: `ils, eux, elle, elles, lui, ce type, ces types, ces mecs, les gens`,
  you: `tu, t, toi, te, ton, ta, tes, vous, votre, vos, es tu, @`,
  self: `je suis, j suis, chui, chuis, jsuis, j ai été, je me, me sens, moi, mon, ma, mes, suis je, j étais, j me,
    je`,
  reported: `m a traité*, m ont traité*, traité de, traitée de, traités de, me traite*, traiter de, traite de,
    insulté*, se faire traiter, fait traiter, le mot, le terme, l expression, victime de, victimes de, lutte contre,
    lutter contre, contre le racisme, contre l, antiracis*, anti racis*, témoigne*, dénonce*, on m a traité*, m a
    traitée, m a dit, a traité, traité son, traité sa, appelé la, a appelé, insulte, insultes, l insulte, les
    insultes, entendu, dire aux, m a crié, m a lancé, crié, harcèlement, harcelé*, condamné*, sursis, arrêtez de dire,
    arrête de dire, pas une insulte, est une insulte, est raciste arrêtez, c est raciste, le nom du, le nom de, s est
    fait insulter, fait insulter, s est fait traiter, on m appelle, m appelait, traiter son, avait traité, ait traité,
    a été traité, a été traitée, été insulté*, injure raciale, injures racistes, propos racistes, insultes racistes,
    insultes sexistes, harcelée, harcelés, dire pd, ne sont pas des, je ne crois pas que, à force de dire, personne n
    est`,
  ok: `retard, retards, en retard, retard de, tuer dans l oeuf, tête de pont, attaque surface, cul de sac, culs de
    sac, cul de poule, cul de bouteille, queue de cheval, queue de poisson, bouc émissaire, âne bâté, poisson chat,
    chien de garde, chiens de garde, chien guide, chiens guides, mon chien, mes chiens, son chien, ton chien, leur
    chien, notre chien, un chien, le chien, chien d assistance, chien loup, chien chaud, chien et chat, chat et chien,
    rat de laboratoire, rats de laboratoire, rat de bibliothèque, cochon d inde, cochon tirelire, animaux, élevage de
    porcs, élevage porcin, côte de porc, rôti de porc, filet de porc, viande de porc, singe savant, loi de la jungle,
    sauvages fleurs, fleurs sauvages, plantes sauvages, espèces sauvages, vie sauvage, faune sauvage, état sauvage,
    riz sauvage, camping sauvage, saumon sauvage, dépôt sauvage, dépôts sauvages, terre sauvage, côte sauvage, eau
    sauvage, les déchets, des déchets, nos déchets, vos déchets, déchets ménagers, gestion des déchets, tri des
    déchets, zéro déchet*, collecte des déchets, déchets verts, déchets plastiques, déchet plastique, déchets
    industriels, déchets nucléaires, déchets électroniques, déchets alimentaires, grosse*, gros, gros travail, gros
    projet, gros succès, gros merci, grosse équipe, grosse semaine, gros œuvre, gros oeuvre, en gros, vente en gros,
    grosses données, vendu, vendus, vendue, vendues, envahi par l émotion, mouton noir, élevage de moutons, pigeons
    voyageurs, chatte sur, mère porteuse, troupeau de, pipe line, pipe en, fumer la pipe, casser sa pipe, la chienne
    de, foutu pour, mon pote, mouche, parasite sonore, signal parasite, courants parasites, bruit parasite, plantes
    parasites, fraude fiscale, prison avec sursis, en enfer vert, expulsions locatives, expulsion locative, enfer du,
    tête de série, grande gueule, la gueule du loup, coup de gueule, gueule de bois, fine gueule, marionnettes,
    théâtre de marionnettes, spectacle de clown*, nez de clown, clowns à l hôpital, gland du chêne, idiot utile, idiot
    du village, pas idiot, pas bête, petite bête, bête à, question bête, question idiote, questions bêtes, erreur
    bête, erreur stupide, pas ridicule, tout bête, virez le, cruche d eau, gourde en, ma gourde, gourde réutilisable,
    woke, invasion biologique, invasion de, expulser l air, monstre sacré, monstres sacrés, succès monstre, travail
    monstre, féministes, horde de, au four, four à, en prison, chez eux, n importe quoi, couché tôt, assume, assumé,
    dinde farcie, dinde de, dinde aux, boudin noir, boudin blanc, thon rouge, thon albacore, peste porcine, la peste
    noire, ordures ménagères, coco chanel, lait de coco, noix de coco, nazi allemande, allemagne nazie, régime nazi,
    occupation nazie, crimes nazis, camps nazis, mesure de rétorsion, tapis, ça sert à rien, gilet, vieille ville,
    vieille dame, malade hier, malades chroniques, mes malades, les malades, nos malades, sale temps, sale boulot,
    sale coup, sale journée, bande de potes, bande de copains, bande d amis, bande de roulement, bande son, une espèce
    de, espèce de plante, cette espèce de, crever un pneu, pneu crevé, voleur d énergie, con…, petit con…, gueule
    cassée*, merde alors, balle de match, une balle au, pigeon vole, tuer le temps, se tuer à, cul de bouteille*, culs
    de bouteille*, couille de mouton, couilles de mouton, branle bas, pourriture noble, pourriture grise, mise au
    rebut, coup de cafard, le cafard, camp nazi, tas de fumier, du fumier, pédale de frein, pédale douce, mongolie,
    allemands nazis, salopette*, ferme bio, ferme pédagogique, la ferme pédagogique, la ferme du, la ferme de, la
    ferme familiale, la ferme des, salaud de virus, espèce de gourmande, espèce de gourmand, bande de champions, bande
    de chanceux, bande de joyeux, bande originale, bande passante, crève de faim, crève de chaud, crève la faim, crève
    l écran, la crève, j ai la crève, ça crève, on crève, je crève, crève coeur, crève cœur, charlotte, démonter le,
    démonter la, démonter les, démonter une, démonter un, chatte de gouttière, à la cuisine centrale, dans la cuisine
    de, dans la cuisine du, fait à la cuisine, exterminer les punaises, à la mer, va bosser demain, mort à 1, mort à
    2, mort à l âge, mort à 80, mort à paris, tonte de, la tonte, peuple de france, peuple d abord, race de chien,
    race de chat, race de vache*, noob friendly, la morue, morue à, brandade, gol gol, sa mère est une, castration
    des, castration chimique, propos de, à propos*, enfant mort à, condamné à, mort à cause, mort à la, mort à son,
    mort à coups, raté mon, raté le, raté la, j ai raté, ai raté, a raté, avons raté, raté de peu, raté mais, neurone
    artificiel, apprends à jouer du, apprends à jouer de la, apprends à jouer au, j apprends à, pas finis, pas fini,
    pas finie, n est pas fini, s attarde, m attarde, t attarde, attarde sur, attarde à, je demeure, timbres poste,
    arrière*, demeure*, espèce de plante*, espèce d oiseau*, espèce de poisson*, espèce d arbre*, espèce de papillon*,
    espèce d insecte*, espèce de mammifère*, espèce de requin*, espèce d abeille*, espèce de champignon*, espèce de
    fleur*, espèce d animal, espèce de singe, espèce de rapace*, espèce de tortue*, espèce de chauve, espèce de magie,
    espèce de calme, espèce de langage, espèce de fil, espèce de confiance, espèce de boîte*, l espèce de, d espèce
    de, nouvelle espèce de, nouvelle espèce d, une espèce d, cette espèce d, chaque espèce de, chaque espèce d, autre
    espèce de, autre espèce d, aucune espèce d, aucune espèce de, seule espèce de, seule espèce d, même espèce de,
    première espèce de, première espèce d, en espèce, rare espèce de, vieille espèce de, quelle espèce de, quelle
    espèce d, deux espèce*, sans espèce de, par espèce de, bande de gaza, bande d arrêt, bande de fréquence*, bande de
    terre, bande de papier, bande de tissu, bande dessinée*, bandes dessinées, bande d annonce, bande annonce, mort
    aux rats, mort aux dents, guignols de l info, théâtre de guignol, le guignol de, guignol de lyon, un clown triste,
    clown triste, clowns hospitaliers, un clown hospitalier, au cirque, cancer de l enfant, ligue contre le cancer,
    dîner de cons, dîners de cons, bâtards à 1, pas nulle, pas nul, pas un idiot, pas une idiote, t es pas bête, t es
    pas nul, t es pas nulle, t es pas conne, t es pas con, nique la fatigue, nique la maladie, nique le cancer, nique
    le système, quelle honte pour moi, regarde toi dans la glace et souris, arrêtez de dire que, arrête de dire que,
    syndrome de l imposteur, syndrome d imposteur, tu va te faire, tu vas te faire, on va te faire, il va te faire,
    elle va te faire, ça va te faire, qui va te faire, se casser la gueule, me casser la gueule, casser la gueule
    comme ça, je retourne, j retourne, on retourne, il retourne, elle retourne, qui retourne, me retourne, se
    retourne, y retourne, je meurs, j meurs, jmeurs, tu meurs, meurs de, meurs d, en meurs, me meurs, crevé un pneu, j
    ai crevé, ai crevé, suis crevé, suis crevée, es crevé, est crevé, est crevée, trop crevé, trop crevée, dégage le
    ballon, dégage la balle, dégage le terrain, femmes voilées, femme voilée, filles voilées, crevée de, tous les
    hommes ne sont pas, toutes les femmes ont, chien du voisin, chien de ma, chien de mon, vigiles à la porte, la
    porte est ouverte à, porte est ouverte à tous, portes ouvertes, sang de singe, monnaie de singe, un calice, le
    calice, patate douce, dindes de noël, plante verte, bulots, manchot empereur, manchots empereurs, pingouins et
    manchots, au poteau rose, poteau électrique, saute d un pont à, haut et court au cinéma, un de moins sur, une de
    moins sur, un de moins à, une de moins à, raté, ratés, ratée, ratées, rater, vous taire sur, me taire, te taire
    et, les contes de, uninstall the, clé usb, contre nature morte, contrôlent les coûts, comme un chien dans, rire
    de, a envie de vomir quand il, nausées et envie de vomir, nausée, mythologie*, mythos grecs, mythes`,
};
