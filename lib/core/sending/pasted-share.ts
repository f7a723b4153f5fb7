/**
 * The share of `sent` (0..1, by characters) that is taken unedited from `inserted`: the longest common run counts, and
 * what lies left and right of it is compared in turn, so an edit in the middle costs only itself. Used for RULE-COPY.
 * Both texts are cut at 500 characters: longer replies are boilerplate anyway and the cost is quadratic.
 */
export function pastedShare(sent: string, inserted: string): number {
  const mine = [...sent.trim()].slice(0, 500)
  const theirs = [...inserted.trim()].slice(0, 500)
  if (mine.length === 0) return 0
  return sharedLength(mine, theirs) / mine.length
}

/** Runs shorter than this are chance. */
const SHORTEST_RUN = 3

function sharedLength(left: readonly string[], right: readonly string[]): number {
  if (left.length < SHORTEST_RUN || right.length < SHORTEST_RUN) return 0
  const { leftStart, rightStart, length } = longestRun(left, right)
  if (length < SHORTEST_RUN) return 0
  return (
    length +
    sharedLength(left.slice(0, leftStart), right.slice(0, rightStart)) +
    sharedLength(left.slice(leftStart + length), right.slice(rightStart + length))
  )
}

function longestRun(left: readonly string[], right: readonly string[]) {
  let best = { leftStart: 0, rightStart: 0, length: 0 }
  let before = new Uint16Array(right.length + 1)
  for (let row = 1; row <= left.length; row += 1) {
    const current = new Uint16Array(right.length + 1)
    for (let column = 1; column <= right.length; column += 1) {
      if (left[row - 1] !== right[column - 1]) continue
      const length = (before[column - 1] ?? 0) + 1
      current[column] = length
      if (length > best.length) best = { leftStart: row - length, rightStart: column - length, length }
    }
    before = current
  }
  return best
}
