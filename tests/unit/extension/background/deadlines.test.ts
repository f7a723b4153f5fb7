import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setAlarms } from '@/lib/extension/background/due.ts'
import { answered, refused, type EngineCaller } from '@/lib/extension/messaging/index.ts'
import { defaultSettings, defaultShop } from '@/lib/extension/settings/index.ts'
import { sealSessions, toSessionRow, wendaDatabase } from '@/lib/extension/storage/index.ts'
import { holdKeys, makeVault } from '@/lib/extension/vault/index.ts'
import { conversation } from '../../core/insight/conversations.ts'
import { fakeLocks, fakeStorage } from '../../../support/extension/fake-chrome.ts'

/** Promise 8 of facts/reliability.md, and what of a customer may stand outside our pages: nothing. */
const start = Date.UTC(2026, 10, 25, 4)
const limitMs = 100_000
const canary = { name: '金丝雀', phone: '13900139000', words: '我住在昆明市盘龙区金丝路77号' } as const

/** No word seals this machine, so nobody has to be asked for keys. */
const noEngine: EngineCaller = () => Promise.resolve(refused('no-receiver'))

const alarms = new Map<string, number>()
const told: { readonly at: number; readonly kind: string; readonly title: string }[] = []
/** Everything that was said to the browser: badge, notifications, alarms. */
const shown: unknown[] = []
const local = fakeStorage()
const ofThisRun = fakeStorage()

beforeEach(() => {
  // Dates alone: the database keeps its own time.
  vi.useFakeTimers({ toFake: ['Date'], now: start })
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.stubGlobal('chrome', {
    storage: { local, session: ofThisRun },
    runtime: { getURL: (path: string) => `chrome-extension://id/${path}` },
    permissions: { contains: () => Promise.resolve(true) },
    tabs: { query: async () => [] },
    action: {
      setBadgeText: async (face: unknown) => void shown.push(face),
      setBadgeBackgroundColor: async (face: unknown) => void shown.push(face),
    },
    notifications: {
      create: async (kind: string, notice: { title: string }) => {
        shown.push(kind, notice)
        told.push({ at: Date.now(), kind, title: notice.title })
      },
    },
    alarms: {
      create: async (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
      get: async (name: string) => {
        const scheduledTime = alarms.get(name)
        return scheduledTime === undefined ? undefined : { name, scheduledTime }
      },
    },
  })
  const shop = {
    ...defaultShop('main', '一店'),
    targets: { inHours: 100, offHours: 100, greeting: 100, afterSale: 100 },
  }
  local.kept.set('settings', { ...defaultSettings('d'), shops: [shop], notifyOn: true })
})
afterEach(async () => {
  // Nobody waits any more: the last timer of the worker goes, too.
  await wendaDatabase().sessions.clear()
  await wendaDatabase().followUps.clear()
  await setAlarms(noEngine)
  holdKeys(undefined)
  local.kept.clear()
  ofThisRun.kept.clear()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** Buyers who ask one after the other, 7 s apart, and somebody to come back to between them. */
async function fillHouse(count: number): Promise<void> {
  const database = wendaDatabase()
  for (let place = 0; place < count; place += 1) {
    const at = start + place * 7000
    const session = `s-${place}`
    const asked = { id: `m${place}`, side: 'buyer' as const, text: canary.words, at, history: false }
    const state = conversation(session, {
      shop: 'main',
      startedAt: at,
      lastAt: at,
      messages: [asked],
      customerId: canary.phone,
      customerName: canary.name,
    })
    await database.sessions.put(toSessionRow(state, place + 1))
  }
}

test('every promise is told once, on time, whoever is killed and whatever the clock does; nothing personal is in it', async () => {
  const count = 34
  await fillHouse(count)
  const lateAt = new Map<string, number>()
  let looks = 0
  let jumped = false
  await setAlarms(noEngine)
  while (alarms.has('due') && looks < 400) {
    looks += 1
    const when = alarms.get('due') ?? 0
    vi.setSystemTime(Math.max(when, Date.now()))
    if (!jumped && looks === 60) {
      // The machine slept for two hours: everything that was due meanwhile is told at once, and once.
      vi.setSystemTime(Date.now() + 2 * 3_600_000)
      jumped = true
    }
    // Every other wake-up finds a new browser, which has forgotten its alarms (facts: reliability 2).
    if (looks % 2 === 0) alarms.clear()
    const before = idsTold()
    await setAlarms(noEngine)
    for (const id of idsTold())
      if (!before.has(id) && id.endsWith(' late')) {
        expect(lateAt.has(id)).toBe(false)
        lateAt.set(id, Date.now())
      }
  }
  expect(jumped).toBe(true)
  expect(lateAt.size).toBe(count)
  const errors = [...lateAt].map(([id, at]) => at - (Number(id.split(' ')[1]) + limitMs))
  expect(errors.every((ms) => ms >= 0)).toBe(true)
  // Those whose time ran out while the machine slept are later by the sleep; all others are told within a second.
  expect(errors.filter((ms) => ms > 1000 && ms < 3_600_000)).toEqual([])
  expect(told.filter(({ kind }) => kind === 'late').length).toBeLessThanOrEqual(count)
  const words = JSON.stringify(shown)
  for (const secret of Object.values(canary)) expect(words).not.toContain(secret)
  expect(told.map(({ title }) => title).every((title) => /^\d+ 位客户(?:快到时限了|等过了时限)$/.test(title))).toBe(
    true,
  )
})

test('a machine that is locked shows no number and tells nothing, however late it gets; unlocked it does both', async () => {
  const { record, keys } = await makeVault('一个够长的团队口令', 0)
  local.kept.set('vault', record)
  ofThisRun.kept.set('vault-locked', true)
  await fillHouse(3)
  holdKeys({ keys, sealing: true })
  const { sessions } = wendaDatabase()
  await sessions.bulkPut([...(await sealSessions(await sessions.toArray()))])
  shown.length = 0
  for (let minutes = 0; minutes < 5; minutes += 1) {
    vi.setSystemTime(start + minutes * 60_000)
    await setAlarms(noEngine)
  }
  expect(shown).toEqual(Array.from({ length: 5 }, () => ({ text: '' })))

  ofThisRun.kept.set('vault-locked', false)
  const engine = ((name: string) =>
    Promise.resolve(name === 'vault-keys' ? answered({ keys }) : refused('no-receiver'))) as EngineCaller
  await setAlarms(engine)
  expect(shown).toContainEqual({ text: '3' })
  expect(told.at(-1)).toMatchObject({ kind: 'late', title: '3 位客户等过了时限' })
  const words = JSON.stringify(shown)
  for (const secret of Object.values(canary)) expect(words).not.toContain(secret)
})

function idsTold(): ReadonlySet<string> {
  return new Set((local.kept.get('waiting-told') as string[] | undefined) ?? [])
}
