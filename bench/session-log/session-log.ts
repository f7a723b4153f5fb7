/**
 * Exports of a million events (TARGETS 5: at most 60 s and 300 MB): JSON Lines masked and chained anew, JSON Lines as
 * they are, CSV and XLSX of messages; proof of a chain; masking alone; and papaparse's `unparse` over the same CSV rows.
 * The journal is fifty thousand lines read again and again, as from a file, so that the reader's own memory does not
 * count. Run: `npm run bench -- session-log`; WENDA_BENCH_EVENTS sets another number of events.
 */
import Papa from 'papaparse'
import {
  csvChunks,
  eventChunks,
  FIRST_PREV,
  lineBody,
  maskText,
  MESSAGE_COLUMNS,
  sealLine,
  verifyChain,
  xlsxChunks,
} from '../../lib/core/session-log/index.ts'
import { eventAt, TEXTS } from './chat-events.ts'

interface Row {
  readonly candidate: string
  readonly metric: string
  readonly value: number | string
}

const EVENTS = Number(process.env['WENDA_BENCH_EVENTS'] ?? 1_000_000)
const DISTINCT = 50_000
const START = Date.parse('2025-11-12T09:00:00+08:00')

function journal(count: number): string[] {
  let prev = FIRST_PREV
  return Array.from({ length: count }, (_, index) => {
    const sealed = sealLine(lineBody(eventAt(index), prev, index + 1, { timeZone: 'Asia/Shanghai' }))
    prev = sealed.hash
    return sealed.line
  })
}

function* repeated<T>(items: readonly T[], count: number): Generator<T, void, undefined> {
  for (let index = 0; index < count; index += 1) {
    const item = items[index % items.length]
    if (item !== undefined) yield item
  }
}

function* messageCells(count: number): Generator<(string | number | null)[], void, undefined> {
  for (let index = 0; index < count; index += 1) {
    const text = TEXTS[index % TEXTS.length] ?? ''
    yield [
      `s-${index % 400}`,
      `p${index}`,
      '2025-11-12T10:00:00+08:00',
      'buyer',
      `${text} ${index}`,
      index % 60,
      'typed',
    ]
  }
}

/** Seconds of processor time so far: other work on the machine does not count. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Drains chunks; gives seconds, and megabytes of memory at the highest beyond the start. */
async function drain(chunks: AsyncIterable<string | Uint8Array>): Promise<{ seconds: number; megabytes: number }> {
  const base = process.memoryUsage().rss
  const start = cpuSeconds()
  let most = base
  for await (const chunk of chunks) if (chunk.length > 0) most = Math.max(most, process.memoryUsage.rss())
  return { seconds: cpuSeconds() - start, megabytes: (most - base) / 1e6 }
}

function seconds(work: () => void): number {
  const start = cpuSeconds()
  work()
  return cpuSeconds() - start
}

/** Measures everything once; minutes on a small machine. */
export async function run(): Promise<{ name: string; rows: Row[] }> {
  const rows: Row[] = []
  const lines = journal(DISTINCT)
  const note = (candidate: string, metric: string, value: number): number => rows.push({ candidate, metric, value })

  note('ours: verifyChain', 'lines proved a second', DISTINCT / seconds(() => verifyChain(lines)))
  note('ours: sealLine', 'events sealed a second', DISTINCT / seconds(() => journal(DISTINCT)))
  const texts = Array.from({ length: DISTINCT }, (_, index) => `${TEXTS[index % TEXTS.length]} ${index}`)
  note('ours: maskText', 'texts masked a second', DISTINCT / seconds(() => texts.forEach((text) => maskText(text))))

  const whole = `${EVENTS.toLocaleString('en')} events or rows`
  const source = { lines: () => repeated(lines, EVENTS), exportedAt: START, timeZone: 'Asia/Shanghai' }
  const exports = [
    ['events.jsonl, masked, chained anew', eventChunks({ ...source, masked: true })],
    ['events.jsonl, as it is', eventChunks({ ...source, masked: false })],
    ['messages.csv', csvChunks(MESSAGE_COLUMNS, messageCells(EVENTS))],
    ['messages.xlsx', xlsxChunks([{ name: 'messages', columns: MESSAGE_COLUMNS, rows: messageCells(EVENTS) }])],
  ] as const
  for (const [name, chunks] of exports) {
    const { seconds: taken, megabytes } = await drain(chunks)
    note(`ours: ${name}`, `${name}: ${whole}, s of CPU`, taken)
    note(`ours: ${name}`, `${name}: ${whole}, MB of memory more`, megabytes)
  }
  const base = process.memoryUsage.rss()
  let most = base
  const taken = seconds(() => {
    const text = Papa.unparse([[...MESSAGE_COLUMNS], ...messageCells(EVENTS)], {
      escapeFormulae: true,
      newline: '\r\n',
    })
    most = text.length > 0 ? process.memoryUsage.rss() : base
  })
  note('papaparse unparse, escapeFormulae', `messages.csv: ${whole}, s of CPU`, taken)
  note('papaparse unparse, escapeFormulae', `messages.csv: ${whole}, MB of memory more`, (most - base) / 1e6)
  return { name: 'session log: exports, proof, masking', rows }
}
