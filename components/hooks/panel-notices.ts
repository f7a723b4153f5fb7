import type { JournalNotice } from '@/lib/extension/messaging/index.ts'
import type { PanelNotice } from '../panel/index.ts'
import type { Speech } from '../words/index.ts'
import type { PageTalk } from './page-talk.ts'

/** Everything that can be wrong, as far as the panel can know it. */
export interface Trouble {
  readonly talk: PageTalk
  readonly engineFails: boolean
  readonly denied: boolean
  /** The customer whose chat no open page has; null when none is looked for. */
  readonly away: string | null
  readonly journal: readonly JournalNotice[]
  readonly savedCount: number
  readonly speech: Speech
}

/** What to tell, the costly first. */
export function noticesOf({ talk, engineFails, denied, away, journal, savedCount, speech }: Trouble): PanelNotice[] {
  const { words, format } = speech
  // A chat without an order has no card: that is every day, not a page that changed.
  const blind = talk.snapshot?.health.filter((one) => one.state === 'blind' && one.part !== 'order') ?? []
  const diskFull = talk.savingFault === 'disk-full' || journal.some((notice) => notice.code === 'disk-full')
  const mended = journal.filter((notice) => notice.code !== 'disk-full')
  const notices: (PanelNotice | undefined)[] = [
    diskFull ? { code: 'disk-full', detail: format.count(savedCount) } : undefined,
    engineFails || isSilent(talk.savingFault) ? { code: 'worker-dead' } : undefined,
    talk.link === 'updated' ? { code: 'updated' } : undefined,
    talk.link === 'lost' ? { code: 'page-gone' } : undefined,
    denied ? { code: 'denied' } : undefined,
    away === null ? undefined : { code: 'chat-away', detail: away === '' ? words.panel.customer.unknown : away },
    blind.length > 0
      ? { code: 'misfit', detail: words.shared.list(blind.map((one) => words.panel.header.part[one.part])) }
      : undefined,
    talk.overlayRemoved ? { code: 'overlay-removed' } : undefined,
    mended.length > 0
      ? { code: 'journal-mended', detail: mended.map((one) => words.states.journal[one.code]).join(' ') }
      : undefined,
  ]
  return notices.filter((notice) => notice !== undefined)
}

function isSilent(fault: string | null): boolean {
  return fault === 'no-receiver' || fault === 'timeout'
}
