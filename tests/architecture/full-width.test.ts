import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { starterDrills } from '@/assets/drills/index.ts'
import { starterPacks } from '@/assets/packs/index.ts'
import { COMPLAINT_PATHS } from '@/lib/core/aftersales/index.ts'
import { builtInRules } from '@/lib/core/compliance/index.ts'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const spoken = [
  ...readdirSync(join(root, 'components/words/zh-cn')).map((name) => `components/words/zh-cn/${name}`),
  'entrypoints/console/words.ts',
  'entrypoints/palette/words.ts',
  'entrypoints/picker/words.ts',
  'entrypoints/gate/notice-bar.ts',
]

/** A sign of Latin width beside a Chinese character, or between two things that are put into a sentence. */
const HALF = /[\p{Script=Han}」][,;:!?()]|[,;:!?()][\p{Script=Han}「]|\}[,;:!?(] ?\$\{/u

function faultsIn(lines: readonly string[]): string[] {
  return lines.filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line) && HALF.test(line)).map((line) => line.trim())
}

describe('Chinese sentences have Chinese signs', () => {
  it.each(spoken)('%s', (path) => {
    expect(faultsIn(readFileSync(join(root, path), 'utf8').split('\n'))).toEqual([])
  })

  it('in what is said of a rule, and in its replacement', () => {
    expect(faultsIn(builtInRules().flatMap(({ reason = '', replacement = '' }) => [reason, replacement]))).toEqual([])
  })

  it('in what is said to a buyer who complains', () => {
    expect(faultsIn(COMPLAINT_PATHS.flatMap(({ soothe, step }) => [soothe['zh-CN'], step['zh-CN']]))).toEqual([])
  })

  it('in the drills', () => {
    const said = starterDrills.flatMap(({ questions }) =>
      questions.flatMap(({ question, wanted }) => [question, wanted]),
    )
    expect(faultsIn(said)).toEqual([])
  })

  it('in the answers of the starter packs', () => {
    expect(faultsIn(starterPacks.flatMap(({ entries }) => entries.map(({ answer }) => answer)))).toEqual([])
  })

  it('and what is named in them stands in one kind of quotes', () => {
    const other = spoken.filter((path) => path.includes('zh-cn') && /[“”]/.test(readFileSync(join(root, path), 'utf8')))
    expect(other).toEqual([])
  })
})
