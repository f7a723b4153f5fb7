import { addUpDays } from '@/components/hooks/add-up-days.ts'
import { daysWithChats } from '@/components/hooks/use-day-digests.ts'
import { digestKey } from '@/components/hooks/desk-policies.ts'
import { dayReadings } from '@/components/hooks/desk-places.ts'
import { deskReadings } from '@/components/hooks/desk-readings.ts'
import { dayAfter, deskZone, startOfDay } from '@/components/hooks/local-days.ts'
import { sessionLines } from '@/components/hooks/session-lines.ts'
import { UNTOUCHED, type ConversationState, type LoggedMessage } from '@/lib/core/conversation/index.ts'
import { topicsOfDays } from '@/lib/core/insight/index.ts'
import { defaultSettings } from '@/lib/extension/settings/index.ts'
import { putDayDigests, toSessionRow, wendaDatabase } from '@/lib/extension/storage/index.ts'

const settings = defaultSettings('bench')
const TODAY = '2026-03-01'
const DAYS = 90
/** As the desk keeps them. */
const DAYS_AT_ONCE = 8
const LINES = [
  '请问这款有黑色吗',
  '有的亲,黑色现货今天发',
  '那165 110斤穿多大',
  '建议您穿 L 码,宽松一点更舒服',
  '什么时候能到',
  '预计三天左右,偏远地区四到五天',
  '能开发票吗',
  '可以的,下单后在订单里申请',
]

function stateAt(place: number, count: number): ConversationState {
  const day = Math.floor((place * DAYS) / count)
  const at = startOfDay(dayAfter(TODAY, day - DAYS), deskZone(settings)) + ((place * 7919) % 80_000) * 1000
  const messages: LoggedMessage[] = LINES.map((text, line) => ({
    id: `${place}-${line}`,
    side: line % 2 === 0 ? 'buyer' : 'agent',
    text: line === 2 ? `${text}${place % 50}` : text,
    at: at + line * 9000,
    history: false,
    ...(line % 2 === 0 ? {} : { source: `kb:e${place % 300}`, pastedShare: 1 }),
  }))
  return {
    session: `s${place}`,
    shop: 'main',
    console: 'demo',
    consoleName: '演示',
    marketplace: 'pinduoduo',
    agent: `客服${place % 12}`,
    device: 'd',
    customerName: `买家${place}`,
    startedAt: at,
    lastAt: at + 63_000,
    messages,
    ...UNTOUCHED,
    suggested: 4,
    outcome: place % 4 === 0 ? 'ordered' : 'not-ordered',
  }
}

/** Puts so many conversations of ninety days into the database. */
export async function fillDatabase(count: number): Promise<void> {
  const { sessions } = wendaDatabase()
  for (let from = 0; from < count; from += 2000) {
    const length = Math.min(2000, count - from)
    await sessions.bulkPut(Array.from({ length }, (_, index) => toSessionRow(stateAt(from + index, count), 1)))
  }
}

/** Adds every day up again and keeps it, as the desk does; ms. */
export async function foldDays(): Promise<number> {
  const began = performance.now()
  const key = digestKey(settings)
  for (let from = -DAYS; from < 0; from += DAYS_AT_ONCE) {
    const days = Array.from({ length: Math.min(DAYS_AT_ONCE, -from) }, (_, index) => dayAfter(TODAY, from + index))
    await putDayDigests(await addUpDays(days, settings, { key, isWanted: () => true }))
  }
  return performance.now() - began
}

/** Reads the kept days and makes everything the desk's places show of them; ms. */
export async function openOnDays(): Promise<number> {
  const began = performance.now()
  const [kept, begun] = await Promise.all([
    wendaDatabase().dayDigests.orderBy('day').toArray(),
    daysWithChats(TODAY, deskZone(settings)),
  ])
  const days = new Set(begun)
  const digests = kept.flatMap(({ day, digest }) => (days.has(day) ? [digest] : []))
  if (digests.length !== DAYS) throw new Error(`${digests.length} days are kept, not ${DAYS}`)
  deskReadings([], digests, settings, startOfDay(TODAY, deskZone(settings)))
  const nothing = { tasks: [], drills: [], scores: [], wordingTests: [], scoreSheet: undefined, money: undefined }
  const readings = dayReadings(digests, nothing, TODAY)
  readings.weekly()
  readings.monthly()
  readings.month()
  topicsOfDays(digests)
  return performance.now() - began
}

/** Makes the table of all conversations of the ninety days, as its place does for the longest time it offers; how many lines. */
export async function listConversations(): Promise<number> {
  const lines = await sessionLines(settings, dayAfter(TODAY, -1), DAYS)
  return lines.length
}
