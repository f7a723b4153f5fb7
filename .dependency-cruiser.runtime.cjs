/**
 * The walls on what is really bundled: type-only imports are left out, because a type costs nothing in a page. Run by
 * `npm run walls` after the other walls.
 */
const { options } = require('./.dependency-cruiser.cjs')

module.exports = {
  forbidden: [
    {
      name: 'gate-stays-small',
      comment: 'The gate is in every frame of a granted site (DESIGN 2).',
      severity: 'error',
      from: { path: '^entrypoints/gate/' },
      to: {
        path: 'node_modules/(dexie|react|react-dom|fuse\\.js|pinyin-pro|papaparse|fflate)/|^components/|^lib/extension/storage/',
        reachable: true,
      },
    },
    {
      name: 'console-script-stays-small',
      severity: 'error',
      from: { path: '^entrypoints/console/' },
      to: {
        path: 'node_modules/(dexie|react|react-dom|fuse\\.js|pinyin-pro|papaparse|fflate)/|^components/|^lib/extension/storage/',
        reachable: true,
      },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false },
}
