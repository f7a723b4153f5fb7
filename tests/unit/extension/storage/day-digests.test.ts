import { digestDay } from '@/lib/core/insight/index.ts'
import { DEFAULT_POLICY } from '@/lib/core/sla/index.ts'
import {
  forgetDayDigests,
  forgetDigestsOf,
  observeDayDigests,
  putDayDigests,
  readFirstBeginnings,
  readSessionsBegun,
  type DayDigestRow,
} from '@/lib/extension/storage/index.ts'
import { expect, test } from 'vitest'
import { rowOf, stateOf } from '../../../support/desk-fixtures.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'

const DAY_MS = 86_400_000
const START = Date.parse('2026-11-02T00:00:00+08:00')

function digestRow(index: number): DayDigestRow {
  const day = `2026-11-0${2 + index}`
  const fromAt = START + index * DAY_MS
  const options = { policy: DEFAULT_POLICY, now: fromAt + DAY_MS, timeZone: 'Asia/Shanghai' }
  const digest = digestDay(day, [stateOf(day, { at: fromAt + 1000 })], options)
  return { day, fromAt, toAt: fromAt + DAY_MS, key: 'k', digest }
}

test('a digest comes back as it was kept, and the newest of a day replaces', async () => {
  const database = freshDatabase()
  await putDayDigests([digestRow(0)], database)
  await putDayDigests([{ ...digestRow(0), key: 'other' }], database)
  const rows = await new Promise((resolve) => observeDayDigests(database).subscribe({ next: resolve }))
  expect(rows).toEqual([{ ...digestRow(0), key: 'other' }])
})

test('a conversation that changes takes the digest of its own day away, and no other', async () => {
  const database = freshDatabase()
  for (const index of [0, 1, 2]) await putDayDigests([digestRow(index)], database)
  await forgetDigestsOf([START + DAY_MS + 5], database)
  expect(await database.dayDigests.orderBy('day').keys()).toEqual(['2026-11-02', '2026-11-04'])
  await forgetDigestsOf([START + 9 * DAY_MS], database)
  expect(await database.dayDigests.count()).toBe(2)
})

test('all of them go when everything is to be added up again', async () => {
  const database = freshDatabase()
  await putDayDigests([digestRow(0), digestRow(1)], database)
  expect(await forgetDayDigests(database)).toEqual({ ok: true, value: null })
  expect(await database.dayDigests.count()).toBe(0)
})

test('conversations are found by when they began, the end left out', async () => {
  const database = freshDatabase()
  const ats = [START, START + DAY_MS - 1, START + DAY_MS]
  await database.sessions.bulkPut(ats.map((at, index) => rowOf(stateOf(`s${index}`, { at }))))
  const rows = await readSessionsBegun(START, START + DAY_MS, database)
  expect(rows.map(({ session }) => session)).toEqual(['s0', 's1'])
})

test('of each day the first beginning is found, without looking at the others; the end is left out', async () => {
  const database = freshDatabase()
  const ats = [-1, 0, 5, DAY_MS - 1, DAY_MS, 3 * DAY_MS + 7, 3 * DAY_MS + 9, 5 * DAY_MS].map((past) => START + past)
  await database.sessions.bulkPut(ats.map((at, index) => rowOf(stateOf(`s${index}`, { at }))))
  const nextAfter = (at: number) => START + (Math.floor((at - START) / DAY_MS) + 1) * DAY_MS
  const found = await readFirstBeginnings({ fromAt: START, toAt: START + 5 * DAY_MS, nextAfter }, database)
  expect(found).toEqual([START, START + DAY_MS, START + 3 * DAY_MS + 7])
  // A clock that does not go on is no reason to look for ever.
  const stuck = await readFirstBeginnings({ fromAt: START, toAt: START + 6, nextAfter: () => START }, database)
  expect(stuck).toEqual([START, START + 5])
})
