import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import {
  erasedLine,
  erasureEvent,
  eventChunks,
  journalLine,
  maskEvent,
  parseJournalLine,
  verifyChain,
  type EventExport,
} from '@/lib/core/session-log/index.ts'
import { eventOf, journalOf, lineSeen, requireLine, someEvents } from './journals.ts'

async function exported(lines: readonly string[], more: Partial<EventExport> = {}): Promise<string[]> {
  let text = ''
  const options = { lines: () => lines, exportedAt: 1_762_920_000_000, timeZone: 'Asia/Shanghai', ...more }
  for await (const chunk of eventChunks(options)) text += chunk
  expect(text.endsWith('\n')).toBe(true)
  return text.split('\n').slice(0, -1)
}

function header(lines: readonly string[]): Record<string, unknown> {
  return JSON.parse(lines[0] ?? '')
}

const events: readonly JournalEvent[] = [
  lineSeen(0, '电话13812345678', 'buyer', 's1'),
  lineSeen(1, '好的', 'agent', 's1'),
  lineSeen(2, '订单号2345678901234567890', 'buyer', 's2'),
]

describe('eventChunks', () => {
  it('lets a whole unmasked journal leave as it is, under a header', async () => {
    const journal = journalOf(events)
    const lines = await exported(journal, { masked: false })
    expect(lines.slice(1)).toEqual(journal)
    expect(header(lines)).toMatchObject({
      format: 'wenda-session-log/1',
      exported_at: '2025-11-12T12:00:00+08:00',
      masked: false,
      filter: null,
      count: 3,
      head: requireLine(journal[2] ?? '').hash,
    })
    expect(verifyChain(lines)).toMatchObject({ ok: true, count: 3 })
  })

  it('masks by default, chains anew, keeps the original hashes and proves itself', async () => {
    const journal = journalOf(events)
    const lines = await exported(journal)
    expect(lines.join()).not.toContain('13812345678')
    expect(lines.join()).toContain('2345678901234567890')
    expect(header(lines)).toMatchObject({ masked: true, count: 3 })
    expect(lines.slice(1).map((line) => requireLine(line).origin)).toEqual(
      journal.map((line) => requireLine(line).hash),
    )
    expect(verifyChain(lines)).toMatchObject({ ok: true, count: 3 })
  })

  it('covers the customer’s name in every later line, and further names it is told', async () => {
    const started = eventOf(0, {
      kind: 'session-started',
      data: { customerName: '快乐小熊', consoleName: '台', marketplace: 'jd' },
    })
    const lines = await exported(journalOf([started, lineSeen(1, '快乐小熊您好,王老五也在')]), {
      namesOf: () => ['王老五'],
    })
    expect(lines.join()).not.toMatch(/快乐小熊|王老五/)
    expect(lines.join()).toContain('快**您好,王**也在')
  })

  it.each([
    ['sessions', { sessions: ['s2'] }, 1],
    ['agents', { agents: ['nobody'] }, 0],
    ['shops', { shops: ['shop-1'] }, 3],
    ['from', { from: lineSeen(1, '').at }, 2],
    ['to', { to: lineSeen(1, '').at }, 1],
  ])('filters by %s and proves what is left', async (_name, filter, count) => {
    const lines = await exported(journalOf(events), { masked: false, filter })
    expect(header(lines)).toMatchObject({ count, filter })
    expect(verifyChain(lines)).toMatchObject({ ok: true, count })
  })

  it('shows any changed, dropped or swapped line and a cut tail, in every kind of export', async () => {
    await fc.assert(
      fc.asyncProperty(someEvents, fc.boolean(), fc.nat(), async (some, masked, row) => {
        const lines = await exported(journalOf(some), { masked })
        expect(verifyChain(lines).ok).toBe(true)
        const place = row % (lines.length - 1)
        expect(verifyChain(lines.toSpliced(place + 1, 1)).ok).toBe(false)
        expect(verifyChain(lines.slice(0, -1))).toMatchObject({ ok: false, reason: 'count-differs' })
        const edited = (lines[place] ?? '').replace(/\d/, (digit) => String((Number(digit) + 1) % 10))
        expect(verifyChain(lines.with(place, edited)).ok).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  it('proves an export with erased lines, which it chains anew', async () => {
    const journal = journalOf(events)
    const gone = journal.map(requireLine).filter((line) => line.session === 's1')
    const origin = { id: 'x', at: lineSeen(9, '').at, agent: '主管', device: 'd1', shop: 'shop-1', console: 'house' }
    const record = journalLine(erasureEvent(gone, 'r', origin), requireLine(journal[2] ?? '').hash, 4)
    const after = [...journal, record].map((text) =>
      requireLineOrErased(text).session === 's1' ? erasedLine(requireLine(text)) : text,
    )
    for (const masked of [true, false]) {
      const lines = await exported(after, { masked })
      expect(lines.join()).not.toContain('13812345678')
      expect(verifyChain(lines)).toMatchObject({ ok: true, count: 4, erased: 2, erasureUnfinished: [] })
    }
  })

  it('refuses a journal with a line it cannot read, naming the place', async () => {
    await expect(exported([...journalOf(events), '{"seq":'])).rejects.toThrow('line 4 of the journal: not-json')
  })

  it('tells progress and can be cancelled', async () => {
    const controller = new AbortController()
    controller.abort(new Error('enough'))
    await expect(exported(journalOf(events), { signal: controller.signal })).rejects.toThrow('enough')
    let rows = 0
    await exported(journalOf(events), { onProgress: (progress) => (rows = progress.rows) })
    expect(rows).toBe(3)
  })
})

function requireLineOrErased(text: string) {
  const parsed = parseJournalLine(text)
  if (!parsed.ok) throw new Error(parsed.error)
  return parsed.value.line
}

describe('maskEvent', () => {
  it('covers every text but identifiers, also in fields it does not know', () => {
    const event = eventOf(0, {
      kind: 'hold-overridden',
      data: { text: '打13812345678', because: ['手机13812345678'], reason: '客户13812345678要求', by: '主管' },
    })
    Object.assign(event.data, { later: { deep: ['13812345678'] } })
    const masked = maskEvent(event)
    expect(JSON.stringify(masked)).not.toContain('13812345678')
    expect(JSON.stringify(event)).toContain('13812345678')
    const checked = eventOf(1, { kind: 'check-ticked', data: { orderNumber: '13812345678', check: 'pay' } })
    expect(maskEvent(checked)).toEqual(checked)
  })

  it('covers the customer’s name and account whole', () => {
    const event = eventOf(0, {
      kind: 'session-started',
      data: { customerId: 'tb88991', customerName: '张小三', consoleName: '演示', marketplace: 'taobao' },
    })
    expect(maskEvent(event).data).toEqual({
      customerId: 't**',
      customerName: '张**',
      consoleName: '演示',
      marketplace: 'taobao',
    })
  })
})
