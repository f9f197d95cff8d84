import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What an import graph can't see: names that a folder must not speak. Each rule proves on a planted line that it sees. */
const RULES = [
  {
    says: 'one place makes requests',
    in: /^(lib|components|entrypoints)\//u,
    except: /^lib\/platform\/net\.ts$/u,
    never: /(?<![.\w])fetch\(|XMLHttpRequest|WebSocket\b|EventSource\b|sendBeacon|RTCPeerConnection/u,
    planted: "await fetch('https://example.org')",
  },
  {
    says: 'nobody makes HTML out of text',
    in: /^(lib|components|entrypoints)\//u,
    except: /^$/u,
    never: /\b(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/u,
    planted: 'node.innerHTML = text',
  },
  {
    says: 'the left of the ledger has no clock and no luck',
    in: /^lib\/(domain|i18n|language|promotion|checks|suggest|library|networks)\//u,
    except: /^$/u,
    never: /Date\.now\(|new Date\(\)|Math\.random|randomUUID|performance\.now/u,
    planted: 'const now = Date.now()',
  },
  {
    says: 'only the platform and the entrypoints know the browser',
    in: /^(lib|components)\//u,
    except: /^lib\/platform\//u,
    never: /(?<![\w.'"-])(?:browser|chrome)\.(?!\s)\w+\.?\w*\(/u,
    planted: 'await browser.tabs.query({})',
  },
];

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], {
  encoding: 'utf8',
}).split('\n');
const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(?<!:)\/\/.*$/gmu, '');

describe('the house', () => {
  it.each(RULES)('$says', ({ in: where, except, never, planted }) => {
    expect(planted).toMatch(never);
    const watched = files.filter((file) => where.test(file) && !except.test(file));
    expect(watched.length).toBeGreaterThan(5);
    const broken = watched.filter((file) => never.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(broken).toEqual([]);
  });
});
