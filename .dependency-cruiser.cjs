/**
 * The layers of the house (docs/architecture.md). What stands left of `ledger` is pure; `tests/contract/layers.test.ts`
 * plants a violation to prove that this file sees one.
 */
const LAYERS = [
  ['domain'],
  ['i18n', 'language'],
  ['promotion', 'checks', 'suggest', 'library', 'networks', 'editors'],
  ['ledger', 'settings', 'messaging'],
  ['platform', 'stores'],
];
const folder = (names) => `^lib/(${names.join('|')})/`;

/** Nothing in a layer knows what stands to its right. */
const directions = LAYERS.map((layer, at) => ({
  name: `not-from-${layer[0]}-to-the-right`,
  severity: 'error',
  from: { path: folder(layer) },
  to: {
    path: [
      ...(at + 1 < LAYERS.length ? [folder(LAYERS.slice(at + 1).flat())] : []),
      '^components/',
      '^entrypoints/',
      '^scripts/',
      '^tests/',
    ],
  },
}));

module.exports = {
  forbidden: [
    ...directions,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|\\?(raw|inline|url)$' },
    },
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'an-entrypoint-keeps-to-itself',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'components-import-no-entrypoint',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(entrypoints|scripts|tests)/' },
    },
    {
      name: 'browser-only-in-platform',
      comment: 'No browser.* outside lib/platform and the entrypoints.',
      severity: 'error',
      from: { path: '^(lib|components)/', pathNot: '^lib/platform/' },
      to: { path: 'node_modules/(wxt|@wxt-dev)/' },
    },
    {
      name: 'react-only-in-components',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: 'node_modules/(react|react-dom)/' },
    },
    {
      name: 'zod-through-one-door',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/domain/zod\\.ts$' },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'content-scripts-stay-light',
      comment: 'No React, no zod, no lexicon, no checks in what runs in a page.',
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.content/' },
      to: { reachable: true, path: 'node_modules/(react|react-dom|zod)/|^lib/(language/lexicon|checks|promotion)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: false,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.json$|\\.css$' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
    },
  },
};
