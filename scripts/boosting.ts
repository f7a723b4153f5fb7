import type { Tree } from '../lib/core/orders/judge/trees.ts'

/** One thing to learn from: the marks it has, whether it is what is looked for, and how much it counts. */
export interface MarkedSample {
  readonly marks: ReadonlySet<string>
  readonly isTrue: boolean
  readonly weight: number
}

interface Options {
  /** How many trees. */
  readonly rounds: number
  readonly leaves: number
  /** How much of what a tree would add is added. */
  readonly rate: number
  /** A leaf holds at least so many samples. */
  readonly least: number
  /** Holds the leaves back: the penalty on their square. */
  readonly decay: number
}

/** A leaf that may still be split. */
interface Leaf {
  readonly rows: readonly number[]
  readonly slope: number
  readonly bend: number
  readonly split: Split | undefined
}

interface Split {
  readonly mark: number
  readonly gain: number
}

interface Ground {
  readonly marks: readonly (readonly number[])[]
  readonly names: readonly string[]
  readonly slopes: Float64Array
  readonly bends: Float64Array
  readonly options: Options
}

/**
 * Boosted trees for a yes or no, each grown where it gains most (Newton's steps on the logistic loss). The same samples give the
 * same trees; nothing is drawn at random. The first tree is a leaf: how likely it is before anything is asked.
 */
export function fitTrees(samples: readonly MarkedSample[], options: Options): Tree[] {
  const seen = new Map<string, number>()
  for (const { marks } of samples) for (const mark of marks) seen.set(mark, (seen.get(mark) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= options.least).map(([name]) => name)
  const index = new Map(names.map((name, at) => [name, at]))
  const marks = samples.map((sample) => [...sample.marks].flatMap((mark) => index.get(mark) ?? []))
  const yes = samples.reduce((sum, { isTrue, weight }) => sum + (isTrue ? weight : 0), 0)
  const whole = samples.reduce((sum, { weight }) => sum + weight, 0)
  const start = Math.log(yes / (whole - yes))
  const sums = new Float64Array(samples.length).fill(start)
  const trees: Tree[] = [start]
  const slopes = new Float64Array(samples.length)
  const bends = new Float64Array(samples.length)
  for (let round = 0; round < options.rounds; round += 1) {
    for (const [at, { isTrue, weight }] of samples.entries()) {
      const likely = 1 / (1 + Math.exp(-(sums[at] ?? 0)))
      slopes[at] = weight * (likely - (isTrue ? 1 : 0))
      bends[at] = weight * likely * (1 - likely)
    }
    trees.push(grow({ marks, names, slopes, bends, options }, sums))
  }
  return trees
}

/** One tree; what it adds is added to the sums. */
function grow(ground: Ground, sums: Float64Array): Tree {
  const { marks, names, options } = ground
  type Node = { leaf: Leaf; mark?: number; yes?: Node; no?: Node }
  const root: Node = { leaf: leafOf(ground, [...marks.keys()]) }
  const open = [root]
  while (open.length < options.leaves) {
    const best = open.reduce((one, other) =>
      (other.leaf.split?.gain ?? 0) > (one.leaf.split?.gain ?? 0) ? other : one,
    )
    const split = best.leaf.split
    if (split === undefined) break
    const has = (row: number): boolean => marks[row]?.includes(split.mark) === true
    best.mark = split.mark
    best.yes = { leaf: leafOf(ground, best.leaf.rows.filter(has)) }
    best.no = {
      leaf: leafOf(
        ground,
        best.leaf.rows.filter((row) => !has(row)),
      ),
    }
    open.splice(open.indexOf(best), 1, best.yes, best.no)
  }
  const finish = ({ leaf, mark, yes, no }: Node): Tree => {
    if (mark !== undefined && yes !== undefined && no !== undefined)
      return { mark: names[mark] ?? '', yes: finish(yes), no: finish(no) }
    const added = (-options.rate * leaf.slope) / (leaf.bend + options.decay)
    for (const row of leaf.rows) sums[row] = (sums[row] ?? 0) + added
    return added
  }
  return finish(root)
}

function leafOf(ground: Ground, rows: readonly number[]): Leaf {
  const { marks, names, slopes, bends, options } = ground
  const [slopeBy, bendBy, countBy] = [names.length, names.length, names.length].map((size) => new Float64Array(size))
  let slope = 0
  let bend = 0
  if (slopeBy === undefined || bendBy === undefined || countBy === undefined) throw new Error('no room for sums')
  for (const row of rows) {
    const [own, curve] = [slopes[row] ?? 0, bends[row] ?? 0]
    slope += own
    bend += curve
    for (const mark of marks[row] ?? []) {
      slopeBy[mark] = (slopeBy[mark] ?? 0) + own
      bendBy[mark] = (bendBy[mark] ?? 0) + curve
      countBy[mark] = (countBy[mark] ?? 0) + 1
    }
  }
  const { least, decay } = options
  const before = slope ** 2 / (bend + decay)
  let split: Split | undefined
  for (let mark = 0; mark < names.length; mark += 1) {
    const count = countBy[mark] ?? 0
    if (count < least || rows.length - count < least) continue
    const [own, curve] = [slopeBy[mark] ?? 0, bendBy[mark] ?? 0]
    const gain = own ** 2 / (curve + decay) + (slope - own) ** 2 / (bend - curve + decay) - before
    if (gain > (split?.gain ?? 1e-9)) split = { mark, gain }
  }
  return { rows, slope, bend, split }
}
