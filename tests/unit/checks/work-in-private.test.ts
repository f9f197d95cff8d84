import { workInPrivate } from '@/lib/checks/work-in-private';
import { checkTester } from '../../helpers/check-tester';

const employers = [
  {
    names: ['Meridian Bank', 'Orange'],
    domains: ['meridian.example'],
    products: ['Kompass'],
    handles: ['@meridianbank'],
  },
];
const item = { title: 'Results', text: 'Our results', url: 'https://meridian.example/results' };
const onPrivate = { context: 'private', employers } as const;

checkTester(workInPrivate, {
  valid: [
    { text: 'Meridian Bank is hiring', given: { employers } },
    { text: 'Meridian Bank is hiring', given: { employers, context: null } },
    { text: 'The meridian, a bank of clouds and an orange', given: onPrivate },
    { text: 'Meridian Bank is hiring', given: { context: 'private' } },
    { lang: 'fr', text: 'Une orange et un compas', given: onPrivate },
    { lang: 'de', text: 'Mein Kompasskurs ist vorbei', given: onPrivate },
    { text: '', given: onPrivate },
  ],
  invalid: [
    { text: 'Meridian Bank is hiring', given: onPrivate, found: [{ messageId: 'employer', words: 'Meridian Bank' }] },
    {
      text: 'Look: https://blog.meridian.example/x',
      given: onPrivate,
      found: [{ messageId: 'employer', words: 'blog.meridian.example'.slice(5) }],
    },
    { text: 'Big news!', given: { ...onPrivate, item }, found: [{ messageId: 'item', severity: 'warning' }] },
    {
      lang: 'fr',
      text: 'Chez Orange, tout change',
      given: onPrivate,
      found: [{ messageId: 'employer', words: 'Orange' }],
    },
    { lang: 'de', text: 'Unser Kompass ist da', given: onPrivate, found: [{ messageId: 'product', words: 'Kompass' }] },
    {
      lang: 'de',
      text: '#TeamMeridianBank',
      given: onPrivate,
      found: [{ messageId: 'employer', words: 'MeridianBank' }],
    },
  ],
});
