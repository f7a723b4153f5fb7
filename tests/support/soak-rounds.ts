/**
 * How often a soak repeats what it does: `short` as a stage of `npm test`, `WENDA_SOAK_ROUNDS` when that is given
 * (`npm run soak` gives 200). Throws a RangeError for a number of rounds that is none.
 */
export function soakRounds(short: number): number {
  const asked = process.env['WENDA_SOAK_ROUNDS']
  if (asked === undefined || asked === '') return short
  const rounds = Number(asked)
  if (!Number.isSafeInteger(rounds) || rounds < 1) throw new RangeError(`WENDA_SOAK_ROUNDS is no number: ${asked}`)
  return rounds
}
