// Checks the walls (DESIGN 3) on the import graph and refuses to be green about nothing: dependency-cruiser exits 0
// when it could read no module at all. Usage: node scripts/walls.mjs [ROOT]
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(process.argv[2] ?? '.')
const cruiser = fileURLToPath(new URL('../node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url))
const run = spawnSync(
  process.execPath,
  [cruiser, 'lib', 'components', 'entrypoints', 'assets', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
  { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
)
if (run.error || run.stdout === '') {
  console.error(`walls: dependency-cruiser did not run: ${run.error?.message ?? run.stderr}`)
  process.exit(2)
}
const { summary } = JSON.parse(run.stdout)
for (const { rule, from, to } of summary.violations) console.error(`  ${rule.severity} ${rule.name}: ${from} → ${to}`)
console.log(`walls: ${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports, ${summary.violations.length} broken`)
if (summary.totalCruised === 0) {
  console.error('walls: no module was seen, so nothing was checked')
  process.exit(2)
}
process.exit(summary.violations.some((violation) => violation.rule.severity === 'error') ? 1 : 0)
