import { length } from '@/lib/checks/length';
import { checkTester } from '@/tests/helpers/check-tester';

const on = (network: 'x' | 'bluesky' | 'linkedin' | 'xing' | 'mastodon') => ({ given: { network } });
const link = `https://example.com/${'a'.repeat(400)}`;

checkTester(length, {
  valid: [
    { text: 'é'.repeat(280), lang: 'fr', ...on('x') },
    { text: 'ß'.repeat(3000), lang: 'de', ...on('linkedin') },
    { text: '👨‍👩‍👧'.repeat(300), ...on('bluesky') },
    { text: `${'a '.repeat(120)}${link}`, ...on('x') },
    { text: 'a'.repeat(100_000), ...on('xing') },
  ],
  invalid: [
    { text: `${'a'.repeat(279)}日本`, ...on('x'), found: [{ messageId: 'over', words: '日本', severity: 'serious' }] },
    { text: `${'é'.repeat(3000)}fin`, lang: 'fr', ...on('linkedin'), found: [{ messageId: 'over', words: 'fin' }] },
    { text: `${'ü'.repeat(300)}👨‍👩‍👧`, lang: 'de', ...on('bluesky'), found: [{ messageId: 'over', words: '👨‍👩‍👧' }] },
    { text: `${'a'.repeat(500)}.`, ...on('mastodon'), found: [{ messageId: 'over', words: '.' }] },
  ],
});
