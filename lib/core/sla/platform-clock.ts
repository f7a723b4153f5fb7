import { clockOf, type LiveClock } from './live-clock.ts'
import type { SlaPolicy, TimedMessage } from './policy.ts'
import type { PlatformPreset } from './preset.ts'
import { isOpenAt } from './service-hours.ts'

/** What a marketplace's clock reads beside the lines: the zone its hours are in, and how the shop's robot is told. */
export interface PlatformClockOptions {
  readonly timeZone: string
  readonly autoReplyMarks: readonly string[]
  readonly autoReplyTexts: readonly string[]
  /** Epoch ms. */
  readonly now: number
}

/** Formulas in which one wait has a limit of its own; a mean has none to count down. */
const COUNTS_DOWN = new Set(['round-within', 'buyer-day-any-late', 'session-first-within', 'session-mean-within'])

/**
 * The second clock of a chat (DESIGN 4.7): how long until the marketplace's own metric counts the open question as late.
 * Null when nobody waits, when the question was asked outside the hours the metric looks at, or when only the first
 * answer counts and was given. An estimate: the marketplace's own figure is final.
 */
export function platformClock(
  messages: readonly TimedMessage[],
  preset: PlatformPreset,
  options: PlatformClockOptions,
): LiveClock | null {
  if (!COUNTS_DOWN.has(preset.kind)) return null
  const { targetSeconds, windows, zeroSecond, smallTalk } = preset
  const policy: SlaPolicy = {
    timeZone: options.timeZone,
    windows,
    targets: { inHours: targetSeconds, offHours: targetSeconds },
    clock: 'calendar',
    autoReplyMarks: options.autoReplyMarks,
    autoReplyTexts: options.autoReplyTexts,
    smallTalk,
    zeroSecond: zeroSecond === 'drop' ? 'human' : 'auto',
  }
  const clock = clockOf(messages, policy, options.now)
  if (clock === null) return null
  if (windows.length > 0 && !isOpenAt(clock.startedAt, policy)) return null
  if (preset.kind === 'session-first-within' && answeredBefore(messages, clock.startedAt)) return null
  return clock
}

function answeredBefore(messages: readonly TimedMessage[], at: number): boolean {
  return messages.some(({ side, auto, at: spokenAt }) => side === 'agent' && auto !== true && spokenAt < at)
}

/** The metric a marketplace is known for, the first of its presets with a clock that counts down; undefined without one. */
export function findClockPreset(marketplace: string, presets: readonly PlatformPreset[]): PlatformPreset | undefined {
  const wanted = marketplace === 'tmall' ? 'taobao' : marketplace
  return presets.find((preset) => preset.marketplace === wanted && COUNTS_DOWN.has(preset.kind))
}
