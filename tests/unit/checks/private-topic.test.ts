import { describe, expect, it } from 'vitest';
import { privateTopic } from '@/lib/checks/private-topic';
import { checkInput, checkTester } from '../../helpers/check-tester';

checkTester(privateTopic, {
  valid: [
    { text: 'Parental leave and childcare: what changes' },
    { text: 'Cancer and heart attacks: what insurers pay' },
    { text: 'Church seeks part-time organist' },
    { lang: 'de', text: 'Krebs und Herzinfarkt: was die Kasse zahlt' },
    { lang: 'de', text: 'Kindergeld steigt um vier Euro' },
    { lang: 'de', text: 'Kirche sucht Organistin in Teilzeit' },
    { lang: 'fr', text: 'Repérer plus tôt Parkinson et Alzheimer' },
    { lang: 'fr', text: 'Paroisse cherche organiste à mi-temps' },
    { text: 'Republicans and Democrats agree on chips. Trump and Biden on trade.' },
    { lang: 'de', text: 'CDU und SPD einigen sich beim Heizungsgesetz. Die Zahlen 2025 sind da.' },
    { lang: 'de', text: 'Ich glaube, dass wir das schaffen. Mein Gott, was für ein Jahr, und ich stimme ihm zu.' },
    { lang: 'de', text: 'Die Muslime in Berlin feiern heute das Zuckerfest. Zum Zuckerfest schließen wir um 16 Uhr.' },
    { lang: 'de', text: 'Sind 12 Stunden Fasten okay? Als Psychologin berate ich Teams.' },
    { lang: 'fr', text: 'Aujourd’hui, j’ai appris que j’ai commencé ma carrière chez TCS. Mon Dieu, quelle semaine.' },
    { lang: 'fr', text: 'En tant que psychologue du travail, j’accompagne des équipes. Jeûner 12 heures, c’est OK ?' },
    { text: '' },
    { text: '😀😀 \ud800 \u202e' },
    { text: 'My wife is pregnant', given: { context: 'private' } },
    { text: 'My wife is pregnant', given: { context: null } },
    { text: 'As a nurse, I see every day how understaffing hurts patients with cancer.' },
    { text: 'Tax season is here. Here are the deductions my clients forget when they inherit.' },
    { text: 'As a political scientist I study why people vote for populist parties.' },
    { text: 'We are expecting strong growth, and the marriage between IT and business holds.' },
    { text: 'I am married to the idea of small pull requests.' },
    { text: '"I was depressed and nobody noticed," says one participant of our study.' },
    { text: 'Our sister company in Lyon is hiring, and our parent company reports today.' },
    { text: 'We adopted Kubernetes in 2019.' },
    { text: 'I am sick of dashboards, and our toddler room has two places left.' },
    { lang: 'fr', text: 'Mon équipe m’a offert une plante pour mes 5 ans dans la boîte. Je prêche pour ma paroisse.' },
    { lang: 'de', text: 'Ich werde krank von Tabellen, die keiner liest.' },
    {
      text: `My dad worked for a printer too. ${'We built the search of a library with the team and the users of it. '.repeat(3)}`,
    },
    { lang: 'fr', text: 'Notre maison mère annonce ses résultats, et nous avons voté pour le logo B.' },
    { lang: 'fr', text: 'Notaire, on me pose tous les jours la question de l’héritage.' },
    { lang: 'fr', text: '« J’étais déprimée », raconte une participante de notre étude.' },
    { lang: 'fr', text: 'Les salariés en arrêt maladie coûtent cher : notre étude.' },
    { lang: 'de', text: 'Wer schwanger ist, hat Anspruch auf bezahlte Pausen.' },
    { lang: 'de', text: 'Unsere Muttergesellschaft legt heute ihre Zahlen vor.' },
    { lang: 'de', text: 'Ich berate Gewerkschaften im Rentenrecht.' },
    { lang: 'de', text: 'Die Ehe zwischen IT und Fachbereich klappt endlich.' },
  ],
  invalid: [
    {
      text: 'I have been depressed since May.',
      found: [{ messageId: 'health', words: 'I have been depressed', severity: 'serious' }],
    },
    {
      text: 'My colleague Tom has prostate cancer.',
      found: [{ messageId: 'health', words: 'Tom has prostate cancer', severity: 'serious' }],
    },
    {
      text: 'We got engaged in Lisbon!',
      found: [{ messageId: 'relationship', words: 'We got engaged', severity: 'serious' }],
    },
    {
      text: 'Honest post: my wife and I are getting divorced.',
      found: [{ messageId: 'relationship', words: 'my wife and I are getting divorced', severity: 'serious' }],
    },
    {
      text: "Mum's dementia is getting worse.",
      found: [{ messageId: 'health', words: "Mum's dementia", severity: 'serious' }],
    },
    { text: 'I prayed for it.', found: [{ messageId: 'religion', words: 'I prayed', severity: 'serious' }] },
    {
      text: 'I voted Green on Sunday.',
      found: [{ messageId: 'politics', words: 'I voted Green', severity: 'serious' }],
    },
    {
      text: 'I finally joined the union.',
      found: [{ messageId: 'union', words: 'I finally joined the union', severity: 'serious' }],
    },
    {
      text: 'My wife makes the best lasagne.',
      found: [{ messageId: 'family', words: 'My wife', severity: 'hint' }],
    },
    { text: 'My rent went up again.', found: [{ messageId: 'money', words: 'My rent', severity: 'warning' }] },
    { text: 'My dog ate my slippers.', found: [{ messageId: 'leisure', words: 'My dog', severity: 'hint' }] },
    {
      lang: 'fr',
      text: 'Je suis enceinte et nous nous marions en mai.',
      found: [
        { messageId: 'health', words: 'Je suis enceinte', severity: 'serious' },
        { messageId: 'relationship', words: 'nous marions', severity: 'serious' },
      ],
    },
    {
      lang: 'fr',
      text: 'Je gagne 3 200 € net par mois.',
      found: [{ messageId: 'money', words: 'Je gagne 3 200 € net', severity: 'warning' }],
    },
    {
      lang: 'fr',
      text: 'J’ai fait grève avec la CGT.',
      found: [{ messageId: 'union', words: "J'ai fait grève", severity: 'serious' }],
    },
    {
      lang: 'de',
      text: 'Mein Vater liegt im Krankenhaus.',
      found: [{ messageId: 'health', words: 'Mein Vater liegt im Krankenhaus', severity: 'serious' }],
    },
    {
      lang: 'de',
      text: 'Gestern habe ich die Scheidung eingereicht.',
      found: [{ messageId: 'relationship', words: 'ich die Scheidung eingereicht', severity: 'serious' }],
    },
    {
      lang: 'de',
      text: 'Ab Montag streiken wir.',
      found: [{ messageId: 'union', words: 'streiken wir', severity: 'serious' }],
    },
  ],
});

