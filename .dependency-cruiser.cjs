/** The walls on the import graph (DESIGN 3). Run by `npm run walls`; tests/architecture proves that each one fires. */
const room = '^lib/(core|page|extension)/([^/]+)/'

module.exports = {
  forbidden: [
    {
      name: 'nothing-unresolved',
      comment: 'An import that cannot be followed is a wall with a hole.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\?(worker&url|inline|url|raw)$', '^virtual:', '^/'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'rooms-have-one-door',
      comment: 'From outside, a room of lib is entered through an index.ts only.',
      severity: 'error',
      from: { path: '^(components|entrypoints|assets)/' },
      to: { path: room, pathNot: '/index\\.ts$' },
    },
    {
      name: 'rooms-of-lib-have-one-door',
      comment: 'A room of lib enters another room through an index.ts only.',
      severity: 'error',
      from: { path: room },
      to: { path: room, pathNot: ['/index\\.ts$', '^lib/$1/$2/'] },
    },
    {
      name: 'core-imports-only-core',
      severity: 'error',
      from: { path: '^lib/core/' },
      to: { path: '^(lib/(page|extension)|components|entrypoints|assets|demo|tests|bench|scripts)/' },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: '^lib/core/' },
      to: { path: 'node_modules/(wxt|@wxt-dev|react|react-dom|dexie|dexie-react-hooks|zustand|@base-ui|@tanstack)/' },
    },
    { name: 'core-knows-no-node', severity: 'error', from: { path: '^lib/core/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'page-never-sees-extension',
      severity: 'error',
      from: { path: '^lib/page/' },
      to: {
        path: '^(lib/extension|components|entrypoints|assets|demo|tests)/|node_modules/(wxt|react|react-dom|dexie|zustand)/',
      },
    },
    {
      name: 'extension-never-sees-page-or-faces',
      severity: 'error',
      from: { path: '^lib/extension/' },
      to: { path: '^(lib/page|components|entrypoints|demo|tests)/|node_modules/(react|react-dom|@base-ui|zustand)/' },
    },
    {
      name: 'only-storage-knows-dexie',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/extension/storage/|^components/hooks/' },
      to: { path: 'node_modules/dexie' },
    },
    {
      name: 'components-reach-extension-by-hooks',
      severity: 'error',
      from: { path: '^components/', pathNot: '^components/hooks/' },
      to: { path: '^lib/(extension|page)/' },
    },
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      from: { pathNot: '^(entrypoints|tests)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'source-never-imports-tests',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints|assets)/' },
      to: { path: '^(tests|bench|demo|scripts)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.depcruise.json' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    exclude: { path: '\\.css$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
}
