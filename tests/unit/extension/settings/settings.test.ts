import { DEFAULT_TRIGGERS, defaultKeys } from '@/lib/core/keys/index.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  defaultSettings,
  defaultShop,
  migrateSettings,
  observeSettings,
  parseSettings,
  readSettings,
  SETTINGS_KEY,
  writeSettings,
  type Settings,
} from '@/lib/extension/settings/index.ts'
import { fakeEvent, fakeLocks, fakeStorage } from '../../../support/extension/fake-chrome.ts'

let onChanged: ReturnType<typeof fakeEvent>
let local: ReturnType<typeof fakeStorage>

beforeEach(() => {
  onChanged = fakeEvent()
  local = fakeStorage(onChanged)
  vi.stubGlobal('chrome', { storage: { local, onChanged } })
  vi.stubGlobal('navigator', { locks: fakeLocks() })
})
afterEach(() => vi.unstubAllGlobals())

describe('parsing', () => {
  const base = defaultSettings('device')

  test('defaults parse to themselves', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(base)))).toEqual({ ok: true, value: base })
  })

  test('missing choices take their default, unknown keys fall away', () => {
    const sparse = { version: 1, deviceId: 'd', shops: [{ id: 'a', name: 'A' }], defaultShopId: 'a', extra: 1 }
    expect(parseSettings(sparse)).toEqual({
      ok: true,
      value: { ...defaultSettings('d'), shops: [defaultShop('a', 'A')], defaultShopId: 'a' },
    })
  })

  test('a default shop that is not there becomes the first', () => {
    expect(parseSettings({ ...base, defaultShopId: 'gone' })).toMatchObject({ value: { defaultShopId: 'main' } })
  })

  test('settings of before an action had a key, or signs could be chosen, keep theirs and get the defaults', () => {
    const { triggers: _none, ...before } = base
    const parsed = parseSettings({ ...before, keys: { 'insert-1': 'Alt+8', 'next-waiting': 'Alt+J', gone: 'Alt+X' } })
    expect(parsed).toMatchObject({ ok: true, value: { triggers: DEFAULT_TRIGGERS } })
    if (parsed.ok) expect(parsed.value.keys).toEqual({ ...defaultKeys, 'insert-1': 'Alt+8', 'next-waiting': 'Alt+J' })
  })

  test.each<[string, object, string]>([
    ['a letter as a trigger', { triggers: 'a' }, 'triggers'],
    ['a key that is a text', { keys: { 'insert-1': 'x'.repeat(41) } }, 'keys.insert-1'],
    [
      'a time that is none',
      { shops: [{ ...base.shops[0], windows: [{ days: [1], from: '25:00', to: '09:00' }] }] },
      'shops.0.windows.0.from',
    ],
    [
      'a day that is none',
      { shops: [{ ...base.shops[0], windows: [{ days: [8], from: '08:00', to: '09:00' }] }] },
      'shops.0.windows.0.days.0',
    ],
    ['a time zone that is none', { shops: [{ ...base.shops[0], timeZone: 'Mars/Olympus' }] }, 'shops.0.timeZone'],
    [
      'a negative target',
      { shops: [{ ...base.shops[0], targets: { inHours: -1, offHours: 1 } }] },
      'shops.0.targets.inHours',
    ],
    ['no shop', { shops: [] }, 'shops'],
    ['a colour that is code', { shops: [{ ...base.shops[0], colour: 'url(x)' }] }, 'shops.0.colour'],
    ['too short a retention', { retentionDays: 1 }, 'retentionDays'],
    ['a language we do not speak', { language: 'fr' }, 'language'],
    ['no device', { deviceId: '' }, 'deviceId'],
  ])('%s is refused by its path', (_name, change, path) => {
    expect(parseSettings({ ...base, ...change })).toEqual({ ok: false, error: [path] })
  })
})