describe('private-topic', () => {
  it('offers vaguer words for where and until when', () => {
    const fixed = (text: string, lang: 'en' | 'fr' | 'de'): string => {
      const outcome = privateTopic.run(checkInput(text, { langs: [lang] }));
      const fix = 'notChecked' in outcome ? undefined : outcome.flatMap(({ fixes }) => fixes ?? [])[0];
      return fix ? text.slice(0, fix.start) + fix.replacement + text.slice(fix.end) : text;
    };
    expect(fixed('Nous partons à Bali du 3 au 17 août, la maison est vide.', 'fr')).toBe(
      'Nous partons en vacances, la maison est vide.',
    );
    expect(fixed("I'm on holiday in Crete until the 25th.", 'en')).toBe("I'm on holiday in Crete for a while.");
    expect(fixed('Vom 3. bis 17. August sind wir auf Kreta.', 'de')).toBe('Eine Zeit lang sind wir auf Kreta.');
    expect(fixed('We are on holiday in Crete.', 'en')).toBe('We are on holiday in Crete.');
  });

  it('reads every lexicon where the language is unknown, and says so where it finds nothing', () => {
    expect(privateTopic.run(checkInput('Ma femme est enceinte', { langs: [] }))).toMatchObject([
      { messageId: 'health' },
    ]);
    expect(privateTopic.run(checkInput('Ciao a tutti', { langs: [] }))).toEqual({ notChecked: 'unknown-language' });
  });

  it('reports at most three topics, the most delicate first', () => {
    const text = 'I am pregnant. I voted Green. My rent is up. My dog barks. My mother prays and goes to church.';
    const outcome = privateTopic.run(checkInput(text));
    expect('notChecked' in outcome ? [] : outcome.map(({ messageId }) => messageId)).toEqual([
      'health',
      'religion',
      'politics',
    ]);
  });
});
