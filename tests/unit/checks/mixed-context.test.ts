import { mixedContext } from '@/lib/checks/mixed-context';
import { checkTester } from '../../helpers/check-tester';

const employers = [{ names: ['Meridian Bank'], domains: ['meridian.example'], products: ['Kompass'], handles: [] }];
const given = { employers };

checkTester(mixedContext, {
  valid: [
    { text: 'I was diagnosed with cancer in May.', given },
    { text: 'Meridian Bank opens a branch in Lyon.', given },
    { text: 'Back at Meridian Bank after my holidays!', given },
    { text: 'Ten years at Meridian Bank. Thanks to my wife for her patience.', given },
    { text: 'Our patients at Meridian Bank clinics are depressed.', given },
    { lang: 'fr', text: 'Retour chez Meridian Bank après mes vacances.', given },
    { lang: 'fr', text: 'Mon entreprise publie une étude sur la dépression des salariés.' },
    { lang: 'de', text: 'Meine Firma sucht Leute. Danke an meine Frau.' },
    { lang: 'de', text: 'Meridian Bank hilft Kundinnen nach der Scheidung.', given },
  ],
  invalid: [
    {
      text: 'I was diagnosed with cancer in May and Meridian Bank was wonderful about it.',
      given,
      found: [{ messageId: 'mixed', words: 'I was diagnosed with cancer', severity: 'warning' }],
    },
    {
      text: 'My boss told me to hide that I am gay.',
      found: [{ messageId: 'mixed', words: 'I am gay', severity: 'warning' }],
    },
    {
      lang: 'fr',
      text: 'Je suis enceinte et chez nous au bureau personne ne le sait.',
      found: [{ messageId: 'mixed', words: 'Je suis enceinte' }],
    },
    {
      lang: 'fr',
      text: 'Mon divorce est prononcé, retour chez #MeridianBank lundi.',
      given,
      found: [{ messageId: 'mixed', words: 'Mon divorce' }],
    },
    {
      lang: 'de',
      text: 'Ich bin schwanger, und bei uns in der Firma weiß es niemand.',
      found: [{ messageId: 'mixed', words: 'Ich bin schwanger' }],
    },
  ],
});
