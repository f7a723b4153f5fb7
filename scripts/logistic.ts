/** One thing to learn from: what is there, whether it is what is looked for, and how much it counts. */
export interface Sample {
  readonly features: ReadonlyMap<string, number>
  readonly isTrue: boolean
  readonly weight: number
}

const STEPS = 40
const ENOUGH = 1e-4
/** The bias is hardly held back. */
const BIAS_DECAY = 0.01

/**
 * Logistic regression with a penalty on the square of the weights, by Newton's method: the same samples give the same
 * weights. `names`: the features to learn; the result has one weight each and `bias`.
 */
export function fitLogistic(
  samples: readonly Sample[],
  names: readonly string[],
  decay: number,
): Record<string, number> {
  const size = names.length + 1
  const index = new Map(names.map((name, at) => [name, at + 1]))
  const rows = samples.map(({ features }) => [
    [0, 1] as const,
    ...[...features].flatMap(([name, value]) => {
      const at = index.get(name)
      return at === undefined ? [] : [[at, value] as const]
    }),
  ])
  const weights = new Float64Array(size)
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = Float64Array.from(weights, (weight, at) => weight * (at === 0 ? BIAS_DECAY : decay))
    const bend = Array.from({ length: size }, (_, at) => {
      const line = new Float64Array(size)
      line[at] = at === 0 ? BIAS_DECAY : decay
      return line
    })
    for (const [at, row] of rows.entries()) addSample(row, samples[at], weights, gradient, bend)
    const move = solve(bend, gradient)
    let most = 0
    for (const [at, by] of move.entries()) {
      weights[at] = (weights[at] ?? 0) - by
      most = Math.max(most, Math.abs(by))
    }
    if (most < ENOUGH) break
  }
  return Object.fromEntries(['bias', ...names].map((name, at) => [name, weights[at] ?? 0]))
}

function addSample(
  row: readonly (readonly [number, number])[],
  sample: Sample | undefined,
  weights: Float64Array,
  gradient: Float64Array,
  bend: readonly Float64Array[],
): void {
  if (sample === undefined) return
  let sum = 0
  for (const [at, value] of row) sum += (weights[at] ?? 0) * value
  const likely = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, sum))))
  const error = sample.weight * (likely - (sample.isTrue ? 1 : 0))
  const curve = sample.weight * likely * (1 - likely)
  for (const [at, value] of row) {
    gradient[at] = (gradient[at] ?? 0) + error * value
    const line = bend[at]
    if (line === undefined) continue
    for (const [other, by] of row) line[other] = (line[other] ?? 0) + curve * value * by
  }
}

/** Solves a symmetric, positive system by Cholesky's factors. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const factor = matrix.map((line) => Float64Array.from(line))
  const at = (row: number, column: number): number => factor[row]?.[column] ?? 0
  const put = (row: number, column: number, value: number): void => {
    const line = factor[row]
    if (line !== undefined) line[column] = value
  }
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row < size; row += 1) {
      let sum = at(row, column)
      for (let inner = 0; inner < column; inner += 1) sum -= at(row, inner) * at(column, inner)
      put(row, column, row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(column, column))
    }
  }
  const answer = Float64Array.from(right)
  for (let row = 0; row < size; row += 1) {
    let sum = answer[row] ?? 0
    for (let inner = 0; inner < row; inner += 1) sum -= at(row, inner) * (answer[inner] ?? 0)
    answer[row] = sum / at(row, row)
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = answer[row] ?? 0
    for (let inner = row + 1; inner < size; inner += 1) sum -= at(inner, row) * (answer[inner] ?? 0)
    answer[row] = sum / at(row, row)
  }
  return answer
}
