import { secret } from '@/lib/checks/secret';
import { checkTester } from '@/tests/helpers/check-tester';

/** Assembled here, so that no scanner takes this file for a leak. */
const join = (...parts: string[]): string => parts.join('');
const LETTERS = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6';
const HEX = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0';

const KEYS = [
  join('AK', 'IA', 'QWERTZUIOPASDFGH'),
  join('gh', 'p_', LETTERS.slice(0, 36)),
  join('glp', 'at-', LETTERS.slice(0, 20)),
  join('xo', 'xb-', '123456789012-123456789012-', LETTERS.slice(0, 24)),
  join('sk_', 'live_', LETTERS.slice(0, 24)),
  join('AI', 'za', LETTERS.slice(0, 35)),
  join('sk-', 'ant-api03-', LETTERS, LETTERS),
  join('sk-', 'proj-', LETTERS),
  join('np', 'm_', LETTERS.slice(0, 36)),
  join('SG', '.', LETTERS.slice(0, 22), '.', LETTERS.slice(0, 43)),
  join('hf', '_', LETTERS.slice(0, 34)),
  join('dop', '_v1_', HEX),
  join('ey', 'JhbGciOiJIUzI1NiJ9', '.ey', 'JzdWIiOiIxMjM0In0', '.', LETTERS.slice(0, 43)),
  join('123456789:', 'AA', LETTERS.slice(0, 33)),
];
const pem = join('-----BEGIN ', 'RSA PRIVATE KEY-----\n', LETTERS, '\n-----END ', 'RSA PRIVATE KEY-----');

checkTester(secret, {
  valid: [
    { text: 'Password: protect yourself! Use 1Password or Bitwarden, a 12-character minimum and 2FA.' },
    { text: 'Key takeaways: https://example.com/2024/key-takeaways-conference?resourcekey=0-aB3dE5fG7hI9jK1l' },
    { text: 'The key: Customer-Centricity-2.0, and commit 3f2a9c8b7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a' },
    { text: 'api_key = YOUR_API_KEY_GOES_HERE' },
    { text: 'Mot de passe : 12 caractères minimum. Le plus utilisé reste 123456.', lang: 'fr' },
    { text: 'Votre mot de passe : azerty123 ? Changez-en.', lang: 'fr' },
    { text: 'Passwort: geheim. Login: https://example.com/login?x=1', lang: 'de' },
    { text: 'Der Schlüssel: Zusammenarbeit-und-Vertrauen-2024', lang: 'de' },
  ],
  invalid: [
    ...KEYS.map((key) => ({
      text: `Here it is: ${key}.`,
      found: [{ messageId: 'key', words: key, severity: 'serious' }],
    })),
    { text: `Oops\n${pem}\nbye`, found: [{ messageId: 'privateKey', words: pem }] },
    {
      text: 'postgres://admin:s3cretP4ss@db.example.com/app',
      found: [{ messageId: 'urlPassword', words: 'postgres://admin:s3cretP4ss' }],
    },
    { text: 'password: Tr0ub4dor&3', found: [{ messageId: 'password', words: 'Tr0ub4dor&3' }] },
    { text: 'Le mot de passe est Ete2025! merci', lang: 'fr', found: [{ messageId: 'password', words: 'Ete2025' }] },
    { text: 'Das Passwort lautet: Xk29vQ1z', lang: 'de', found: [{ messageId: 'password', words: 'Xk29vQ1z' }] },
    {
      text: `api_key = "${HEX.slice(0, 32)}"`,
      found: [{ messageId: 'token', words: HEX.slice(0, 32) }],
    },
  ],
});
