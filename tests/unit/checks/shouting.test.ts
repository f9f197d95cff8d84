import { shouting } from '@/lib/checks/shouting';
import { networkById } from '@/lib/networks/registry';
import { checkTester } from '../../helpers/check-tester';

const { emoji, hashtags } = networkById('linkedin').habits;

checkTester(shouting, {
  valid: [
    { text: 'IBM, SAP and NASA met at UNESCO about GDPR, 30 kW and ISO 27001.' },
    { text: 'HTML CSS and JSON are not TLAs. See #OPENDATA or #AI!' },
    { text: 'Really? Yes! Great!!' },
    { text: '👩🏽‍🚒 🇫🇷 🚀 three emoji are three emoji' },
    { text: 'La SNCF, l’URSSAF et l’INSEE sont dans le même bâtiment.', lang: 'fr' },
    { text: 'DHL, BASF und die BaFin. DSGVO gilt auch hier.', lang: 'de' },
    { text: '' },
  ],
  invalid: [
    { text: 'We will NEVER do that again', found: [{ messageId: 'capitals', words: 'NEVER', severity: 'hint' }] },
    { text: 'READ THE MANUAL FIRST, please', found: [{ messageId: 'capitals', words: 'READ THE MANUAL FIRST' }] },
    {
      text: 'What?!! Wow!!!',
      found: [
        { messageId: 'exclamation', words: '?!!' },
        { messageId: 'exclamation', words: '!!!' },
      ],
    },
    {
      text: 'C’est GRATUIT et pour TOUJOURS',
      lang: 'fr',
      found: [
        { messageId: 'capitals', words: 'GRATUIT' },
        { messageId: 'capitals', words: 'TOUJOURS' },
      ],
    },
    { text: 'Das ist WIRKLICH wichtig', lang: 'de', found: [{ messageId: 'capitals', words: 'WIRKLICH' }] },
    { text: `Launch ${'🚀'.repeat(emoji + 2)}`, found: [{ messageId: 'emoji', words: '🚀🚀' }] },
    { text: '#a '.repeat(hashtags + 1).trim(), found: [{ messageId: 'hashtags', words: '#a' }] },
  ],
});
