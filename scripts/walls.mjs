// Checks the walls (DESIGN 3) on the import graph and refuses to be green about nothing: dependency-cruiser exits 0
// when it could read no module at all. Usage: node scripts/walls.mjs [ROOT]
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(process.argv[2] ?? '.')
const cruiser = fileURLToPath(new URL('../node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url))

/** One pass over the graph with one set of walls. */
function cruise(config) {
  const args = [cruiser, 'lib', 'components', 'entrypoints', 'assets', '--config', config, '--output-type', 'json']
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
  if (run.error || run.stdout === '') {
    console.error(`walls: dependency-cruiser did not run: ${run.error?.message ?? run.stderr}`)
    process.exit(2)
  }
  return JSON.parse(run.stdout).summary
}

const passes = ['.dependency-cruiser.cjs', '.dependency-cruiser.runtime.cjs'].map(cruise)
const violations = passes.flatMap((summary) => summary.violations)
for (const { rule, from, to } of violations) console.error(`  ${rule.severity} ${rule.name}: ${from} → ${to}`)
const [{ totalCruised, totalDependenciesCruised }] = passes
console.log(`walls: ${totalCruised} modules, ${totalDependenciesCruised} imports, ${violations.length} broken`)
if (passes.some((summary) => summary.totalCruised === 0)) {
  console.error('walls: no module was seen, so nothing was checked')
  process.exit(2)
}
process.exit(violations.some((violation) => violation.rule.severity === 'error') ? 1 : 0)
