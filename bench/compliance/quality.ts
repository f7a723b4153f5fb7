/**
 * How many violations the built-in rules find and how many innocent replies they flag, on labelled batches.
 * `npx tsx bench/compliance/quality.ts [--faults]`
 */
import { readdirSync, readFileSync } from 'node:fs'
import { builtInRules, compileRules } from '../../lib/core/compliance/index.ts'
import { findSharedReplies, type LabelledReply, readReplies, scoreReplies } from './labelled.ts'

const folder = new URL('../../tests/fixtures/replies/', import.meta.url)

/** Our own batches by name, then the worked examples where they are present. */
function labelledSets(): Map<string, readonly LabelledReply[]> {
  const sets = new Map<string, readonly LabelledReply[]>()
  for (const file of readdirSync(folder).sort())
    sets.set(file, readReplies(file, readFileSync(new URL(file, folder), 'utf8')))
  const shared = findSharedReplies()
  if (shared !== undefined) sets.set('worked examples', shared)
  return sets
}

const percent = (part: number, whole: number): number => Math.round((part / Math.max(1, whole)) * 10_000) / 100

/** Percentages by set: found, exact spans among the found, right category, innocent replies flagged at 禁 or 警. */
export function run(): { name: string; rows: { candidate: string; metric: string; value: number }[] } {
  const checker = compileRules(builtInRules())
  const rows = [...labelledSets()].flatMap(([candidate, replies]) => {
    const { violations, found, exact, rightCategory, innocent, flagged, faults } = scoreReplies(checker, replies)
    if (process.argv.includes('--faults')) console.log(faults.join('\n'))
    return [
      { candidate, metric: `% found`, value: percent(found, violations) },
      { candidate, metric: '% exact span, of those found', value: percent(exact, found) },
      { candidate, metric: '% right category', value: percent(rightCategory, violations) },
      { candidate, metric: '% innocent flagged', value: percent(flagged, innocent) },
    ]
  })
  return { name: 'compliance: labelled replies', rows }
}

if (process.argv[1]?.endsWith('quality.ts') === true) console.table(run().rows)
