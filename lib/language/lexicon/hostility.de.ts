import type { HostilityLexicon } from './hostility';

/**
 * German. Seeded from `naughty-words` 1.2.0 (LDNOOBW list, CC-BY-4.0, © Shutterstock and contributors), without its
 * sexual vocabulary; sorted by what the words do to people, and extended by hand, with the endings of German compounds.
 */
export const HOSTILITY_DE: HostilityLexicon = {
  slur: `neger*, *neger, nigger*, kanake*, kanacke*, kannake*, *kanake, kümmeltürk*, kameltreiber*, kamelficker*,
    ziegenficker*, ziegenf*, eselficker*, schafficker*, musel*, *musel, muselman*, moslempack, islamfaschist*,
    islamnazi*, *zigeuner, judensau*, judenschwein*, judenpack, saujud*, drecksjud*, itzig, polacke*, polake*,
    itaker*, spaghettifresser*, knoblauchfresser*, schlitzauge*, bimbo*, dachpappe*, drecksausländer*,
    scheissausländer*, rapefugee*, rapeugee*, asylschmarotzer*, asylbetrüger*, asylforderer*, scheinasylant*,
    sozialtourist*, sozialschmarotzer*, merkelgäste, merkels gäste, kulturbereicherer*, asylinvasor*, halbneger*,
    halbaffe*, schwuchtel*, *schwuchtel, schwuler sack, tunte*, tunten, transen, kampflesbe*, warmduscher*,
    schwuletten, homoperver*, gendergaga, bist du behindert, spast*, spacken*, spacko*, krüppel*, missgeburt*,
    missgeburten, untermensch*, hure*, hurensohn*, hurensöhn*, huso, hdf, nutte*, *nutte, schlampe*, flittchen*,
    fotze*, votze*, weibsstück*, weibsbild*, mannweib*, feminazi*, femi*nazi*, feministinnenpack, kinderficker*,
    kinderschänder*, quotenmusel, quotenneger, quotentürk*, kopftuchweib*, schleiereule*, vollverschleierte,
    turbanträger*, nafri*, nafris, ölauge*, bitch*, kartoffeldeutsch*, biodeutsch*, ossipack, ossischwein,
    wessischwein, jammerossi*, *fotze, *fotzen, *schlampe, *schlampen, spasti, spastis, dreckshure*, dreckhure*,
    drecksnutte*, judenhure*, dummneger*, drecksneger*, scheissneger*, buschneger*, kaffer, kaffern, kuffar*, kafir,
    kümmeltürken, dönerfresser*, ziegenhirt*, schafhirt*, wüstensohn*, wüstensöhne, turbanheini*, kopfwindel*,
    windelkopf*, windelköpf*, bombenleger*, sprenggläubige*, mohammedanerpack, muselmanen, muselmann*, muselpack,
    muselweib*, talahon*, abschaumtürk*, kanackenpack, scheisstürk*, scheisskanak*, scheissjud*, drecksmoslem*,
    scheissmoslem*, scheissislam*, drecksislam, scheissdeutsch*, dreckskartoffel*, piefkepack, polenpack, rumänenpack,
    zigeunerpack, schlitzaugen*, reisfresser*, fidschifresser, schwuchtelpack, arschpirat*, hinterlader*, pobacker*,
    warmer bruder, warme brüder, warmer vogel, schwuler hund, homofürst, tuntenball*, scheisslesbe*, scheissschwul*,
    schwulenpack, transengesindel, weibsbilder, weibsstücke, dirne*, dirnen, hurenkind*, hurenbock, hurenböcke,
    hurensöhnin, bordsteinschwalbe*, dorfmatratze*, spermaschlucker*, bückstück*, fickstück*, ficksau*, tittenmaus,
    nuttenkind*, nuttensohn*, nuttenpreller*, bitch, bitches, behindertes kind, du behinderter, ihr behinderten, bist
    behindert, so behindert, voll behindert, mongos wie, downie*, dauni, krüppel, spasten, spackos, autistenpack,
    psychokrüppel, bückbeterpack, hurnkind, judenratte*, judenbengel*, judenlümmel*, mongoloid*, behindi, behindis,
    behindertenausweis du, hartzer, hartzerpack*, hartz 4 ratte*, transenpack, genderspast*, genderschwuchtel*,
    schwulette*, homofotze*, kampflesb*, lesbenpack, kanakenpack*, kanakensau, kanakenkind*, türkensau*, türkenpack,
    araberpack, araberschwein*, muslimpack*, muslimschwein*, musliweib*, islampack, ziegenfick*, kamelfick*,
    kamelficker, ausländerpack*, ausländerschwein*, flüchtlingspack*, asylantenpack*, asylpack*, russenpack,
    russensau, russenschwein*, polackenpack, polenschwein*, ossisau, ossitrottel, bongoneger, dachneger`,
  insult: `arsch, ärsche, arschloch*, arschlöcher*, *arschloch, *arschlöcher, arschgeige*, arschgesicht*,
    arschkriech*, arschkriecher*, arschficker*, arschlecker*, arschgeburt*, arschkopf, a loch, a löcher, wichser*,
    *wichser, wixer*, wixxer*, *wixer, ficker, fickfehler, ficker*, fick dich, fickt euch, fick euch, ficken sie sich,
    gefickt, pisser, pissnelke*, pisskopf*, bettpisser*, scheisskerl*, scheisstyp*, scheisskopf*, scheisshaufen, stück
    scheisse, stück dreck, drecksau*, dreckssau*, drecksäue*, dreckschwein*, drecksschwein*, drecksack*, dreckssack*,
    drecksäcke, dreckskerl*, dreckstück*, drecksstück*, dreckpack, drecksvolk*, dreckslügner*, drecksweib*,
    dreckstyp*, drecks*, miststück*, mistkerl*, mistsau, mistvieh*, misthaufen, saukerl*, sauhund*, saubande*,
    schweinebande*, schweinepack*, schweinepriester*, schweinebacke*, schweinerei, säue, lumpenhund*, halunke*,
    ganove*, schurke*, bastard*, *bastard, penner, *penner, pennerin, kotzbrocken*, kotzfigur, widerling*, ekelpaket*,
    dummschwätz*, dampfplauder*, laberbacke*, labersack*, vollpfosten*, vollidiot*, volldepp*, vollhonk*, honk,
    vollspast*, vollhorst*, vollasi*, asi, asis, asozial*, assozial*, hackfresse*, kackfresse*, fratze*, *fratze,
    hohlbirne*, hohlkopf*, hohlköpf*, hohlbratze*, dummbratze*, bratze*, dumpfbacke*, dumpfback*, dummkopf*,
    dummköpf*, schwachkopf*, schwachköpf*, strohkopf*, strohdumm*, holzkopf*, flachpfeife*, trottel*, *trottel,
    *trotteln, dödel*, *dödel, depp, deppen*, *depp, *deppen, blödmann*, blödmänner, blödian*, doofmann*, dummchen,
    dumme kuh, blöde kuh, dumme gans, dumme nuss, dumme pute, alte hexe, alte schachtel, schreckschraube*,
    schabracke*, vettel, alte kuh, fette kuh, fettsack*, fettsau*, fettwanst*, fettarsch*, fettklops*, spinnerin,
    geisteskrank*, geistesgestört*, gestörte, gestörter, gestörten, durchgeknallt*, armleuchter*, hanswurst*,
    kasperle*, kasperltheater, hampelmann*, hampelmänner, witzfigur*, lachnummer*, pappnase*, nulpe*, versager*,
    *versager, versagerin, loser*, taugenichts*, nichtsnutz*, schmarotzer*, drückeberger*, weichei*, warmduscher,
    feigling*, memme*, heulsuse*, jammerlappen*, pussy, schleimsch*, kriecher*, speichellecker*, stiefellecker*,
    wendehals*, wendehälse, büttel*, schosshund*, lakai*, steigbügelhalter*, heuchler*, *heuchler, heuchlerisch*,
    pharisäer*, *muschi, schlappschwanz*, schlappschwänz*, hosenscheisser*, klugscheisser*,
    korinthenkacker*, gesocks, gesochs, gsindl, *gesocks, gfrast*, wappler*, bauerntrampel, tussen, tusse*, *tussi,
    schnepfe*, giftspritze*, giftzwerg*, motherfuck*, fuck you, fuck off, asshole*, schweine, drecksschwein,
    volltrottel*, dumme sau, blöde sau, fette sau, alte sau, faule sau, blöder sack, alter sack, dummer sack, fauler
    sack, drecksmaul, lügenmaul, halt s maul, schandmaul, großmaul*, spatzenhirn*, hohlhirn*, erbsenhirn*, kleinhirn*,
    vogelhirn*, gehirnamput*, matschbirne*, weichbirne*, du lappen, dieser lappen, du pfosten, du pfeife, flachzange*,
    du horst, du opfer, opfer du, du hund, du niete, du kasper, du affe, ihr affen, du schwein, ihr schweine, du nazi,
    ihr nazis, du ratte, ihr ratten, vollaffe*, lackaffe*, rotzaffe*, blödes pack, schweinehund*, kotzgesicht*,
    ziegengesicht*, pfannkuchengesicht, fischkopf*, arschmade*, kackvogel, kackvögel, spasstvogel, schmierfink*,
    schmierblatt*, schmierenkomödi*, drecksblatt*, hetzblatt*, nazischwein*, nazisau, nazipack*, nazibraut*, schuft,
    schufte, *schmarotzer, du mongo, ihr mongos, du assi, du spast, du hure, so ein honk, stück abschaum, stück
    scheiße, hurens, du clown, du versager, du witzfigur, du lauch, heul leise opfer, erbärmlicher wicht, wicht,
    wichte, faulenzer*, dummbrot*, dummbatz*, dummerchen, dummsau, dumpfnazi*, dumpfdödel*, dumpfbrot*, oberpfeife*,
    flachzangen, stinkstiefel*, faule säcke, faules stück, alte säcke, alter depp, alter esel, alte hexen, alte
    schachteln, rektum, enddarm*, darmausgang*, krötengesicht*, flintenuschi*, uschi fon, bazille*, eierlos*,
    eierlose*, wirrkopf*, wirrköpf*, hohle type, hohle nuss, hohlnuss*, taube nuss, trübe tasse, arme irre, armer
    irrer, kranker irrer, kranke irre, dreckfresse*, drecksfresse*, arschfresse*, fressen polieren, blöde fotze*,
    blöde schlampe*, dumme fotze*, dumme schlampe*, dumme zicke*, blöde zicke*, dumme tussi*, blöde tussi*, dumme
    trulla, dumme hexe, blöde hexe, dumme säue, dummes schwein, dumme schweine, dummes stück, dummes ding, dumme
    göre*, dummer hund, dummes huhn, dummes luder, luders, mistluder*, miststücke, rabenaas, scheusal*, ekelpakete,
    kotztüte*, kotzbeutel*, brechmittel*, pestbeule*, eiterbeule*, eiterpickel*, drecksbande, lügenbande*,
    verbrecherbande*, mafiabande*, gaunerbande*, räuberbande*, mörderbande*, diebesbande*, heuchlerbande*,
    idiotenbande*, saubande, nazibande*, politikerbande*, verräterbande*, politikermüll, schweinejournalist*,
    schmierenjournalist*, lügenjournalist*, schmierlappen*, schmierenblatt*, lügenblatt*, drecksfernsehen,
    verblödungsfunk*, lügenfunk*, lügenpack*, lügenmaul*, lügenfresse*, lügenkanzler*, lügenpolitiker*, schwafelliese,
    labertasche*, laberbacken, laberarsch*, klugschwätzer*, dummquatscher*, dünnschisser*, dünnscheisser*,
    bettnässer*, weicheier, eierkrauler*, eierkopf*, eierköpf*, quadratschädel*, betonkopf*, betonköpf*,
    schrumpfkopf*, hirnzwerg*, hirni, hirnlose, hirnlosen, hirnloser, hirnloses, gehirnlos*, gehirnakrobat*,
    gehirnamöbe*, intelligenzbolzen, intelligenzverweiger*, intelligenzflüchtling*, dorfpolitiker*, provinzpolitiker*,
    politclown*, politdarsteller*, politkasper*, politverbrecher*, politversager*, politmarionette*, politpack*,
    politgesindel*, politschranze*, schranze*, hofschranze*, arschkriecherei*, arschlöcher, drecksarsch*,
    riesenarsch*, oberarsch*, vollarsch*, nullchecker*, nichtskönner*, oberversager*, totalversager*, vollversager*,
    dumpfbürger*, wutbürgerpack, nazischlampe*, nazihure*, nazitrottel*, naziarsch*, naziabschaum*, nazidreck*,
    nazifotze*, drecksnazi*, dreckszeug*, dreckspartei*, scheisspartei*, drecksverein*, scheissverein*, drecksgrüne*,
    scheissgrüne*, ökofaschist*, ökofascho*, ökonazi*, ökoterrorist*, klimanazi*, klimaterrorist*, klimahysterik*,
    linksfascho*, linkszecke*, linksgesindel, rotzgör*, linksgrünversifft*, links grün versifft*, grünversifft*, linke
    zecke*, grüne zecke*, linke ratte*, linke bazille*, linke sau, linke säue, rote sau, grüne sau, rotes pack, rotes
    gesindel, linkes gesindel, rechtes gesindel, braunes gesindel, braune brut, braune sau, braune suppe, braune
    scheisse, brauner dreck, brauner mob, braunes gesocks, volldeppen, vollpfosten, vollspacken, vollspack*,
    vollspasten, vollhirni*, vollblöd*, mutterficker*, mudderficker*, sackgesicht*, furzknoten*, furzgesicht*,
    arschkrampe*, arschkrapfen, arschbacke du, arschnase*, hackfressen, pissflitsche*, pissnelken, pissvogel*,
    fiesling*, großkotz*, grosskotz*, perversling*, drecksfink*, dreckfink*, kapitalistenschwein*, bonzenschwein*,
    kommunistensau, kommunistenschwein*, faschistensau, faschistenschwein*, faschistenpack*, kommunistenpack*,
    bullenschwein*, presstituiert*, pressstituiert*, presshure*, pressenutte*, mietmaul, mietmäuler, maulhure*,
    systemhure*, systemnutte*, geznutte*, gez nutte*, merkelnutte*, putinnutte*, putinhure*, naziweib*, nazihund*,
    naziratte*, nazikröte*, braunhemd*, mieses schwein, miese schweine, mieses stück, mieser hund, miese ratte*, miese
    sau, räudiger hund, räudige hunde, räudiger köter, räudige, räudiger, ehrenloser hund, ehrenlose hunde, ehrenlose,
    ehrenloser, ehrenloses, dreckiger hund, dreckige hunde, dreckiger lügner, dreckige ratte*, dreckige sau, elender
    hund, elende hunde, elender wicht, elender lump*, elende ratte*, verlogener hund, verlogene bande, verlogener
    sack, verlogene sau, hinterfotzig*, widerliches stück, widerliche kreatur*, widerlicher typ, ekelhafter typ,
    ekelhafte kreatur, hohles stück, hohle fritte, alter knacker, alte schabracke, alter wichser, kleiner wichser,
    kleine ratte, kleiner pisser, kleiner wicht, lmaa, huansohn*, huresohn*, hurnsohn*, hurnsöhne, hurensöne,
    hurensone, hurensöhnchen, hurensohnverein*, hsv hurens*, hs kind, drecksklub*, schiri du *, blinder schiri,
    scheiss bayern, scheiss bvb, scheiss schalke, dulli, dullis, vollochse*, volltrollig, hirntoter, hirntote,
    hirntoten, hirnamputierter, hirnverbrannter, hirnlos*, klappspaten*, vollpfeife*, evolutionsbremse*, sackratte*,
    flachwichser*, kackvogel*, kackarsch*, kackspast*, kackstelze*, opfer alter, opferkind*, du lutscher, lutscher,
    eierlutscher*, bückbeter*, arschbücker*, teppichknutscher*, teppichküsser*, saupack*, lumpenpack*,
    verbrecherpack*, mörderpack*, lügnerpack*, verräterpack*, diebespack*, schmarotzerpack*, kinderfickerpack,
    dreckspack*, scheisspack*, asozialenpack, assipack*, asipack*, antifapack*, zeckenpack*, zeckenschwein*,
    drecksantifa*, scheissantifa*, drecksafd*, scheissafd*, scheiss afd, scheiss grüne*, scheiss nazis, scheiss
    bullen, scheiss zecken, scheiss linke, scheiss verein, fckafd, fck afd, fcknzs, fck nzs, fckgrüne, acab, a c a b,
    all cops are`,
  mild: `idiot*, *idiot, *idioten, *idiotin, saudumm*, strunzdumm*, verdumm*, *dumm, blödheit, blödsinn*, deppert*,
    *doof, bescheuert*, bekloppt*, beknackt*, behämmert*, bedeppert, verblödet*, verblöd*, vertrottelt*, verstrahlt*,
    hirnlos*, hirntot*, hirngewaschen*, hirnverbrannt*, hirnamput*, hirnrissig*, *hirnis, hirnis, hirni, ohne hirn, null
    hirn, hirn weg, hirn eingeschaltet, hirn einschalten, schwachsinn*, *schwachsinn, irrenhaus*, irrenanstalt*, klapse,
    klapsmühle, gummizelle, minderbemittelt*, minderwertig*, bildungsresistent*, lernresistent*, merkbefreit*,
    schwachmat*, schwachmatisch*, primitivling*, pöbel*, dorfdepp*, dorftrottel*, armselig*, erbärmlich*, jämmerlich*,
    schäbig*, ekelhaft*, eklig*, ekelerregend*, widerlich*, widerwärtig*, abartig*, abstossend*, niederträchtig*,
    hinterhältig*, verlogen*, verlogene*, verkommen*, heuchelei*, skrupellos*, schamlos*, charakterlos*, ehrlos*,
    rückgratlos*, überheblich*, selbstgefällig*, grössenwahn*, geldgeil*, raffgierig*, bestochen*, versifft*, *versifft,
    grünversifft*, linksversifft*, bekifft, versoffen*, suffkopf, verkalkt*, zahnlos*, ungewaschen*, rotzlöffel*,
    rotznase*, rotzfrech*, göre*, bübchen, milchbubi*, bubi, milchgesicht*, traumtänzer*, bessermensch*,
    weltverbesserer*, bahnhofsklatscher*, teddybärwerfer*, teddywerfer*, spiesser*, schlafschaf*, dummschaf*, ja sager,
    klatschvieh, stimmvieh, knallcharge*, knalltüte*, nerv nicht, gequatsche*, geschwafel*, geschwurbel*, schwurbler*,
    covidiot*, gesülze*, gesabbel*, gefasel*, fasel*, geheule*, mimimi*, rumheul*, heul doch, heul leise, stümper*,
    *stümper, dilettant*, nullnummer*, luftnummer*, pfuscher*, scharlatan*, dusslig*, trottelig*, hirnakrobat*,
    kleingeist*, kleingeistig*, geisteszwerg*, geistesgrösse, einzeller*, amöbe*, intelligenzallergiker*,
    intelligenzbestie*, dünnbrettbohrer*, tieffliegerin, tiefflieger, knallkopf*, knallköpf*, schafskopf*, esel du,
    hornochs*, rindvieh*, hornvieh, mondkalb, trantüte*, schlaftablette*, schnarchnase*, lahmarsch*, lusche*, luscher,
    pflaume*, flasche du, flöte, zipfelklatscher, gscherter, gschissen*, oaschloch*, oasch*, depperte*, grattler,
    saupreiss*, piefke*, kasperl*, vollkoffer*, dolm, sandler, beidl, hundskrüppel*, rotzbub*, laberkopf*, laberkopp,
    quatschkopf*, quatschköpf*, schwafler*, quassel*, dummlaller*, dummfug, bullenschwein*, scheissbulle*, drecksbulle*,
    dreckbulle*, scheissnazi*, dreckszecke*, scheisszecke*, linksfaschist*, schundblatt*, propagandaschleuder*,
    dreckschleuder*, giftschleuder*, geistig minderbemittelt*, geistige umnachtung, geistige tiefflieger, geistig
    zurückgeblieben*, geistesschwach*, schwachköpfig*, blödian, plemplem, balla balla, matsche birne, nicht
    zurechnungsfähig, irrsinnige*, wahnsinniger, grössenwahnsinnig*, hysteriker*, heulboje*, jammerossis, jammerlappen,
    dauerempört*, empörungshysterik*, moralapostel*, moralprediger*, heissluftgebläse*, schaumschläger*,
    sprücheklopfer*, maulheld*, maulhelden*, phrasendrescher*, wichtigtuer*, pseudointellektuell*, pseudopolitiker*,
    kanzlerattrappe*, kanzlerdarsteller*, trantute, transuse*, tranfunzel*, vollniete*, nulpen, pfeife du, ihr pfeifen,
    sind pfeifen, so eine pfeife, solche pfeifen, witzfiguren, dieser clown, diese clowns, du clown, politclowns,
    schwachmaten, schwachmatiker*, hampelmänner, hanswürste, kasperverein*, kasperltruppe*, gurkentruppe*,
    chaotenhaufen*, sauhaufen*, versagerhaufen*, hornochse*, rindvieh, du kamel, blöder esel, dumme esel, volltröttel`,
  scorn: `zum fremdschämen, verblendet*, fanatiker*, hassprediger*, aufhetz*, volksverhetz*, verlogen, verarsch*,
    verarscht, veräppel*, verräter*, hirngespinst*, despot*, tyrann*, *propaganda, kranken hirn, widert, angewidert,
    ekelt, zum kotzen, würg, brechreiz, pfui*, speiübel, kotzübel, übelkeit, igitt*, bäh, unterirdisch*, volldepp, zum
    erbrechen, erbärmliche, widerwärtige, abscheulich*, verachtenswert*, charakterschwein*, gewissenlos*, rückgratlos*,
    hirnschiss, geistiger müll, geistiger abfall, geistiger dünnpfiff, dünnpfiff, bullshitter*, lachhaft*, peinliche
    figur, unterste schublade, unter aller sau, unter aller kanone, niveaulos*, kein anstand, ohne anstand, keinen
    anstand, anstandslos*, keine erziehung, keinerlei erziehung, krank im hirn, kranke hirne, kranke gehirne, krankes
    hirn, krankes gehirn, hirnkrank*, einfach nur krank, du bist krank, ihr seid krank, sind krank im, perverse sau,
    perverser, scheinheilig*`,
  accuse: `lügner*, lügenpresse*, lügenmedien*, lückenpresse*, lügenbaron*, systempresse*, systemmedien*,
    systempartei*, systemling*, staatspropaganda*, propagandist*, volksverräter*, landesverräter*, hochverräter*,
    hochverrat*, landesverrat*, volksfeind*, volksschädling*, volkszertreter*, volksverdummung*, verräterin*,
    blockpartei*, kartellpartei*, parteibonze*, kriegstreiber*, kriegshetzer*, massenmörder*, kindermörder*,
    messermörder*, messerstecher*, messermänner, grapscher*, grabscher*, terrorbande*, betrüger*, nazisau*, fascho*,
    faschos, *faschist, göbbels*, eichmann, freisler, ss mann, sturmabteilung, gauleiter*, blockwart*, bolschewist*,
    linke socke, linksterrorist*, linkspack, linken pack, zecke*, zecken, zeckenpack, *zecke, *zecken, antifant*,
    antifapack, schwarzer block, rotfront, grünlinge, grüninnen, grüfri*, kinderficker partei, pädo*, pädophil*,
    pädogrün*, murksel*, merkill, ferkel, imerika, rautenkanzlerin, zonenwachtel*, kohls mädchen, hosenanzug,
    kanzlerdarsteller*, *darsteller, bundeskasper*, zensurmaas, maasmännchen*, zensurminister*, merkelregime, merkel
    regime, merkeldiktatur*, afdler*, afd nazi*, blaubraune, gehirnwäsche*, überfremdung*, überfremdet*,
    asylindustrie*, asylflut*, asyltourismus*, flüchtlingsflut*, flüchtlingswelle*, bevölkerungsaustausch*, kalifat*,
    dschihad*, kopfabschneider*, halsabschneider*, schuldkult*, volkstod*, *lügner, *lügnerin, *verräter, *verräterin,
    *antifant, *antifanten, deutschlandhasser*, deutschenhasser*, deutschhasser*, vaterlandsverräter*, vaterlandslos*,
    volksverarscher*, volksverarschung*, wählerbetrug*, wahlbetrüger*, steuerverschwender*, schmarotzerpartei,
    kinderfresser*, is unterstützer, isis unterstützer, terrorunterstützer*, islamversteher*, islamkriecher*,
    moslemversteher*, putinversteher*, putintroll*, putinknecht*, amiknecht*, us vasall*, lobbyhure*, lobbynutte*,
    politikerhure*, mediennutte*, mediendirne*, pressehure*, pressedirne*, presstitut*, lügenpolitik*, lügnerbande,
    dauerlügner*, berufslügner*, hochverräterin*, landesverräterin*, merkelist*, merkelianer*, merkelanhänger*,
    merkelhure*, merkelknecht*, stasi merkel, im erika, stasitante, stasischlampe*, stasispitzel*, altstasi,
    sedschranze, mauermörder*, mauerschützenpartei, kinderficker, grün_innen, antisemitenpack, judenhasser*,
    frauenhasser*, menschenhasser*, menschenfeind*, rassistenpack, rassistenschwein*, volksverhetzer*, hetzerpack,
    brunnenvergifter*, brandstifterpartei, goldstückchen, merkelgast, merkels goldstücke, messerfachkraft*,
    messerfachkräfte*, messermigrant*, messermann, vergewaltigerpack, sozialbetrüger*, sozialtouristen, asylbetrug*,
    asylschwindler*, asylerschleicher*, invasoren, umvolker*, umvolkungspolitik*, höckejünger*, höcke jünger,
    impfnazi*, impffaschist*, coronanazi*, coronaleugner pack, klimaspinner*, klimahysteriker*, grünfaschist*,
    grünfascho*, systemschreiber*, zwangsgebührensender*, miethai*, raffzahn*, raffzähne, ausbeuterschwein*,
    kremltroll*, russentroll*, putinbot*`,
  dehuman: `gesindel*, *gesindel, geschmeiss*, *geschmeiss, brut, *brut, bagage, *bagage, schädling*, rattenpack,
    rattenfänger*, kakerlake*, maden, zecken, bestie*, bestien, viehzeug, gorilla*, pavian*, köter*, gelichter,
    mischpoke*, mischpoche*, sondermüll, menschenmüll, biomüll, krebsgeschwür*, geschwür*, ausgeburt*, typen wie,
    kotzbrocken, schmeissfliege*, aasgeier*, hyänen, natter*, viper, blutsauger*, dreckspack*, lumpenpack*, gaunerpack*,
    politikerpack*, linkspack*, zeckenpack*, asylantenpack*, rattenpack*, saupack*, scheisspack*, scheiss pack,
    verbrecherpack*, mörderpack*, kommunistenpack*, antifapack*, regierungspack*, lügenpack*, heuchlerpack*,
    bonzenpack*, globalistenpack*, medienpack*, schmarotzerpack*, islampack*, moslempack*, verräterpack*, elendes pack,
    linkes pack, verlogenes pack, verlogene pack, faules pack, korruptes pack, übles pack, braunes pack, grünes pack,
    rechtes pack, dieses pack, das pack, so ein pack, solch ein pack, solches pack, abschaum*, pestbeulen, ratten raus,
    diese ratten, ihr ratten, drecksratten*, kanalratte*, kanalratten*, rattenbrut, schlangenbrut, natterngezücht*,
    otterngezücht, affenland, affenpack, affenbande, affenhorde*, untermenschen*, menschenabfall, menschlicher müll,
    menschlicher abfall, menschlicher dreck, menschlicher abschaum, abschaum der, gossenpack, gossenbrut, untier*,
    untiere, parasitenpack, parasiten am, schmeissfliegen, schmeissfliege, zeckenbiss, kakerlaken, ungeziefer raus, ihr
    ungeziefer, ungeziefer ausrotten, dieses gesindel, solches gesindel, diese brut, drecksbrut, tiere sind das, das
    sind tiere, sind keine menschen, keine menschen sind, wilde horde*, wilden horden, steinzeitislam*,
    steinzeitreligion*, vermehren sich wie, krebsgeschwür der`,
  harm: `verrecke*, verreck*, krepier*, krepieren, sterben soll*, sollte man erschiessen, erschiess*, gehört
    erschossen, gehören erschossen, gehört aufgehängt, gehören aufgehängt, gehört gehängt, aufknüpf*, aufgeknüpft*,
    hängt sie, hängt ihn, an den galgen, galgen, an die wand*, an die wand stellen, standrecht*, kopf ab, schwanz ab,
    vergasen, vergast, gaskammer*, ins gas, ab ins gas, ins kz, ab ins lager, arbeitslager, gulag, ins arbeitslager,
    abknall*, abgeknallt*, abschlacht*, ausrott*, kastrier*, zwangskastr*, verprügel*, auf die fresse, in die fresse,
    aufs maul, eins aufs maul, in die schnauze, in den arsch treten, arschtritt*, in den hintern, tritt in den, treten
    sollte, ohrfeig*, prügelstrafe, ausgepeitscht*, auspeitsch*, davonjag*, davon jagen, zum teufel jagen, ausländer
    raus, abschieben*, sofort abschieben, ausschaffen, verzieh dich, verzieht euch, verpiss*, verpisst, hau endlich ab,
    geh nach hause, geht nach hause, geh zurück, geh doch nach, geh doch zurück, geht doch nach, ab in den knast,
    eingewies*, in die psychiatrie, in die klapse, soll dich der, der blitz treffen, rübe runter, rübe ab, brennen
    sollen, gnade euch gott, tage gezählt, raus mit dem gesindel, raus mit dem pack, raus mit euch, raus mit ihnen, raus
    mit denen, geh zurück wo, geh zurück in, zurück in dein land, zurück in euer land, ich finde raus wo, weiss wo du
    wohnst, gnade dir gott, hoffe du stirbst, hoffe du verreckst, hoffentlich stirbt, hoffentlich verreckt, gehört
    eingesperrt, gehören eingesperrt, gehört weggesperrt, gehören weggesperrt, strick nehmen, aufgeknüpft, todesstrafe
    für, kugel in den, an die wand gestellt, gehört an die wand, gehören an die wand, an wand gestellt, gehört
    verprügelt, gehören verprügelt, gehört verdroschen, verdreschen, verdroschen, gehört geschlagen, vermöbel*,
    zusammenschlag*, windelweich*, totschlagen, tot schlagen, totgeschlagen gehört, tottreten, totgetreten, umlegen
    sollte, abstechen, abgestochen gehört, abgestochen gehören, steinigen sollte, verbrennen sollte, gehört verbrannt,
    gehören verbrannt, ersäufen, ersaufen lassen, absaufen lassen, im mittelmeer versenken, verrecken, verrecken lassen,
    krepieren lassen, raus aus deutschland, raus aus unserem, alle raus hier, alle abschieben, abschieben alle,
    abschieben sofort, deportier*, deportieren, ab in die türkei, geh in die türkei, geht in die türkei, ab in die
    heimat, zurück nach afrika, eingesperrt gehört, lebenslang wegsperren, knüppel drauf, schlagstock drauf, prügel
    verdient, prügel verdienen, paar aufs maul, paar in die fresse, in die fresse schlagen, fresse polieren, fresse
    einschlagen, zähne ausschlagen`,
  command: `halt die fresse, halts maul, halt dein maul, halt dei, halt maul, haltet die fresse, haltet s maul, haltet
    das maul, haltet euer maul, halt einfach, halt den mund, halten sie den mund, halten sie die klappe, haltet die
    klappe, einfach mal die klappe, fresse, fresse halten, maul halten, schnauze halten, schnauze voll, maulkorb, leck
    mich*, leckt mich*, lecken sie mich, am arsch lecken, am arsch, kreuzweise, geh kacken, geh sterben, geht sterben,
    geh scheissen, geh arbeiten, geht arbeiten, such dir einen job, schäm dich, schämt euch, schämen sie sich, packt
    euch, packen sie ihre koffer, treten sie zurück, merkel muss weg, lass dich einweisen, lass dich untersuchen, lassen
    sie sich untersuchen, geh zum arzt, such dir hilfe, suchen sie sich hilfe, mund halten, den mund halten, halt s
    maul, halt die schnauze, halt einfach die fresse, heul doch, halt die klappe du, halt die klappe und, halt einfach
    die klappe, halt du die klappe, halt doch die klappe, die klappe halten, fresse du, schnauze du, schnauze jetzt,
    halt die gusche, halt die backen, backen halten, sabbel nicht, laber nicht, laber keinen, halt dich da raus, kümmer
    dich um deinen, zieh leine, zieht leine, schleich di, schleich dich, schleicht euch, verzupf di, verzupft euch,
    schwirr ab, zisch ab, mach dich vom acker, macht euch vom acker, mach den abflug, geh schaukeln, geh heulen, geh
    weinen, geh zu mutti, geh zu mama, geh in den keller, zurück in den keller, zurück unter deinen stein, unter deinen
    stein, kriech zurück, lern erstmal deutsch, lern erst mal deutsch, geh wieder zur schule, schäm di, schämt eich,
    schäm dich was, hau ab du, haut ab ihr, hau ab merkel, merkel hau ab, weg mit merkel, weg mit dem pack, weg mit den
    grünen, weg mit links, verschwinde du, verschwindet endlich, verschwinde endlich, verschwinden sie endlich, treten
    sie endlich zurück, tritt endlich ab, tretet ab, nimm deine pillen, deine tabletten vergessen, tabletten vergessen,
    pillen nicht genommen, medikamente nicht genommen, medikamente vergessen, lösch dich, lösch deinen account, löscht
    euch`,
  contempt: `zum teufel mit, zum kotzen, kotzt mich an, kotzt mich, kotzt an, ekelt mich, widert mich an, mir wird
    schlecht, mir wird übel, wird mir schlecht, wird mir übel, zum heulen, zum davonlaufen, was bist du, was seid ihr,
    was sind sie für, bist du so, bist du zu, sind sie so, sind sie zu, bist du noch, haben sie noch, hast du noch, alle
    tassen, tassen im schrank, nicht alle latten, latten am zaun, einen an der, an der waffel, an der klatsche, einen
    knall, nen knall, dachschaden, einen schaden, nen schaden, hirnschaden, gehirnschaden, nicht ganz dicht, noch ganz
    dicht, ganz dicht, noch ganz bei trost, nicht die hellste*, hellste kerze, ganz hell, ins hirn geschissen, ins
    gehirn geschissen, geistig behindert, geistig umnachtet, geistig verwirrt, geistiger dünnschiss, geistiger
    tiefflieger, dünnschiss*, ins gesicht spucken, spuck* auf, anspuck*, angespuckt, ich hasse, verabscheu*, verhöhn*, die schnauze voll, hau mich
    weg, wie dumm, wie blöd, wie doof, wie bescheuert, wie krank, so dumm, so blöd, so doof, zu dumm, zu blöd, zu doof,
    zu feige, dümmer als, selten dumm, saublöd, keine eier, eier in der hose, arsch in der hose, blut an, blut klebt,
    arsch hochkriegen, sie sollten sich, du solltest dich, ihr solltet euch, weg vom fenster, ab in die, versager,
    gehören an den herd, gehört an den herd, an den herd, zurück an den herd, kein wahlrecht, wahlrecht entziehen, leute
    wie sie, leute wie du, menschen wie du, eine schande für, du bist eine schande, sie sind eine schande, haufen
    unfähiger, haufen idioten, haufen versager, haben sie wohl den verstand, verstand vergessen, was für eine hohle, was
    für eine hässliche, was für eine dumme, was für ein dummer, was für ein dummes, solche spinner, solche subjekte,
    diese subjekte, elendige subjekte, dieses subjekt, diese spinner, diese verbrecher, dieser spinner, dieser
    verbrecher, dieser heuchler, diese kreatur, nimmst du drogen, was hast du geraucht, was haben sie geraucht, was
    raucht ihr, was haben die geraucht, zu viel gesoffen, zu viel gekifft, wohl besoffen, bist du besoffen, sind sie
    besoffen, bist du dumm, bist du blöd, bist du bescheuert, bist du doof, seid ihr dumm, seid ihr blöd, seid ihr
    bescheuert, sind die blöd, sind sie blöd, sind die bescheuert, sind die dumm, bist du wirklich so, wie blöd bist,
    wie dumm bist, wie dumm muss, wie blöd muss, wie dumm kann man, wie blöd kann man, geht's noch, gehts noch, geht s
    noch, spinnst du, spinnt ihr, spinnen die, haben die noch, habt ihr noch, noch alle latten, noch alle tassen, sie
    nicht mehr alle, den schuss nicht, ein rad ab, wurde nicht hübscher, wird nicht hübscher, gesichtsgrätsche, zum
    abgewöhnen, ab in die tonne, in die versenkung, kann mich mal, können mich mal, könnt mich mal, du kannst mich, ihr
    könnt mich, sie können mich mal, geh mir nicht auf, auf den sack, geht mir auf den sack, gehst mir auf, kann ich
    nicht ertragen, nicht zu ertragen, nicht mehr zu ertragen, taugst nichts, zu nichts zu gebrauchen, nicht zu
    gebrauchen, kein mensch braucht, braucht kein mensch, keiner mag dich, niemand mag dich, keiner mag sie, niemand
    braucht dich, mag dich keiner, eure heuchelei, ihre heuchelei, deine heuchelei, deine dummheit, eure dummheit, ihre
    dummheit, sich in die hose*, in die hose geschissen, in die hosen sch*, der letzte dreck, das letzte vom letzten`,
  vulgar: `scheisse*, scheiss, scheiss*, *scheiss, *scheisse, schaiss*, scheixx*, beschissen*, scheissegal, kacke*,
    kack*, *kacke, kackt, verkackt*, angekackt, arsch*, verarsche*, verarschung*, fick*, *ficken, gefickt*, abgefickt,
    fuck*, fucking*, shit*, bullshit, wtf, anpiss*, angepisst*, verpisst, gefurzt, gottverdammt*, verfickt*, verdammte*,
    verschissen*, schwänze, muschi*, möse*, wichsen, gewichst, notgeil*, dreckschleuder, saftladen, zur sau, am arsch
    vorbei, arsch lecken, im arsch, vor die hunde, himmel arsch, herrgottsakra*, bescheissen, bescheisst, beschiss,
    beschissene*, anscheissen, angeschissen, verscheissern, verscheissert, scheissdreck*, scheissladen, scheissland*,
    scheissvolk, scheissleben, scheissding*, scheisshaus*, drecksding*, dreckszeug, drecksloch*, drecksland*, kackland,
    kackbratze*, kackhaufen, kackscheisse*, verfickte*, fickerei*, rumficken, rumgeficke*, ficki, gangbang*, einen
    blasen, schwanzlutscher*, schwanz lutschen, lutsch mein*, muschis, titten, arschficken, in den arsch, leck am arsch,
    leckt mich am, leck mi, gschissen*, oasch`,
  crude: `verdammt, schmarrn, murks*, verflixt*, zum henker, zum kuckuck, arschkalt, saukalt, porno*, dämlich*,
    besoffen, donnerwetter, piss*, geschissen*, mistig*, saustall, sauladen, sauerei*, schweinerei*, bumsen*, möpse,
    titten*, pimmel*, *pimmel, schisser, kotz*, kotzen, kotzt, gekotz*`,
  weak: `hetze*, *hetze, abschieb*, abgeschoben*, unfähig*, diktatur*, lüge*, lügen*, lügt, lügst, gelogen*, belogen*,
    *lüge, lächerlich*, mörder*, neonazi*, irrsinn*, rechtsextrem*, linksextrem*, trolle, troll, *troll, *trolle,
    kommunist*, kommunisten*, verlierer, hass auf, hass, hasser, blöde*, blöd, blödsinn, scharia*, sharia*, diktator*,
    primitiv*, beschämend*, rassist*, rassisten*, rassistin*, unrecht*, schlepper*, schleuser*, führerin, verachte*,
    verachtung, dümmste*, dumm, dumme*, dummer, dummen, dümmer*, dummes, dummheit*, blöder, blöden, blödes, doof*,
    wahnsinnige, irre, irrer, clown*, *clown, *clowns, psycho, psychopath*, soziopath*, asylant*,
    wirtschaftsflüchtling*, bereicherer*, umvolkung*, lesbe*, transe, behindert, behinderter, emanze*, quotenfrau*,
    genderwahn*, verrückt*, arrogant*, gierig*, fanatisch*, ideologisch*, naivling*, kindisch*, feige, feigen, senil*,
    dement*, hässlich*, stinkt, stinken, stinkend*, besoffen*, säufer*, *säufer, korrupt*, kriminell*, kriminelle*,
    betrug*, betrüg*, betrogen*, verrat, verraten*, *verrat, zensur*, propaganda*, *propaganda, regime,
    verbrecherisch*, verbrecher*, vergewaltiger*, terrorist*, gefährder*, dieb, diebe, räuber*, mafia*, *mafia, nazi,
    nazis, nazi*, *nazi, *nazis, faschist*, *faschist, rechtsradikal*, hitler*, goebbels*, stasi*, *stasi, gestapo*,
    stalin*, marxist*, islamisierung*, masseneinwanderung*, massenmigration*, parallelgesellschaft*, genozid*,
    globalist*, *globalisten, unterwander*, barbar*, barbaren*, monster, unmensch*, satan*, dämon*, kreatur*,
    kreaturen, vieh, viecher, *vieh, affe, affen, gorilla, horde*, *horde, *horden, dreck, *dreck, dreckig*, ratte,
    ratten, *ratte, *ratten, parasit*, parasiten, parasitär*, pack, zum teufel, rausschmeiss*, rauswerfen, raus hier,
    raus damit, alle raus, hau ab, haut ab, hinter gitter, ins gefängnis, in den knast, einsperr*, eingesperrt*,
    wegsperr*, weggesperrt*, in der hölle, schmor*, stirb, aufhäng*, aufgehängt, köpfen, steinigen, eliminier*,
    angezündet, anzünden, sei still, schweig, schweigt, schäm, geh weg, pack dich, nimm deine tabletten, solche leute,
    diese leute, menschen wie sie, am volk, gegen das volk, verrat am, nichts verloren, nicht zu deutschland, hasse,
    geistig*, geistige*, keine ahnung haben, verdammt*, verflucht*, unverschämt*, frechheit*, dreist*, dreistigkeit*,
    unerträglich*, schande*, *schande, blamabel*, grauenhaft*, miserabel*, fremdschäm*, gruselig*, kotze, verkauft und
    verraten, abgehoben*, realitätsfremd*, weltfremd*, würdelos*, bodenlos*, armutszeugnis*, mitläufer*,
    besserwisser*, profiteur*, blender*, hochstapler*, schwindler*, waschlappen*, kasper*, marionette*, handlanger*,
    vasall*, hetzer*, hetzerin*, spinner*, *spinner, pervers*, perverse*, machtgeil*, gutmensch*, gutmenschen,
    aluhut*, aluhüt*, querdenker*, gejammer*, gelaber*, laber*, geschwätz*, gaga, bonze*, *bonzen, linksgrün*, links
    grün*, altpartei*, einheitspartei*, hasser*, brauner, braune*, braunen, braunes, sozen, sozi, sozis,
    brandstifter*, *brandstifter, gauner*, staatsfunk*, staatsmedien*, proll*, prolet*, ungebildet*, bildungsfern*,
    inkompet*, faulpelz*, schwätzer*, lump, *lump, *lumpen, lumpen, tussi*, zicke*, trampel*, schleimer*, trulla,
    halbhirn, dussel, dusselig*, ollen, alte, olle, muschpoke, deutschfeindlich*, deutschlandfeind*, anarchist*,
    linksradikal*, analphabet*, schulabbrecher*, ohne schulabschluss, msm, sitzen geblieben, sitzengeblieben,
    davongejagt, an die wand, iq, entsorgt, hirn, gehirn, kein hirn, maul, lügner, hohl, brühe, dermassen, zu nichts,
    krank im kopf, jagen, dicke, fette, hetzen, mongo, mongos, fidschi, fidschis, zigeuner*, mohammedaner*, assi,
    assis, kopftuchmädchen, fck, *terrorist, *terroristen, *vergewaltiger, *verbrecher, *mörder, *betrüger, *hasser,
    *gauner, *kriminelle, *kriminellen, invasor*, *diktatur, wahnsinniger, wutbürger*, subjekt, subjekte, ungeziefer*,
    kröten, geistlos*, bekloppte*, unwählbar*, hetzt, hetzerisch*, heuchelt, lügnerisch*, erlogen*, verlogenheit,
    volksfern*, arroganz, ignoranz, ignoranten, ignorant*, dekadent*, feigheit, inkompetenz*, selbstherrlich*,
    machtgier*, machtbesessen*, grenzdebil*, vertuscht, vertuschung*, gesülz, gewäsch, geseier*, gefasel, schwafelt,
    schwafeln, rumgeheule, opferrolle, nazikeule, gutmenschentum*, gutmenschlich*, multikulti, buntland, systemling*,
    establishment, bonzen, pharisäer, unkraut, goldstück*, am arsch vorbei, weib, hofberichterstatter*, frauenfeind*,
    antisemit, antisemiten, judenfeind*, klimakleber*, schlange, wurm, made, narr, narren, heini*, heiopei*, gnom*,
    angsthase*, angeber*, chauvi*, hofnarr*, hinterwäldler*, abzocker*, ausbeuter*, blutsauger*, blutegel, alman*,
    ösi, balg, incel*, junkie*, kiffer*, spanner, lustmolch*, muttersöhnchen*, tattergreis*, bolschewik*, kellerkind*,
    sau, schwein, ekel, geisterfahrer*, pfaffe*`,
  group: `moslem*, muslim*, muslime, islam, islamist*, islamisch*, islamisier*, jude, juden, jüdisch*, israel*,
    araber*, arabisch*, türke*, türken, türkisch*, türkei, syrer*, syrisch*, afghane*, afghanisch*, afrika*,
    schwarze*, ausländer*, ausländisch*, flüchtling*, flüchtlinge, geflüchtet*, migrant*, migration*, asyl*,
    zuwanderer*, zuwanderung, einwanderung, kurde*, kurden, kurdisch*, palästinens*, iraner*, iraker*, marokkaner*,
    nordafrikan*, albaner*, serben, bulgaren, tschetschene*, inder, asiaten, chinesen, koran, scharia, moschee*,
    sinti, lesben, lesbisch*, trans*, behinderte*, rentner*, arbeitslose*, sozialisten, kommunisten, kommunist,
    antifa, liberale*, konservative*, einwanderer*, polen, rumänen, roma, schwule*, homosexuelle*, frauen, weiber,
    weib, männer, linke, linken, linker, rechte, rechten, grüne*, grünen, spd, cdu, csu, fdp, afd, spö, övp, fpö,
    union, groko, merkel*, schulz*, gabriel*, seehofer*, maas, roth, göring*, kahane, özdemir, özoguz, gauck,
    steinmeier, lindner, kurz, strache, kern, trump, erdogan, putin, obama, clinton, soros, macron, juncker,
    politiker*, politik, regierung*, minister*, kanzlerin, kanzler, abgeordnete*, bundestag, medien, presse,
    journalist*, ard, zdf, wdr, tagesschau, spiegel, bild, zeit, polizei*, bullen, polizist*, christen, katholik*,
    kirche, feministin*, veganer*, ossis, wessis, bayern, amis, russen, österreicher*, franzosen, deutsche*, volk`,
  they: `leute, dieser, diese, diesen, solche, solchen, er, sie, die`,
  you: `du, dich, dir, dein, deine*, deinem, ihr, euch, euer, eure*, ihnen, ihre, ihrem, ihren, bist, seid, hast,
    habt, @`,
  self: `ich bin, bin ich, ich war, ich idiot, ich depp, ich trottel, ich dussel, mich, mir, mein, meine*, fühle mich,
    ich`,
  reported: `nannte mich, nennt mich, als * beschimpft, beschimpft*, beleidigt*, das wort, der begriff, opfer von,
    kampf gegen, gegen rassismus, gegen rechts, vorwurf, angeblich*, sogenannte*, zugerufen, wurde als, gerufen,
    geschrien, beschimpfung*`,
  ok: `gepäck*, backpack*, sixpack*, sechserpack*, dreierpack*, doppelpack*, datenpack*, zehnerpack*, viererpack*,
    multipack*, servicepack*, service pack, jetpack*, vorratspack*, großpack*, packung*, pack ich, packs an, pack an,
    pack es an, packen, verpack*, hotdog, hund, hunde, mein hund, meinem hund, meinen hund, unser hund, unseren hund,
    ein hund, der hund, bürohund*, blindenhund*, schäferhund*, therapiehund*, assistenzhund*, spürhund*, wachhund*,
    hundehalter, mastschwein*, hausschwein*, wildschwein*, sparschwein*, meerschwein*, glücksschwein*,
    versuchskaninchen, schweinehaltung, innerer schweinehund, inneren schweinehund, schweinehund überwinden, wildsau,
    rampensau*, laborratte*, leseratte*, wasserratte*, landratte*, bücherwurm, klammeraffe*, affenstark, affen im zoo,
    menschenaffe*, beaffe*, waffe*, *waffe, *waffen, staffel*, *schaffe, *schaffen, *affekt, giraffe*, gaffer,
    schlaffe*, straffe*, raffe, karaffe*, schaf, schafe, schafherde, *schafen, graf, erschaffe, botschafe*,
    wellenbrecher, idiotensicher*, deppensicher, dau sicher, deppenapostroph, blindenhilfe, arschgeweih, arschbombe*,
    killerapplikation, killer app, krankenkasse, kranke menschen, kranken menschen, kranke kinder, krank gemeldet,
    krank werden, krank wird, krank sind, krank ist, krank bin, bin krank, war krank, krank geschrieben, krank zur
    arbeit, krank*stand, schlag ins gesicht, ins gesicht, klappe zu, klappe die, klappe auf, erste klappe, pest und
    cholera, peststizid*, krebspest, müllabfuhr, mülltrennung, müll, abfall, müllvermeidung, plastikmüll*, hausmüll*,
    elektroschrott*, schrott*, der teufel steckt, teufel steckt im detail, advocatus, teufelskreis*, teufelskerl*,
    werbeclown*, troll*ey*, kontrolle*, *kontroll, petroll*, patrolle*, *patrouille, kasperletheater, tabletten,
    pillen, rücktritt, zurücktreten, typisch, knall auf fall, urknall, fachkraft*, brause, gedrückt, gehirn, gehirns,
    hirnforschung*, hirnscan*, hirntumor*, grosshirn, kleinhirn, stammhirn, superhirn*, hirnschlag, pfeifen auf,
    trillerpfeife*, orgelpfeife*, hundepfeife, pfeife rauchen, pfeifenraucher, torpfosten, türpfosten*, zaunpfosten,
    eckpfosten, pfosten setzen, nieten und nagel, brandstifter und, bandenwerbung, bandbreite*, *verbande, verbande,
    verbände, landebande, elite uni*, exzellenz, elitepartner, fluchtpunkt, verarbeit*, fettarm*, fettgedruckt*, fett
    gedruckt, dicke luft, dicker daumen, durch dick und dünn, waschlappen, ehrenlappen, lumpensammler,
    wirtschafskrimi, krimi, schande, ratten, kreaturen, wegwerf*, kämpfer, hetze nicht, ohne hetze, hetzen, hass im
    netz, hassrede*, hasskommentar*, hasskriminalität, dummy, dummys, dummies, kindergarten, wahnsinns*, der wahnsinn,
    wahnsinn, träumer, irre gut, irre viel, irre stolz, irre schnell, verrückt, verrückte idee*, verrückte zeiten,
    krieg, antifaschist*, antifaschismus, drecksarbeit, kotzen könnte ich vor glück, entsorgungsbetrieb*,
    entsorgungsunternehmen*, entsorgung*, entsorgen, geil, mist, verdammt gut, verdammt stolz, verdammt viel,
    arschkalt, brutto*, brutal*, brutstätte, brutkasten, *brutto, vernichtet daten, datenvernichtung*, aktenvernicht*,
    vernichtung von daten, rottet, elemente, figuren, gestalten, subjekt, typen, quatsch, unsinn, eier, sauerkraut,
    sauber*, sauer*, saudi*, sauna*, sauce*, saug*, saure*, saurier*, pflaumenkuchen*, pflaumenmus, esel und, dumme
    frage*, blöde frage*, dummer fehler, dümmster fehler, dümmster, blöder fehler, blöder tippfehler, bekloppte idee,
    blöde idee, alte leute, alte menschen, alte stadt, das alte, die alte, der alte, alte halle, alte anlage, flasche
    wein, gehirnerschütterung*, gehirnforsch*, gehirnjogging, fette beute, hetze im netz, maulkorb für,
    kasperltheater, shitstorm*, mongo db, mongodb*, das pack ich, packt das pack, opfer von, opfer des, opfer der,
    opfer und, die opfer, den opfern, der opfer, opfer zu, viele opfer, unfallopfer*, opferschutz*, porree und lauch,
    lauch und, mit lauch, lauchsuppe, wo du wohnst ist, klappe offen, schweinehund wohnt, innere schweinehund,
    schädlinge im, gegen schädlinge, schädlingsbekämpf*, gegen ungeziefer, ungeziefer im, in die hose gegangen, in die
    hose gehen, ging in die hose, in die hose geht, weg mit der angst, weg mit der folie, weg mit der
    zettelwirtschaft, tierseuche*, deportation von juden, deportiert wurde*, deportiert nach, wurden deportiert, wurde
    deportiert, nach auschwitz deportiert, eine kugel eis, eine kugel vanille, krötenzaun*, krötenwanderung*,
    erdkröte*, ich hasse es, ich hasse montage, ich hasse regen, verrückten`,
};
