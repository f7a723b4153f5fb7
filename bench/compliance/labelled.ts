import { existsSync, readFileSync } from 'node:fs'
import type { CheckContext, Checker, Finding } from '../../lib/core/compliance/index.ts'

/** A reply with the stretch that may not be said, or none. Offsets are UTF-16. */
export interface LabelledReply {
  readonly text: string
  readonly marketplace?: string
  readonly categories: readonly string[]
  readonly start: number
  readonly end: number
}

/** How a checker did on a labelled set. */
export interface Score {
  readonly violations: number
  readonly found: number
  readonly exact: number
  readonly rightCategory: number
  readonly innocent: number
  readonly flagged: number
  readonly faults: readonly string[]
}

/**
 * Reads a batch: a line is a reply, the offending stretch in ⟦…⟧ with its category (or `a/b`) before a `|`; a line that
 * begins with `|` is innocent. `category@marketplace|…` where the judgement depends on it; `\u200B` escapes are read.
 */
function readBatch(batch: string): LabelledReply[] {
  return batch
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const cut = line.indexOf('|')
      const [category = '', marketplace] = line.slice(0, cut).trim().split('@')
      const marked = line
        .slice(cut + 1)
        .replaceAll(/\\u([\dA-F]{4})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .replaceAll(String.raw`\n`, '\n')
      const start = marked.indexOf('⟦')
      const end = marked.indexOf('⟧') - 1
      const text = marked.replaceAll(/[⟦⟧]/gu, '')
      const categories = category === '' ? [] : category.split('/')
      return { text, categories, start, end, ...(marketplace === undefined ? {} : { marketplace }) }
    })
}

const overlaps = (reply: LabelledReply, { start, end }: Finding): boolean => start < reply.end && end > reply.start

const told = (text: string, found: readonly Finding[]): string =>
  found.map(({ ruleId, level, start, end }) => `${level} ${ruleId} [${text.slice(start, end)}]`).join('; ')

/** A hit overlaps the stretch at any level; a false alarm is 禁 or 警 on an innocent reply. */
export function scoreReplies(checker: Checker, replies: readonly LabelledReply[], context: CheckContext = {}): Score {
  const score = { violations: 0, found: 0, exact: 0, rightCategory: 0, innocent: 0, flagged: 0 }
  const faults: string[] = []
  for (const reply of replies) {
    const { text, marketplace, categories } = reply
    const found = checker.check(text, { ...context, ...(marketplace === undefined ? {} : { marketplace }) })
    if (categories.length === 0) {
      score.innocent++
      const held = found.filter(({ level }) => level !== 'hint')
      if (held.length > 0) {
        score.flagged++
        faults.push(`ALARM ${text} :: ${told(text, held)}`)
      }
      continue
    }
    score.violations++
    const hits = found.filter((finding) => overlaps(reply, finding))
    if (hits.length === 0) faults.push(`MISSED ${categories.join('/')}: ${text}`)
    else score.found++
    if (hits.some(({ category }) => categories.includes(category))) score.rightCategory++
    if (hits.some(({ start, end }) => start === reply.start && end === reply.end)) score.exact++
    else if (hits.length > 0) faults.push(`SPAN ${text} ⟦${text.slice(reply.start, reply.end)}⟧ :: ${told(text, hits)}`)
  }
  return { ...score, faults }
}

const dataFolder = process.env['WENDA_SHARED_DATA'] ?? new URL('../../../shared/data', import.meta.url).pathname

/** Labelled replies as JSON Lines, one reply for every stretch that should be found (the shape of the worked examples). */
function readRows(lines: string): LabelledReply[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line): LabelledReply[] => {
      const row = JSON.parse(line)
      const head = { text: String(row.text), ...(row.marketplace ? { marketplace: String(row.marketplace) } : {}) }
      if (row.expect.length === 0) return [{ ...head, categories: [], start: 0, end: 0 }]
      return row.expect.map((hit: { category: string; start: number; end: number; alt?: string[] }) => ({
        ...head,
        categories: [hit.category, ...(hit.alt ?? [])],
        start: hit.start,
        end: hit.end,
      }))
    })
}

/** A batch of our own, in either form. */
export function readReplies(file: string, content: string): LabelledReply[] {
  return file.endsWith('.jsonl') ? readRows(content) : readBatch(content)
}

/** The worked examples beside the repository; undefined when they are absent. */
export function findSharedReplies(): LabelledReply[] | undefined {
  const file = `${dataFolder}/cases/compliance.jsonl`
  return existsSync(file) ? readRows(readFileSync(file, 'utf8')) : undefined
}

/** A question with a reply that goes wrong and one that does not, and what a rule can find of it by itself. */
interface SharedDrill {
  readonly question: string
  readonly bad: string
  readonly good: string
  readonly facts: readonly string[]
  readonly auto: readonly string[]
}

/** The drills beside the repository; undefined when they are absent. */
export function findSharedDrills(): SharedDrill[] | undefined {
  const file = `${dataFolder}/cases/drills.jsonl`
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): SharedDrill => JSON.parse(line))
}
