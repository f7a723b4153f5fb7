import { useCallback, useState } from 'react'
import { usePromised } from '../primitives/use-promised.ts'

/**
 * A reading of one day or week out of those there are: the newest until another is chosen. `value` is undefined while it
 * is read, null where there is nothing to read. `readOf` must be the same function for as long as it reads the same.
 */
export function useChosenReading<T>(
  periods: readonly string[],
  readOf: (period: string) => T | Promise<T>,
): {
  readonly period: string | undefined
  readonly choose: (period: string) => void
  readonly value: T | null | undefined
} {
  const [chosen, choose] = useState<string | null>(null)
  const period = chosen ?? periods[0]
  const read = useCallback(async () => (period === undefined ? null : readOf(period)), [readOf, period])
  const { value } = usePromised(read)
  return { period, choose, value }
}
