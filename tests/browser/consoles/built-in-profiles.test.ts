import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { builtInProfiles, type ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { findComposer } from '@/lib/page/composer/index.ts'
import { findConversationRow, observeChat, queryAll, readChat } from '@/lib/page/consoles/index.ts'
import {
  builtInPages,
  type BuiltInPage,
  type PageLine,
  type PageState,
} from '../../fixtures/consoles/built-in/index.ts'

const talk: readonly PageLine[] = [
  { kind: 'buyer', id: '11', text: '在吗，M码还有吗' },
  { kind: 'agent', id: '12', text: '在的亲，有的' },
  { kind: 'buyer', id: '13', text: '好的' },
]
const full: PageState = { lines: talk, rows: true, order: true, other: false }
const NOW = Date.UTC(2026, 8, 9, 12, 0, 0)

/** Where the page of a test stands: in this document, or in a frame of its own. */
interface Stage {
  readonly document: Document
  readonly host: HTMLElement
  readonly remove: () => void
}

let stage: Stage

function setUp(page: BuiltInPage): Stage {
  const before = location.href
  if (page.hash !== undefined) history.replaceState(null, '', page.hash)
  const outer = document.createElement(page.inFrame === true ? 'iframe' : 'div')
  document.body.append(outer)
  const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument : document
  if (inner === null) throw new Error('a frame without a document')
  return {
    document: inner,
    host: outer instanceof HTMLIFrameElement ? inner.body : outer,
    remove: () => {
      outer.remove()
      history.replaceState(null, '', before)
    },
  }
}

function profileOf(id: string): ConsoleProfile {
  const profile = builtInProfiles.find((each) => each.id === id)
  if (profile === undefined) throw new Error(id)
  return profile
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))

it('has a page for every built-in profile', () => {
  expect(builtInPages.map(({ profileId }) => profileId)).toEqual(builtInProfiles.map(({ id }) => id))
})

describe.each(builtInPages.map((page) => [page.profileId, page] as const))('%s', (id, page) => {
  const profile = profileOf(id)
  const knows = (part: NonNullable<BuiltInPage['unknown']>[number]) => page.unknown?.includes(part) !== true
  beforeEach(() => {
    stage = setUp(page)
  })
  afterEach(() => {
    stage.remove()
  })
  const show = (state: Partial<PageState> = {}) => {
    stage.host.innerHTML = page.html({ ...full, ...state })
    return readChat(profile, stage.document, NOW)
  }
  const sides = (reading: ReturnType<typeof show>) => reading.messages.map((line) => [line.side, line.text])

  it.each([false, true])('reads each line on its side, with its words only (other names: %s)', (other) => {
    const spoken = [
      ['buyer', '在吗，M码还有吗'],
      ['agent', '在的亲，有的'],
      ['buyer', '好的'],
    ]
    expect(sides(show({ other }))).toEqual(knows('messages') ? spoken : [])
    expect(findComposer(profile, stage.document)).not.toBeNull()
  })

  it('reads the newest lines of a busy chat, in order', () => {
    const lines = Array.from({ length: 120 }, (_, index): PageLine => ({
      kind: index % 3 === 2 ? 'agent' : 'buyer',
      id: `${1_000 + index}`,
      text: `第 ${index} 句`,
    }))
    const read = sides(show({ lines }))
    if (!knows('messages')) expect(read).toEqual([])
    else expect(read).toEqual(lines.map(({ kind, text }) => [kind, text]))
  })

  it('reads the same twice, and changes nothing', () => {
    const once = show()
    const before = stage.host.innerHTML
    expect(readChat(profile, stage.document, NOW)).toEqual(once)
    expect(stage.host.innerHTML).toBe(before)
  })

  it('keeps robots, system lines and cards apart from people', () => {
    const lines: PageLine[] = [
      { kind: 'robot', id: '21', text: '亲，请问有什么可以帮您' },
      { kind: 'system', id: '22', text: '会话已转接' },
      { kind: 'card', id: '23', text: '连衣裙' },
    ]
    const read = show({ lines })
    if (page.hasRobot === true) expect(read.messages[0]).toMatchObject({ side: 'agent', auto: true })
    if (page.hasSystem === true) expect(read.messages[1]?.side).toBe('system')
    expect(read.messages[2]?.text).toEqual(knows('messages') ? expect.stringContaining('连衣裙') : undefined)
    expect(show().messages.some((line) => line.auto === true)).toBe(false)
  })

  it('reads customer, chat list and who waits', () => {
    const reading = show()
    expect(reading.customer.name).toBe(page.customer)
    if (page.customerId !== undefined) expect(reading.customer.id).toBe(page.customerId)
    if (profile.conversations === undefined || !knows('rows')) return expect(reading.conversations).toEqual([])
    const [open, waiting] = reading.conversations
    expect(open).toMatchObject({ name: '小李', active: knows('active'), unread: 0 })
    expect(waiting).toMatchObject({ name: '小王', active: false })
    if (knows('unread')) expect(waiting?.unread).toBeGreaterThan(0)
    else expect(waiting?.unread).toBe(0)
    expect(findConversationRow(profile, stage.document, waiting?.id ?? '')?.textContent).toContain('小王')
  })

  it('invents nothing that is not there', () => {
    const reading = show({ lines: [], rows: false, order: false })
    expect(reading.messages).toEqual([])
    expect(reading.conversations.length).toBeLessThanOrEqual(1)
    expect(reading.order).toBeNull()
    stage.host.innerHTML = '<p>维护中</p>'
    const blank = readChat(profile, stage.document, NOW)
    expect(blank).toMatchObject({ messages: [], conversations: [], order: null })
    expect(blank.customer.name).toBeUndefined()
    const seen = blank.health.filter(({ state }) => state === 'sees').map(({ part }) => part)
    expect(seen).toEqual(page.customerId === undefined ? [] : ['customer'])
  })

  const orderIsKnown = page.hasOrder === true
  it(
    orderIsKnown ? 'reads the order card by its words when it is open' : 'says nothing of orders it cannot see',
    () => {
      const { order } = show()
      if (!orderIsKnown) {
        expect(order).toBeNull()
        return
      }
      expect(order?.number).toMatch(/^P?[\d-]{15,}$/)
      expect(order?.amount).toBeGreaterThan(50)
      expect(order?.address).toBeUndefined()
      expect(show({ order: false }).order).toBeNull()
    },
  )

  it('finds its send button where one is known', () => {
    show()
    const buttons = profile.send?.buttons ?? []
    expect(queryAll(buttons, stage.document)).toHaveLength(buttons.length === 0 ? 0 : 1)
  })
})

