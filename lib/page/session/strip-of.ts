import type { CheckName } from '../../core/conversation/index.ts'
import type { HoldReport, OrderReport, PlacedFlag } from '../../core/panel-talk/index.ts'
import { chordText, settleActions, settleWayActions, type KeyMap } from '../../core/keys/index.ts'
import { CHECKS } from '../../core/sending/index.ts'
import type { StripCheck, StripModel } from '../overlay/index.ts'
import type { SessionWords } from './context.ts'

/** What is known of draft and send. */
export interface StripState {
  readonly flags: readonly PlacedFlag[]
  readonly hold: HoldReport | null
  /** What is known of the order; looked at while a send is held. */
  readonly order: OrderReport | null
  readonly notice: string | null
  /** The check that is being settled now. */
  readonly settling?: CheckName | null
}

/** What the strip shows; no personal data reaches it. */
export function stripOf(state: StripState, words: SessionWords, keys: KeyMap): StripModel {
  const { flags, hold, order, notice, settling = null } = state
  const threeCheck = hold?.because.includes('three-check') ?? false
  return {
    flags,
    held: hold === null ? null : hold.because.map((cause) => words.held[cause]).join(' '),
    checks: !threeCheck
      ? null
      : order === null
        ? [unread(words)]
        : settling === null
          ? CHECKS.map((check, index) => row(check, keys[settleActions[index] ?? 'settle-goods'], order, words))
          : waysOf(settling, order, words, keys),
    notice,
  }
}

function row(check: (typeof CHECKS)[number], chord: string, order: OrderReport, words: SessionWords): StripCheck {
  const { status, ticked } = order.checks[check]
  const needsPanel = !ticked && (status === 'differs' || status === 'missing')
  return {
    key: chordText(chord),
    label: words.checks[check],
    status,
    statusLabel: needsPanel ? `${words.statuses[status]} · ${words.needsPanel}` : words.statuses[status],
    settled: ticked,
  }
}

/** The difference that is being settled, and the ways to do it by one key. */
function waysOf(check: CheckName, order: OrderReport, words: SessionWords, keys: KeyMap): StripCheck[] {
  const { status } = order.checks[check]
  const head: StripCheck = {
    key: '',
    label: words.checks[check],
    status,
    statusLabel: words.statuses[status],
    settled: false,
  }
  const ways = words.settle.map((way, place): StripCheck => ({
    key: chordText(keys[settleWayActions[place] ?? 'settle-way-1']),
    label: '',
    status: 'unknown',
    statusLabel: way,
    settled: false,
  }))
  return [head, ...ways]
}

/** No card could be read: one line that says so and where to paste it. */
function unread(words: SessionWords): StripCheck {
  return {
    key: '?',
    label: words.checks.goods,
    status: 'unknown',
    statusLabel: `${words.statuses.unknown} · ${words.openPanel}`,
    settled: false,
  }
}
