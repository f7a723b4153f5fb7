import { clockText } from '../../core/shared/index.ts'
import type { PageBoard } from '../../core/sla/index.ts'
import type { PillModel } from '../overlay/index.ts'
import type { SessionOptions } from './context.ts'

/** Just after the full second, so that every clock of ours changes together. */
const AFTER_SECOND_MS = 5

/**
 * Keeps the pill on the page in step with who waits. Between two boards it counts by stored times: a hidden tab or a dead
 * worker loses nothing, and no timer runs while nobody waits or nobody looks.
 */
export class WaitingPill {
  readonly #options: Pick<SessionOptions, 'document' | 'overlay' | 'now' | 'signal'>
  #board: PageBoard = { waiting: 0, first: null, sessions: [] }
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: Pick<SessionOptions, 'document' | 'overlay' | 'now' | 'signal'>) {
    this.#options = options
    const { document, signal } = options
    document.addEventListener('visibilitychange', () => this.#tick(), { signal })
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  /** Takes over who waits now. */
  take(board: PageBoard): void {
    this.#board = board
    this.#tick()
  }

  /** Draws what is known again, on a drawing that has just been made. */
  redraw(): void {
    this.#tick()
  }

  /** Who waits on this machine, the most urgent first, as it was told last. */
  get sessions(): readonly string[] {
    return this.#board.sessions
  }

  #tick(): void {
    clearTimeout(this.#timer)
    const { document, overlay, now, signal } = this.#options
    if (signal.aborted) return
    const at = now()
    const model = pillOf(this.#board, at)
    overlay?.wait(model)
    if (model === null || document.visibilityState !== 'visible') return
    this.#timer = setTimeout(() => this.#tick(), 1000 - (at % 1000) + AFTER_SECOND_MS)
  }
}

/** What the pill shows of a board at `now` (epoch ms); null while nobody waits. */
export function pillOf({ waiting, first }: PageBoard, now: number): PillModel | null {
  if (first === null) return null
  const { warnAt, urgentAt, dueAt } = first
  const level = now > dueAt ? 'late' : now >= urgentAt ? 'urgent' : now >= warnAt ? 'warn' : 'calm'
  return { waiting, clock: clockText(dueAt - now), level }
}
