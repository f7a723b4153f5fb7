import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import {
  defaultEngine,
  observeChat,
  readChat,
  type ChatChange,
  type ChatReading,
  type SelectorEngine,
  type UsualSight,
  type WatchOptions,
} from '@/lib/page/consoles/index.ts'
import { DeskPage, deskProfile, type DeskLine } from '../../fixtures/consoles/desk-page.ts'

let desk: DeskPage
let stop: AbortController
let readings: ChatReading[]
let changes: ChatChange[]
/** Every line told, as `customer side text`, history marked. */
let told: string[]

beforeEach(() => {
  desk = new DeskPage()
  stop = new AbortController()
  readings = []
  changes = []
  told = []
})

afterEach(() => {
  stop.abort()
  desk.close()
})

function watch(profile: ConsoleProfile = deskProfile(), slowRescanMs = 60_000, more: Partial<WatchOptions> = {}): void {
  observeChat(
    profile,
    document,
    {
      onReading: (reading, change) => {
        readings.push(reading)
        changes.push(change)
        for (const line of change.lines) {
          told.push(`${reading.customer.name ?? '?'} ${line.side} ${line.text}${line.history ? ' (history)' : ''}`)
        }
      },
      onLost: (error) => {
        throw error
      },
    },
    { now: () => Date.now(), signal: stop.signal, slowRescanMs, ...more },
  )
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

/** Long enough for a page between two chats to come to rest. */
const REST_MS = 450

const first: DeskLine[] = [
  { id: '1', side: 'buyer', text: '在吗' },
  { id: '2', side: 'agent', text: '在的亲' },
]

function withoutIds(lines: readonly DeskLine[]): DeskLine[] {
  return lines.map(({ side, text, time }) => ({ side, text, ...(time === undefined ? {} : { time }) }))
}

describe('one chat', () => {
  it('tells what was there as history and what comes as news, each once, oldest first', async () => {
    desk.show('甲', first)
    watch()
    await wait(REST_MS)
    expect(told).toEqual(['甲 buyer 在吗 (history)', '甲 agent 在的亲 (history)'])
    expect(changes[0]?.chatSwitched).toBe(true)
    desk.append({ id: '3', side: 'buyer', text: '有货吗' }, { id: '4', side: 'tip', text: '客户正在查看商品' })
    await wait(60)
    expect(told.slice(2)).toEqual(['甲 buyer 有货吗', '甲 system 客户正在查看商品'])
    expect(readings.at(-1)?.messages.map((line) => line.id)).toEqual(['1', '2', '3', '4'])
  })

  it.each([
    ['with ids', (lines: readonly DeskLine[]) => [...lines]],
    ['without ids', withoutIds],
  ])('tells nothing twice when the list is written anew on every change, %s', async (_, dress) => {
    const lines: DeskLine[] = [...first]
    desk.show('甲', dress(lines))
    watch()
    await wait(REST_MS)
    for (const text of ['好的', '好的', '有M码吗', '好的']) {
      lines.push({ id: `n${lines.length}`, side: 'buyer', text })
      desk.rebuild(dress(lines))
      await wait(25)
      desk.rebuild(dress(lines))
      await wait(25)
    }
    expect(told.slice(2)).toEqual(['甲 buyer 好的', '甲 buyer 好的', '甲 buyer 有M码吗', '甲 buyer 好的'])
    expect(new Set(readings.at(-1)?.messages.map((line) => line.id)).size).toBe(6)
  })

  it('takes an own line whose id comes late, or changes once, for the same line', async () => {
    desk.show('甲', first)
    watch()
    await wait(REST_MS)
    desk.append({ side: 'agent', text: '有的' }, { id: 'tmp-1', side: 'agent', text: '今天发' })
    await wait(60)
    desk.flow.children[2]?.setAttribute('data-id', '3')
    desk.flow.children[3]?.setAttribute('data-id', '4')
    await wait(60)
    desk.append({ id: '5', side: 'buyer', text: '谢谢' })
    await wait(60)
    expect(told.slice(2)).toEqual(['甲 agent 有的', '甲 agent 今天发', '甲 buyer 谢谢'])
  })

  it('reads a list whose newest line comes first', async () => {
    desk.flow.style.cssText = 'display:flex;flex-direction:column-reverse;height:120px;overflow:auto'
    desk.show('甲', [...first].reverse())
    watch()
    await wait(REST_MS)
    desk.flow.insertAdjacentHTML('afterbegin', '<div class="turn peer" data-id="3"><pre>新的</pre></div>')
    await wait(60)
    expect(told).toEqual(['甲 buyer 在吗 (history)', '甲 agent 在的亲 (history)', '甲 buyer 新的'])
    expect(readings.at(-1)?.messages.map((line) => line.id)).toEqual(['1', '2', '3'])
  })

  it('takes older lines that are scrolled in for history', async () => {
    desk.show('甲', first)
    watch()
    await wait(REST_MS)
    desk.flow.insertAdjacentHTML('afterbegin', '<div class="turn peer" data-id="0"><pre>昨天的</pre></div>')
    await wait(60)
    expect(told.at(-1)).toBe('甲 buyer 昨天的 (history)')
  })

  it('follows the list when the page mounts another node for it', async () => {
    desk.show('甲', first)
    watch()
    await wait(REST_MS)
    const next = document.createElement('div')
    next.className = 'flow'
    next.innerHTML = desk.flow.innerHTML
    desk.flow.replaceWith(next)
    desk.append({ id: '3', side: 'buyer', text: '还在吗' })
    await wait(60)
    expect(told.slice(2)).toEqual(['甲 buyer 还在吗'])
  })

  it('loses nothing of a hundred lines in a second', async () => {
    desk.show('甲', first)
    watch()
    await wait(REST_MS)
    for (let index = 0; index < 100; index += 1) {
      desk.append({ id: `b${index}`, side: 'buyer', text: `第${index}句` })
      if (index % 10 === 9) await wait(10)
    }
    await wait(100)
    expect(told.slice(2)).toEqual(Array.from({ length: 100 }, (_, index) => `甲 buyer 第${index}句`))
  })

  it('recycled rows without ids are the same lines', async () => {
    const lines = Array.from({ length: 60 }, (_, index): DeskLine => ({
      side: index % 3 === 0 ? 'agent' : 'buyer',
      text: index % 5 === 0 ? '好的' : `话${index}`,
    }))
    desk.show('甲', lines.slice(40))
    watch()
    await wait(REST_MS)
    const before = told.length
    for (const from of [35, 30, 34, 40]) {
      desk.rebuild(lines.slice(from, from + 20))
      await wait(30)
    }
    expect(told.slice(before).filter((line) => !line.endsWith('(history)'))).toEqual([])
    desk.rebuild([...lines.slice(41), { side: 'buyer', text: '好的' }])
    await wait(30)
    expect(told.at(-1)).toBe('甲 buyer 好的')
  })

  it('reads what the page shows only when it changed', async () => {
    desk.show('甲', first)
    watch()
    await wait(REST_MS)
    const before = readings.length
    desk.rebuild(first)
    desk.flow.setAttribute('data-x', '1')
    await wait(200)
    expect(readings).toHaveLength(before)
  })
})

describe('several chats', () => {
  it('never takes one customer’s lines for another’s, whichever part changes first', async () => {
    desk.show('甲', first)
    watch()
    await wait(REST_MS)
    const second: DeskLine[] = [
      { id: '21', side: 'buyer', text: '乙的问题' },
      { id: '22', side: 'agent', text: '给乙的回答' },
    ]
    desk.head('乙')
    await wait(40)
    desk.list('乙')
    await wait(200)
    desk.rebuild(second)
    await wait(REST_MS)
    expect(told.slice(2)).toEqual(['乙 buyer 乙的问题 (history)', '乙 agent 给乙的回答 (history)'])
    desk.rebuild(first)
    await wait(60)
    desk.list('甲')
    desk.head('甲')
    await wait(REST_MS)
    expect(told).toHaveLength(4)
    expect(readings.at(-1)?.customer.name).toBe('甲')
  })

  it('tells what came while the chat was closed as news on return, once', async () => {
    desk.show('甲', first)
    watch()
    await wait(REST_MS)
    desk.show('乙', [{ id: '21', side: 'buyer', text: '你好' }])
    await wait(REST_MS)
    desk.show('甲', [...first, { id: '3', side: 'buyer', text: '人呢' }])
    await wait(REST_MS)
    expect(told.slice(2)).toEqual(['乙 buyer 你好 (history)', '甲 buyer 人呢'])
  })

  it('reads the list with its unread counts', async () => {
    desk.show('甲', first)
    watch()
    await wait(REST_MS)
    desk.list('甲', { 乙: 3 })
    await wait(200)
    expect(readings.at(-1)?.conversations).toEqual([
      { id: 'c-甲', name: '甲', unread: 0, active: true },
      { id: 'c-乙', name: '乙', unread: 3, active: false },
    ])
  })
})

describe('health', () => {
  it('says which part is blind, since when, and which is not named at all', async () => {
    desk.show('甲', first)
    watch(deskProfile({ order: undefined }), 200)
    await wait(REST_MS)
    const part = (name: string) => readings.at(-1)?.health.find((each) => each.part === name)
    expect(part('messages')?.state).toBe('sees')
    expect(part('order')?.state).toBe('absent')
    expect(part('send')).toMatchObject({ state: 'sees', count: 1 })
    desk.host.querySelector('.send')?.setAttribute('class', 'renamed')
    desk.host.querySelector('.list')?.setAttribute('class', 'renamed2')
    await wait(500)
    expect(part('send')).toMatchObject({ state: 'blind', count: 0 })
    expect(changes.flatMap((change) => change.health.map((each) => each.part))).toContain('send')
  })

  it('tells a part that is seen by another selector than before, or than on an earlier day', async () => {
    const messages = {
      list: '.flow',
      item: ['.turn', '.line'],
      buyer: '.peer',
      agent: '.me',
      text: 'pre',
      id: '@data-id',
    }
    const profile = deskProfile({ messages })
    const kept: UsualSight[] = []
    desk.show('甲', first)
    watch(profile, 200, { onUsual: (usual) => kept.push(usual) })
    await wait(REST_MS)
    const health = () => readings.at(-1)?.health.find(({ part }) => part === 'messages')
    expect(health()).toMatchObject({ state: 'sees', by: '.turn' })
    expect(health()).not.toHaveProperty('changedAt')
    expect(kept.at(-1)).toMatchObject({ messages: '.turn', composer: '#reply' })
    for (const turn of desk.host.querySelectorAll('.turn')) turn.classList.replace('turn', 'line')
    await wait(REST_MS)
    expect(health()).toMatchObject({ state: 'sees', by: '.line', changedAt: expect.any(Number) })

    stop.abort()
    stop = new AbortController()
    watch(profile, 60_000, { usual: { messages: '.turn' } })
    await wait(REST_MS)
    expect(health()).toMatchObject({ state: 'sees', by: '.line', changedAt: expect.any(Number) })
  })

  it('reads no more of five thousand lines than of three hundred', async () => {
    const looks: number[] = []
    for (const count of [300, 5_000]) {
      const lines = Array.from({ length: count }, (_, n): DeskLine => ({
        id: `${n}`,
        side: 'buyer',
        text: `第 ${n} 句`,
      }))
      desk.show(`客 ${count}`, lines)
      stop = new AbortController()
      let asked = 0
      const counting: SelectorEngine = {
        ...defaultEngine,
        queryAll: (...given) => {
          asked += 1
          return defaultEngine.queryAll(...given)
        },
        readValue: (...given) => {
          asked += 1
          return defaultEngine.readValue(...given)
        },
        isOrHas: (...given) => {
          asked += 1
          return defaultEngine.isOrHas(...given)
        },
      }
      watch(deskProfile(), 60_000, { engine: counting })
      await wait(REST_MS)
      desk.append({ id: 'new', side: 'buyer', text: '新的一句' })
      await wait(150)
      expect(told.at(-1)).toContain('新的一句')
      looks.push(asked)
      stop.abort()
    }
    expect(looks[1]).toBeLessThanOrEqual(looks[0]! * 1.1)
  })

  it('is blind to messages whose sides it cannot tell', () => {
    desk.show('甲', [...first, { id: '3', side: 'buyer', text: '三' }])
    for (const item of desk.flow.children) item.className = 'turn renamed'
    const reading = readChat(deskProfile(), document, 0)
    expect(reading.messages.every((line) => line.side === 'system')).toBe(true)
    expect(reading.health.find((part) => part.part === 'messages')?.state).toBe('blind')
  })
})
