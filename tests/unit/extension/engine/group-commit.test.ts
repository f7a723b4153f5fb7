import { expect, test, vi } from 'vitest'
import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import { createGroupCommit } from '@/lib/extension/engine/group-commit.ts'
import type { JournalAck } from '@/lib/extension/messaging/index.ts'
import { sampleEvents } from '../../../support/browser/sample-events.ts'

function setUp(
  append: (events: readonly JournalEvent[]) => Promise<readonly JournalAck[]>,
  makeRoom = () => Promise.resolve(false),
) {
  const onCommitted = vi.fn<() => void>()
  const onFailed = vi.fn<(fault: string) => void>()
  const calls: number[] = []
  const commit = createGroupCommit({
    append: (events) => {
      calls.push(events.length)
      return append(events)
    },
    onCommitted,
    onFailed,
    makeRoom,
    gather: () => Promise.resolve(),
  })
  return { commit, onCommitted, onFailed, calls }
}

function acksOf(events: readonly JournalEvent[]): Promise<readonly JournalAck[]> {
  return Promise.resolve(events.map(({ id }, index) => ({ id, seq: index + 1 })))
}

test('calls that come together share one flush, each gets its own acknowledgements', async () => {
  const { commit, calls, onCommitted } = setUp(acksOf)
  const answers = await Promise.all([1, 11, 21].map((from) => commit.append(sampleEvents(from, 2))))
  expect(calls).toEqual([6])
  expect(onCommitted).toHaveBeenCalledTimes(1)
  expect(answers[1]).toEqual({
    ok: true,
    value: {
      acks: [
        { id: 's-sample-event-11', seq: 3 },
        { id: 's-sample-event-12', seq: 4 },
      ],
    },
  })
})

test('more than 2000 events go out in several flushes', async () => {
  const { commit, calls } = setUp(acksOf)
  await Promise.all(Array.from({ length: 30 }, (_, index) => commit.append(sampleEvents(index * 200, 200))))
  expect(calls).toEqual([2000, 2000, 2000])
})

test('a full disk is told to every caller, and the next call is tried again', async () => {
  let isFull = true
  const { commit, onFailed, onCommitted } = setUp((events) =>
    isFull ? Promise.reject(new DOMException('', 'QuotaExceededError')) : acksOf(events),
  )
  expect(await commit.append(sampleEvents(1, 1))).toMatchObject({ ok: false, fault: 'disk-full' })
  expect(onFailed).toHaveBeenCalledWith('disk-full')
  expect(onCommitted).not.toHaveBeenCalled()
  isFull = false
  expect(await commit.append(sampleEvents(1, 1))).toMatchObject({ ok: true })
})

test('copies are given up for the log as long as there are any, and nobody is told of a full disk', async () => {
  let copies = 2
  const { commit, onFailed } = setUp(
    (events) => (copies > 0 ? Promise.reject(new DOMException('', 'QuotaExceededError')) : acksOf(events)),
    () => {
      copies -= 1
      return Promise.resolve(copies >= 0)
    },
  )
  expect(await commit.append(sampleEvents(1, 1))).toMatchObject({ ok: true })
  expect(onFailed).not.toHaveBeenCalled()
})

test("one caller's impossible event does not hold up the others", async () => {
  const { commit, onFailed } = setUp((events) =>
    events.some(({ id }) => id.endsWith('-7')) ? Promise.reject(new TypeError('no JSON for NaN')) : acksOf(events),
  )
  const answers = await Promise.all([1, 7, 9].map((from) => commit.append(sampleEvents(from, 1))))
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.fault))).toEqual(['ok', 'bad-payload', 'ok'])
  expect(onFailed).not.toHaveBeenCalled()
})
