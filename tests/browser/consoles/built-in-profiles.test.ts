import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { builtInProfiles, type ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { findComposer } from '@/lib/page/composer/index.ts'
import { findConversationRow, observeChat, queryAll, readChat } from '@/lib/page/consoles/index.ts'
import { builtInPages, type PageLine, type PageState } from '../../fixtures/consoles/built-in-pages.ts'

const talk: readonly PageLine[] = [
  { kind: 'buyer', id: '11', text: '在吗，M码还有吗' },
  { kind: 'agent', id: '12', text: '在的亲，有的' },
  { kind: 'buyer', id: '13', text: '好的' },
]
const full: PageState = { lines: talk, rows: true, order: true, other: false }
const NOW = Date.UTC(2026, 8, 9, 12, 0, 0)

let host: HTMLElement

beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
})

afterEach(() => {
  host.remove()
})

function profileOf(id: string): ConsoleProfile {
  const profile = builtInProfiles.find((each) => each.id === id)
  if (profile === undefined) throw new Error(id)
  return profile
}

describe.each(builtInPages.map((page) => [page.profileId, page] as const))('%s', (id, page) => {
  const profile = profileOf(id)
  const show = (state: Partial<PageState> = {}) => {
    host.innerHTML = page.html({ ...full, ...state })
    return readChat(profile, document, NOW)
  }
  const sides = (reading: ReturnType<typeof show>) => reading.messages.map((line) => [line.side, line.text])

  it.each([false, true])('reads each line on its side, with its words only (other names: %s)', (other) => {
    expect(sides(show({ other }))).toEqual([
      ['buyer', '在吗，M码还有吗'],
      ['agent', '在的亲，有的'],
      ['buyer', '好的'],
    ])
    expect(findComposer(profile, document)).not.toBeNull()
  })

  it('reads the same twice, and changes nothing', () => {
    const once = show()
    const before = host.innerHTML
    expect(readChat(profile, document, NOW)).toEqual(once)
    expect(host.innerHTML).toBe(before)
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
    expect(read.messages[2]?.text).toContain('连衣裙')
    expect(show().messages.some((line) => line.auto === true)).toBe(false)
  })

  it('reads customer, chat list and who waits', () => {
    const reading = show()
    expect(reading.customer.name).toBe(page.customer)
    if (id === 'freescout') return
    const [open, waiting] = reading.conversations
    expect(open).toMatchObject({ active: true, unread: 0 })
    expect(waiting).toMatchObject({ active: false })
    expect(waiting?.unread).toBeGreaterThan(0)
    expect(findConversationRow(profile, document, waiting?.id ?? '')?.textContent).toContain('小王')
  })

  it('invents nothing that is not there', () => {
    const reading = show({ lines: [], rows: false, order: false })
    expect(reading.messages).toEqual([])
    expect(reading.conversations.length).toBeLessThanOrEqual(1)
    expect(reading.order).toBeNull()
    host.innerHTML = '<p>维护中</p>'
    const blank = readChat(profile, document, NOW)
    expect(blank).toMatchObject({ messages: [], conversations: [], order: null })
    expect(blank.health.every((part) => part.state !== 'sees')).toBe(true)
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
      expect(order?.number).toMatch(/^[\d-]{15,}$/)
      expect(order?.amount).toBeGreaterThan(50)
      expect(order?.address).toBeUndefined()
    },
  )

  it('finds its send button where one is known', () => {
    show()
    const buttons = profile.send?.buttons ?? []
    expect(queryAll(buttons, document)).toHaveLength(buttons.length === 0 ? 0 : 1)
  })

  it('sees a new line within a frame, once, also after the list is mounted anew', async () => {
    show()
    const stop = new AbortController()
    const told: string[] = []
    observeChat(
      profile,
      document,
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
    await wait(40)
    show({ lines })
    await wait(40)
    stop.abort()
    expect(told).toEqual(['几天能到'])
  })
})
