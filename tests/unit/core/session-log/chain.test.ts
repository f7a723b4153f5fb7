import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVENT_LIMITS } from '@/lib/core/conversation/index.ts'
import {
  canonicalJson,
  createChainVerifier,
  erasedLine,
  erasureEvent,
  FIRST_PREV,
  journalLine,
  parseJournalLine,
  sealLine,
  sha256Hex,
  verifyChain,
} from '@/lib/core/session-log/index.ts'
import { anyText, eventOf, journalOf, lineSeen, requireLine, someEvents } from './journals.ts'

describe('sha256Hex', () => {
  it('agrees with Node’s own for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
      }),
    )
  })
})

const dispute = {
  disputeId: 'd',
  openedAt: 1_762_912_900_000,
  promisedCny: 10,
  agentName: 'a',
  supervisor: 's',
  doneAt: {},
  result: 'open',
}

describe('canonicalJson', () => {
  it('gives one spelling whatever the order of keys, and loses nothing', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'ü\u2028'], c: undefined })).toBe('{"a":[true,null,"ü\u2028"],"b":1}')
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it('refuses what JSON cannot say', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError)
    expect(() => canonicalJson(() => 1)).toThrow(TypeError)
  })
})

describe('journalLine', () => {
  it('is the line of CONTRACTS 4: hash over the canonical rest, ISO time with offset, first prev of zeros', () => {
    const line = journalLine(lineSeen(0, '有货吗'), FIRST_PREV, 1, { timeZone: 'Asia/Shanghai' })
    const { hash, ...rest }: Record<string, unknown> = JSON.parse(line)
    expect(rest).toEqual({
      seq: 1,
      id: 'e0',
      at: '2025-11-12T10:00:00+08:00',
      session: 's1',
      kind: 'message-seen',
      data: { messageId: 'm0', side: 'buyer', text: '有货吗', auto: false, history: false },
      prev: '0'.repeat(64),
      agent: '小鹿',
      device: 'd1',
      shop: 'shop-1',
      console: 'demo',
    })
    expect(hash).toBe(createHash('sha256').update(canonicalJson(rest)).digest('hex'))
    expect(Object.keys(JSON.parse(line))).toEqual(Object.keys(JSON.parse(line)).sort())
  })

  it('reads back as the same event, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: EVENT_LIMITS.firstAt, max: EVENT_LIMITS.lastAt }), (text, at) => {
        const event = { ...lineSeen(0, text), at }
        const line = journalLine(event, FIRST_PREV, 7, { timeZone: 'America/New_York' })
        expect(line).not.toContain('\n')
        const parsed = parseJournalLine(line)
        expect(parsed.ok && parsed.value.event).toEqual(event)
      }),
    )
  })

  it.each([
    ['not-json', '{"seq":1'],
    ['not-an-object', '[]'],
    ['field-missing', '{"seq":1}'],
  ])('refuses %s', (error, text) => {
    expect(parseJournalLine(text)).toEqual({ ok: false, error })
  })

  it.each([
    ['unknown-kind', 'toString', {}],
    ['unknown-kind', '__proto__', {}],
    ['data-malformed', 'message-seen', { messageId: 'm', side: 'alien', text: 'x', auto: false, history: false }],
    ['data-malformed', 'unread-changed', { unread: '3' }],
    ['data-malformed', 'flags-raised', { flags: [{ ruleId: 1 }] }],
    ['data-malformed', 'flags-raised', { flags: [{ ruleId: 'r', category: 'c', phrase: 'p', level: '<b>' }] }],
    ['data-malformed', 'order-checked', { statuses: { goods: 'ok', ship: 'ok' } }],
    ['data-malformed', 'session-scored', { marks: { greeting: 'yes' }, note: '' }],
    ['data-malformed', 'dispute-set', { ...dispute, openedAt: 8.64e15 }],
    ['data-malformed', 'dispute-set', { ...dispute, doneAt: { apologise: -1 } }],
    ['data-malformed', 'drill-finished', { drillId: 'd', trainee: 't', answers: { length: 2 } }],
    ['data-malformed', 'drill-finished', { drillId: 'd', trainee: 't', answers: [{ question: 'q', text: 't' }] }],
  ])('refuses an event that is %s (%s)', (error, kind, data) => {
    const body = { ...requireLine(journalLine(lineSeen(0, 'x'), FIRST_PREV, 1)), kind, data }
    const { hash: _hash, ...rest } = body
    expect(parseJournalLine(sealLine(rest).line)).toEqual({ ok: false, error })
  })
})

describe('a line of a moment that no machine writes', () => {
  it.each([0, EVENT_LIMITS.lastAt + 1, 8.64e15])('%d is refused', (at) => {
    const line = journalLine({ ...lineSeen(0, 'x'), at }, FIRST_PREV, 1)
    expect(parseJournalLine(line)).toEqual({ ok: false, error: 'time-malformed' })
  })
})

