import { useEffect, useMemo, useState } from 'react'
import { HOUSE_SESSION } from '@/lib/core/conversation/index.ts'
import { caseOfVisit, FOLLOW_UP_SET, FOLLOW_UP_SETTLED, FOLLOW_UP_SNOOZED, ownFollowUp } from '@/lib/core/sla/index.ts'
import { callEngine, callWorker } from '@/lib/extension/messaging/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import { observeFollowUps, readEvents, type NamedFollowUp } from '@/lib/extension/storage/index.ts'
import type { FollowUpLine, PanelActions } from '../panel/index.ts'
import { lastWordOf, withStepDone } from './case-words.ts'
import { eventOf } from './event-of.ts'
import { noteHouse } from './note-house.ts'
import type { ConsolePage } from './use-console-page.ts'
import { useObservable } from './use-observable.ts'

/** How long a follow-up is put off. */
const SNOOZE_MS = 600_000
/** Older than this and nobody will come back to it any more. */
const FORGOTTEN_MS = 7 * 86_400_000

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

/** Holds what the actions work with, and the actions. */
class FollowUpDesk {
  #ground: Ground
  readonly actions: FollowUpActions

  constructor(ground: Ground) {
    this.#ground = ground
    this.actions = makeActions(() => this.#ground)
  }

  take(ground: Ground): void {
    this.#ground = ground
  }
}

function lineOf(row: NamedFollowUp): FollowUpLine[] {
  const { id, session, customerId, customerName = '', kind, startedAt, dueAt, tracking, note, ready } = row
  if (customerId === undefined || Date.now() - dueAt > FORGOTTEN_MS) return []
  return [
    {
      id,
      session,
      name: customerName,
      kind,
      startedAt,
      dueAt,
      ...(tracking === undefined ? {} : { tracking }),
      ...(note === undefined ? {} : { note }),
      ...(ready === undefined ? {} : { ready }),
    },
  ]
}

interface Ground {
  readonly page: ConsolePage
  readonly settings: Settings
  readonly onAway: (name: string | null) => void
}

function makeActions(now: () => Ground): FollowUpActions {
  return {
    // The page that has the chat writes the words itself, in whatever tab or window it is: another panel stands there.
    openFollowUp: ({ session, name }, text) => {
      const words = text === '' ? {} : { words: { id: crypto.randomUUID(), text } }
      void callWorker('chat-chosen', { sessions: [session], ...words }).then((answer) => {
        now().onAway(answer.ok && answer.value.session !== null ? null : name)
      })
    },
    settleFollowUp: (id) => {
      noteHouse(now(), HOUSE_SESSION, { what: FOLLOW_UP_SETTLED, detail: id })
      void noteVisit(now().settings, id)
    },
    snoozeFollowUp: (id) =>
      noteHouse(now(), HOUSE_SESSION, { what: FOLLOW_UP_SNOOZED, detail: `${Date.now() + SNOOZE_MS} ${id}` }),
    addFollowUp: (text, minutes, ready) => {
      const session = now().page.talk.snapshot?.session
      if (session === undefined) return
      noteHouse(now(), session, {
        what: FOLLOW_UP_SET,
        detail: ownFollowUp(Date.now() + minutes * 60_000, text, ready),
      })
    },
  }
}

/** Who was visited is visited: the board must not ask for it again. A follow-up that is no visit of a case changes nothing. */
async function noteVisit(settings: Settings, followUpId: string): Promise<void> {
  const disputeId = caseOfVisit(followUpId)
  if (disputeId === undefined) return
  const last = lastWordOf(await readEvents({ kind: 'dispute-set' }), disputeId)
  if (last === undefined) return
  const data = withStepDone(last.data, 'visit', Date.now())
  if (data === undefined) return
  await callEngine('append', { events: [eventOf(settings, last, { kind: 'dispute-set', data })] })
}
