import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/**
 * Binds the worker and every page of ours. `connect-src https:` is what lets a source be read that the person adds;
 * `trusted-types dompurify` is the one policy that may make HTML, for company content that is shown.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src https:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify',
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  publicDir: 'assets/public',
  imports: false,
  hooks: {
    // WXT starts a content script by an event on the page's document that carries the extension's id, which a page can
    // listen for (wxt 0.20.27, `stopOldScripts`; `noScriptStartedPostMessage` stops only its message). As plain scripts
    // they start unheard.
    'entrypoints:found': (_wxt, entrypoints) => {
      for (const found of entrypoints) if (found.type === 'content-script') found.type = 'unlisted-script';
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // No host permission and no content script at install: the browser shows no warning (measured, docs/permissions.md).
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms'],
    optional_host_permissions: ['https://*/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: CSP },
    action: { default_title: '__MSG_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'aparte@aparte.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
  vite: () => ({
    resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
    // The polyfill is the only `fetch(` outside lib/platform/net.ts in a bundle.
    build: { modulePreload: { polyfill: false } },
  }),
});
