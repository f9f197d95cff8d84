import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const BUILDS = [
  { browser: 'chrome', folder: '.output/chrome-mv3' },
  { browser: 'firefox', folder: '.output/firefox-mv3' },
] as const;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** Ways out of a page or a worker. In a content script none may stand; elsewhere `fetch(` stands once, in net.ts. */
const WAYS_OUT =
  /(?<![.\w$])fetch\(|XMLHttpRequest\(|new WebSocket|EventSource\(|sendBeacon\(|RTCPeerConnection|importScripts\(|new Image\b/gu;

describe.each(BUILDS)('the package for $browser', ({ browser, folder }) => {
  const scripts = filesIn(folder).filter((path) => path.endsWith('.js'));

  it('asks for what the golden manifest says, and for no host', async () => {
    const manifest = readFileSync(`${folder}/manifest.json`, 'utf8');
    const { host_permissions, web_accessible_resources, externally_connectable, content_scripts } =
      JSON.parse(manifest);
    expect(host_permissions ?? []).toEqual([]);
    expect(content_scripts ?? []).toEqual([]);
    expect([web_accessible_resources, externally_connectable]).toEqual([undefined, undefined]);
    await expect(`${JSON.stringify(JSON.parse(manifest), null, 2)}\n`).toMatchFileSnapshot(
      `../fixtures/manifests/${browser}.json`,
    );
  });

  it('has one place that makes requests, and none in what runs in a page', () => {
    const found = Object.fromEntries(scripts.map((path) => [path, readFileSync(path, 'utf8').match(WAYS_OUT) ?? []]));
    const out = Object.entries(found).filter(([, ways]) => ways.length > 0);
    expect(out).toEqual([[join(folder, 'background.js'), ['fetch(']]]);
  });

  it('has a worker that needs nothing a worker does not have', () => {
    expect(readFileSync(join(folder, 'background.js'), 'utf8')).not.toMatch(/(?<![.\w$"'`])process\.(?:env|versions)/u);
  });

  it('tells the page nothing at the start of a content script', () => {
    for (const path of scripts) expect(readFileSync(path, 'utf8')).not.toContain('content-script-started');
  });

  it('makes no code out of text', () => {
    for (const path of scripts) expect(readFileSync(path, 'utf8')).not.toMatch(/\beval\(|new Function\(/u);
  });
});
