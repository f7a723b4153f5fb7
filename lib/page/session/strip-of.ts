import type { HoldReport, OrderReport, PlacedFlag } from '../../core/panel-talk/index.ts'
import { CHECKS } from '../../core/sending/index.ts'
import type { StripCheck, StripModel } from '../overlay/index.ts'
import type { SessionWords } from './context.ts'

/** What the strip shows for the state of draft, hold and order; no personal data reaches it. */
export function stripOf(
  state: {
    readonly flags: readonly PlacedFlag[]
    readonly hold: HoldReport | null
    readonly order: OrderReport | null
    readonly notice: string | null
  },
  words: SessionWords,
): StripModel {
  const { flags, hold, order, notice } = state
  const threeCheck = hold?.because.includes('three-check') ?? false
  return {
    flags,
    held: hold === null ? null : hold.because.map((cause) => words.held[cause]).join(' '),
    checks: threeCheck
      ? order === null
        ? [unread(words)]
        : CHECKS.map((check, index) => row(check, index, order, words))
      : null,
    notice,
  }
}

function row(check: (typeof CHECKS)[number], index: number, order: OrderReport, words: SessionWords): StripCheck {
  const { status, ticked } = order.checks[check]
  const needsPanel = !ticked && (status === 'differs' || status === 'missing')
  return {
    key: String(index + 1),
    label: words.checks[check],
    status,
    statusLabel: needsPanel ? `${words.statuses[status]} · ${words.needsPanel}` : words.statuses[status],
    settled: ticked,
  }
}

/** No card could be read: one line that says so and where to paste it. */
function unread(words: SessionWords): StripCheck {
  return {
    key: '?',
    label: words.checks.goods,
    status: 'unknown',
    statusLabel: `${words.statuses.unknown} · ${words.needsPanel}`,
    settled: false,
  }
}
