/**
 * First names common in France, Switzerland, Germany, Britain and the US, folded. A capital letter is asked for besides;
 * names that are also everyday words at the head of a sentence (Will, Mark, Rose, Ernst, Pierre, May) are left out.
 * Own list, from everyday knowledge.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `adam adrian adrien agathe ahmed alain alan albert alessia alex alexander alexandra alexandre ali alice aline alison amandine amelie amy ana andrea andreas
  andrew anja anke anna anne annette annika antoine anton arnaud arthur astrid aurelie axel barbara bastian beatrice beate ben benjamin bernard bernd bettina birgit
  bjorn boris brian brigitte bruno camille carla carmen carol caroline catherine cecile celine charles charlotte chloe chris christa christian christina christine christoph
  christophe claire clara claude claudia claus clement corinne cornelia cyril damien daniel daniela daniele david deborah delphine denis denise didier dieter dirk
  dominik dominique doris dorothea edith eduard elena elias elisa elisabeth elise elizabeth elke ella emil emilie emily emma eric erik erika estelle esther eva
  fabian fabien fabienne fanny fatima felix florence florian franck francois francoise frederic fritz gabriel gabriele gaelle geoffrey georg george gerard gerd gerhard gertrud
  gilles gisela giulia guillaume gunther hanna hannah hans harald harry heidi heike heinz helen helena helene helga helmut hendrik henri henrik herbert holger horst hugo ines
  inga ingrid isabel isabelle isabella jacqueline jacques jakob james jan jana jane janine jasmin jason jean jeanne jennifer jens jeremy jerome jessica joachim joan joel johanna johannes
  john jonas jonathan jorg joseph josephine judith jule julia julian juliane julie julien juliette jurgen justine kai karim karin karine karl katharina katherine kathrin katja
  katrin kerstin kevin klara klaus konrad kurt lara larissa lars laura laure laurence laurent lea lena leo leon leonie lina linda lisa lise louise luc luca lucas lucie
  ludovic luis luisa lukas lutz lydia madeleine magali magdalena maike maja malte manfred manon manuel manuela marc marcel marco marcus margaret margot maria marianne marie marina
  marine mario marion marius markus marlene marta martha martin martina martine marvin mary mathias mathieu mathilde matthew matthias maurice maxime melanie melissa
  michael michaela michel michele michelle mireille miriam mohamed mohammed monika monique moritz murielle mustafa myriam nadia nadine nadja nancy natalie nathalie
  nathan nele nico nicola nicolas nicole niklas nils nina noah nora norbert odile oliver olivier oscar oskar pamela pascal pascale patricia patrick paul paula pauline peter petra
  philip philipp philippe pia quentin rachel rainer ralf raphael raymond rebecca regina regine reiner renate rene ricarda richard rita robert robin roger roland rolf romain
  ronald ruth ryan sabine sabrina samuel sandra sandrine sara sarah sebastian sebastien serge silke silvia simon simone sofia solene sonia sonja sophia sophie stefan stefanie stephan
  stephane stephanie stephen steve steven susan susanne suzanne sven svenja sylvain sylvia sylvie tanja tatjana tessa theo theresa therese thierry thomas thorsten tim timo tina tobias
  tom torsten ulrich ulrike ursula ute uwe valentin valentina valerie vanessa vera verena veronique victor victoria viktor vincent viola virginie volker walter werner wilhelm william
  wolfgang xavier yann yannick yasmine yusuf yves yvette yvonne zoe`.split(/\s+/u),
);
