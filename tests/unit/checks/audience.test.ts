import { audience } from '@/lib/checks/audience';
import { checkTester } from '../../helpers/check-tester';

const publicPrivate = { context: 'private', audience: 'public' } as const;

checkTester(audience, {
  valid: [
    { text: 'I am pregnant', given: { context: 'private', audience: 'friends' } },
    { text: 'I am pregnant', given: { context: 'private', audience: 'unknown' } },
    { text: 'I am pregnant', given: { context: null, audience: 'public' } },
    { text: 'What a sunrise', given: publicPrivate },
    { lang: 'fr', text: 'Quel lever de soleil', given: publicPrivate },
    { lang: 'de', text: 'Was für ein Sonnenaufgang', given: publicPrivate },
    { text: 'Our new study is out', given: { audience: 'public' } },
    { text: 'Our new study is out', given: { audience: 'unknown' } },
  ],
  invalid: [
    {
      text: 'I am pregnant',
      given: publicPrivate,
      found: [{ messageId: 'privateInPublic', words: 'I am pregnant', severity: 'serious' }],
    },
    {
      lang: 'fr',
      text: 'Trois semaines en Crète, la maison est vide',
      given: publicPrivate,
      found: [{ messageId: 'privateInPublic', words: 'Trois semaines en', severity: 'serious' }],
    },
    {
      lang: 'de',
      text: 'Mein Hund schläft',
      given: publicPrivate,
      found: [{ messageId: 'privateInPublic', words: 'Mein Hund', severity: 'hint' }],
    },
    {
      text: 'Our new study is out',
      given: { audience: 'friends' },
      found: [{ messageId: 'closedOnProfessional', severity: 'hint' }],
    },
    {
      text: 'Our new study is out',
      given: { audience: 'only-me' },
      found: [{ messageId: 'closedOnProfessional', severity: 'hint' }],
    },
  ],
});
