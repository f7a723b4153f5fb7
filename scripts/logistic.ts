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
  const rows = samples.map((sample) => rowOf(sample, index))
  const weights = new Float64Array(size)
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = Float64Array.from(weights, (weight, at) => weight * (at === 0 ? BIAS_DECAY : decay))
    const bend = Array.from({ length: size }, (_, at) => {
      const line = new Float64Array(size)
      line[at] = at === 0 ? BIAS_DECAY : decay
      return line
    })
    for (const row of rows) addRow(row, weights, gradient, bend)
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

/** A sample as places, in rising order, and what stands there. */
interface Row {
  readonly places: Int32Array
  readonly values: Float64Array
  readonly isTrue: boolean
  readonly weight: number
}

function rowOf({ features, isTrue, weight }: Sample, index: ReadonlyMap<string, number>): Row {
  const known = [...features].flatMap(([name, value]): (readonly [number, number])[] => {
    const at = index.get(name)
    return at === undefined ? [] : [[at, value]]
  })
  const pairs = [[0, 1] as const, ...known.toSorted(([one], [other]) => one - other)]
  return {
    places: Int32Array.from(pairs, ([at]) => at),
    values: Float64Array.from(pairs, ([, value]) => value),
    isTrue,
    weight,
  }
}

/** Adds what one sample says of the slope and, below the diagonal, of the bend. */
function addRow(
  { places, values, isTrue, weight }: Row,
  weights: Float64Array,
  gradient: Float64Array,
  bend: readonly Float64Array[],
): void {
  const { length } = places
  let sum = 0
  for (let one = 0; one < length; one += 1) sum += (weights[places[one] ?? 0] ?? 0) * (values[one] ?? 0)
  const likely = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, sum))))
  const error = weight * (likely - (isTrue ? 1 : 0))
  const curve = weight * likely * (1 - likely)
  for (let one = 0; one < length; one += 1) {
    const at = places[one] ?? 0
    const value = values[one] ?? 0
    gradient[at] = (gradient[at] ?? 0) + error * value
    const line = bend[at]
    if (line === undefined) continue
    const bent = curve * value
    for (let two = 0; two <= one; two += 1) {
      const other = places[two] ?? 0
      line[other] = (line[other] ?? 0) + bent * (values[two] ?? 0)
    }
  }
}

/** Solves a symmetric, positive system, given below its diagonal, by Cholesky's factors; the matrix is used up. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const answer = Float64Array.from(right)
  for (let row = 0; row < size; row += 1) {
    const line = matrix[row] ?? new Float64Array(size)
    for (let column = 0; column <= row; column += 1) {
      const other = matrix[column] ?? line
      const sum = (line[column] ?? 0) - dot(line, other, column)
      line[column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (other[column] ?? 1)
    }
    answer[row] = ((answer[row] ?? 0) - dot(line, answer, row)) / (line[row] ?? 1)
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    const line = matrix[row] ?? new Float64Array(size)
    const found = (answer[row] ?? 0) / (line[row] ?? 1)
    answer[row] = found
    for (let above = 0; above < row; above += 1) answer[above] = (answer[above] ?? 0) - (line[above] ?? 0) * found
  }
  return answer
}

/** The sum of the products of the first `count` entries. */
function dot(one: Float64Array, other: Float64Array, count: number): number {
  let sum = 0
  for (let at = 0; at < count; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}
