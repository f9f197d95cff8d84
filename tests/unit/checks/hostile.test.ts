import { describe, expect, it } from 'vitest';
import { hostile } from '@/lib/checks/hostile';
import { HOSTILITY } from '@/lib/language/lexicon/hostility';
import { checkInput, checkTester } from '../../helpers/check-tester';

checkTester(hostile, {
  valid: [
    { text: 'Your competitors are not idiots. Assume they read the same report.' },
    { text: 'I learned to weld, to lead and to shut up, in that order.' },
    { lang: 'fr', text: 'Non, l’intelligence artificielle n’est pas stupide. Une espèce de calme s’installe.' },
    { lang: 'fr', text: 'Tu vas te faire avoir, la fraude au virement progresse.' },
    { lang: 'de', text: 'Gegen Ungeziefer im Hotelzimmer hilft unser Sensor.' },
    { text: 'Our killer feature is boring: the export finally works on files over 2 GB.' },
    { text: 'We cut our attack surface by half and the app has not crashed since.' },
    { text: 'Back then this warehouse ran on dumb terminals. Nothing is idiot-proof.' },
    { text: 'A customer called me an idiot on the phone last week. I asked what had happened.' },
    { text: 'I am an idiot when it comes to spreadsheets, so I asked Priya.' },
    { text: 'How we train moderators to answer insults such as "idiot" or "liar".' },
    { text: 'MongoDB or Postgres? We killed the zombie processes and kept both.' },
    { text: 'Muslims around the world celebrate Eid today, Eid Mubarak' },
    { text: 'Damn proud of this team, hell of a year.' },
    { text: 'Il faut tuer dans l’œuf l’idée qu’un bon commercial parle plus qu’il n’écoute.', lang: 'fr' },
    { text: 'Le retard de livraison est de notre faute, voici ce que nous changeons.', lang: 'fr' },
    { text: 'Un client m’a traité d’idiot au téléphone. Depuis, on se tutoie.', lang: 'fr' },
    {
      text: 'La collaboration avec l’atelier avance, la salopette de travail est enfin à la bonne taille.',
      lang: 'fr',
    },
    { text: 'Les musulmans fêtent l’Aïd aujourd’hui, bonne fête à tous', lang: 'fr' },
    { text: 'Les clowns à l’hôpital sont revenus, et les soignants ont ri aussi.', lang: 'fr' },
    { text: 'Ein Schlag ins Gesicht war die Absage, ein Geschenk die Begründung.', lang: 'de' },
    { text: 'Unsere Killerapplikation: Gepäck, Servicepack und Waffeln passen in einen Sack.', lang: 'de' },
    { text: 'Die Fuhren kamen pünktlich, wir schuften weiter.', lang: 'de' },
    { text: 'Ein Kunde nannte mich am Telefon einen Idioten. Heute duzen wir uns.', lang: 'de' },
    { text: 'Die Lage in der Pflege ist ernst, das sagen die Dienstpläne.', lang: 'de' },
    { text: 'Muslime feiern heute Zuckerfest, frohes Fest!', lang: 'de' },
    { text: 'Helpdesk calls about sign-in fell by half within six weeks.' },
    { text: 'Thank you for your kind words, and I hope your family is well. Hope you get some rest.' },
    { text: 'It was a dumb assumption on my part. We kill all zombie jobs at midnight.' },
    { text: 'He was told to "go back to your country". He was born in Leeds.' },
    { text: 'Je suis trop contente de rejoindre une jeune consultante et un petit concert.', lang: 'fr' },
    { text: 'L’arrière-boutique ferme la semaine du 15 août, vous pouvez tester la version bêta.', lang: 'fr' },
    { text: 'Il se dégage de cette étude trois enseignements pour vous, et pour notre trainee.', lang: 'fr' },
    { text: '« Retourne dans ton pays », voilà ce que mon collègue a entendu hier.', lang: 'fr' },
    { text: 'putain quelle victoire !!!', lang: 'fr' },
    { text: 'Kolleg*innen und Ärzt*innen gesucht, 5* Hotel, a*b und f(x)*g(x).', lang: 'de' },
    { text: '🤡💩🖕', lang: 'en' },
    { text: 'WE DESTROYED THEM 4-0!!! WHAT A NIGHT 🔴🔴' },
    { text: '@USER @USER Disgusting that veterans have to wait six months for an appointment' },
    { text: '@USER What a goal, you are amazing https://example.org' },
    { lang: 'fr', text: 'je retourne en Algérie cet été, on a crevé un pneu sur la route' },
    { text: 'Are you willing to deal with stupid red tape for a dumb form?' },
    { text: 'PLEASE DO NOT KILL YOURSELF, call the helpline, you want to kill yourself today, not tomorrow' },
    { text: 'You can get raped by nobody here, and the n word is never said.' },
    { text: 'I am pissed off that the train is late. Juglans nigra and the kaffir lime are trees.' },
    { lang: 'fr', text: 'La nullité du contrat, la ganache au chocolat, un melon de Cavaillon et la tête de veau.' },
    { lang: 'de', text: 'Danke, ihr Verrückten, das war ein Fest!' },
    { text: '' },
  ],
  invalid: [
    { text: '@user you are such a liar', found: [{ messageId: 'attack', words: 'liar', severity: 'serious' }] },
    { text: '@user du Lügner', lang: 'de', found: [{ messageId: 'attack', words: 'Lügner', severity: 'serious' }] },
    { text: '@user a$$hole', found: [{ messageId: 'attack', words: 'a$$hole', severity: 'serious' }] },
    {
      text: 'You are such an idiot, delete your account',
      found: [
        { messageId: 'attack', words: 'idiot', severity: 'serious' },
        { messageId: 'attack', words: 'delete your account', severity: 'serious' },
      ],
    },
    { text: 'I hope you die', found: [{ messageId: 'attack', words: 'hope you die', severity: 'serious' }] },
    { text: 'fuck, I missed my train', found: [{ messageId: 'profanity', words: 'fuck', severity: 'hint' }] },
    { text: 'what a b1tch', found: [{ messageId: 'attack', words: 'b1tch', severity: 'serious' }] },
    { text: 'Ok f**k you', found: [{ messageId: 'insult', words: 'f**k you', severity: 'warning' }] },
    { text: 'what a c*nt', found: [{ messageId: 'attack', words: 'c*nt', severity: 'serious' }] },
    { text: '@USER idiot', found: [{ messageId: 'attack', words: 'idiot', severity: 'serious' }] },
    {
      text: '@USER You lying hypocrite. https://example.org',
      found: [{ messageId: 'attack', words: 'lying hypocrite', severity: 'serious' }],
    },
    {
      text: '@USER crisse de cave, apprends à conduire',
      lang: 'fr',
      found: [{ messageId: 'attack', words: 'crisse de cave', severity: 'serious' }],
    },
    { text: 'sh!t happens!!', found: [{ messageId: 'profanity', words: 'sh!t', severity: 'hint' }] },
    {
      text: 'fils de p*te de voisin',
      lang: 'fr',
      found: [{ messageId: 'insult', words: 'fils de p*te', severity: 'warning' }],
    },
    {
      text: 'So ein Arschl*ch',
      lang: 'de',
      found: [{ messageId: 'insult', words: 'Arschl*ch', severity: 'warning' }],
    },
    {
      text: '@user ferme ta gueule connard',
      lang: 'fr',
      found: [
        { messageId: 'attack', words: 'ferme ta gueule', severity: 'serious' },
        { messageId: 'attack', words: 'connard', severity: 'serious' },
      ],
    },
    {
      text: 'Quels crétins ces politiques',
      lang: 'fr',
      found: [{ messageId: 'attack', words: 'crétins', severity: 'serious' }],
    },
    {
      text: 'Diese Politiker sind ein verlogenes Pack',
      lang: 'de',
      found: [{ messageId: 'attack', words: 'verlogenes Pack', severity: 'serious' }],
    },
    { text: 'So ein Scheiß', lang: 'de', found: [{ messageId: 'profanity', words: 'Scheiß', severity: 'hint' }] },
  ],
});

