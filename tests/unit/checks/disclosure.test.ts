import { describe, expect, it } from 'vitest';
import type { CheckInput } from '@/lib/checks/define';
import { disclosure } from '@/lib/checks/disclosure';
import { checkInput, checkTester } from '../../helpers/check-tester';

const kind = { kind: 'promotional', promotion: 0.9, reasons: [] } as const;
const promotional: Partial<CheckInput> = { kind: { ...kind, reasons: [] } };
const employers = [
  { names: ['Acme Instruments', 'Acme'], domains: ['acme.example'], products: ['FlowMeter'], handles: ['acmehq'] },
];
const known: Partial<CheckInput> = { ...promotional, employers };

const saysIt = [
  ['en', 'At Acme, we spent two years on the new FlowMeter. It is out today.'],
  ['en', 'The new FlowMeter is out. I work at Acme, so judge for yourselves.'],
  ['en', 'My team shipped the FlowMeter 3 this morning. Try it: https://acme.example/flow'],
  ['en', 'I joined Acme in May, and this is the first product I helped with. Have a look.'],
  ['en', "We're hiring a lab technician in Leeds. Apply by Friday."],
  ['en', 'Come and meet us at booth 12!'],
  ['en', 'Ad: the FlowMeter 3 is 20 % off this week.'],
  ['en', 'FlowMeter 3 is 20 % off this week. #ad'],
  ['en', 'FlowMeter 3 is out, and it is lovely. #AcmeEmployee https://acme.example'],
  ['en', 'A year of work by my colleagues: FlowMeter 3.'],
  ['fr', 'Chez Acme, nous avons passé deux ans sur ce capteur. Il sort aujourd’hui.'],
  ['fr', 'Le nouveau FlowMeter est sorti. Je bosse chez Acme, donc pas très objectif !'],
  ['fr', 'Notre nouvelle gamme est arrivée : venez l’essayer.'],
  ['fr', 'On recrute un technicien à Lyon, CDI, postulez avant vendredi.'],
  ['fr', "J'ai rejoint Acme en mai, voici le premier produit auquel j'ai participé."],
  ['fr', 'Mon employeur ouvre ses portes samedi, inscription en ligne.'],
  ['fr', 'Publicité\nLe FlowMeter 3 est à -20 % cette semaine.'],
  ['de', 'Ich arbeite bei Acme: Der neue FlowMeter ist da.'],
  ['de', 'Bei Acme haben wir zwei Jahre an diesem Sensor gearbeitet. Heute kommt er heraus.'],
  ['de', 'Unser neues Messgerät ist da. Jetzt testen!'],
  ['de', 'Wir suchen Verstärkung im Labor in Ulm. Bewerbungen bis Freitag.'],
  ['de', 'Werbung: FlowMeter 3 diese Woche 20 % günstiger.'],
  ['de', 'Meine Kolleginnen haben ein Jahr daran gebaut: FlowMeter 3.'],
  ['en', "We've been named lab supplier of the year. Thank you!"],
  ['en', 'We surveyed 900 labs about their meters. Get the report.'],
  ['en', 'How to read a flow curve, by our own Rhea Joshi.'],
  ['fr', 'Trois raisons de nous confier vos mesures.'],
  ['fr', 'Le capteur, on le fabrique à Tours depuis 1998. Commandez le vôtre.'],
  ['de', 'Wir forschen an einem neuen Sensor und suchen Testlabore.'],
  ['de', 'Mit dem Kapital bauen wir das Team in Ulm aus.'],
  ['en', 'Took a job with Acme in spring. The FlowMeter is 30 % off until Sunday.'],
  ['en', 'Biased, since Acme signs my paychecks, but the FlowMeter beats them all.'],
  ['fr', "Le FlowMeter est à -20 % jusqu'à dimanche, et c'est Acme qui me paie."],
  ['de', 'Als Technikerin im Werk Acme sage ich: Holt euch den FlowMeter.'],
  ['de', 'Hab im Mai bei Acme Ulm angefangen. Der FlowMeter ist ab morgen im Regal.'],
] as const;

checkTester(disclosure, {
  valid: [
    ...saysIt.map(([lang, text]) => ({ lang, text, given: known })),
    { text: 'Our new meter is out, try it today.', given: promotional },
    { text: 'Acme released a new FlowMeter.', given: { employers } },
    { text: '', given: known },
  ],
  invalid: [
    {
      text: 'I love the new Acme FlowMeter! Best thing on the market, get yours: https://acme.example',
      given: known,
      found: [{ messageId: 'sayYouWorkThere', words: 'Acme', severity: 'warning' }],
    },
    {
      text: 'Three reasons to try the FlowMeter 3 this autumn. https://acme.example/flow #meters #lab',
      given: known,
      found: [{ messageId: 'sayYouWorkThere', words: 'FlowMeter' }],
    },
    {
      lang: 'fr',
      text: 'Inscrivez-vous au webinaire d’Acme sur la mesure des débits, jeudi à 14 h.',
      given: known,
      found: [{ messageId: 'sayYouWorkThere', words: 'Acme' }],
    },
    {
      lang: 'de',
      text: 'Der beste Sensor am Markt kommt von Acme. Jetzt bestellen!',
      given: known,
      found: [{ messageId: 'sayYouWorkThere', words: 'Acme' }],
    },
    {
      lang: 'fr',
      text: 'Le webinaire à ne pas manquer pour notre planète : inscrivez-vous vite !',
      given: promotional,
      found: [{ messageId: 'sayYouWorkThere' }],
    },
    {
      text: 'The FlowMeter 3 is 20 % off this week! #lab #science #ad #meters #deal',
      given: known,
      found: [{ messageId: 'buried', words: '#ad' }],
    },
    {
      lang: 'de',
      text: 'FlowMeter 3 jetzt günstiger! #labor #technik #werbung',
      given: known,
      found: [{ messageId: 'buried', words: '#werbung' }],
    },
  ],
});

describe('the wording to adapt', () => {
  const fixOf = (text: string, given: Partial<CheckInput>): string | undefined => {
    const [found] = disclosure.run(checkInput(text, given));
    const fix = found?.fixes?.[0];
    return fix && text.slice(0, fix.start) + fix.replacement + text.slice(fix.end);
  };

  it('comes in the language of the draft, before the tags at the end', () => {
    const text = 'Acme sort le FlowMeter 3.\n\n#mesure #labo';
    expect(fixOf(text, { ...known, langs: ['fr'] })).toBe(
      'Acme sort le FlowMeter 3. (Je travaille chez Acme Instruments.)\n\n#mesure #labo',
    );
    expect(fixOf('Jetzt den FlowMeter 3 testen!', { ...known, langs: ['de'] })).toBe(
      'Jetzt den FlowMeter 3 testen! (Ich arbeite bei Acme Instruments.)',
    );
  });

  it('names nobody when the employer is not known', () => {
    expect(fixOf('Register today!', promotional)).toBe('Register today! (I work there.)');
  });
});
