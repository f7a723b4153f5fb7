/** Lists by owner as one flat list with starts. */
export function flatten(lists: readonly (readonly number[])[]): { start: Int32Array; list: Int32Array } {
  const start = new Int32Array(lists.length + 1)
  lists.forEach((list, index) => {
    start[index + 1] = (start[index] ?? 0) + list.length
  })
  const list = new Int32Array(start[lists.length] ?? 0)
  lists.forEach((one, index) => list.set(one, start[index]))
  return { start, list }
}