const withMessages = builtInPages.filter(({ unknown }) => unknown?.includes('messages') !== true)

describe.each(withMessages.map((page) => [page.profileId, page] as const))('%s', (id, page) => {
  beforeEach(() => {
    stage = setUp(page)
  })
  afterEach(() => {
    stage.remove()
  })

  it('sees a new line within a frame, once, also after the list is mounted anew', async () => {
    const show = (state: Partial<PageState> = {}) => {
      stage.host.innerHTML = page.html({ ...full, ...state })
    }
    show()
    const stop = new AbortController()
    const told: string[] = []
    observeChat(
      profileOf(id),
      stage.document,
      {
        onReading: (_, change) => {
          for (const line of change.lines) if (!line.history) told.push(line.text)
        },
      },
      { now: () => Date.now(), signal: stop.signal, slowRescanMs: 60_000 },
    )
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
    await wait(1_250)
    const lines: PageLine[] = [...talk, { kind: 'buyer', id: '14', text: '几天能到' }]
    show({ lines })
    await frame()
    await frame()
    expect(told).toEqual(['几天能到'])
    show({ lines })
    await wait(40)
    stop.abort()
    expect(told).toEqual(['几天能到'])
  })
})

describe('what the sources of the open desks say beyond that', () => {
  it('Chatwoot: a colleague is no buyer, a note to colleagues is nobody’s word to the buyer, and its box no composer', () => {
    const profile = profileOf('chatwoot')
    const host = document.createElement('div')
    document.body.append(host)
    const message = (id: number, bubble: string, words: string) =>
      `<div id="message${id}" data-message-id="${id}" class="flex w-full justify-start"><span class="inline-flex items-center justify-center">A</span><div data-bubble-name="text" class="${bubble}"><div><div class="prose prose-bubble line-clamp-2">引用的话</div></div><span class="prose prose-bubble">${words}</span></div></div>`
    host.innerHTML = `<ul class="conversation-panel">${message(1, 'bg-n-slate-4', '在吗')}${message(2, 'bg-n-solid-blue', '同事答的')}${message(3, 'bg-n-solid-amber', '内部备注')}</ul><div class="reply-box is-private"><div class="ProseMirror" contenteditable="true"></div></div>`
    const { messages } = readChat(profile, document, NOW)
    expect(messages.map(({ side, text }) => [side, text])).toEqual([
      ['buyer', '在吗'],
      ['agent', '同事答的'],
      ['system', '内部备注'],
    ])
    expect(findComposer(profile, document)).toBeNull()
    host.remove()
  })

  it('Rocket.Chat: a colleague’s run of lines is no buyer’s, and where no guest has spoken nobody is called a colleague', () => {
    const profile = profileOf('rocket-chat')
    const host = document.createElement('div')
    document.body.append(host)
    const line = (id: number, words: string, sender?: string) =>
      `<div role="listitem" id="l${id}" data-mid="l${id}" data-own="false" data-sequential="${sender === undefined}">${sender === undefined ? '' : `<div class="rcx-message-header"><span data-username="${sender}">某某</span></div>`}<div class="rcx-message-body">${words}</div></div>`
    const sides = (first: string) => {
      host.innerHTML = `<ul class="messages-list">${line(1, '在吗', first)}${line(2, '<a data-username="ming">@ming</a> 在')}${line(3, '在的亲', 'ming')}${line(4, '您说')}${line(5, '我看看')}${line(6, '好', first)}${line(7, '谢谢')}</ul>`
      return readChat(profile, document, NOW).messages.map(({ side }) => side)
    }
    expect(sides('guest-7')).toEqual(['buyer', 'buyer', 'agent', 'agent', 'agent', 'buyer', 'buyer'])
    expect(sides('whatsapp-86138')).toEqual(Array.from({ length: 7 }, () => 'buyer'))
    host.remove()
  })
})
