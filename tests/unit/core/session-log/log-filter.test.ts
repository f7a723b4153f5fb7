import { describe, expect, it } from 'vitest'
import { foldConversation } from '@/lib/core/conversation/index.ts'
import {
  conversationPasses,
  eventBody,
  eventChunks,
  verifyChain,
  type LogFilter,
} from '@/lib/core/session-log/index.ts'
import { eventOf, journalOf, lineSeen, requireLine } from './journals.ts'

const events = [
  lineSeen(0, '电话13812345678'),
  eventOf(1, { kind: 'tags-changed', data: { tags: ['砍价', '加急'] } }),
  eventOf(2, {
    kind: 'flags-raised',
    data: { flags: [{ ruleId: 'r', category: '站外导流', level: 'block', phrase: '加微信' }] },
  }),
  eventOf(3, { kind: 'outcome-set', data: { outcome: 'dispute' } }),
]
const state = foldConversation(events)!

describe('conversationPasses', () => {
  const cases: readonly [string, LogFilter, boolean][] = [
    ['nothing asked', {}, true],
    ['a tag it has', { tags: ['加急'] }, true],
    ['a tag it lacks', { tags: ['老客'] }, false],
    ['one of two tags', { tags: ['老客', '砍价'] }, true],
    ['its outcome', { outcomes: ['dispute', 'ordered'] }, true],
    ['another outcome', { outcomes: ['ordered'] }, false],
    ['any flag', { flags: ['*'] }, true],
    ['the level of a flag', { flags: ['block'] }, true],
    ['a level it lacks', { flags: ['hint'] }, false],
    ['the category of a flag', { flags: ['站外导流'] }, true],
    ['another agent', { agents: ['小周'] }, false],
    ['its shop and a tag it lacks', { shops: ['shop-1'], tags: ['x'] }, false],
    ['a time it reaches into', { from: state.lastAt, to: state.lastAt + 1 }, true],
    ['a time before it', { to: state.startedAt }, false],
    ['a time after it', { from: state.lastAt + 1 }, false],
  ]
  it.each(cases)('%s', (_name, filter, passes) => {
    expect(conversationPasses(state, filter)).toBe(passes)
  })

  it('leaves out what has no flag and no outcome when one is asked for', () => {
    const plain = foldConversation([lineSeen(0, '在吗')])!
    expect(conversationPasses(plain, { flags: ['*'] })).toBe(false)
    expect(conversationPasses(plain, { outcomes: ['ordered'] })).toBe(false)
  })
})

describe('eventChunks with a filter of conversations', () => {
  const journal = journalOf([...events, lineSeen(4, '你好', 'buyer', 's2')])
  const options = { lines: () => journal, exportedAt: 0, timeZone: 'Asia/Shanghai' }

  it('takes the events of the conversations that were meant, and no other', async () => {
    let text = ''
    for await (const chunk of eventChunks({
      ...options,
      filter: { tags: ['砍价'] },
      holdsSession: (id) => id === 's1',
    }))
      text += chunk
    const lines = text.trimEnd().split('\n')
    expect(lines.slice(1).map((line) => requireLine(line).session)).toEqual(['s1', 's1', 's1', 's1'])
    expect(verifyChain(lines)).toMatchObject({ ok: true, count: 4 })
  })

  it('never holds more than a slice of a journal that comes in slices', async () => {
    let ahead = 0
    async function* slices() {
      for (let from = 0; from < 600; from += 1) {
        ahead += 1
        yield journal.slice(0, 1)
      }
    }
    let most = 0
    for await (const _chunk of eventBody({ ...options, lines: slices, onProgress: () => {} })) {
      most = Math.max(most, ahead)
      ahead = 0
    }
    // A chunk is 128 Ki units: some three hundred of these lines.
    expect(most).toBeLessThan(400)
  })

  it('holds nothing when nobody says which conversations are meant', async () => {
    let text = ''
    for await (const chunk of eventChunks({ ...options, filter: { flags: ['*'] } })) text += chunk
    expect(text.trimEnd().split('\n')).toHaveLength(1)
  })

  it('covers a name that was said before the time that is asked for', async () => {
    const named = journalOf([
      eventOf(0, { kind: 'session-started', data: { customerName: '欧阳小雨', consoleName: 'x', marketplace: 'jd' } }),
      lineSeen(100, '我是欧阳小雨'),
    ])
    let text = ''
    const filter = { from: Date.parse(requireLine(named[1]!).at) }
    for await (const chunk of eventChunks({ ...options, lines: () => named, filter })) text += chunk
    expect(text.trimEnd().split('\n')).toHaveLength(2)
    expect(text).not.toContain('欧阳小雨')
  })

  it('names the journal it was taken from, and is chained anew when the oldest lines are gone', async () => {
    const mark = { seq: 5, head: requireLine(journal[4]!).hash }
    let text = ''
    for await (const chunk of eventChunks({ ...options, lines: () => journal.slice(2), masked: false, journal: mark }))
      text += chunk
    const lines = text.trimEnd().split('\n')
    expect(JSON.parse(lines[0]!)).toMatchObject({ journal: mark, count: 3, masked: false })
    expect(requireLine(lines[1]!)).toMatchObject({ seq: 1, origin: requireLine(journal[2]!).hash })
    expect(verifyChain(lines)).toMatchObject({ ok: true, count: 3 })
  })
})
