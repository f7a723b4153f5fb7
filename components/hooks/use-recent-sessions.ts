import { useEffect, useMemo, useState } from 'react'
import { observeNewestChange, readSessions, type SessionRow } from '@/lib/extension/storage/index.ts'

/** A burst of messages is read once, not message by message. */
const READ_EVERY_MS = 2000

/** Events come late from a page's outbox: what changed up to this long before the newest is read again. */
const OVERLAP_MS = 10 * 60_000

/** Conversations that said something since `fromAt` (epoch ms), newest first, kept current; undefined until the first read. */
export function useRecentSessions(fromAt: number): {
  readonly rows: readonly SessionRow[] | undefined
  readonly failed: boolean
} {
  const [known, setKnown] = useState<ReadonlyMap<string, SessionRow>>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const follower = new Follower(fromAt, setKnown, setFailed)
    const subscription = observeNewestChange().subscribe({
      next: () => {
        follower.wake()
      },
      error: () => {
        setFailed(true)
      },
    })
    return () => {
      subscription.unsubscribe()
      follower.stop()
    }
  }, [fromAt])
  const rows = useMemo(() => known && [...known.values()].sort((left, right) => right.lastAt - left.lastAt), [known])
  return { rows, failed }
}

/** Reads what changed, at most every {@link READ_EVERY_MS}, and hands on the whole. */
class Follower {
  private readonly fromAt: number
  private readonly onRows: (rows: ReadonlyMap<string, SessionRow>) => void
  private readonly onFailed: (failed: boolean) => void
  private rows = new Map<string, SessionRow>()
  private readAt = -Infinity
  private timer: ReturnType<typeof setTimeout> | undefined
  private stopped = false

  constructor(
    fromAt: number,
    onRows: (rows: ReadonlyMap<string, SessionRow>) => void,
    onFailed: (failed: boolean) => void,
  ) {
    this.fromAt = fromAt
    this.onRows = onRows
    this.onFailed = onFailed
  }

  wake(): void {
    if (this.timer !== undefined || this.stopped) return
    const wait = Math.max(0, this.readAt + READ_EVERY_MS - performance.now())
    this.timer = setTimeout(() => void this.read(), wait)
  }

  stop(): void {
    this.stopped = true
    clearTimeout(this.timer)
  }

  private async read(): Promise<void> {
    this.readAt = performance.now()
    this.timer = undefined
    const newest = [...this.rows.values()].reduce((latest, { lastAt }) => Math.max(latest, lastAt), this.fromAt)
    try {
      const changed = await readSessions({ fromAt: Math.max(this.fromAt, newest - OVERLAP_MS), limit: Infinity })
      if (this.stopped) return
      this.rows = new Map([...this.rows, ...changed.map((row) => [row.session, row] as const)])
      this.onRows(this.rows)
      this.onFailed(false)
    } catch {
      if (!this.stopped) this.onFailed(true)
    }
  }
}
