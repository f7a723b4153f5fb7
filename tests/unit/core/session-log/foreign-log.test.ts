import { describe, expect, it } from 'vitest'
import { eventChunks, packLog, readForeignLog, uniteLogs } from '@/lib/core/session-log/index.ts'
import { eventOf, journalOf, lineSeen } from './journals.ts'

const events = [
  lineSeen(0, '在吗'),
  lineSeen(1, '在的', 'agent'),
  eventOf(2, { kind: 'house-noted', data: { what: 'customer-erased', detail: '{}' } }, { session: 'house' }),
  eventOf(3, { kind: 'outcome-set', data: { outcome: 'ordered' } }),
]

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

async function exported(masked: boolean): Promise<string> {
  let text = ''
  const options = { lines: () => journalOf(events), exportedAt: 0, timeZone: 'Asia/Shanghai', masked }
  for await (const chunk of eventChunks(options)) text += chunk
  return text
}

describe('readForeignLog', () => {
  it.each([true, false])('takes the events of an export (masked %s), but not that machine’s notes', async (masked) => {
    const read = readForeignLog(bytesOf(await exported(masked)))
    expect(read).toMatchObject({ ok: true, value: { masked, left: 1 } })
    expect(read.ok && read.value.events.map(({ id }) => id)).toEqual(['e0', 'e1', 'e3'])
    expect(read.ok && read.value.events[0]).toEqual(events[0])
  })

  it('takes the same packed, and a journal file as it lies there', async () => {
    const text = await exported(false)
    expect(readForeignLog(packLog(bytesOf(text)))).toEqual(readForeignLog(bytesOf(text)))
    expect(readForeignLog(bytesOf(`${journalOf(events).join('\n')}\n`))).toMatchObject({ ok: true })
  })

  it('refuses a file in which a line was changed, cut or left out, with the place', async () => {
    const text = await exported(false)
    const lines = text.trimEnd().split('\n')
    const changed = readForeignLog(bytesOf(text.replace('在的', '不在')))
    expect(changed).toMatchObject({ ok: false, error: { line: 3, reason: 'hash-differs' } })
    const without = readForeignLog(bytesOf(lines.filter((_, index) => index !== 2).join('\n')))
    expect(without).toMatchObject({ ok: false, error: { reason: 'prev-differs' } })
    expect(readForeignLog(bytesOf(lines.slice(0, -1).join('\n')))).toMatchObject({
      ok: false,
      error: { reason: 'count-differs' },
    })
  })

  it('says that there is no log in it', () => {
    expect(readForeignLog(bytesOf(''))).toMatchObject({ ok: false, error: { reason: 'no-log' } })
    expect(readForeignLog(bytesOf('PKnot a zip'))).toMatchObject({ ok: false, error: { reason: 'no-log' } })
    expect(readForeignLog(bytesOf('hello'))).toMatchObject({ ok: false, error: { reason: 'not-json' } })
  })
})

describe('uniteLogs', () => {
  it('has each event once, in whole words where one log has them, and is masked when any is', () => {
    const [first, second] = [lineSeen(0, '我叫张小三'), lineSeen(1, '您好', 'agent')]
    const covered = { ...first, data: { ...first.data, text: '我叫张**' } } as typeof first
    const masked = { events: [covered, second], masked: true, left: 1 }
    const whole = { events: [first], masked: false, left: 2 }
    expect(uniteLogs([masked, whole])).toEqual({ events: [first, second], masked: true, left: 3 })
    expect(uniteLogs([whole, whole])).toEqual({ events: [first], masked: false, left: 4 })
    expect(uniteLogs([])).toEqual({ events: [], masked: false, left: 0 })
  })
})
