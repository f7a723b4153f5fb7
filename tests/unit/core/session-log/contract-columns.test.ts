import { expect, test } from 'vitest'
import { foldConversation } from '@/lib/core/conversation/index.ts'
import { DEFAULT_POLICY } from '@/lib/core/sla/index.ts'
import {
  eventChunks,
  FIRST_PREV,
  journalLine,
  MESSAGE_COLUMNS,
  messageRows,
  SESSION_COLUMNS,
  sessionRow,
} from '@/lib/core/session-log/index.ts'
import { eventOf, lineSeen } from './journals.ts'

// Copied word for word from the promise for `wenda-session-log/1`: who changes a column here breaks other people's sheets.
const sessions =
  'session_id, shop, console, agent, customer, started_at, ended_at, valid, tags, tier, messages_in, messages_out, rounds, first_response_s, mean_response_s, max_response_s, timeouts, fine_cny, unanswered, kb_suggested, kb_used, pasted_share, flags_block, flags_warn, overrides, order_number, three_check, amount_cny, outcome, dispute'
const messages = 'session_id, message_id, at, side, text, response_s, source'
const header = 'format, exported_at, masked, filter, count, head'
const line = 'seq, id, at, session, kind, data, prev, hash'

const state = foldConversation([lineSeen(0, '在吗'), eventOf(1, { kind: 'tags-changed', data: { tags: ['尺码'] } })])!

test('sessions and messages have exactly the promised columns, and a cell for each', () => {
  expect(SESSION_COLUMNS.join(', ')).toBe(sessions)
  expect(MESSAGE_COLUMNS.join(', ')).toBe(messages)
  const options = { policy: DEFAULT_POLICY, now: state.lastAt }
  expect(sessionRow(state, options)).toHaveLength(SESSION_COLUMNS.length)
  for (const row of messageRows(state, options)) expect(row).toHaveLength(MESSAGE_COLUMNS.length)
})

test('a complaint to the platform makes the conversation a dispute, however it was marked', () => {
  const record = {
    disputeId: 'd',
    agentName: '',
    supervisor: '',
    openedAt: 1,
    promisedCny: 0,
    doneAt: {},
    result: 'won',
  } as const
  const disputed = foldConversation([lineSeen(0, '投诉你们'), eventOf(9, { kind: 'dispute-set', data: record })])!
  const row = sessionRow(disputed, { policy: DEFAULT_POLICY, now: disputed.lastAt })
  expect(row[SESSION_COLUMNS.indexOf('dispute')]).toBe('true')
  expect(disputed.lastAt).toBe(state.startedAt)
})

test('events.jsonl has the promised header and fields', async () => {
  const text = journalLine(lineSeen(0, '在吗'), FIRST_PREV, 1)
  async function* lines() {
    yield [text]
  }
  let file = ''
  const hash = (JSON.parse(text) as { hash: string }).hash
  const chunks = eventChunks({
    lines,
    exportedAt: 0,
    timeZone: 'Asia/Shanghai',
    journal: { seq: 1, head: hash },
    masked: false,
    holdsSession: () => true,
    namesOf: () => undefined,
  })
  for await (const chunk of chunks) file += chunk
  const [first, second] = file.split('\n').map((one) => (one === '' ? {} : (JSON.parse(one) as object)))
  expect(Object.keys(first!)).toEqual(expect.arrayContaining(header.split(', ')))
  expect(Object.keys(second!)).toEqual(expect.arrayContaining(line.split(', ')))
})
