import { useMemo } from 'react'
import { HOUSE_SESSION, type EventDetail, type WordingTest } from '@/lib/core/conversation/index.ts'
import type { DayDigest } from '@/lib/core/insight/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import {
  findCustomerSessions,
  forgetDayDigests,
  observeEvents,
  observeMeta,
  observeRules,
  putEntries,
  readEntriesById,
  readSessionsBegun,
  writeMeta,
} from '@/lib/extension/storage/index.ts'
import type { DeskActions, DeskReadings } from '../desk/index.ts'
import { chatReadings, dayReadings, type ChatSource } from './desk-places.ts'
import { drillJudge } from './drill-judge.ts'
import { eventOf, newId, type EventPlace } from './event-of.ts'
import { deskZone, startOfDay } from './local-days.ts'
import { makeBundle } from './use-bundle.ts'
import { openOptions } from './open-page.ts'
import { useObservable } from './use-observable.ts'

/** Names of the supervisor's own numbers among the small facts of the house. */
const MONEY = 'money-inputs'
const SCORE_SHEET = 'score-sheet'

/** The supervisor's readings and what can be done with them. `onFault` hears why the last thing done was not written, or null. */
export function useDeskPlaces(
  settings: Settings,
  { days, todayIs: today }: { readonly days: readonly DayDigest[]; readonly todayIs: string },
  onFault: (detail: string | null) => void,
): { readonly readings: DeskReadings; readonly actions: DeskActions } {
  const tasks = useObservable(useMemo(() => observeEvents({ kind: 'task-set' }), []))
  const drills = useObservable(useMemo(() => observeEvents({ kind: 'drill-finished' }), []))
  const wordingTests = useObservable(useMemo(() => observeEvents({ kind: 'wording-test-set' }), []))
  const money = useObservable(useMemo(() => observeMeta(MONEY), [])).value
  const scoreSheet = useObservable(useMemo(() => observeMeta(SCORE_SHEET), [])).value
  const scores = useObservable(useMemo(() => observeEvents({ kind: 'session-scored' }), []))
  const kept = useMemo(
    () => ({
      tasks: tasks.value ?? [],
      drills: drills.value ?? [],
      scores: scores.value ?? [],
      wordingTests: wordingTests.value ?? [],
      scoreSheet,
      money,
    }),
    [tasks.value, drills.value, scores.value, wordingTests.value, scoreSheet, money],
  )
  const readings = useMemo(() => dayReadings(days, kept, today), [days, kept, today])
  // What is read from conversations themselves is read again when something was marked, not with every message.
  const lists = useMemo(() => chatReadings(chatsIn(settings), settings, kept), [settings, kept])
  const unread = [tasks, drills, scores, wordingTests].some(({ value, failed }) => value === undefined && !failed)
  const whole = useMemo(() => ({ ...readings, ...lists, unread }), [readings, lists, unread])

  const shop = settings.defaultShopId
  const rules = useObservable(useMemo(() => observeRules(shop), [shop])).value
  const judgeAnswer = useMemo(() => drillJudge(settings, rules ?? []), [settings, rules])
  const written = useMemo(() => makeActions(settings, onFault), [settings, onFault])
  const actions = useMemo(() => ({ ...written, judgeAnswer }), [written, judgeAnswer])
  return { readings: whole, actions }
}

/** Conversations and entries as the database has them. */
function chatsIn(settings: Settings): ChatSource {
  const zone = deskZone(settings)
  return {
    now: () => Date.now(),
    statesOf: async (fromDay, toDay) => {
      const rows = await readSessionsBegun(startOfDay(fromDay, zone), startOfDay(toDay, zone))
      return rows.map(({ state }) => state)
    },
    entriesOf: readEntriesById,
  }
}

function makeActions(settings: Settings, onFault: (detail: string | null) => void): Omit<DeskActions, 'judgeAnswer'> {
  const placeOf = (session: string): EventPlace => ({ session, shop: settings.defaultShopId, console: '' })
  const note = async (detail: EventDetail, session: string = HOUSE_SESSION): Promise<boolean> => {
    const answer = await callEngine('append', { events: [eventOf(settings, placeOf(session), detail)] })
    onFault(answer.ok ? null : answer.fault)
    return answer.ok
  }
  const keep = async (name: string, value: unknown) => {
    const written = await writeMeta(name, value)
    onFault(written.ok ? null : written.error.code)
  }
  return {
    score: (session, marks, text) => void note({ kind: 'session-scored', data: { marks, note: text } }, session),
    setTask: (task) => void note({ kind: 'task-set', data: task }),
    newTaskId: () => newId(Date.now()),
    startTest: (test) => void note({ kind: 'wording-test-set', data: test }),
    settleTest: (test, course) => {
      const settled = { kind: 'wording-test-set', data: { ...test, course } } as const
      if (course !== 'b-taken') void note(settled)
      else void takeWording(test, onFault).then((taken) => (taken ? note(settled) : false))
    },
    saveScoreItems: (items) => void keep(SCORE_SHEET, items),
    saveMoney: (inputs) => void keep(MONEY, inputs),
    finishDrill: (record) => void note({ kind: 'drill-finished', data: record }),
    sessionsOfCustomer: findCustomerSessions,
    eraseSessions: async (sessions, by, reason) => {
      const at = Date.now()
      const { shop, console } = placeOf(HOUSE_SESSION)
      const origin = { id: newId(at), at, agent: by, device: settings.deviceId, shop, console }
      const order = { sessions, reason, origin }
      // Rewriting a day's file and folding again what is left takes its time on a full machine.
      const answer = await callEngine('erase', order, { timeoutMs: 120_000 })
      onFault(answer.ok ? null : answer.fault)
      return answer.ok ? answer.value.lines : null
    },
    endShift: async () => {
      if (!(await note({ kind: 'house-noted', data: { what: 'shift-ended' } }))) return null
      const answer = await callEngine('journal-state', {})
      return answer.ok ? { seq: answer.value.lastSeq, head: answer.value.headHash } : null
    },
    makeBundle: (parts) => makeBundle(settings, parts),
    addUpAgain: () => void forgetDayDigests().then((forgotten) => onFault(forgotten.ok ? null : forgotten.error.code)),
    makeEntry: (question) => void openOptions(`knowledge?question=${encodeURIComponent(question)}`),
  }
}

/** The entry's answer becomes B; false when it could not be written. An entry thrown away meanwhile stays so. */
async function takeWording(test: WordingTest, onFault: (detail: string | null) => void): Promise<boolean> {
  const [row] = await readEntriesById([test.entryId])
  if (row === undefined) return true
  const written = await putEntries([{ ...row, answer: test.b, updatedAt: Date.now() }])
  if (!written.ok) {
    onFault(written.error.code)
    return false
  }
  const told = await callEngine('knowledge-changed', { upserted: [test.entryId], removed: [] })
  onFault(told.ok ? null : told.fault)
  return true
}
