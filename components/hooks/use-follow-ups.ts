import { useEffect, useMemo, useState } from 'react'
import { HOUSE_SESSION, type ChatSnapshot, type JournalEvent } from '@/lib/core/conversation/index.ts'
import { FOLLOW_UP_SET, FOLLOW_UP_SETTLED, FOLLOW_UP_SNOOZED } from '@/lib/core/sla/index.ts'
import { uuidV7 } from '@/lib/core/shared/index.ts'
import { callEngine, callWorker } from '@/lib/extension/messaging/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import { observeFollowUps, type NamedFollowUp } from '@/lib/extension/storage/index.ts'
import type { FollowUpLine, PanelActions } from '../panel/index.ts'
import type { ConsolePage } from './use-console-page.ts'
import { useObservable } from './use-observable.ts'

/** How long a follow-up is put off. */
const SNOOZE_MS = 600_000
/** Older than this and nobody will come back to it any more. */
const FORGOTTEN_MS = 7 * 86_400_000
/** A chat that does not open within this is not waited for. */
const OPENING_MS = 15_000

type FollowUpActions = Pick<PanelActions, 'openFollowUp' | 'settleFollowUp' | 'snoozeFollowUp' | 'addFollowUp'>

/** Whom to come back to, from the database; what is done about one is written into the log. */
export function useFollowUps(
  page: ConsolePage,
  settings: Settings,
  onAway: (name: string | null) => void,
): { readonly lines: readonly FollowUpLine[]; readonly actions: FollowUpActions } {
  const rows = useObservable(useMemo(() => observeFollowUps(), [])).value
  const [desk] = useState(() => new FollowUpDesk({ page, settings, onAway }))
  useEffect(() => {
    desk.take({ page, settings, onAway })
  })
  const lines = useMemo(() => (rows ?? []).flatMap(lineOf), [rows])
  return { lines, actions: desk.actions }
}

/** Holds what the actions work with, and the text that goes in as soon as its chat is open. */
class FollowUpDesk {
  #ground: Ground
  #opening: Opening | null = null
  readonly actions: FollowUpActions

  constructor(ground: Ground) {
    this.#ground = ground
    this.actions = makeActions(
      () => this.#ground,
      (opening) => {
        this.#opening = opening
        this.#insertWhenOpen()
      },
    )
  }

  take(ground: Ground): void {
    this.#ground = ground
    this.#insertWhenOpen()
  }

  #insertWhenOpen(): void {
    const { talk, say } = this.#ground.page
    const wanted = this.#opening
    const session = talk.snapshot?.session
    if (wanted === null || session === undefined || talk.snapshot === null || !isOpen(wanted, talk.snapshot)) return
    this.#opening = null
    if (Date.now() - wanted.at > OPENING_MS || wanted.text === '') return
    say({
      type: 'insert',
      reply: { entryId: 'follow-up', source: 'quick:follow-up', text: wanted.text, openSlots: [] },
      session,
      how: talk.draft === '' ? 'replace' : 'caret',
    })
  }
}

function lineOf(row: NamedFollowUp): FollowUpLine[] {
  const { id, session, console = '', customerId, customerName = '', kind, startedAt, dueAt, tracking, note } = row
  if (customerId === undefined || Date.now() - dueAt > FORGOTTEN_MS) return []
  return [
    {
      id,
      session,
      console,
      customerId,
      name: customerName,
      kind,
      startedAt,
      dueAt,
      ...(tracking === undefined ? {} : { tracking }),
      ...(note === undefined ? {} : { note }),
    },
  ]
}

interface Ground {
  readonly page: ConsolePage
  readonly settings: Settings
  readonly onAway: (name: string | null) => void
}

interface Opening {
  readonly session: string
  readonly console: string
  readonly customerId: string
  readonly text: string
  readonly at: number
}

/** Whether the chat that stands open is the one that is waited for: customers of two consoles may have one id. */
function isOpen({ session, console, customerId }: Opening, snapshot: ChatSnapshot): boolean {
  return snapshot.session === session || (snapshot.profileId === console && snapshot.customer.id === customerId)
}

function makeActions(now: () => Ground, open: (opening: Opening) => void): FollowUpActions {
  return {
    openFollowUp: (line, text) => {
      open({ ...line, text, at: Date.now() })
      void callWorker('chat-chosen', { sessions: [line.session] }).then((answer) => {
        now().onAway(answer.ok && answer.value.session !== null ? null : line.name)
      })
    },
    settleFollowUp: (id) => note(now(), HOUSE_SESSION, { what: FOLLOW_UP_SETTLED, detail: id }),
    snoozeFollowUp: (id) =>
      note(now(), HOUSE_SESSION, { what: FOLLOW_UP_SNOOZED, detail: `${Date.now() + SNOOZE_MS} ${id}` }),
    addFollowUp: (text, minutes) => {
      const session = now().page.talk.snapshot?.session
      if (session === undefined) return
      note(now(), session, { what: FOLLOW_UP_SET, detail: `${Date.now() + minutes * 60_000} ${text}` })
    },
  }
}

/** One line into the log; when it cannot be written the follow-up stays where it was, and the engine's notice says why. */
function note({ page, settings }: Ground, session: string, data: { what: string; detail: string }): void {
  const at = Date.now()
  const { snapshot } = page.talk
  const event: JournalEvent = {
    id: uuidV7(at, crypto.getRandomValues(new Uint8Array(10))),
    at,
    session,
    agent: settings.agentName,
    device: settings.deviceId,
    shop: snapshot?.shop ?? settings.defaultShopId,
    console: snapshot?.profileId ?? '',
    kind: 'house-noted',
    data,
  }
  void callEngine('append', { events: [event] })
}
