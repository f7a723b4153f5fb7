import { useEffect, useMemo, useState } from 'react'
import { sortInPieces, type TableOrder } from './sort-rows.ts'

/** Rows sorted before they are shown; more are sorted while the page goes on, and stand as they stood until then. */
const MOST_AT_ONCE = 10_000

interface Column<T> {
  readonly id: string
  readonly value: (row: T) => string | number | null
}

/** The rows as a person wants them to stand. */
export function useSortedRows<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  order: TableOrder | null,
): readonly T[] {
  const column = columns.find(({ id }) => id === order?.column)
  const value = column?.value
  const descending = order?.descending === true
  const isLarge = rows.length > MOST_AT_ONCE
  const few = useMemo(
    () => (value === undefined || isLarge ? rows : finish(sortInPieces(rows, value, descending))),
    [rows, value, descending, isLarge],
  )
  const [many, setMany] = useState<{ readonly of: readonly T[]; readonly rows: readonly T[] } | null>(null)
  useEffect(() => {
    if (value === undefined || !isLarge) return undefined
    let isLeft = false
    void finishSlowly(sortInPieces(rows, value, descending), () => isLeft).then((sorted) => {
      if (sorted !== undefined) setMany({ of: rows, rows: sorted })
    })
    return () => {
      isLeft = true
    }
  }, [rows, value, descending, isLarge])
  return value !== undefined && isLarge && many?.of === rows ? many.rows : few
}

function finish<T>(work: Generator<undefined, T, undefined>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** Undefined when nobody wants it any more. */
async function finishSlowly<T>(
  work: Generator<undefined, T, undefined>,
  isLeft: () => boolean,
): Promise<T | undefined> {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    await new Promise((resolve) => setTimeout(resolve))
    if (isLeft()) return undefined
  }
}
