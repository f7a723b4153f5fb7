import type { ConsoleProfile } from '../../core/console-profile/index.ts'
import { ChatWatch } from './chat-watch.ts'
import type { ChatChange, ChatReading } from './chat-reading.ts'
import type { UsualSight } from './part-counts.ts'
import { defaultEngine, type SelectorEngine } from './selector-engine.ts'

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

/**
 * Watches the open chat until `signal` aborts. Tells each line once per customer, however often the page rebuilds,
 * recycles or re-mounts its list; lines that were there when the chat was first opened are `history`. What comes while
 * another chat is open is told, as news, on return. While the page is between two chats nothing is told. A part that
 * goes blind is told within two slow rescans.
 */
export function observeChat(
  profile: ConsoleProfile,
  root: Document,
  listener: ChatListener,
  options: WatchOptions,
): void {
  const watch = new ChatWatch(profile, root, listener, { ...options, engine: options.engine ?? defaultEngine })
  watch.start()
}
