import type { OwnPost } from '@/lib/checks/define';
import { unlikeYou } from '@/lib/checks/unlike-you';
import { checkTester } from '../../helpers/check-tester';

const posts = (texts: readonly string[], count: number): OwnPost[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    text: `${texts[i % texts.length]} (${i})`,
    network: 'linkedin',
    publishedAt: 1_000_000 - i,
    kind: 'other',
  }));

const english = posts(
  [
    'The best part of a migration is the day when nobody asks about it any more. We had that day today.',
    'I read three papers about caching this week and all of them say the same thing: measure before you believe.',
    'A colleague asked me why our tests are slow. I did not know, so we looked together, and it was the clock. 🙂',
  ],
  24,
);
const french = posts(
  [
    "Qu'en pensez-vous ? Je cherche encore la bonne façon d'expliquer ces chiffres à des gens qui ne les aiment pas.",
    'Votre avis m’intéresse : faut-il encore former les équipes en salle, ou bien suivre tout cela à distance ?',
  ],
  24,
);
const german = posts(
  [
    'Mich würde interessieren, wie Sie das lösen. Bei uns dauert die Abrechnung noch immer drei ganze Tage.',
    'Falls Sie ein Buch über gute Besprechungen kennen, schreiben Sie mir bitte. Ich suche schon lange danach.',
  ],
  24,
);
const like = 'Today I learned that a slow build is often one slow file. We found ours after an hour of looking.';

checkTester(unlikeYou, {
  valid: [
    { text: like, given: { ownPosts: english } },
    { text: like.repeat(12), given: { ownPosts: english.slice(0, 19) } },
    { text: 'Wow!!!!! 🎉🎉🎉🎉🎉🎉', given: { ownPosts: english } },
    {
      lang: 'fr',
      text: 'Tu viens demain ? On en parle autour d’un café, comme la dernière fois.',
      given: { ownPosts: english },
    },
    {
      lang: 'fr',
      text: 'Je ne sais pas encore comment expliquer ces chiffres, mais j’y travaille avec toute une équipe de passionnés.',
      given: { ownPosts: french },
    },
    { text: '', given: { ownPosts: english } },
  ],
  invalid: [
    { text: like.repeat(12), given: { ownPosts: english }, found: [{ messageId: 'longer', severity: 'hint' }] },
    {
      text: '🚀 Big news 🎉🎉 for our whole team today 🔥 and I cannot wait to tell you 🙌 more about it soon 💪✨',
      given: { ownPosts: english },
      found: [{ messageId: 'moreEmoji' }],
    },
    {
      text: 'What a day! What a team! What a result! I could not be prouder! Thank you all! You are the very best!',
      given: { ownPosts: english },
      found: [{ messageId: 'moreExclamations' }],
    },
    {
      lang: 'fr',
      text: 'Si tu veux apprendre à lire ces chiffres, dis-moi quand tu es libre et je te montre comment je fais.',
      given: { ownPosts: french },
      found: [{ messageId: 'lessFormal' }],
    },
    {
      lang: 'de',
      text: 'Wenn du ein gutes Buch über Besprechungen kennst, dann schreib mir doch, ich freue mich auf deinen Rat.',
      given: { ownPosts: german },
      found: [{ messageId: 'lessFormal' }],
    },
  ],
});
