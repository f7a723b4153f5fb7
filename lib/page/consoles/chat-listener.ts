import type { ChatChange, ChatReading } from './chat-reading.ts'
import type { UsualSight } from './part-counts.ts'
import type { SelectorEngine } from './selector-engine.ts'

/** Who is told. */
export interface ChatListener {
  /** The page reads differently than last time. Lines that were told before are in `reading`, not in `change.lines`. */
  readonly onReading: (reading: ChatReading, change: ChatChange) => void
  /** Reading threw; the watch goes on with the next change of the page. */
  readonly onLost?: (error: unknown) => void
}

/** What the watch is given. */
export interface WatchOptions {
  /** Epoch ms. */
  readonly now: () => number
  readonly signal: AbortSignal
  /** Everything is looked at again this often, for what no mutation tells; about 2.5 s (facts/consoles.md 1). */
  readonly slowRescanMs: number
  readonly engine?: SelectorEngine
  /** By which selectors the parts were seen on an earlier day; absent: as they are first seen now. */
  readonly usual?: UsualSight
  /** A part was seen for the first time, by this selector. */
  readonly onUsual?: (usual: UsualSight) => void
}
