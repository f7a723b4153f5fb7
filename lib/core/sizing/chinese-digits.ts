const ZH_DIGIT: ReadonlyMap<string, number> = new Map([
  ['零', 0],
  ['〇', 0],
  ['一', 1],
  ['幺', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
])

/** The characters of one Chinese digit, for a pattern. */
export const D = '[零〇一幺二两三四五六七八九]'

/** The value of one digit, Chinese or ASCII; none is 0. */
export function digit(text: string | undefined): number {
  return text === undefined ? 0 : (ZH_DIGIT.get(text) ?? Number(text))
}