describe('migrating', () => {
  const base = defaultSettings('device')

  test.each<[string, unknown, object]>([
    ['nothing', undefined, { code: 'not-settings' }],
    ['a text', 'x', { code: 'not-settings' }],
    ['no version', {}, { code: 'not-settings' }],
    ['a newer version', { ...base, version: 2 }, { code: 'newer-version', version: 2 }],
    ['a version before the first', { ...base, version: 0 }, { code: 'not-settings' }],
    ['faulty values', { ...base, retentionDays: 'x' }, { code: 'bad-values', paths: ['retentionDays'] }],
  ])('%s', (_name, stored, error) => {
    expect(migrateSettings(stored)).toEqual({ ok: false, error })
  })

  test('goes through every step in order; a step that throws is named and changes nothing', () => {
    const stored = { version: -1, name: 'x' }
    const steps = new Map([
      [-1, (before: object) => ({ ...base, was: before })],
      [0, (before: object) => ({ ...before, agentName: '小林' })],
    ])
    expect(migrateSettings(stored, steps)).toMatchObject({ ok: true, value: { agentName: '小林', version: 1 } })
    steps.set(0, () => {
      throw new Error('no')
    })
    expect(migrateSettings(stored, steps)).toEqual({ ok: false, error: { code: 'failed-step', from: 0, detail: 'no' } })
    expect(stored).toEqual({ version: -1, name: 'x' })
  })
})

describe('stored settings', () => {
  test('the first reading makes them, with one device id however many read at once', async () => {
    const readings = await Promise.all([readSettings(), readSettings(), readSettings()])
    const ids = new Set(readings.map(({ settings }) => settings.deviceId))
    expect(ids.size).toBe(1)
    expect([...ids][0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
    expect((await readSettings()).settings).toEqual(readings[0]?.settings)
  })

  test('changes made at once are all kept', async () => {
    await readSettings()
    await Promise.all([
      writeSettings(() => ({ agentName: '小林' })),
      writeSettings(() => ({ theme: 'dark' })),
      writeSettings(({ shops }) => ({ shops: [...shops, defaultShop('two', '二店')] })),
    ])
    const { settings } = await readSettings()
    expect(settings).toMatchObject({ agentName: '小林', theme: 'dark' })
    expect(settings.shops.map(({ id }) => id)).toEqual(['main', 'two'])
  })

  test('a change that does not parse writes nothing', async () => {
    await readSettings()
    const before = local.kept.get(SETTINGS_KEY)
    expect(await writeSettings(() => ({ retentionDays: 2 }))).toEqual({ ok: false, error: ['retentionDays'] })
    expect(local.kept.get(SETTINGS_KEY)).toEqual(before)
  })

  test('the device id cannot be changed', async () => {
    const { settings } = await readSettings()
    await writeSettings(() => ({ deviceId: 'other' }) as Partial<Settings>)
    expect((await readSettings()).settings.deviceId).toBe(settings.deviceId)
  })

  test('settings that cannot be taken up are put aside, named, and the device stays the same', async () => {
    const faulty = { ...defaultSettings('device-9'), retentionDays: 'x' }
    local.kept.set(SETTINGS_KEY, faulty)
    const reading = await readSettings()
    expect(reading).toMatchObject({ settings: { deviceId: 'device-9' }, fault: { code: 'bad-values' } })
    expect(local.kept.get('settings-unreadable')).toEqual(faulty)
  })

  test('settings of a newer version stay where they are', async () => {
    const newer = { ...defaultSettings('device-9'), version: 2 }
    local.kept.set(SETTINGS_KEY, newer)
    expect((await readSettings()).fault).toEqual({ code: 'newer-version', version: 2 })
    expect(local.kept.get(SETTINGS_KEY)).toEqual(newer)
  })

  test('a damaged store that rejects once is read again', async () => {
    await writeSettings(() => ({ agentName: '小林' }))
    local.failNext = 1
    expect((await readSettings()).settings.agentName).toBe('小林')
  })

  test('each change is told until the signal', async () => {
    const told: string[] = []
    const end = new AbortController()
    observeSettings(({ agentName }) => told.push(agentName), end.signal)
    await readSettings()
    await writeSettings(() => ({ agentName: '甲' }))
    end.abort()
    await writeSettings(() => ({ agentName: '乙' }))
    expect(told).toEqual(['', '甲'])
    expect(onChanged.hasListeners()).toBe(false)
  })
})
