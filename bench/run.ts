import { readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { cpus } from 'node:os'
import { pathToFileURL } from 'node:url'

/** One figure: who was measured, what, and how much. */
interface Row {
  readonly candidate: string
  readonly metric: string
  readonly value: number | string
}

/** What a benchmark gives back; our own candidate is named `ours…`. */
interface Benchmark {
  readonly name: string
  readonly rows: readonly Row[]
}

const here = import.meta.dirname

/** Benchmarks are the files under bench/<room>/ that export `run`; `npm run bench -- knowledge` runs one room. */
function benchmarkFiles(wanted: readonly string[]): string[] {
  const rooms = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return rooms
    .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
    .flatMap(({ name }) => readdirSync(join(here, name)).map((file) => join(here, name, file)))
    .filter((file) => file.endsWith('.ts'))
}

function isRunnable(module: unknown): module is { run: () => Promise<Benchmark> | Benchmark } {
  return typeof module === 'object' && module !== null && 'run' in module && typeof module.run === 'function'
}

/** Prints figures with their ratio to ours, metric by metric: machines differ, ratios are what counts. */
function print({ name, rows }: Benchmark): void {
  console.log(`\n## ${name}`)
  for (const metric of new Set(rows.map((row) => row.metric))) {
    const group = rows.filter((row) => row.metric === metric)
    const ours = group.find((row) => row.candidate.startsWith('ours'))
    console.log(`  ${metric}`)
    for (const { candidate, value } of group) {
      const ratio =
        typeof value === 'number' && typeof ours?.value === 'number' && ours.value !== 0 ? value / ours.value : null
      const shown = typeof value === 'number' ? value.toPrecision(4) : value
      console.log(
        `    ${candidate.padEnd(36)} ${shown.padStart(14)}${ratio === null ? '' : `   × ${ratio.toFixed(2)}`}`,
      )
    }
  }
}

const results: Benchmark[] = []
for (const file of benchmarkFiles(process.argv.slice(2))) {
  const module: unknown = await import(pathToFileURL(file).href)
  if (!isRunnable(module)) continue
  console.log(`… ${relative(here, file)}`)
  const benchmark = await module.run()
  print(benchmark)
  results.push(benchmark)
}
if (results.length === 0) {
  console.error('bench: no benchmark ran')
  process.exit(1)
}
const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length }
writeFileSync(
  join(here, 'results.json'),
  `${JSON.stringify({ machine, measuredAt: new Date().toISOString(), results }, null, 2)}\n`,
)
console.log(`\nwrote bench/results.json (${results.length} benchmarks)`)