describe('verifyChain', () => {
  it('says OK with count and head, and goes on from a given place', () => {
    const lines = journalOf([lineSeen(0, 'a'), lineSeen(1, 'b'), lineSeen(2, 'c')])
    const head = requireLine(lines[2] ?? '').hash
    expect(verifyChain(lines)).toMatchObject({ ok: true, count: 3, head })
    const prev = requireLine(lines[0] ?? '').hash
    expect(verifyChain(lines.slice(1), { prev, seq: 1 })).toMatchObject({ ok: true, count: 2, head })
    expect(verifyChain([])).toMatchObject({ ok: true, count: 0, head: FIRST_PREV })
  })

  it('names a doubled key and a blank inside a line', () => {
    const [line = ''] = journalOf([lineSeen(0, 'a')])
    expect(verifyChain([line.replace('{', '{"agent":"other",')])).toMatchObject({ reason: 'not-canonical', seq: 1 })
    expect(verifyChain([line.replace(',', ', ')])).toMatchObject({ reason: 'not-canonical' })
  })

  it('detects any single changed character', () => {
    fc.assert(
      fc.property(
        someEvents,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('x', '0', '"', '}', ''),
        (events, row, column, put) => {
          const lines = journalOf(events)
          const place = row % lines.length
          const line = lines[place] ?? ''
          const cut = column % line.length
          const changed = line.slice(0, cut) + put + line.slice(cut + 1)
          fc.pre(changed !== line)
          expect(verifyChain(lines.with(place, changed))).toMatchObject({ ok: false, line: place + 1 })
        },
      ),
    )
  })

  it('detects any dropped line but the last, and any two swapped', () => {
    fc.assert(
      fc.property(someEvents, fc.nat(), fc.nat(), (events, first, second) => {
        const lines = journalOf(events)
        const drop = first % (lines.length - 1)
        expect(verifyChain(lines.toSpliced(drop, 1))).toMatchObject({ ok: false, line: drop + 1 })
        const [one, two] = [first % lines.length, second % lines.length].sort((left, right) => left - right)
        fc.pre(one !== undefined && two !== undefined && one !== two)
        const swapped = lines.with(one, lines[two] ?? '').with(two, lines[one] ?? '')
        expect(verifyChain(swapped)).toMatchObject({ ok: false, line: one + 1 })
      }),
    )
  })

  it('detects a doubled line and one that was re-hashed alone', () => {
    const lines = journalOf([lineSeen(0, 'a'), lineSeen(1, 'b'), lineSeen(2, 'c')])
    expect(verifyChain(lines.toSpliced(1, 0, lines[0] ?? ''))).toMatchObject({ reason: 'prev-differs' })
    const { hash: _hash, ...body } = requireLine(lines[1] ?? '')
    const forged = sealLine({ ...body, data: { ...lineSeen(1, 'forged').data } })
    expect(verifyChain(lines.with(1, forged.line))).toMatchObject({ reason: 'prev-differs', line: 3 })
  })

  it('tells the first fault again, whatever comes after', () => {
    const verifier = createChainVerifier()
    const fault = verifier.push('nonsense')
    expect(fault).toMatchObject({ reason: 'not-json', line: 1 })
    expect(verifier.push(journalOf([lineSeen(0, 'a')])[0] ?? '')).toBe(fault)
    expect(verifier.finish()).toBe(fault)
  })
})

describe('erasing one customer', () => {
  const canary = '13812345678'
  const events = [lineSeen(0, canary, 'buyer', 's-gone'), lineSeen(1, 'kept'), lineSeen(2, canary, 'agent', 's-gone')]
  const origin = { id: 'erasure', at: 1_762_912_900_000, agent: '主管', device: 'd1', shop: 'shop-1', console: 'house' }

  function erased() {
    const before = journalOf(events, 'nonce')
    const gone = before.map(requireLine).filter((line) => line.session === 's-gone')
    const record = erasureEvent(gone, '客户要求删除', origin)
    const prev = requireLine(before[2] ?? '').hash
    const recorded = [...before, journalLine(record, prev, 4)]
    const after = recorded.map((text) => {
      const line = requireLine(text)
      return line.session === 's-gone' ? erasedLine(line) : text
    })
    return { recorded, after }
  }

  it('leaves no trace of the content and a chain with the same head', () => {
    const { recorded, after } = erased()
    expect(after.join('\n')).not.toMatch(/13812345678|s-gone|nonce[02]/)
    const proof = verifyChain(recorded)
    expect(proof).toMatchObject({ ok: true, erased: 0, erasureUnfinished: [1, 3] })
    expect(verifyChain(after)).toMatchObject({ ok: true, count: 4, erased: 2, erasureUnfinished: [] })
    expect(proof.ok && verifyChain(after)).toMatchObject({ head: proof.ok ? proof.head : '' })
    expect(parseJournalLine(after[0] ?? '')).toMatchObject({ ok: true, value: { event: null } })
  })

  it('does not let anyone erase a line without a record', () => {
    const lines = journalOf(events)
    const forged = lines.with(1, erasedLine(requireLine(lines[1] ?? '')))
    expect(verifyChain(forged)).toMatchObject({ ok: false, line: 2, seq: 2, reason: 'erased-unrecorded' })
  })

  it('does not let anyone change what is left of an erased line', () => {
    const { after } = erased()
    const changed = (after[0] ?? '').replace('小鹿', '小马')
    expect(verifyChain(after.with(0, changed))).toMatchObject({ ok: false, reason: 'erasure-differs', seq: 4 })
  })

  it('does not take a note of something else, or one that speaks of later lines, for a record', () => {
    const lines = journalOf(events)
    const noted = (what: string, detail: string) =>
      journalLine(eventOf(9, { kind: 'house-noted', data: { what, detail } }), requireLine(lines[2] ?? '').hash, 4)
    const gone = lines.with(0, erasedLine(requireLine(lines[0] ?? '')))
    for (const detail of ['{"lines":"1-9","digest":"x"}', '{"lines":"1;2","digest":"x"}', 'nonsense', '[]']) {
      expect(verifyChain([...gone, noted('customer-erased', detail)])).toMatchObject({ reason: 'erased-unrecorded' })
    }
    expect(verifyChain([...gone, noted('export', '{"lines":"1","digest":"x"}')])).toMatchObject({ ok: false })
  })
})
