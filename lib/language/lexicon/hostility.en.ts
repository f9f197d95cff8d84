import type { HostilityLexicon } from './hostility';

/**
 * English. Seeded from `naughty-words` 1.2.0 (LDNOOBW list, CC-BY-4.0, © Shutterstock and contributors), without its
 * sexual vocabulary; sorted by what the words do to people, and extended by hand.
 */
export const HOSTILITY_EN: HostilityLexicon = {
  slur: `nigger*, nigga*, niggas, faggot*, fag, fags, faggy, tranny, trannies, kike*, spic, spics, chink, chinks,
    gook, gooks, wetback*, raghead*, towelhead*, sandnigger*, sand nigger*, beaner*, paki, pakis, coon, coons,
    darkie*, jigaboo, jiggaboo, retard, retards, retarded, libtard*, fucktard*, conservatard*, republitard*,
    trumptard*, leftard*, tardface, shemale*, pikey*, gyppo*, mongoloid*, spastic, spaz, spazz, white trash, trailer
    trash, honky, honkey, honkies, cracker ass, camel jockey*, goat fucker*, goatfucker*, mudslime*, muzzie*, muzrat*,
    feminazi*, femnazi*, libcuck*, cuck, cucks, cuckold, soyboy*, soy boy*, thot, thots, hoe, hoes, whore*, slut*,
    skank*, bimbo*, bitch*, biatch*, cunt*, dindu*, sodomite*, homo, homos, poof, poofs, carpet muncher*, attention
    whore*, snowflake libs, crackhead*, crack head*, junkies, towel head*, zipperhead*, kafir, jewboy, shylock, uncle
    tom, house negro, coconut head, ching chong, slant eye*, porch monkey*, dyke bitch, troon, troons, groid*, ape
    face, halfbreed*, half breed*, bimbos, skanks, wench, wenches, landwhale*, land whale*, hambeast*, tardo, sperg,
    spergs, schizo, schizos, niggah*, wigger*, spook face, redskin bitch, injun*, japs, chinky, curry muncher*,
    dothead*, pajeet*, jeets, sand n*gger, muzzy, muzzies, jihadi scum, zionazi*, heeb, heebs, yid, yids, goyim,
    spick, spicks, wop, wops, dago*, polack*, pollack*, gypo*, gyppy, pikeys, hillbilly trash, trailer park trash,
    poofter*, battyboy*, batty boy*, batty man, bumder*, lezzer*, lezbo*, lesbo*, ladyboy, she male*, trap bitch,
    trans freak*, tranny freak, troid*, mongs, mongy, spacker*, spakker*, window licker*, windowlicker*, retardedly,
    retardo, tard, tards, libtardation, autistic screeching, autistic ass, downie, sket, skets, slapper, slappers,
    tarts of, trollop*, strumpet*, harlot*, jezebel*, hussy, floozy, floozies, hoez, thottie*, bop ass, skanky, tramp
    stamp, cum slut*, cumslut*, cocktease*, prick tease, prickteaser*, feminutsie, feminutz, femcel*, cuckservative*,
    cucked, beta cuck, manlet*, soyjak, soy latte lib, femtard*, slags, hags, old hag, demtard*, magatard*, covidiot*,
    pinko commie, hag, butch dyke, she beast, it with a wig, dirty whore, fugly bitch, tranny*, gaylord, kiddie
    fiddler*, kiddy fiddler*, trumpturd*, africoon*, arabush*, abeed, bulldyke*, bull dyke*, carpetmuncher*,
    rugmuncher*, rug muncher*, muff diver*, chinaman, chinamen, chingchong*, ching chongs, cheese eating surrender
    monk*, christ killer*, christkiller*, coonass*, currymuncher*, cameljockey*, diaperhead*, diaper head*, dot head*,
    fagit*, faggit*, fagot, fagots, faget, fagets, fagg, faggs, fagbag*, fagtard*, fagface*, fudgepacker*, fudge
    packer*, greaseball*, honkie*, junglebunn*, jungle bunn*, kaffir, kaffirs, kyke*, kunt, kunts, cnut, cnuts,
    mooncricket*, moon cricket*, mudshark*, mud shark*, coal burner*, coalburner*, negress*, nig nog*, nignog*,
    niglet*, nig, nigs, nigg, niggs, nigguh*, niggur*, niggress*, nlgger*, niga, nigas, niqqa*, niqqer*, pickaninn*,
    piccaninn*, pillow biter*, pillowbiter*, poofta*, queerhole*, reetard*, retardz, rtard*, slanteye*, slopehead*,
    spik, spiks, spearchucker*, spear chucker*, tacohead*, taco head*, trailertrash, whitetrash, whigger*, wigga*,
    wog, wogs, zigaboo*, lezzie*, lezzo*, bender boy*, bum boy*, bumboy*, bum chum*, chi chi man, trannie*, heshe*,
    femoid*, foid, foids, roastie*, tradthot*, hoodrat*, hood rat*, ho bag*, hobag*, crackwhore*, crack whore*,
    camwhore*, camslut*, slutbag*, slut bag*, whorebag*, whore bag*, fuckslut*, skag, skags, chinki*, pakis go,
    islamonazi*, islamofascist*, jew rat*, jew pig*, zio rat*, zio pig*, zio scum, zionist pig*, zionist rat*, zionist
    scum, zionist dog*, rat jew*, dirty paki*, dirty arab*, dirty immigrant scum, retard ass, tard ass, gypsy scum,
    pikey scum, tranny lover*, fag lover*, nigger lover*, nigga lover*, jap scum, ching chang*, coolie*, dune coon*,
    dunecoon*, camel fucker*, camelfucker*, goatfuck*, goat shagger*, terrorist sand, brown invader*, poo in the loo,
    street shitter*, streetshitter*, designated shitting, hoebag*, skanck*`,
  insult: `asshole*, arsehole*, ass hole*, assholes, dickhead*, shithead*, shit head*, fuckhead*, fuckface*, fuckwit*,
    motherfuck*, mothafuck*, muthafuck*, mutherfuck*, mother fuck*, mofo*, cocksuck*, cock suck*, pricks, twat*,
    wanker*, tosser*, bellend*, knobhead*, knob head*, douche*, jackass*, jack ass, dumbass*, dumb fuck*, dumbfuck*,
    dumb shit, dumbshit*, dipshit*, dip shit, scumbag*, scum bag*, dirtbag*, dirt bag, sleazebag*, sleaze bag,
    sleazeball*, sonofabitch, son of a bitch, sons of bitches, son of a gun of a bitch, piece of shit, pieces of shit,
    piece of trash, piece of garbage, pieces of garbage, piece of crap, bastard, bastards, jerkoff*, asshat*, ass
    hat*, asswipe*, ass wipe, ass kisser*, asskisser*, assclown*, ass clown*, lardass*, lard ass, fatass*, shitbag*,
    shit bag*, shitstain*, shit stain*, turd, turds, numbnuts, full of shit, full of crap, perv, pervs, pervert,
    perverts, pedo, pedos, paedo*, sick fuck*, stupid fuck*, fat fuck*, ugly fuck*, crazy fuck*, dumb bitch*, stupid
    bitch*, crazy bitch*, suck my dick, suck my cock, suck a dick, suck dick*, eat shit, eat a dick, eat dick*, kiss
    my ass, kiss my arse, fuck you*, fuck u, fuk you, fuk u, fck you, f you, f u, fuck off, fuck yourself, fuck him,
    fuck her, fuck them, fuck these, fuck those, fuck trump*, fuck donald, fuck this guy, fuck em, fuck y, fuck your,
    screw you, screw u, screw them, screw him, up yours, go to hell, burn in hell, rot in hell, dumb cunt, stupid
    cunt, ass licker*, bootlicker*, boot licker*, ball sack, waste of space, waste of oxygen, waste of skin,
    slimeball*, slime ball*, sack of shit, bag of dicks, shit for brains, shitlord*, windbag*, wankstain*, cock
    womble, cockwomble, gobshite*, pillock*, plonker*, scrote*, arse licker*, wank stain*, bitch ass, sick bastard,
    dumb bastard, lying bastard, fat cow, ugly cow, stupid cow, silly cow, lying witch, old witch, old hag, fat pig,
    fat slob, ugly pig, sexist pig, racist pig, lying sack, fucking moron*, fucking idiot*, stupid ass, dumb as a
    rock, ugly ass, fat ass, fake ass, fuckboy*, fuck boy*, fuckgirl*, cumbucket, cumdump*, shitstirrer*, twatwaffle,
    asscrack, clown ass, crackwhore*, pissant*, shit eater*, shitface*, shit face*, rat bastard*, dog fucker*, pig
    fucker*, sheep shagger*, arsewipe*, arse wipe*, fucknugget*, fucktrumpet, dumb motherf*, pussy ass, hoe ass, thot
    ass, broke bitch, basic bitch*, halfwit, halfwits, dick heads, prick, shitcunt*, ass munch*, assmunch*,
    asslicker*, wankstain, nob head, nobhead*, munter, minger*, pos human, lying pos, racist pos, a pos, you pos,
    piece of filth, piece of scum, piece of work you, human excrement, waste of air, waste of sperm, excuse for a
    human, excuse for a man, excuse of a human, should have swallowed, wouldn t piss on, piss on you, rat faced, fck
    u, fvck you, fuq you, phuck you, fuck u*, fuck this bitch, fuck that bitch, eff you, eff off, lick my balls, suck
    my balls, go to hell*, bitchass*, dirty bitch, lil bitch, little bitch, whiny bitch, fucking bitch, old bitch, fat
    bitch, dumb hoe*, sick puppy you, garbage person, trash human being, trash person, suck it bitch, suck it up
    loser, jerk off you, dumb ass, dumb asses, dumbasses, fuck ya, fuck yall, wasteman, wastemen, waste man,
    bumboclaat, bumbaclot, pussyhole*, pussio*, pussyclaat, dickwad*, dick wad*, dickface*, dick face, dickbag*,
    dickless wonder, dicknose, dickhole, cockhead*, cock head, cockface, cockbag, cockwaffle, knobend*, knob end*,
    knobber*, bellends, tosspot*, wankpuffin*, arsehat*, arsewit, arsewits, shitgibbon*, shit gibbon*, shitweasel*,
    shit weasel, fuckstick*, fuck stick*, fuckbag*, fucktrumpet*, fuckpig*, fuckboi*, fuckbois, fucker you, fuckin
    idiot, fuckface, douchenozzle, douche nozzle, douchecanoe, douche canoe, douchey, assface, ass face, asscunt,
    assbag, asslick*, ass lick*, butt licker*, butt kisser*, shitbird*, shit bird, shitbrain*, shit brain*, crapbag,
    craphead, turdface, turd face, scuzzball, scuzzbag, sleazoid*, scumlord*, scum lord, scumbucket*, scumsucker*,
    scum sucking, bottom feeder*, bottom feeding, cum stain*, cumstain*, spunk bubble, jizz stain, mouth breather*,
    mouthbreather*, knuckle dragger*, knuckledragger*, knuckle dragging, troglodyte*, neanderthal moron*, cave man
    brain, mother f*, motherfs, muthaf*, mutha f*, mofos, s o b, son of a bish, fatso*, fatties, fatarse*, fat arse*,
    lard arse*, lardarse*, tub of lard, blob of lard, pig faced, butt ugly, fugly, butterface, butter face, ugmo,
    buttmunch*, butt munch*, heartless ghoul*, soulless ghoul*, piece of human, piece of dirt, piece of sh, pieces of
    sh, sacks of shit, sack of crap, crock of shit, pile of shit you, pos president, pos politician, this pos, that
    pos, what a pos, such a pos, is a pos, total pos, complete pos, absolute pos, acab, fuck the police, fuck 12, fuck
    cops, fuck ice, fuck maga, fuck liberals, fuck republicans, fuck democrats, fuck the gop, fuck the left, fuck the
    right, fuck biden, fuck joe, fuck obama, fuck hillary, fuck antifa, fuck white, fuck men, fuck women, fuck that
    guy, fuck that dude, fuck everyone who, fuck anyone who, fuck kavanaugh, f trump, eff trump, eff him, eff them,
    screw trump, screw her, screw these, screw those, screw liberals, screw republicans, go fuck yourself, gfy, go f
    yourself, go fk yourself, go f urself, fuck urself, fuck ur, fuck yo, stick it up your, shove it up your, shove it
    up ur, up your ass, up ur ass, up his ass, up their ass, up their asses, out of your ass, out your ass, kiss my
    butt, kiss my black, kiss my white, suck my, suck it you, eat my ass, eat my shorts, lick my ass, lick my boots,
    bite my ass, sucks balls, suck balls, sucks dick, sucks cock, sucks ass, suck ass, dumb fucks, dumb mf*, dumbass,
    dumbarse*, dumb arse*, stupid mf*, stupid bitches, ugly bitch, ugly bitches, ugly mf*, lame mf*, broke mf*, weird
    mf*, bum ass, goofy ass, weird ass, stank ass, nasty ass, lying ass, sad ass, sorry ass, trash ass, soft ass, bird
    brained, bird brain*, stupid clown*, stupid idiot*, stupid moron*, dumb idiot*, ugly idiot*, fucking clown*,
    fucking loser*, fucking coward*, fucking liar*, fucking disgrace, fucking joke, fucking pathetic, fucking stupid,
    fucking dumb, fucking disgusting, fucking creep*, fucking scum, fucking pig*, fucking animal*, fucking nazi*,
    fucking racist*, fucking traitor*, fucking retard*, fucking trash, fucking garbage, fucking fool*, old fart*, old
    bag, old bat, old cow, old crone, old windbag, crusty old, dried up old, shriveled up, shrivelled up, wrinkled
    old, washed up has, washed up hag, washed up old, has been hack*, fat slag*, fat lump, fat oaf, oaf, oafs, fat
    bastard*, ugly bastard*, stupid bastard*, greedy bastard*, evil bitch*, evil cunt*, evil bastards, lying bitch*,
    lying cunt*, lying pig*, lying dog*, lying snake*, lying rat*, lying prick*, lying toad*, lying weasel*, spineless
    prick*, spineless worm*, spineless toad*, spineless twat*, spineless cunt*, slimy git*, slimy bastard*, slimy
    toad*, slimy snake*, slimy weasel*, ratbag*, rat bag*, wet wipe*, melt you, melts you, absolute melt, absolute
    weapon you, absolute bellend*, absolute cunt*, absolute idiot*, absolute moron*, absolute clown*, absolute tool,
    complete tool, total tool, a complete bell, tool bag*, toolbag*, knuckle head*, disgusting pig*, disgusting
    animal*, fat ugly, ugly fat, fat and ugly, bitter old hag*, old hags, eat a bag of d, those people are animals,
    these people are animals, horse s ass, horses ass, horse s arse, dumb f, dumb fs, stupid f, stupid mf, mother
    effer*, mothereffer*, sonsabitches, sonuvabitch, son of bitch, f this guy, f this dude, f this man, f y all, eff
    the, eff this guy, f ing moron*, f ing idiot*, f ing liar*, f ing clown*, f ing joke, effing moron*, effing
    idiot*, freaking moron*, freaking idiot*, freakin idiot*, freakin moron*, frigging idiot*, bloody idiot*, bloody
    fool*, bloody moron*, damn moron*, damn traitor*, damn coward*, damn crook*, damn fraud*, damn disgrace, damn
    hypocrite*, damn pig*, damn snake*, goddamn idiot*, goddamn liar*, goddamn traitor*, goddamn moron*, sack of
    garbage, sacks of garbage, sack of trash, pile of human, human garbage, is a pig, s a pig, is such a pig, is a
    weasel, is a whore, is a bitch, is a hag, is a slut, is an ass, s an ass, re an ass, such an ass, an ass hat, is
    an asshole, dirty old man, dirty old men, dirty bastard*, filthy bastard*, filthy rich pig, ignorant pig*,
    ignorant bastard*, pompous ass*, pompous windbag*, pompous prick*, self righteous prick*, lying bag, lying piece,
    sorry piece, useless pos, useless turd*, worthless pos, worthless piece*, worthless human*, worthless turd*,
    worthless scum, worthless bum*, sick bastard*, sick bitch, sick freak*, crazy bastard*, crazy old*, crazy hag,
    nasty hag, nasty bitch, ugly troll*, ugly old hag, ugly witch, evil witch, evil hag, evil pos, old fool, old coot,
    old geezer, old perv*, fat turd*, fat loser*, fat orange, orange clown*, orange buffoon*, orange baboon*, orange
    idiot*, orange moron*, orange menace, orange blob, orange fool, orange pig, orange ape, orange monkey, orange
    orangutan, bag of hot air, gas bag, gasbag*, loud mouth idiot, wet fart, skid mark*, trouser stain, jerkwad*, jerk
    wad*, jerkface, dumbshits, dumb bunny, dumb blonde, dumb broad*, dumb cow, dumb hick*, dumb redneck*, dumb loser*,
    dumb clown*, dumb motherfuck*, stupid motherfuck*, stupid loser*, stupid fool*, stupid hag, stupid git*, stupid
    cunt*, stupid prick*, stupid liberal*, stupid libs, stupid republican*, stupid democrat*, stupid trump, moron,
    morons, imbecile*, cretin*, bootlicker, ballbag*, ball bag*, assbandit*, assfuck*, assgoblin*, asshead*, asswad*,
    ass wad*, asspirate*, assmonkey*, assshit*, asssucker*, asswhole*, assklown*, assbite, asholes, buttface*, butt
    face, buttwipe*, butt wipe*, buttstain*, bampot*, bawbag*, baw bag*, cockbite*, cockburger*, cocknugget*,
    cockmunch*, cockmonkey*, cockholster*, cockfucker*, cocksmoker*, cocknose, cockknocker*, cumguzzler*, cumsucker*,
    crotchrot, dickbrain*, dick brain*, dickforbrains, dickish, dickweasel*, dickmonger*, dicksucker*, dick sucker*,
    dicklicker*, dickfuck*, dickwod, dillweed*, doochbag*, doosh, dumass*, dumbbitch*, dumshit*, fartknocker*,
    fatfuck*, foad, fuckbrain*, fuckbutt*, fuckhole*, fucknut*, fuckwad*, fuckwhit*, fuckoff*, fuckyou*, fuckmonkey*,
    fuckbitch*, jackhole*, limpdick*, limp dick*, needle dick*, pencil dick*, pindick*, pin dick*, pisshead*,
    pissflap*, piss flap*, peckerhead*, pecker head*, prickhead*, prick head*, pissoff, shitbreath, shitdick*,
    shitfuck*, shitheel*, shitforbrains, shitspitter*, skumbag*, sleezebag*, sleezeball*, sleaze bag*, slimebucket*,
    sumbitch*, sum bitch, sonofbitch, stupidfuck*, suckmydick, suckmyass, eatadick, thundercunt*, twunt*, whoreson*,
    gaytard*, gaywad*, nonce, nonces, arselicker*, bumbaclart*, bumbaclaat*, bloodclaat*, bloodclart*, rassclaat*,
    shitehawk*, shithawk*, toerag*, toe rag*, dozy cow*, daft cow*, horrible cow*, miserable cow*, miserable old cow,
    moody cow*, daft git*, miserable git*, old git*, you git, ugly git*, smug git*, jizz rag*, cum rag*, cumrag*, meth
    head*, methhead*, plague rat*, bald fraud, absolute spanner*, absolute tool*, absolute mug*, absolute roaster*,
    absolute wanker*, you spanner, you muppet*, you mug, you mugs, you knob, you tool, you donkey*, you pig, you pigs,
    you rat, you rats, you snake, you swine, you worm*, you dogs you, you silly cow, you silly bitch, you little
    shit*, you little bitch*, lil shit, sack of potatoes you, sad bastard*, sad twat*, sad cunt*, cheap whore*,
    presstitute*, prestitute*, pressitute*, hasbarat*, wrong un, wrongun*, wrong uns, kid fucker*, kidfucker*, kid
    diddler*, goat shagger*, dog shagger*, pig shagger*, yank bastard*, horrible little man, horrible bastard*, rotten
    bastard*, spineless bastard*, useless bastard*, useless cunt*, useless twat*, useless prick*, useless shite,
    useless fuck*, pathetic fuck*, miserable fuck*, disgusting fuck*, old fuck*, dumb prick*, dumb twat*, dense cunt*,
    thick cunt*, thick twat*, thick bastard*, thick as shit, thick as pigshit, pigshit thick, shitskin*, shit skin*,
    orange turd*, orange shit*, orange bastard*, orange cunt*, orange fuck*, tory cunt*, tory bastard*, tory wanker*,
    tory twat*, tory prick*, cocksplat*, arsebiscuit*, wankbag*, wank bag*, wankspangle*, twatface*, twat face*,
    shitarse*, arseface*, fannybaws, fanny baws, absolute fanny, you fanny, shithouse rat*, bell end*, dickheed*,
    dickheid*, fucking melt, fucking muppet*, fucking donkey*, fucking fraud*, fucking rat*, fucking snake*, fucking
    cheat*, fucking cheats, fucking tool*, fucking weirdo*, fucking freak*, fucking psycho*, fucking lunatic*, fucking
    imbecile*, fucking cretin*, fucking degenerate*, fucking hypocrite*, fucking crook*, fucking thief, fucking
    thieves, fucking vermin, fucking ghoul*, fucking monster*, fucking fascist*, fucking bigot*, fucking useless,
    fucking weak, fucking bum, fucking bums, fucking peasant*, fucking simp*, fucking incel*, fucking virgin*, fucking
    nerd*, fucking loon*, fucking twit*, fucking wanker*, fucking dickhead*, fucking prick*, fucking twat*, fucking
    cunt*, fucking bastard*, fucking asshole*, fucking arsehole*, fucking whore*, fucking slut*, fucking faggot*, you
    complete and utter, you absolute twat*, you absolute cunt*, you absolute bell*, you absolute melt, you absolute
    clown*, you absolute fool*, you absolute idiot*, you absolute moron*, you absolute coward*, you absolute disgrace,
    you absolute muppet*, you absolute wanker*, you absolute fraud*, you utter twat*, you utter cunt*, you utter
    bastard*, you utter clown*, you utter moron*, you utter idiot*, you utter fool*, you utter prick*, you utter
    disgrace, you complete twat*, you complete cunt*, you complete idiot*, you complete moron*, you complete clown*,
    you complete fool*, you complete prick*, cheating pos`,
  mild: `idiot, idiots, idiota, clown show, loser, losers, fool, fools, buffoon*, nitwit*, halfwit*, dimwit*, twit,
    twits, crybaby, crybabies, cry baby, cry babies, coward, cowards, cowardly, creep, creeps, jerk, jerks, nutjob*,
    nut job*, nutcase*, nut case*, nutter*, nutbag*, lunatic*, wacko*, whacko*, wackjob*, whackjob*, whack job*, wack
    job*, sheeple, simpleton*, airhead*, blowhard*, bozo*, dunce*, doofus, dingbat*, dolt*, ignoramus*, knucklehead*,
    meathead*, blockhead*, bonehead*, pinhead*, birdbrain*, peabrain*, pea brain*, weasel, weasels, pansy, pansies,
    wimp, wimps, wuss, sissy, sissies, lowlife*, low life, low lifes, low lives, deadbeat*, cringelord, grifter*, con
    man, conman, con artist*, charlatan*, lapdog*, inbred*, basement dweller*, neckbeard*, lying scum, dickless,
    ballless, fuckless, nimrod*, numbskull*, numskull*, dunderhead*, chucklehead*, lamebrain*, scatterbrain, dickweed,
    butthead*, pea brained, hare brained, small minded, narrow minded, nincompoop*, numpty, numpties, muppet, prat,
    prats, crackpot*, loony, loonie*, looney*, whiner*, crybully, gold digger*, attention seeker*, tattletale, rat
    face*, pig face*, dog face*, horse face*, man child, manchild, big baby, spoiled brat*, dirty liar*, filthy liar*,
    compulsive liar*, habitual liar*, serial liar*, lying clown*, drunkard*, junkie, addict loser, brown nose*, suck
    up, boot lick*, lick spittle*, teachers pet, half wit, half wits, half witted, halfwitted, dim wit, dim wits,
    dimwitted, idiotic clown, sad act, sad little man, sad little person, whiny little, has been loser, spineless
    coward, sore loser*, absolute clown, absolute muppet, brain dead zombie*, smooth brain*, smoothbrain*, pea sized
    brain, dumb dumb, dumdum, bootlicking, sycophant*, toady, toadies, traitorous, power tripping, talentless, hack
    fraud, ur trash, you re trash, ur garbage, irrelevant has been, laughable clown, sack of lies, you clown, you
    clowns, these clowns, this clown, that clown, those clowns, clown world, what a clown, such a clown, are clowns,
    the clown in chief, bunch of clowns, pack of clowns, orange clown, village idiot*, useful idiot*, blithering
    idiot*, ignorant clown*, ignorant twit*, kook, kooks, kooky liberal, looney left, looney lib*, loony left, loony
    lib*, moonbat*, nutball*, nut ball*, nutso, wackadoodle*, whackadoodle*, raving lunatic*, off his rocker, off her
    rocker, off your rocker, off their rocker, off his meds, off her meds, off their meds, cray cray, dum dum, dumba*,
    dumbazz, dufus, doofuses, ding dong you, dunderhead, dullard*, thicko, thickos, thick as pig, thick as mince,
    brainless twit*, brainless idiot*, brainless fool*, brainwashed idiot*, brainwashed fool*, brainwashed sheep,
    mindless drone*, mindless sheep, mindless zombie*, loserville, big loser*, total loser*, pathetic loser*, sad
    loser*, biggest loser, born loser*, hasbeen*, wannabe dictator*, wannabe tyrant*, whiners, whining baby,
    snivelling, sniveling, sore losers, big babies, manbaby*, man baby, man babies, toddler in chief, coward in, bunch
    of cowards, spineless cowards, bunch of idiots, bunch of losers, bunch of liars, bunch of crooks, bunch of
    hypocrites, bunch of thugs, bunch of racists, bunch of crybabies, bunch of babies, bunch of whiners, bunch of
    snowflakes, bunch of sheep, bunch of thieves, bunch of animals, bunch of savages, bunch of frauds, bunch of nuts,
    bunch of fools, bunch of fake, bunch of corrupt, bunch of evil, bunch of dumb, bunch of stupid, bunch of old
    white, pack of liars, pack of wolves in suits, gang of thugs, gang of crooks, creepy old, creepy joe, creepy
    uncle, sicko*, sick puppy, sick puppies, sick man, sick woman, sick individual*, sick mind*, sick person, twisted
    individual*, hacks journalist*, media hack*, news hacks, political hack*, partisan hack*, hack job politician,
    paid hack*, party hack*, phoney, phonies, swine you, pathetic little, pathetic man, pathetic woman, pathetic
    human*, pathetic people, pathetic creature*, puny little, little weasel, little twerp*, twerp*, twerps,
    pipsqueak*, punk you, punks you, you punk, scaredy cat, chicken hawk*, chickenhawk*, wet blanket you, wuss*,
    wussies, pussycats, nancy boy, nancies, limp wristed, big girl s blouse, quisling*, kool aid drinker*, kool aid
    drinking, drank the kool, lame brain*, halfbrain*, half brain*, peabrained, rocks for brains, two brain cells, 2
    brain cells, single brain cell, lost brain cells, iq lower, iq below, low iq, low intelligence, zero intelligence,
    inbreed, inbreds, hick, hicks, redneck trash, yokel*, sisterfucker*, you are a clown, you re a clown, ur a clown,
    is a clown, s a clown, wing nut*, wingnut*, nutters, nutty liberal*, head case*, headcase*, fruit cake liberal,
    whackadoo*, wackadoo*, wackos, crackpots, goofball clown, clownish, dork, dorks, dweeb*, schmuck*, putz, putzes,
    nebbish, twerp, dummkopf, dumbell, dumbbell you, dim bulb*, dimbulb*, thickhead*, fathead*, fat head*, jughead*,
    cheesehead, mush for brains, air heads, empty suit*, empty headed, empty head, half a brain, quarter of a brain,
    brain of a pea, brain of a gnat, iq of a potato, iq of a turnip, turncoat*, benedict arnold*, judas, sell outs,
    shyster*, con artists, huckster*, flim flam*, snake oil sales*, third rate, tin pot, tinpot, little man syndrome,
    mama s boy, mamas boy, momma s boy, daddy s girl brat, daddys boy, bedwetter*, bed wetter*, pearl clutcher*, soy
    latte, latte liberal*, pantywaist*, milquetoast, sad sack*, sadsack*, dead beat, freeloader*, free loader*,
    moocher*, leeching off, welfare leech*, bum politician*, crook and, crooks and, thug and, bully and a coward,
    cheater and, phony baloney, blathering, blabbering, babbling fool*, babbling idiot*, mumbling fool, senile old
    fool, old fool, ole fool, pathological liar, lying crook*, pathological liars, lying politician*, lying fraud, you
    racist, you racists, you nazi, you nazis, you fascist, lying bigot*, lying hypocrite*, lying democrat*, lying
    republican*, lying liberal*, lying left, lying hillary, lying ted, lying don, you liar, you liars, you traitor,
    you traitors, you snake, you snakes, you hypocrite*, you incel, you coward, you cowards, lying sack*, lying comey,
    sad excuse, poor excuse for a, pathetic excuse, sorry excuse, what a piece, what a pathetic, what a disgusting,
    what a vile, what a nasty, what a disgusting human, what a sad little, what a sad excuse, what a pig, what a sick,
    brexidiot*, brextremist*, clownshoe*, clown shoe*, numbnut*, lickspittle*, brainlet*, midwit*, dumbo, dumbos,
    dingus, dinguses, ninny, ninnies, chav, chavs, chavvy, yob, yobs, yobbo*, scally, scallies, layabout*, scrounger*,
    benefit scrounger*, sponger*, druggie*, druggies, dope fiend*, edgelord*, eejit*, eedjit*, drongo*, dafty, daft
    bint, silly bint, stupid bint, divvy, divvies, oik, oiks, bottle job*, bottlejob*, glory hunter*, plastic fan*,
    lefturd*, leftie scum, lefty scum, lefty loon*, rightoid*, leftoid*, libcuck*, terf*, tankie*, chud, chuds, fashy,
    fasho, nazi bastard, manhater*, manbabies, scoundrel*, sleazeball*, sleazy bastard, fruit cake you, repuglican*,
    republiclown*, repubtard*, trumper tantrum, trumpet fool, trumpscum, magamoron*, maga moron*, maga idiot*, maga
    cult*, maggot brain*, cult member*, nazi apologist*, putin lover*, putin s bitch, putin stooge*, russian stooge*,
    tory shill*, paid troll*, corporate whore*, media whore*, camera whore*, fame whore*, clout chaser*, clout demon,
    pick me girl*, pick me ass, pickme*, nosy bitch, bird brain you, crony, cronies, bigoted idiot*, hateful little,
    ignorant twat*, ignorant cunt*, ignorant prick*, creepy fuck, creepy old man, creepy bastard*, creepy pedo*,
    antivaxxer idiot, plague spreader*, capitalist pig*, greedy pig*, greedy bastard*, champagne socialist*, limousine
    liberal*, trash bag human, wet blanket, wetwipe*, snowflake lib*, snivelling little, coward you, cowardly little,
    cowardly rat*, cowardly bastard*, backstabber*, backstabbing bitch*, back stabber*, two faced cow*, two faced
    rat*, two faced snake*, two faced bastard*, bunch of clown*, bunch of rats, bunch of pigs, bunch of snakes, bunch
    of cunts, bunch of wankers, bunch of twats, bunch of muppets, bunch of traitors, bunch of cheats, bunch of
    cheaters, bunch of bottlers, bunch of bums, bunch of scrubs, bunch of weirdos, bunch of freaks, bunch of
    parasites, bunch of leeches, bunch of vultures, bunch of ghouls, bunch of lunatics, bunch of degenerates, bunch of
    perverts, bunch of creeps, bunch of terrorists, bunch of criminals, bunch of nazis, bunch of fascists, bunch of
    bigots, bunch of trolls, bunch of bullies, bunch of bots, bunch of shills, bunch of hacks, bunch of zombies, bunch
    of simps, bunch of karens, bunch of spineless, bunch of useless, bunch of incompetent, bunch of pathetic, bunch of
    lying, bunch of greedy, bunch of ignorant, bunch of inbred, bunch of entitled, bunch of whiny, bunch of lazy, lot
    of liars, shower of shit, shower of shite, shower of bastards, shower of cunts, dipstick*, illiterates, rabble,
    moron*`,
  scorn: `stupid, stupidest, dumb, dumber, dumbest, pathetic, pathetically, disgusting, idiotic, idiocy,
    moronic, brainless, delusional, deluded, deranged, unhinged, worthless, spineless, shameless, despicable, vile,
    braindead, brain dead, brainwashed, brainwashing, disgraceful, deplorable, repulsive, revolting, gutless,
    illiterate, uneducated, low iq, vapid, sick in the head, sick people, out of your mind, out of his mind, out of
    her mind, off your meds, no brain, no brains, no balls, grow a pair, grow some balls, two faced, twofaced,
    backstabb*, bigot, bigots, bigoted, hypocrite*, moral bankrupt, horrible person, horrible human*,
    horrible people, terrible person, terrible people, awful person, awful people, awful human, braindead*, sickening,
    disgust me, disgusts me, abhorrent, vile human*, evil person, nasty piece, ugly person, ugly woman, ugly man, ugly
    face, ugly inside, so ugly, you re ugly, you are ugly, ur ugly, you re fat, you are fat, you re evil, you are
    evil, you re sick, you are sick, you re crazy, you are crazy, you re insane, you re delusional, mentally deranged,
    low life, no morals, morally bankrupt, zero brain, zero brains, no life, no intelligence, iq of, your iq, single
    digit iq, room temperature iq, ignorant fool*, ignorant people, ignorant bigot*, willfully ignorant, beyond
    stupid, beyond dumb, too stupid, too dumb, stupid woman, stupid man, stupid kid*, the dumbest, absolute garbage,
    total garbage, utter garbage, absolute trash, total trash, utter trash, hot garbage, complete garbage, complete
    trash, human waste, mentally ill people, re mentally ill, mentally unfit, mental case*, mental midget*, mental
    midgets, mentally sick, mentally deficient, senile old, demented old, dementia joe, you are nuts, you re nuts, he
    s nuts, she s nuts, he is crazy, she is crazy, they are crazy, he s crazy, she s crazy, they re crazy, he is
    insane, she is insane, they are insane, he s insane, she s insane, they re insane, he is sick, she is sick, they
    are sick, so sick and, sick and twisted, are disgusting, re disgusting, disgusting human*, disgusting person,
    disgusting people, disgusting creature*, disgusting excuse, disgusting man, disgusting woman, disgustingly, how
    disgusting, absolutely disgusting, absolutely pathetic, so pathetic, just pathetic, truly pathetic, how pathetic,
    pathetic and, is pathetic, are pathetic, re pathetic, clueless idiot*, useless idiot*, useless fool*, useless
    piece*, useless waste, useless clown*, useless human*, are useless, full of hate, full of lies, full of bs, full
    of bull, hate filled, hateful people, hateful bigot*, hateful person, hateful woman, hateful man, vile people,
    vile creature*, vile woman, vile man, vile person, vile piece*, vile human, vile disgusting, loathsome*,
    contemptible, reprehensible person, repugnant, foul mouthed, loud mouthed, loudmouth*, racist as, racist af, dumb
    af, stupid af, ugly af, lame af, fake af, trash af, weird af, gay af, uneducated fool*, uneducated people,
    ignorant person, ignorant woman, ignorant man, so ignorant, are ignorant, is ignorant, re ignorant, willful
    ignorance, sheer stupidity, sheer ignorance, utter stupidity, your stupidity, your ignorance, your idiocy, their
    stupidity, his stupidity, her stupidity, can t fix stupid, stupid is as, stupid people, dumb people, dumbassery,
    dumb assery, asinine, imbecilic, insufferable, arrogant jerk*, smug face, punchable, punchable face, slappable,
    ugly dude*, ugly people, ugly kids, ugly mug, ugly old, ugly soul, ugly heart, hideous face, hideous person, old
    and ugly, fat fool, absolute clown show, are you this dense, are you dense, are you that dense, really this dense,
    really that dense, he is gross, she is gross, he s gross, she s gross, you re gross, you are gross, really dense,
    thick skull*, thick headed, you ugly, u ugly, she ugly, he ugly, they ugly, yall ugly, re gross, dumb mouth,
    stupid mouth, fat mouth, big fat mouth, ignorant mouth, crazed liberal*, crazed left, crazed lunatic*, rabid
    left*, rabid liberal*, unhinged left, unhinged liberal*, unhinged lunatic*, deranged left, deranged liberal*, lost
    your mind, lost his mind, lost her mind, lost their mind*, lost your damn, lost their damn, lost ur mind, out of
    their minds, out of their mind, out of ur mind, mind is gone, losing their minds, sick minded, evil minded, dirty
    minded, demonic, satanic, soulless, heartless, ball less, no spine, no backbone, no soul, no conscience, no
    integrity, no decency, no honor, zero integrity, zero class, zero morals, without shame, without a conscience,
    clueless and, clueless old, clueless as, clueless clown*, dumb and ignorant, ignorant and, ignorant hateful,
    hateful ignorant, bitter old, bitter and, miserable human*, miserable person, miserable little, miserable old,
    vindictive little, vicious little, nasty little, sniveling little, slimy little, slimy and, sleazy lawyer*, sleazy
    politician*, crooked as, corrupt as, dumber than, stupider than, dumb as dirt, dumb as they come, dumb as nails,
    dumb as hell, stupid as hell, stupid as they, ugly as hell, ugly as sin, crazy as hell, crazy as a loon, nutty as,
    nuttier than, nuts all of them, good for nothing, horrible mother, horrible father, horrible parent*, terrible
    mother, terrible father, disgusting mother, disgusting father, horrible woman, horrible man, useless, drivel,
    senile, do gooder, do gooders, incompetent, unfit to govern, unfit to lead, good for nothing*`,
  accuse: `liar, liars, liers, lies and lies, crook, crooks, traitor*, commie, commies, socialist pig*, demonrat*,
    democrap*, dumocrat*, demoncrat*, demorat*, rethug*, repuke*, republicunt*, obummer, killary, crooked hillary,
    drumpf, trumpanzee*, trumpster*, magat, magats, maggats, libturd*, lame stream, lamestream, groomer*, sexual
    predator*, russian bot, swamp creature*, lying to us, total fraud, cheats and liars, corrupt liar*, war criminal*,
    race baiter*, race baiting, race pimp*, fake christian*, fake feminist*, virtue signaller*, virtue signaler*,
    snowflake*, sjw, sjws, soros puppet, paid shill*, putin puppet, russian troll*, groomers, terrorist sympathizer*,
    terrorist lover*, america hater*, man hater*, wife beater*, child abuser*, is a racist, are racists, is racist,
    are racist, a racist and, racist pos, racist trash, racist scum, racist bigot*, racist old, racist president,
    racist in chief, racist party, racist clown*, racist idiot*, racist cop*, known racist, raging racist, re a
    racist, re racist, you are a racist, is a fraud, are frauds, re a fraud, are criminals, re a criminal, is a thug,
    are thugs, but thugs, antifa thugs, is a nazi, are nazis, nazi scum, nazi piece*, nazi sympathizer*, nazi lover*,
    is a fascist, are fascists, fascist scum, fascist pig*, rape apologist*, rapist apologist*, racist apologist*,
    serial rapist*, serial abuser*, sexual deviant*, known liar, proven liar*, born liar, congenital liar*, lying
    media, lying press, lyin ted, liar in chief, cheat and a, is a liar, are liars, a liar and, re a liar, you are a
    liar, is a traitor, are traitors, re a traitor, treasonous traitor*, treasonous pos, is evil, are evil, so evil,
    evil people, evil man, evil woman, evil witch*, evil democrats, evil republicans, evil left, corrupt pos, corrupt
    politician*, corrupt democrat*, corrupt republican*, corrupt media, corrupt cop*, corrupt piece*, crooked
    politician*, crooked cop*, crooked democrat*, crooked republican*, crooked media, crooked witch*, terrorist scum,
    is a psychopath, is a sociopath, is a narcissist, narcissistic sociopath*, is a sellout, incompetent fool*,
    incompetent idiot*, incompetent boob*, incompetent clown*, is a hypocrite, are hypocrites, re a hypocrite,
    hypocrites all, is a bigot, re a bigot, are bigots, bigot and a, is an incel, are incels, sound like an incel,
    incel loser*, is a coward, are cowards, sexist pig*, misogynist pig*, misogynistic pig*, toxic piece*, toxic
    trash, toxic garbage, nasty piece*, nasty people, nasty man, nasty person, nasty old, nasty pelosi, nancy pelousy,
    dumbocrat*, dimocrat*, dimmocrat*, dummycrat*, demorats, democ rat*, all cops are, men are trash, men are pigs,
    men ain t, women ain t, kookoo, koo koo, demonic democrat*, demonrats, rinos, rino, traitorous, power tripping,
    illegals are criminals, evil party of, liar and, liars and, lying through, lies through, bald faced liar*,
    baldfaced liar*, bold faced liar*, boldfaced liar*, lied through, nothing but a liar, nothing but a fraud, nothing
    but a thug, nothing but a racist, blood on your hands, blood on his hands, blood on her hands, blood on its hands,
    blood on their hands, is a drunk, is a puppet, s a puppet, putin s puppet, putins puppet, puppet of, treason
    weasel*, treasonous, traitors and, traitor and, hates america, hates this country, hate this country, hates our
    country, destroying this country, destroying our country, destroyer of, domestic terrorist*, terrorist org*,
    fascist thugs, leftist thugs, left wing thugs, liberal thugs, union thugs, democrat thugs, paid thugs, violent
    thugs, masked thugs, masked cowards, racist bigots, racists and bigots, racist and sexist, racist sexist, sexist
    racist, homophobic racist, misogynist racist, racist homophobic, bigoted racist, rapist in chief, sexual
    assaulter, pussygrabber, serial adulterer, adulterer in, draft dodger*, draft dodging, cadet bone, bone spurs, tax
    cheat*, grifters, grifting, money grubbing, money grubber*, money hungry, attention seeking, virtue signalling,
    virtue signaling, baby killer*, baby killers, baby murderer*, slick willie, shillary, hitlery, hildabeast*,
    odumbo, obozo, obummer*, pelousy, nanzi, cryin chuck, crying chuck, chucky schumer, mad maxine, feinswine,
    feinstain, dummycrats, democrats are evil, communist democrats, socialist democrats are, marxist traitor*,
    trumpkin*, trumpian cult, repugs, repug, repugnican*, gop traitor*, gop cowards, moscow mitch, turtle face, lyin
    comey, crooked cop, turdeau*, trudope*, libturds, con servatives, tory scum, tory liar*, nasty party, brexshit*,
    brextard*, remoaner*, red tories, blairite scum, lackey, lackeys, vassal, vassals, henchman, henchmen,
    gutter press`,
  dehuman: `scum, scums, vermin, maggot*, cockroach*, subhuman*, sub human*, savage animals, filth, dirty dog*,
    degenerate*, human garbage, human trash, trash human, trash person, garbage human, garbage person, you are trash,
    you re trash, spawn of, baboon*, are terrorists, are all terrorists, are all criminals, are rapists, are all
    rapists, are all animals, are savages, a cancer on, cancer on this, cancer on our, cancer to society, are the
    problem with this country, are all evil, stop breeding, filthy animal*, filthy pig*, dirty animal*, dirty rat*,
    dirty pig*, these animals, those animals, you animal, you animals, filthy immigrant*, dirty immigrant*, dirty
    mexican*, dirty arab*, filthy muslim*, dirty jew*, filthy jew*, invading our, raping our, third world trash,
    ghetto trash, welfare queen*, rapefugee*, anchor bab*, illegal scum, control the banks, control the media, should
    be sterilised, should be sterilized, belong in a cage, belong in a zoo, belongs in a zoo, shouldn t be allowed to
    breed, less than human, liberals are a disease, islam is a cancer, islam is a disease, you re a cancer, you are a
    cancer, they re animals, these people are animals, death cult, breed like, breeding like, multiply like, breeding
    ground for idiots, infest our, infesting our, crawl out from, crawled out from, crawled out of, slithered out,
    slither back, hole you crawled, hole they crawled, hole he crawled, hole she crawled, rock you crawled, rock he
    crawled, rock she crawled, swamp rat*, swamp monster*, swamp donkey*, human scum, human filth, human debris, human
    vermin, absolute scum, utter scum, pure scum, total scum, scum of the earth, scum of the, lowest form of, oxygen
    thief*, oxygen thieves, waste of dna, should have been aborted, should ve been aborted, should have aborted,
    should have swallowed you, dad should have pulled, abortion survivor, inhuman monster*, sub species, bunch of
    savages, pack of animals, pack of dogs, pack of hyenas, rabid dog*, rabid animal*, rats jumping, sewer rat*,
    gutter rat*, street trash, gutter trash, euro trash, eurotrash, trash people, garbage people, garbage human*,
    piece of vermin, cancer of humanity, plague to society, stain on society, stain on humanity, cultists are,
    brainwashed cult*, trump cult, trump cultist*, maga cult, leftist cult*, liberal cult*, are an infestation, are
    like cockroaches, pond scum, pond life, pondlife, bottom of the barrel scum, garbage of society, slime ball, demon
    spawn, devil spawn, hell spawn, hellspawn, evil incarnate, satan s spawn, devil incarnate, devil in a dress,
    filthy vermin, walking abortion, walking std, oxygen waster*, you parasite, you parasites, these parasites, those
    parasites, parasites on society, parasite on society, bunch of parasites, leftist parasites, are parasites, is a
    parasite`,
  harm: `kill yourself, kill your self, kys, go die, die slow, hope you die, hope he dies, hope she dies, hope they
    die, hope you rot, hope you choke, hope you burn, should be shot, should be hanged, should be hung, should be
    executed, should be killed, should be deported, needs to be shot, deserve to die, deserves to die, deserves to be
    raped, beat your ass, beat his ass, beat her ass, kick your ass, kick his ass, kick her ass, whoop your ass, beat
    the shit, punch you, punch him, punch her in, punch them, slap you, smack you, throat punch, choke on, drop dead,
    i will kill, i ll kill, gonna kill, lock them all, deport them, hang them, hang him, shoot them, kill them, kill
    him, kill her, gas the, exterminate, wipe them out, rope yourself, neck yourself, stab you, stab him, burn them,
    curb stomp*, go play in traffic, be put down, hope you get hit, hope you get raped, hope you get cancer, hope you
    get shot, hope you get hurt, hope he gets raped, hope she gets raped, hope they get shot, hope they all die, hope
    you all die, hope you suffer, hope he rots, hope she rots, hope they rot, hope he suffers, hope she suffers, hope
    they suffer, wish you were dead, wish you would die, wish he was dead, do the world a favor, do the world a
    favour, do us all a favor, do us all a favour, break your legs, break your neck, break your jaw, break his legs,
    break your face, smash your face, smash your head, bash your, knock your teeth, fuck you up, you will regret this,
    you ll regret this, slit your, cut your throat, put a bullet, should be euthanized, deserve to burn, deserve to
    rot, deserves to rot, deserves a bullet, hang her, shoot her, shoot him, deport all, deport every, deport him,
    deport her, jail them all, string them up, die already, die bitch, die in pain, jump off a bridge, jump off a
    cliff, play in traffic, drink bleach, end yourself, unalive yourself, off yourself, hang yourself, shoot yourself,
    i will find out where you live, i know where you live, die in a fire, die in a hole, die in a ditch, i will beat
    you up, kill all men, kill all women, kill all muslims, kill all jews, kill all whites, kill all blacks, kill all
    cops, kill all gays, kill all of you, kill all of them, send them all back, send her back, send him back, send em
    back, deserves a slow, deserves a punch, deserve a punch, deserves a slap, deserves a beating, deserves an ass,
    needs a slap, needs a beating, needs an ass whooping, needs his ass, needs her ass, needs to be slapped, needs to
    be punched, needs to be beaten, needs to be hanged, needs to be hung, needs to be jailed, needs to be put down,
    needs to be locked, needs to die, die a slow, die a painful, punch this guy, punch that guy, punch that bitch,
    punch this bitch, punch a nazi, punch nazis, punch his face, punch her face, punch in the throat, punched in the
    throat, punch this guy in, kicked in the balls, slap the shit, slap the fuck, slap the hell, smack the shit, smack
    that bitch, smack your mouth, strangle you, choke you, choke on it, choke to death, set yourself on, light him on,
    burn the bitch, burn you alive, rip your head, rip his head, rip her head, rip your face, tear your head, bullet
    in your, bullet in his, bullet in her, bullet to the head, take him out back, take them out back, firing squad,
    guillotine him, guillotine her, guillotine them, hang the bastard*, hang the traitor*, hang em, hanged for
    treason, hung for treason, jail for treason, lock his ass, lock her ass, lock them up and, rot in prison, rot in a
    cell, rot in a prison, rot in your, rots in jail, rots in prison, rots in hell, burn in hell*, roast in hell,
    straight to hell, place in hell for, special place in hell, see you in hell, rape you, raped to death, hope
    someone rapes, hope somebody rapes, hope someone shoots, hope someone kills, hope someone punches, someone needs
    to punch, someone needs to slap, someone needs to shoot, someone needs to kill, someone should shoot, someone
    should kill, someone should punch, someone should slap, somebody needs to punch, somebody needs to slap, somebody
    should punch, somebody should slap, somebody should shoot, somebody should kill, beat the fuck, beat the hell,
    beat the crap, beat that ass, beat that bitch, beat your face, beat his face, beat her face, beat yo ass, whoop yo
    ass, whoop his ass, whoop her ass, whup your ass, fuck him up, fuck her up, fuck them up, fuck u up, gonna hurt
    you, gonna find you, gonna slap, gonna punch, gonna smack, gonna fuck you, gonna murder, kill u, kill urself, kill
    yaself, kys kys, hope you crash, hope he chokes, hope she chokes, hope they choke, hope he burns, hope she burns,
    hope they burn, send them back to their, send them back where, round em up, round them up, lock em all, hang em
    all, hang em high, hang for treason, bring back hanging, off with his head, off with her head, off with their
    heads, castrate him, castrate them, castrate all, castrate these, chemically castrated, send him to gitmo, send
    her to gitmo, send them to gitmo, gitmo is waiting, gitmo awaits, rot in jail, rot in gitmo, needs to rot, hope
    you get exactly, hope you lose everything, hope karma gets you, hope your house, break his face, break her face,
    punch his lights, punch her lights, knock him out cold, knock her out cold, kick him in the balls, kick her in
    the, kick his teeth, kick in the nuts, run em over, run him over, beat the crap out of, beat the hell out of, whip
    his ass, whip your ass, kick their ass, kick their asses, catch these hands, catch a bullet, catch a fade, gut
    you, they should hang, them should hang, he should hang, she should hang, should all hang, deserve to hang,
    deserves to hang, go get raped, should get raped, hope he gets cancer, hope she gets cancer, hope they get cancer,
    go get cancer, just get cancer, get cancer and die, get aids and die, go get aids, hope you get aids, gonna mess
    you up, ll mess you up, hope your kids die, hope your kids suffer, hope your kids hate, hope your kids get`,
  command: `shut up, shut the fuck up, shut the hell up, shut your mouth, shut your face, shut your trap, shut your
    pie, stfu, stfd, gtfo, gtfoh, get bent, piss off, bugger off, sod off, jog on, get the fuck out, get the hell out,
    get the fuck, f off, get a life, get a clue, go back to your country, go back to where, crawl back, back to your
    cave, back under your rock, sit yo, stay mad, cry more, cope harder, wake up sheep*, go fuck, go screw, go suck,
    know your place, back to the kitchen, delete your account, mind your own, mind your business, bite your tongue,
    take your meds, shut it you, shut ur mouth, shut ur, shut yo mouth, shut yo, shut your dumb, shut your stupid,
    shut your ugly, shut ya, keep your mouth shut, zip it, sit down clown, sit your ass, sit down and shut, get out of
    my country, get out of our country, get out of this country, leave our country, leave this country, go back to
    your, go back to mexico, go back to africa, go back to china, go back to india, go back to pakistan, go back where
    you, back in the kitchen, back to your kitchen, make me a sandwich, go touch grass, get lost you, get out of my
    mentions, out of my mentions, get a brain, buy a brain, find a brain, go away you, eat a bag, go kill, go choke,
    go jump, go drown, cry harder, cry me a river, keep crying, grow a brain, grow a spine, grow a set, delete this
    app, delete your twitter, put down the fork, uninstall and, go back to russia, go back to whatever, go back to
    wherever, go back to being, go back under, go back in your, back to your hole, back in your hole, back in your
    cage, back to your basement, back in your basement, back to moms basement, back to mommy, back to your mommy, out
    of our country, leave the country then, get out if you, don t like it leave, get lost loser, get lost and, get
    lost creep, get a job you, get a job and, get your ass, get ur ass, move your ass, get ur head, get some
    education, get over it snowflake, get over it loser, sit down loser, sit yo ass, sit ur ass, stay in ur lane, stfu
    you, stfu and, shut yer, shut your yap, shut your gob, shut your cake, shut tf up, shut d fuck up, shut da fuck
    up, shaddup, shutup, shut the eff, shut the f, shut the heck, shut thefuck, hush your, gag order yourself, go eat
    a, go eat dirt, go to bed old, go cry, go cry in, go cry to, go cry about, go cry somewhere, cry about it, cry
    some more, cry baby cry, keep crying you, stay mad bitch, stay mad loser, die mad, log tf off, log the fuck off,
    log out loser, uninstall already, just uninstall, uninstall the game, uninstall this, go uninstall, delete your
    app, delete ur account, delete this you, take several seats, have several seats, drop off a cliff, walk off a
    cliff, jump in a lake, go jump in, kiss off, buzz off, do one mate, get back in the, get back in your, get back to
    the kitchen, mind your business bitch, mind ya business, leave him alone you, leave her alone you, leave them
    alone you, resign you, resign already, resign now you, step down you, bow down bitch, fuck outta, tf outta, outta
    here with, get outta here, get the f out, gtf out, get tf out, get tf, fuck right off, f right off, off you fuck,
    piss right off, piss off back, bugger off back, sod right off, naff off, eff right off, do us a favour and, do us
    all a, needs to shut up, need to shut up, has to shut up, have to shut up, gotta shut up, got to shut up, crawl
    back in, crawl back into, crawl back under, crawl back to, go back to your hole, go back in your hole, under your
    rock, shut her up, shut him up, shut them up, get stuffed, get rekt, get wrecked, pound sand, kick rocks, bite me,
    suck it up snowflake, suck on that, eat rocks, forgot your meds, forget your meds, back on your meds, take a pill
    you, go take a bath, take a bath you, take a shower you, seek mental, get your head checked, head examined, padded
    room, rubber room, straitjacket, nut house, nuthouse, loony bin, looney bin, funny farm, insane asylum, go home
    you re drunk, go home your drunk, go home ur drunk, stop drinking the, put down the crack, put down the pipe, put
    down the bottle, lay off the crack, lay off the drugs, lay off the booze, go step on a lego, go sit in a corner,
    go back to sleep you, go back to your mommy, go back to your safe space, back to your safe space, safe space
    snowflake, go live in venezuela, go live in north korea, move to venezuela, leave america, leave this country if,
    get out of america, get your butt, get ur butt, move your butt, do your damn job, do your job you, sybau, gtfooh,
    gtfoutta, get lost`,
  contempt: `shame on you, shame on him, shame on her, shame on them, have you no shame, you should be ashamed, should
    be ashamed, ought to be ashamed, makes me sick, make me sick, make me puke, makes me puke, make me want to puke,
    want to vomit, makes me vomit, you disgust me, makes me want to puke, sick of you, sick of her, sick of him, sick
    of them, hate you, i hate you, hate them, hate these, hate men, hate women, hate white, hate black, such a joke,
    is a joke, are a joke, you re a joke, you are a joke, laughing stock, laughingstock, what is wrong with you, whats
    wrong with you, what the hell is wrong with, nobody likes you, no one likes you, nobody cares what you, no one
    cares about you, nobody asked you, who asked you, these people are, yo mama, your mother is, ya mum, how dumb, how
    stupid, how dumb can, how stupid can, so full of, full of it, full of yourself, full of himself, full of herself,
    you suck, he sucks, she sucks, they suck, u suck, she lies, lies again, get over yourself, go to jail, belongs in
    jail, belong in jail, belongs in prison, belong in prison, good riddance, not even human, classless, low class,
    trashy, no idea what you, dumb as, stupid as, thick as, fat as, ugly as, worst president, worst human, worst
    person, wannabe president, orange man, cheeto, nut bag, batshit, dogshit, lose your mind, you lot are,
    nobody cares about your opinion, no one cares about your opinion, nobody cares about you, no one asked you, nobody
    asked for your, nobody will ever love you, nobody loves you, no one loves you, nobody wants you, waste of time
    you, you re nothing, you are nothing, embarrassment to, you re an embarrassment, a disgrace to, you are a
    disgrace, you re a disgrace, is a disgrace, are a disgrace, what a disgrace, disgrace to, everyone hates you,
    everybody hates you, sick of your, your mom s basement, mom s basement, mum s basement, mother s basement, should
    not be allowed to vote, shouldn t be allowed to vote, not allowed to vote, typical woman, typical women, typical
    liberal*, typical leftist*, typical conservative*, typical republican*, typical democrat*, typical man, typical
    trump*, women can t drive, slept her way, no wonder nobody, with your dumb, the face to match, you make me sick,
    make my skin crawl, makes my skin crawl, your face looks, with a face like, all the intelligence of, belongs in a
    mental, belong in a mental, mental institution, mental asylum, get your head out, head up your, head up his, head
    up her, you wouldn t know, imagine being this, can t stand you, despise you, despise them, loathe you, i hate this
    guy, people like you should, people like you shouldn t, people like you are why, you belong in a cage, you belong
    in jail, you belong in a zoo, you belong in prison, not even worth, hate her guts, hate his guts, i hate her, i
    hate him, i hate them, have no place here, has no place here, no place in our country, no place in this country,
    no place in america, not welcome here, don t belong here, doesn t belong here, aren t welcome, grow up you, grow
    up and stop, grow up snowflake, fired into the sun, shot into the sun, you look like a foot, look like a thumb,
    look like a foot, look like a rat, look like a pig, look like a troll, look like a frog, look like a horse, look
    like a monkey, look like trash, look like a bum, look like a clown, looks like a clown, looks like a pig, looks
    like a rat, looks like a horse, looks like a troll, looks like a witch, looks like a frog, smell like fish, full
    of himself and, doesn t care about anyone, don t care about kids, don t care about anyone, what a horrible person,
    what a horrible human, what a bunch of, you are nothing but, you re nothing but, he s nothing but, she s nothing
    but, they re nothing but, nothing but a bunch, nothing but liars, nothing but thugs, excuse of a, excuse for a
    president, excuse for a mother, excuse for a father, excuse for a journalist, excuse for a leader, excuse for a,
    embarrassment to the, embarrassment to this, embarrassment to our, embarrassment to your, embarrassment to
    humanity, shame to the, disgrace to the, disgrace to our, disgrace to your, disgrace to humanity, disgraced
    himself, disgraced herself, disgusted by you, disgusted with you, ashamed of yourself, ashamed of yourselves,
    ashamed of himself, ashamed of herself, ashamed of themselves, no self respect, lack of integrity, train wreck of
    a, pile of garbage, pile of trash, pile of dung, pile of crap, load of crap, load of bs, load of bull, bunch of
    crap, bunch of bs, bunch of bull, crock of, such bs, such crap, such bull, total bs, total bull, total crap,
    complete bs, utter bs, utter crap, utter tripe, stupid crap, stupid bs, this bs, that bs, your bs, your crap,
    their bs, his bs, her bs, their crap, his crap, her crap, sick of their, sick of his, fed up with these, fed up
    with their, hate this guy, hate this dude, hate this man, hate this woman, hate that man, hate that woman, hate
    liberals, hate republicans, hate democrats, hate conservatives, hate muslims, hate jews, hate blacks, hate whites,
    hate gays, hate mexicans, hate immigrants, hate feminists, hate cops, hate you so much, hate u, i hate u, really
    hate this, so dumb and, are so dumb, is so dumb, re so dumb, so stupid and, are so stupid, is so stupid, re so
    stupid, re stupid, re dumb, are idiots, is an idiot, re an idiot, how stupid are, how dumb are, how stupid is, how
    dumb is, how stupid do, how dumb do, how stupid you, how dumb you, who is this idiot, who is this clown, what the
    hell are you, the hell is wrong with, what s wrong with these, what s wrong with these people, wrong with these
    people, wrong with you people, are you stupid, are you dumb, are you mental, are you on drugs, are you on crack,
    is he stupid, is she stupid, what are you smoking, what is he smoking, what is she smoking, ur mother, ur mom, yo
    mother, yo momma, your momma, ya mom, ya mother, yer mum, ur mum, your dad left, your father left, daddy issues,
    no life loser, never touched grass, still a virgin, lives in his mom, live in your mom, mommy s basement, moms
    basement, should be in jail, should be in prison, should resign in, should be disbarred, should be deported,
    should be neutered, should be banned from breeding, belongs in a cage, belongs behind bars, belong behind bars,
    belongs in hell, belong in hell, go straight to hell, can go to hell, can rot, can choke, can kiss my, can suck
    my, can eat a, can shove it, can shove, can burn in, go to hell, are nothing but, is nothing but a, are mentally
    ill, is mentally ill, your mother is a, your mother s a, sick of hearing your, cops are pigs, are pigs, must be
    mentally ill, has no shame, have no shame, got no shame, zero shame, worst kind of coward, human version of, no
    one gives a rat, nobody gives a rat, give a rat, gives a rat, not even your mother, not even your family, not even
    your own, own mother hates, built like a fridge, built like a refrigerator, built like a thumb, built like a
    brick, looks like she crawled, looks like he crawled, looks like death, looks like crap, look like crap, like a
    wet fart, wouldn t know the truth, wouldn t know a fact, wouldn t know facts, wouldn t know honesty, wouldn t know
    integrity, should be ashamed of, you should be embarrassed, you people have, what is wrong with people like, what
    s wrong with this country, wrong with this country, wrong with america, everything i hate about, worst excuse,
    worst human being*, worst mayor, worst governor, worst senator, worst speaker, worst pm, trash like you, trash
    like him, trash like her, people like you disgust, people like you make me, coach sucks, owner sucks, ref sucks,
    refs suck, team sucks, trump sucks, everyone sucks, people suck, men suck, boys suck, girls suck, cops suck, y all
    suck, yall suck, you all suck, sucks at his, sucks at her, sucks at your, suck at your, suck at life, sucks so
    bad, so full of it, full of bologna, full of baloney, full of hot air, full of beans you, load of garbage, load of
    baloney, load of rubbish you, line of bull, what a crock, what a hypocrite, what a fraud, what a phony, what a
    sham of a, what a horrible, such a disgrace, such a hypocrite, such a fraud, such a phony, such a snake, is
    garbage, is trash, are garbage, are trash, pure evil, should be in a cage, embarrassing yourself, rest of the
    animals, makes you puke, make you puke, wanna puke, want to puke, makes you sick, got no clue`,
  vulgar: `fuck, fucks, fucked, fucker*, fucking*, fuckin, fuckery, fuckup*, fucc*, fuk, fuking, fukin, fukn, fck,
    fcking, fckin, fckn, fkn, fking, fkin, mf, mfs, mfer*, mfing, wtf, ffs, stfup, ftw fuck, af fuck, clusterfuck*,
    mindfuck*, unfuck*, wtaf, shit, shits, shitty, shittiest, shitting, shitted, shitshow*, shit show*, shite,
    shitless, shithole*, shit hole*, bullshit*, bull shit*, horseshit*, horse shit, chickenshit*, chicken
    shit, apeshit, ass, asses, arse, arses, bitchass, punkass, punk ass, weak ass, sorry ass, lame ass, broke ass,
    your ass, his ass, her ass, dumbasses, cock, cocks, dick, dicks, dicked, pussy, pussies, tits, titties, titty,
    goddamn*, god damn*, god dam, gawd damn, wank, wanking, cumming, jizz, blowjob*, blow job*, dildo*, hooker*,
    slutty, bitchy, bitching, goddammit, thirsty hoe*, deep throat, nutsack*, butthole*, butt hole*, butthurt*, butt
    hurt, buttfuck*, fuckwits, fuckass, fuckers, fuckn, fukcing, fuckup, fuxk, fuq, phuck*, fvck*, fucck*, fvk, shyt,
    shiet, sht, bullshitter*, bs ass, horsehit, batshit, dipshits, dumbfuckery, bitching about, big dick,
    cock*sucking, tf is wrong, motherf*, bloody fuck*, fuk*, fucc, fcuk*, fuckk*, fkng, fkd, fkk, fks, effin, effing*,
    f d up, fd up, lmfao, omfg, jfc, tf, da fuck, wdf, mf er, muhfucka*, muhfuck*, mafaka, shiit, shiet*, sh thole*,
    shitload*, shit ton, shitton*, shittin, shithead, shithouse*, shit house, shitter, bullshitting, dipshittery,
    dogshit, dog shit, holy shit, piece of sh t, ass*hole, ahole*, azz, azzes, azzhole*, asss, asshol, big ass, long
    ass, old ass, dumb ass, grown ass, hard ass, hardass, jackasses, kiss ass, smart ass, smartass*, half assed, my
    ass, my arse, bare ass, badass bitch, fat ass, asscheeks, ass cheeks, dumbass*, assed, bitch please, son of a b,
    tiddies, boobies, dickhead, bollocks, bellend, wanker, piss off, horny ass, bloody hell you, damn fool*, damn
    idiot*, damn liar*, damn stupid, damn dumb, dumb damn, damn lie*, damn clown*, damn shame of, goddam*, gd idiot*,
    gd liar*, god damned, goddamned, goddamn, motherfudger, blow me, blowjobs, jerking off, jack off, jacking off,
    circle jerk*, circlejerk*, cumshot*, gangbang*, gang bang*, dildos, butt plug*, the fuck, fml, idgaf, dgaf, give a
    fuck, give a shit, gives a fuck, gives a shit, piss poor, f ing, effing, fk, twats, dick move, dick moves, bitch
    move, whole ass, crazy ass, punk asses, lil ass, stupid ass, aint shit, ain t shit, tough shit, talk shit, talks
    shit, talking shit, shit talk*, shit eating, dumbshit, bull shitting, horseshit, dipshit, piece a shit, shit ass,
    shitass, hoe, hoes, thots, fuckboy, fuckboys, freakin hell, fuckity, fuckall, fuck all, mothafucka*, muthafucka*,
    mutherfucka*, mofo, biatch, beotch, beyotch, bish, bishes, b tch, b tches, sh t, fukker*, fugg, fuggin, feck,
    feckin, fecking, eff off, mind fuck, pissy, bastard, ass backward*, ass backwards, asshats, asshattery, arsed,
    arseholes, shat, shits and giggles, crock of shit, wiseass*, wise ass, candy ass, candyass, dafuq, da fuq, tf
    outta, tf up, tf off, gtfo, stfu, idfc, idgf, ctfu, bamf, milf, dilf, blowjob, handjob*, hand job, rimjob*,
    queef*, jizzed, nut sack, ballsack*, ball sack, sucking dick, sucks dick, sucking cock, horny bitch, clit*,
    cooch*, coochie*, twat, btch, btches, beeyotch*, byatch, beatch*, bollox, bollock, bollocking, bumfuck*, shyte,
    shity, shitey, shytty, shitt, shitz, shited, shiting, shiteating, shitfit*, shitlist, jackshit, jack shit, jack
    shite, fook, fooks, fookin*, fooker*, fokkin, fokin, fckd, fcked, fucka, fuckd, fuuck*, fuuuck*, fxck*, fux,
    fuxx*, fuckit, fuckme, fuckload*, fucknuts, fuc, mtherfuck*, mthrfuck*, mothrfuck*, muthrfuck*, mtrfck*, mtrfuck*,
    unclefuck*, skullfuck*, mindfuck, headfuck*, fuckton*, fuck ton, fucktons, shittest, arsing, knobhead, wanky,
    wanked, wanks, twatted, dickery, titwank*, goddamnit, godammit, godamn*, goddamit`,
  crude: `damned, darn, crap, crappy, crapped, heck, suck, sucks, sucked, sucking, sucker, suckers, fart, farts, pee,
    poop, puke, puking, barf, bloody hell, bloody, freaking, frickin, fricking, friggin, frigging, lmao, lmaoo, hell
    no, the hell, pimp, stoned, af, badass*, bad ass, wth, penis, vagina, porn, anal, butt, bugger, cum, damn you,
    dammit, goddam, son of a b, balls deep, horny, hell, damn, bs, crapping, crapload, fkin, pooped, boobs, scrotum,
    pissed, pissed off, pissing off, pisses me, piss me off, pissed me off, piss, pissing`,
  weak: `shill, shills, puppets, karen, karens, simp, simps, diva, troll, trolls, brat, brats, freak, freaks, dopey,
    snake in the grass, slob, slobs, scab, goon, goons, incel*, psycho, psychos, maniac*, narcissist*, sociopath*,
    psychopath*, redneck*, hillbilly*, hillbillies, wannabe*, lackey*, snowflake, snowflakes, muppets, pos, dyke,
    dykes, infidels, keyboard warrior*, megalomaniac*, ignorance, evil, corrupt, crooked, lying, fat, arrogant, nasty,
    disgust, ugly, mental illness, mentally ill, mental disorder, greedy, filthy, racism,
    racist, racists, sexist*, misogynist*, homophobe*, homophobic, obnoxious, demented, creepy, shameful,
    hateful, insufferable, disgusted, inept, mindless, bigotry, criminal, criminals, fraud, frauds, thug, thugs,
    thief, thieves, terrorist, terrorists, rapist*, predator, predators, murderer*, pedophile*, paedophile*, child
    molester*, molester*, fascist*, fascism, nazi, nazis, neonazi*, neo nazi*, hitler, klan, white supremacist*,
    supremacist*, marxist*, dictator*, tyrant*, fake news, deep state, globalist*,
    bots, lib, libs, leftist*, lefties, radical left, propagandist*, warmonger*, war criminal*, treason, treasonous,
    lier, rats, pigs, pig, pest, pests, snakes, monkey, monkeys, apes, monster, monsters, demon, demons, demonic,
    satanic, savages, barbarians, barbaric, invaders, horde, hordes, leech, leeches, reptile*, beasts, slime, swine,
    cancer on, cancer to, cancer of, plague on, disease on, can t stand, cant stand, sick of this, sick of these,
    those people, your mom, your mum, grow up, go away, shut it, take a hike, sit your, hate people, in
    jail, they lie, he lies, fed up with you, no class, is the worst, are the worst, has no clue, have no clue, what s
    wrong with you, sellout, tiny hands, lock them up, jump off a, get a grip, go cry, cry about it, drug addict*,
    phony, phonies, sleazy, shady, whiny, cries like, sheep, cultist*, puppet, trash, garbage, rubbish, witch,
    ignorant, clueless, disgrace, embarrassment, hypocritical, dumpster, bum, bums, dogs, cheater, cheaters, cheating,
    homewrecker*, selfish, self centered, egotistical, self righteous, sanctimonious, smug, immature, childish, petty,
    biased, propaganda, destroy america, ruined, abusive, abuser*, molest*, illegals, illegal aliens, baby killer*,
    babykiller*, killers, terrorism, hates, hated, bully, bullies, loon, loons, ass kicking, negro, negroes, pervy,
    cheat, cheats, lowest, idc, pedophilia, ignoramus, hate you all, sick people, sad little, lonely freak, whale,
    whales, hippo, lunacy, so stupid, so dumb, this stupid, stupid people, dumb people, clown, clowns, creep, creeps,
    weasel, weasels, hag, hags, you re crazy, you re insane, ghoulish, goofy, fakes, whining, triggered, sjw, kool
    aid, lowlife, hysterical, vermin, satan, hellbound, invasion, invading, sharia, jihad*, kkk, commies, communism,
    lock up, deport, deported, gun grabber*, baby killers, murderers, fraudulent, pathetic, you people, fat people,
    fat fool*, take your meds, take ur meds, this dense, drunkard, stench, enemy of the people, hate america, a drunk
    and, puppet masters, you need help, you need therapy, get a life, your trap, gitmo, hoaxer*, dishonest, deceitful,
    deceiver, manipulative, entitled brat, crybabies, butthurt, delusion, nutty, foolishness, thuggery, thuggish,
    misogyny, sexism, fascistic, anti american, unamerican, un american, elitist*, parasite, groper*, old white men,
    old white man, dude bro, frat boy*, mean girl*, you lied, who the hell is, your mama, lock him up, lock her up,
    should be locked, should be jailed, drama queen*, weirdo*, nasty woman, parasites, you lie, trump derangement,
    derangement syndrome, saggy, special needs brain, druggie, drunk, drunks, gammon, gammons, traitorous, rat, snake,
    dog, worm, worms, vulture, vultures, peasant, peasants, alcoholic, deviant, deviants, devil, failure, failures,
    gangster, gangsters, goblin, goblins, gremlin, harpy, harpies, hooligan*, has been, hack, hacks, mongrel,
    mongrels, mutt, mutts, neanderthal*, punk, snitch, snitches, transphobe*, transphobic, trumper, trumpers, zombie,
    zombies, bottler, bottlers, queers, oinker*, shrew, crone, fossil, lefty, islamist*, islamists, vegetable, washed
    up, misandrist*, donkey, donkeys, toddler, mugs, git, tart, tarts, bitter, jobby, sod, homewrecker, drone,
    cripple, dwarf, midget, midgets, npc, npcs, ghoul, ghouls, wally, wallies, berk, berks, weenie, weenies, stooge,
    stooges, killjoy*, busybody, busybodies, jobsworth*, bloodsucker*, blood sucker*, fruitcake*, fraudster*,
    slumlord*, basket case*, pleb, plebs, nonentity, you lot, hypocrisy, stupidity`,
  group: `muslim, muslims, islam, islamic, islamis*, jew, jews, jewish, israel, israeli*, zionist*, quran, koran,
    sharia,
    mosque*, black people, black, blacks, white people, whites,
    white men, white women, mexicans, immigrants, immigrant, illegals, illegal aliens, aliens, migrants, refugees,
    migration, immigration, asylum, asylum seeker*, foreigner*, foreign, africa*, arabs, arab, turk, turks, turkish,
    turkey, kurd*, syrian*, afghan*, palestinian*, iranian*, mexican, asian*, latino*, hispanic*, polish, poles,
    romanian*, roma, gay, gays, lesbian, lesbians, trans, transgender*, homosexual*, lgbt*, disabled, trannys, women,
    men, females, feminists, feminist, liberals, liberal, conservatives,
    conservative, democrats, democrat, dems, republicans, republican, gop, maga, trump supporters, trump, obama,
    hillary, clinton, pelosi, schumer, waters, cops, police, christians, catholics, leftists, left, politicians,
    journalists, media, vegans, boomers, millennials, atheists, indians, pakistanis, chinese, americans, brits,
    russians, germans, german, the french, kavanaugh, tories, tory, labour, brexiteers, remoaners, woman, communist*,
    socialist*, antifa, greens, afd, spd, cdu, fdp, merkel, chancellor, minister*, government*, press, lefties`,
  they: `he, she, they, them, people, ppl, guys, guy, man, dude, dudes, bro, those, these`,
  you: `you, u, ur, your, yours, yourself, yourselves, ya, yall, y all, youre, you re, @, yo`,
  self: `i am, i m, im, am i, i was, i feel, i felt, i look, i sound, my own, me, myself, makes me feel, i`,
  reported: `called me, calls me, call me, calling me, called us, called him, called her, being called, the word,
    the term, calling someone, named me, told me to, bullied, victims of, victim of, fight against, against racism,
    anti racism, hate speech, he called, she called, they called, was called, were called, been called, be called,
    got called, get called, calls refugees, calling people, who says, when people say, people who say, stop saying,
    stop calling, stop telling, don t call, do not call, slurs, racism is, being told to, been told to, was told to,
    told to, said to me, shouted, yelled at me, bullying, harassment, harass`,
  ok: `shitstorm*, kick ass, kickass, dick cheney, dick van, dick clark, moby dick, philip k dick, pussy riot,
    pussy cat,
    pussycat, hell of a, dumb terminal*, dumb pipe*, dumb question*, dumb luck, stupid question*, stupid simple,
    stupid mistake*, idiot proof, fool proof, foolproof, killer feature*, killer app*, monkey patch*, monkey test*,
    chaos monkey, code monkey, guinea pig*, piggy bank, pig farm*, pigs feet, snow monkey, monster truck*, cookie
    monster, rat race*, class clown, clown fish, clownfish, hack day*, hack week, hackathon*, growth hack*, life
    hack*, hacks for, hacks to, puppet show*, puppet theat*, puppet master, snake case, snake oil, demon slayer, beast
    mode, leech field, black box*, white box, master slave, parasite drag, parasitic, bug bounty, slap in the face,
    screw driver, screwdriver, screw up, screws, high school, sex education, sex discrimination, sex ratio, vulgar
    fractions, criminal law, criminal justice, criminal record*, criminal defen*, criminal court, criminal case*,
    fraud detection, fraud prevention, anti fraud, fraud risk, fraud attempt*, fraud team, credit card fraud, thief of
    joy, terrorist attack*, rape victim*, bot traffic, chat bots, bots and, social bots, evil twin attack, evil maid,
    necessary evil, lesser evil, vicious circle, fat client, fat tail*, fat free, low fat, body fat, ugly duckling,
    ugly truth, ugly code, good bad and the ugly, the good the bad and the ugly, useless box, useless meeting*,
    useless feature*, go away party, go home early, go home after, go home to, let s go home, disgust is, creep up,
    feature creep, scope creep, mission creep, corrupt file*, corrupt data, corrupted, corrupt image*, animals,
    savage, fool s errand, april fool*, april fools, no fool, ship of fools, butt of, butter, dope shit, high five,
    bloody mary, damn good, damn proud, damn hard, damn well, hell yes, hell yeah, as hell proud, die hard, die cast,
    to die for, dying to, toss up, jerk chicken, balls in the air, crystal ball*, scum master, in the shit, lapdogs,
    boomer generation, cancer research, cancer patient*, cancer treatment, pest control, monkeypox, monkey business,
    ape index, fascist regime, nazi germany, nazi regime, nazi era, under hitler, the nazis, slime mold, swine flu,
    troll hunter, maine coon, spic and span, chink in the armor, chink in the armour, homo sapiens, suck it up, white
    van, dickens, cum laude, bully off, anti bullying, garbage collect*, garbage in, garbage out, garbage truck*,
    trash day, trash can*, trash bin*, shut up and take my money, get your shit together, no shit, dumb phone*, dumb
    waiter*, kill switch*, kill chain, kill your darlings, tool bag, plank exercise, die another, rape seed, rapeseed,
    sick leave, sick day*, sick note, feel sick, feeling sick, got sick, sick pay, black hat*, hot dog*, dog days, dog
    food, dogfood*, my dog*, our dog*, your dog*, office dog*, guide dog*, dog walker*, dog owner*, dog park, cash
    cow*, dairy cow*, cows and, joke aside, joking, no joke, inside joke*, practical joke*, dad joke*, his jokes, her
    jokes, terrible jokes, bad joke*, silly question*, smart and lazy, insanely, crazy good, crazy busy, crazy idea*,
    crazy week, crazy year, crazy times, crazy ride, clown doctor*, feel stupid, felt stupid, feeling stupid, sound
    stupid, look stupid, pathetic fallacy, prick of, hope you get well, garbage man, garbage men, garbage can*,
    garbage bag*, garbage disposal, crazy cat lady, brain cell of, cancer cell*, brain cells die, brain cells grow,
    sick beat*, whale watching, blue whale*, whales and, killer whale*, sperm whale*, burn in the, die on this hill,
    hill to die on, bullet in time, a bullet point, bullet in the list, dodged a bullet, bit the bullet, take a bullet
    point, people like you who, people like you make, people like you and, people like you are the reason we, sick of
    waiting, gone nuts, nuts and, mixed nuts, nuts about, crazy about, crazy how, crazy that, it s crazy, this is
    crazy, sick goal, cheat sheet*, cheat code*, cheat day*, cheat meal*, gross margin*, gross profit*, gross
    domestic, gross income, gross revenue, gross salary, brought shame, watch your back when, hang the picture*, hang
    the poster*, hang the washing, hang the coat*, shoot all day, shoot all night, shoot all the, get help, touch
    grass this weekend, man up to, knob turn*, door knob*, the knob, a knob, volume knob*, slag heap*, cripple the,
    cripple our, cripple a, hos ted, slut shaming, slutshaming, fat shaming, body shaming, must die out, get cancer
    screening*, burn in period, burn in test*, learn to drive down, iq of the team, an iq test, iq tests, zip it up,
    so stupid for, i feel so stupid, feel so stupid, feel so dumb, felt so stupid, felt so dumb, so stupid to, bitch
    about, a come for you, kill myself laughing, kill myself, two faced mask*, t hate him, t hate her, t hate them, t
    an asshole, not an asshole, an asshole wouldn t, i swear, i think, i bet, i guess, i mean, i see, i knew, i
    wonder, dumb and dumber, not stupid, not dumb, not an idiot, no idiot, isn t stupid, aren t stupid, never stupid,
    not a loser, not a liar, not a traitor, not a racist, not racist, being a traitor, accused of being, not evil, not
    crazy, not insane, clown nose, clown suit, clown costume, clown school, clown college, creepy crawl*, creep in,
    creeps in, creep into, creeps into, creeping, weasel word*, hot garbage truck, garbage collector*, dick clark*,
    dick tracy, dick smith, kiss cam, jack off the, blow me away, blow me over, jerk off the, beat you to it, beat him
    to it, beat her to it, beat you to the, beat him to the, beat you up the, beat you by, beat you up to, you re such
    a star, you re such a legend, you re such a great, you re such a good, you re such a sweet, you re such an
    inspir*, you re such an amazing, you re such a kind, you re such a nice, you re such a lovely, you re such a
    talented, sit this one out, take a seat and, rock star, run back to back, drop the mic, stay in your lane feature,
    get educated on, get educated about, punch in the numbers, punch in the code, punch this hole, punch this out,
    punch this card, burn this cd, someone kill this, is evil in, is dumb but, is stupid but, is stupid simple, the
    brain of a, brain of a child, brain of a mouse, brain of a company, the brain of a company, crazy person i, mental
    case study, is mentally ill and needs, when someone is mentally ill, such a tool, a tool, what a tool, to shut up,
    makes me sick to see, make me sick to see, is a joke at, is a joke right, is a strong word, suck at goodbyes, bad
    bitch energy, n word*, don t kill yourself, dont kill yourself, not kill yourself, want to kill yourself, wanted
    to kill yourself, tried to kill yourself, trying to kill yourself, fools of, fool of, a fool to, it makes me sick,
    living in filth, lived in filth, stupid drunk, kaffir lime*, bacon and, where s wally, three stooges, hot take, t
    deserve to die, not deserve to die, not morons, piss him off, piss her off, piss them off, treats you like scum,
    treat you like scum, treated like scum, treats me like scum, treated me like scum, treat people like scum, treats
    people like scum`,
};
