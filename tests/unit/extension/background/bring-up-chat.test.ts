import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bringUpChat } from '@/lib/extension/background/bring-up-chat.ts'
import { onCommand } from '@/lib/extension/background/commands.ts'
import { hearNoticePresses } from '@/lib/extension/background/notice-presses.ts'
import { defaultSettings } from '@/lib/extension/settings/index.ts'
import { toSessionRow, wendaDatabase } from '@/lib/extension/storage/index.ts'
import { conversation, line } from '../../core/insight/conversations.ts'
import { fakeEvent, fakeLocks, fakeStorage } from '../../../support/extension/fake-chrome.ts'

/** Which customers the page of a tab has in its list; what it was asked is kept. */
interface FakeTab {
  readonly id: number
  readonly windowId: number
  readonly url?: string
  readonly active?: boolean
  readonly has?: readonly string[]
}

const asked: { readonly tab: number; readonly message: { readonly type: string; readonly session?: string } }[] = []
const shown: string[] = []
const clicked = fakeEvent()
let tabs: readonly FakeTab[] = []

const PDD = 'https://mms.pinduoduo.com/chat-merchant/index.html'
const FEIGE = 'https://im.jinritemai.com/pc_seller_v2/main/workspace'

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  asked.length = 0
  shown.length = 0
  const local = fakeStorage()
  local.kept.set('settings', defaultSettings('d'))
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.stubGlobal('chrome', {
    storage: { local, session: fakeStorage() },
    tabs: {
      query: async ({ active }: { active?: boolean }) => tabs.filter((tab) => active !== true || tab.active === true),
      update: async (id: number, change: object) => void shown.push(`tab ${id} ${JSON.stringify(change)}`),
      sendMessage: async (tab: number, { message }: { message: (typeof asked)[number]['message'] }) => {
        asked.push({ tab, message })
        const page = tabs.find(({ id }) => id === tab)
        if (page?.has === undefined) throw new Error('Receiving end does not exist')
        return message.type === 'chat-wanted' && page.has.includes(message.session ?? '') ? true : undefined
      },
    },
    windows: {
      update: async (id: number, change: object) => void shown.push(`window ${id} ${JSON.stringify(change)}`),
    },
    notifications: { onClicked: clicked, clear: async (kind: string) => void shown.push(`cleared ${kind}`) },
  })
  const waits = (session: string, secondsAgo: number, console: string) =>
    conversation(session, {
      console,
      shop: 'main',
      customerId: `of ${session}`,
      startedAt: Date.now() - secondsAgo * 1000,
      lastAt: Date.now() - secondsAgo * 1000,
      messages: [{ ...line('buyer', 0), at: Date.now() - secondsAgo * 1000 }],
    })
  const states = [waits('late', 90, 'feige'), waits('soon', 5, 'pinduoduo'), waits('closed', 300, 'feige')]
  await wendaDatabase().sessions.bulkPut(states.map((state, place) => toSessionRow(state, place + 1)))
})
afterEach(async () => {
  await wendaDatabase().sessions.clear()
  await wendaDatabase().followUps.clear()
  vi.unstubAllGlobals()
})

const pages: readonly FakeTab[] = [
  { id: 1, windowId: 10, url: PDD, active: true, has: ['soon'] },
  { id: 2, windowId: 20, url: FEIGE, has: ['late'] },
  { id: 3, windowId: 20, url: 'https://news.example/' },
  { id: 4, windowId: 20 },
]
const twentyInFront = ['tab 2 {"active":true}', 'window 20 {"focused":true}']

describe('a chat is brought up', () => {
  test('on the page that has it, whose tab and window come to the front; only pages of its console are asked', async () => {
    tabs = pages
    expect(await bringUpChat(['gone', 'closed', 'late', 'soon'])).toBe('late')
    expect(shown).toEqual(twentyInFront)
    expect(asked.map(({ tab, message }) => `${tab} ${message.session}`)).toEqual(['2 closed', '2 late'])
    expect(asked[1]?.message).toEqual({
      type: 'chat-wanted',
      session: 'late',
      shop: 'main',
      customerId: 'of late',
    })
  })

  test('with words for its composer when one of our pages asks for that', async () => {
    tabs = pages
    const words = { id: 'press', text: '给您留着呢' }
    expect(await bringUpChat(['late'], words)).toBe('late')
    expect(asked[0]?.message).toMatchObject({ type: 'chat-wanted', session: 'late', words })
  })

  test('by no page when none has it, and nothing moves', async () => {
    tabs = [{ id: 2, windowId: 20, url: FEIGE }]
    expect(await bringUpChat(['late', 'soon'])).toBeNull()
    expect(shown).toEqual([])
  })

  test('by the browser’s key where the page in front is no console', async () => {
    tabs = [{ id: 3, windowId: 10, url: 'https://news.example/', active: true }, ...pages.slice(1, 2)]
    await onCommand('next-waiting')
    expect(shown).toEqual(twentyInFront)
  })

  test('by a press on the notification: the most urgent, or the one to come back to', async () => {
    tabs = pages
    hearNoticePresses(() => undefined)
    hearNoticePresses(() => undefined)
    clicked.fire('late')
    await vi.waitFor(() => expect(shown).toEqual(['cleared late', ...twentyInFront]))
    shown.length = 0
    await wendaDatabase().followUps.put({
      id: 'f',
      session: 'soon',
      shop: 'main',
      kind: 'own',
      because: 'e',
      startedAt: 0,
      dueAt: 1,
    })
    clicked.fire('follow-up')
    await vi.waitFor(() =>
      expect(shown).toEqual(['cleared follow-up', 'tab 1 {"active":true}', 'window 10 {"focused":true}']),
    )
  })
})