describe('hostile', () => {
  it('marks at most four places', () => {
    const found = hostile.run(checkInput('you idiot, you moron, you clown, you coward, you liar, you bastard'));
    expect(found).toHaveLength(4);
  });

  it.each(['en', 'fr', 'de'] as const)('never takes the name of a group for a reason (%s)', (lang) => {
    const about = { en: 'Tonight in Europe', fr: 'Ce soir en Europe', de: 'Heute in Europa' }[lang];
    const names = HOSTILITY[lang].group.split(',').map((name) => name.trim().replace('*', ''));
    const texts = names.map((_name, i) => `${about}: ${names.slice(i, i + 5).join(', ')}`);
    expect(texts.filter((text) => String(hostile.run(checkInput(text, { langs: [lang] }))) !== '')).toEqual([]);
  });

  it('says that it cannot judge a language it does not know', () => {
    expect(hostile.run(checkInput('Een mooie dag in de haven', { langs: [] }))).toEqual({
      notChecked: 'unknown-language',
    });
  });

  it('still knows strong insults when the language is unknown', () => {
    expect(hostile.run(checkInput('asshole', { langs: [] }))).toMatchObject([{ messageId: 'insult' }]);
  });

  it('does not call a long page hostile for one mild name', () => {
    const page = 'We measured the flow of the river and wrote down every number that mattered to the town. '.repeat(20);
    expect(hostile.run(checkInput(`${page}Only a fool would swim here.`))).toEqual([]);
  });
});
