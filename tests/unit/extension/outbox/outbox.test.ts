import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import type { Answer, JournalAck } from '@/lib/extension/messaging/index.ts'
import { createOutbox, type OutboxState } from '@/lib/extension/outbox/index.ts'

const event = (id: string): JournalEvent => ({
  id,
  at: 0,
  session: 's',
  agent: 'a',
  device: 'd',
  shop: 'h',
  console: 'c',
  kind: 'unread-changed',
  data: { unread: 1 },
})

type Reply = Answer<{ acks: readonly JournalAck[] }> | undefined | 'throws' | 'ack-none' | 'ack'

/** A journal that answers by script, then acknowledges everything; it remembers what it was given. */
function scriptedJournal(script: Reply[]) {
  const lines = new Map<string, number>()
  const calls: string[][] = []
  const append = async (events: readonly JournalEvent[]) => {
    calls.push(events.map(({ id }) => id))
    const reply = script.length > 0 ? script.shift() : 'ack'
    if (reply === 'throws') throw new Error('worker died')
    if (reply !== 'ack' && reply !== 'ack-none') return reply
    if (reply === 'ack-none') return { ok: true as const, value: { acks: [] } }
    const acks = events.map(({ id }) => {
      if (!lines.has(id)) lines.set(id, lines.size + 1)
      return { id, seq: lines.get(id) ?? 0 }
    })
    return { ok: true as const, value: { acks } }
  }
  return { append, calls, lines }
}

async function deliverAll(script: Reply[], ids: string[]) {
  const journal = scriptedJournal([...script])
  const states: OutboxState[] = []
  const waits: number[] = []
  const controller = new AbortController()
  const outbox = createOutbox({
    append: journal.append,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        setImmediate(() => {
          if (!signal.aborted) waits.push(ms)
          resolve()
        })
      }),
    onState: (state) => states.push(state),
    signal: controller.signal,
  })
  for (const id of ids) outbox.post(event(id))
  for (let turn = 0; turn < 200 && outbox.state().unsaved > 0; turn += 1)
    await new Promise((resolve) => setImmediate(resolve))
  return { journal, states, waits, outbox }
}

describe('createOutbox', () => {
  it('sends events posted together in one call and names the last line', async () => {
    const { journal, outbox } = await deliverAll([], ['a', 'b', 'c'])
    expect(journal.calls).toEqual([['a', 'b', 'c']])
    expect(outbox.state()).toEqual({ unsaved: 0, lastSeq: 3 })
  })

  it('keeps an event whose answer was undefined, an error, or named nobody', async () => {
    const bad = { ok: false, fault: 'disk-full' } as const
    const { journal, states, waits } = await deliverAll([bad, undefined, 'throws', 'ack-none'], ['a'])
    expect(journal.calls).toHaveLength(5)
    expect(states.map(({ unsaved, fault }) => [unsaved, fault])).toEqual([
      [1, 'disk-full'],
      [1, 'failed'],
      [1, 'failed'],
      [1, 'failed'],
      [0, undefined],
    ])
    expect(waits).toEqual([200, 1_000, 5_000, 15_000])
  })

  it('tells after a second that nothing is saved while nobody answers, and delivers once somebody does', async () => {
    let answer: (acks: readonly JournalAck[]) => void = () => {}
    const append = () =>
      new Promise<Answer<{ acks: readonly JournalAck[] }>>((resolve) => {
        answer = (acks) => resolve({ ok: true, value: { acks } })
      })
    const states: OutboxState[] = []
    const asked: number[] = []
    const wait = async (ms: number) => {
      asked.push(ms)
    }
    const outbox = createOutbox({
      append,
      wait,
      onState: (state) => states.push(state),
      signal: new AbortController().signal,
    })
    outbox.post(event('a'))
    await new Promise((resolve) => setImmediate(resolve))
    expect(asked).toEqual([1000])
    expect(states).toEqual([{ unsaved: 1, lastSeq: 0 }])
    answer([{ id: 'a', seq: 7 }])
    await new Promise((resolve) => setImmediate(resolve))
    expect(outbox.state()).toEqual({ unsaved: 0, lastSeq: 7 })
  })

  it('sets the one refused event aside and delivers those around it, in order', async () => {
    const taken: string[] = []
    const append = async (events: readonly JournalEvent[]) => {
      if (events.some(({ id }) => id === 'bad')) return { ok: false as const, fault: 'bad-payload' as const }
      taken.push(...events.map(({ id }) => id))
      return { ok: true as const, value: { acks: events.map(({ id }) => ({ id, seq: taken.indexOf(id) + 1 })) } }
    }
    const outbox = createOutbox({
      append,
      wait: async () => {},
      onState: () => {},
      signal: new AbortController().signal,
    })
    const ids = Array.from({ length: 300 }, (_, at) => (at === 137 ? 'bad' : `e${at}`))
    for (const id of ids) outbox.post(event(id))
    for (let turn = 0; turn < 200 && taken.length < 299; turn += 1)
      await new Promise((resolve) => setImmediate(resolve))
    expect(taken).toEqual(ids.filter((id) => id !== 'bad'))
    expect(outbox.state()).toEqual({ unsaved: 1, lastSeq: 299, fault: 'bad-payload' })
  })

  it('loses nothing and orders lines as posted, whatever the journal answers', async () => {
    const reply = fc.constantFrom<Reply>(undefined, 'throws', 'ack-none', 'ack', { ok: false, fault: 'timeout' })
    await fc.assert(
      fc.asyncProperty(
        fc.array(reply, { maxLength: 6 }),
        fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 450 }),
        async (script, ids) => {
          const { journal, outbox } = await deliverAll(script, ids)
          expect(outbox.state().unsaved).toBe(0)
          expect([...journal.lines.keys()]).toEqual(ids)
          expect(Math.max(...journal.calls.map((call) => call.length))).toBeLessThanOrEqual(200)
        },
      ),
      { numRuns: 40 },
    )
  })
})
