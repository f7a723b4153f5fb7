import { promisedSum } from '@/lib/core/aftersales/index.ts'
import type { ChatSnapshot, ConversationState } from '@/lib/core/conversation/index.ts'
import { findClockPreset, judgeValidity, platformClock, type PlatformPreset } from '@/lib/core/sla/index.ts'
import type { ShopSettings } from '@/lib/extension/settings/index.ts'
import type { PanelView } from '../panel/index.ts'

/** How the open conversation is marked, and what the rules think of it. */
export function marksOf(snapshot: ChatSnapshot, state: ConversationState | undefined): NonNullable<PanelView['marks']> {
  const { reason } = judgeValidity(snapshot.messages)
  return {
    valid: state?.valid ?? true,
    promisedCny: promisedSum(snapshot.messages),
    ...(state?.outcome === undefined ? {} : { outcome: state.outcome }),
    // Thanks alone may be the end of yesterday's conversation: nobody is asked to mark that.
    ...(reason === undefined || reason === 'nothing-asked' ? {} : { proposal: reason }),
  }
}

/**
 * The marketplace's own clock of the open question, by its metric as this house has it; null when that does not look at
 * the question.
 */
export function platformClockOf(
  snapshot: ChatSnapshot,
  { timeZone, autoReplyMarks, autoReplyTexts }: ShopSettings,
  presets: readonly PlatformPreset[],
): PanelView['platformClock'] {
  const preset = findClockPreset(snapshot.marketplace, presets)
  if (preset === undefined) return null
  const options = { timeZone, autoReplyMarks, autoReplyTexts, now: snapshot.takenAt }
  const clock = platformClock(snapshot.messages, preset, options)
  return clock === null ? null : { name: preset.name, dueAt: clock.dueAt }
}
