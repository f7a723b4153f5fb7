import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { FIRST_PREV, journalLine } from '@/lib/core/session-log/index.ts'
import { writeBackup, type BackupSource } from '@/lib/extension/backup/index.ts'
import { readBackup } from '@/lib/extension/backup/restore/index.ts'
import { defaultSettings } from '@/lib/extension/settings/index.ts'
import {
  latestVersion,
  putEntries,
  putRules,
  readVersions,
  readWholeHouse,
  replaceWholeHouse,
  saveEntries,
  writeMeta,
} from '@/lib/extension/storage/index.ts'
import { sampleEvents } from '../../../support/browser/sample-events.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'

const madeAt = Date.UTC(2026, 10, 22, 12)

function linesOf(count: number): string[] {
  let prev = FIRST_PREV
  return sampleEvents(1, count).map((event, place) => {
    const line = journalLine(event, prev, place + 1, { nonce: 'ab'.repeat(16) })
    prev = (JSON.parse(line) as { hash: string }).hash
    return line
  })
}

function sourceOf(change: Partial<BackupSource> = {}): BackupSource {
  return {
    madeAt,
    program: '0.1.0',
    settings: { ...defaultSettings('device-1'), agentName: '小林' },
    house: {
      entries: [
        {
          id: 'e1',
          kind: 'faq',
          title: '运费',
          questions: ['包邮吗'],
          answer: '全国包邮',
          shop: '',
          updatedAt: 1,
          usage: 3,
        },
        { ...binned, images: ['尺码.png'] },
      ],
      versions: [{ entryId: 'e2', at: 0, row: { ...binned, answer: '在的', updatedAt: 0 } }],
      rules: [{ id: 'r1', shop: '', updatedAt: 2, off: true, falseAlarms: ['第一款'] }],
      profiles: [{ id: 'acme', updatedAt: 3, profile: acme }],
      meta: [{ name: 'money', value: { fee: 3000 } }],
    },
    pictures: [{ name: '尺码.png', bytes: new Uint8Array([137, 80, 78, 71, 0, 255]), updatedAt: 4 }],
    journal: linesOf(40),
    ...change,
  }
}

const binned = {
  id: 'e2',
  kind: 'quick',
  title: '旧话术',
  questions: [],
  answer: '您好',
  shop: 'main',
  updatedAt: 1,
  usage: 0,
  deletedAt: 9,
} as const
const acme = {
  format: 'wenda-console-profile/1',
  id: 'acme',
  name: 'Acme',
  version: 1,
  matches: ['https://im.acme.example/*'],
  marketplace: 'other',
  composer: { at: ['textarea'] },
  confidence: 'own',
} as const
const banned = { id: 'r1', phrase: '最低价', category: 'absolute', level: 'block' } as const

async function packed(source: BackupSource): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = []
  for await (const piece of writeBackup(source)) pieces.push(piece)
  return new Uint8Array(Buffer.concat(pieces))
}

describe('a backup', () => {
  test('comes back as it went in: settings, house with its bin, pictures, the journal byte for byte', async () => {
    const source = sourceOf()
    const read = await readBackup(await packed(source))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const { house, pictures, settings, manifest, chainHolds, journalParts } = read.value
    expect(house).toEqual(source.house)
    expect(pictures).toEqual(source.pictures)
    expect(settings).toEqual(source.settings)
    expect([...journalParts()].flat()).toEqual(source.journal)
    expect(chainHolds).toBe(true)
    expect(manifest).toMatchObject({ madeAt, databaseVersion: latestVersion, journal: { lines: 40 } })
  })

  test('of more than one file a table keeps every row in order', async () => {
    const entries = Array.from({ length: 3000 }, (_, n) => ({ ...binned, id: `e${n}`, answer: '长'.repeat(900) }))
    const read = await readBackup(await packed(sourceOf({ house: { ...sourceOf().house, entries } })))
    expect(read.ok && read.value.house.entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
  })

  test('the same house gives the same bytes', async () => {
    expect(await packed(sourceOf())).toEqual(await packed(sourceOf()))
  })

  test('is read whole from the database and put whole into another, which keeps its own place in its own journal', async () => {
    const [from, to] = [freshDatabase(), freshDatabase()]
    await putEntries(sourceOf().house.entries, from)
    await saveEntries([{ ...binned, answer: '亲,您好', updatedAt: 3 }], {}, from)
    await putRules(sourceOf().house.rules, from)
    await writeMeta('money', { fee: 1 }, from)
    await writeMeta('indexed-seq', 77, from)
    await putEntries([{ ...binned, id: 'only-here' }], to)
    await saveEntries([{ ...binned, id: 'only-here', answer: '在', updatedAt: 4 }], {}, to)
    await writeMeta('indexed-seq', 5, to)
    const { pictures, ...house } = await readWholeHouse(from)
    const read = await readBackup(await packed(sourceOf({ house, pictures, journal: null })))
    if (!read.ok) throw new Error(read.error.code)
    expect(await replaceWholeHouse({ ...read.value.house, pictures: read.value.pictures }, to)).toMatchObject({
      ok: true,
    })
    expect(await readWholeHouse(to)).toEqual(await readWholeHouse(from))
    expect((await readVersions('e2', to)).map(({ row }) => row.answer)).toEqual(['您好'])
    expect(await readVersions('only-here', to)).toEqual([])
    expect(await to.meta.get('indexed-seq')).toMatchObject({ value: 5 })
  })

  test('from before versions were in it leaves those of the entries it knows', async () => {
    const database = freshDatabase()
    await putEntries([binned, { ...binned, id: 'only-here' }], database)
    for (const id of ['e2', 'only-here']) await saveEntries([{ ...binned, id, answer: '在' }], {}, database)
    const { versions: _versions, ...rows } = sourceOf().house
    await replaceWholeHouse({ ...rows, pictures: [] }, database)
    expect(await readVersions('e2', database)).toHaveLength(1)
    expect(await readVersions('only-here', database)).toEqual([])
  })

  test('made by the first released version is still read', async () => {
    const file = join(import.meta.dirname, 'examples/v0.1.0.zip')
    const read = await readBackup(new Uint8Array(readFileSync(file)))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(read.value.manifest.program).toBe('0.1.0')
    expect(read.value.house.entries.map(({ title }) => title)).toEqual(['运费', '旧话术'])
    expect(read.value.house.versions).toEqual([])
    expect([...read.value.journalParts()].flat()).toEqual(linesOf(40))
  })

  test('of the second format is still read, with what entries said before', async () => {
    const file = join(import.meta.dirname, 'examples/format-2.zip')
    const read = await readBackup(new Uint8Array(readFileSync(file)))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(read.value.house).toEqual(sourceOf().house)
    expect([...read.value.journalParts()].flat()).toEqual(linesOf(40))
  })

  test('whose journal does not prove says so, and is taken', async () => {
    const lines = linesOf(40).filter((_, place) => place !== 20)
    const read = await readBackup(await packed(sourceOf({ journal: lines })))
    expect(read).toMatchObject({ ok: true, value: { chainHolds: false } })
  })
})

describe('a file that is no whole backup is refused', () => {
  const unmade = (text: string) => new Uint8Array(strToU8(text))

  test.each([
    ['nothing', new Uint8Array(0), 'not-a-backup'],
    ['a picture', new Uint8Array([137, 80, 78, 71, 1, 2, 3]), 'not-a-backup'],
    ['a zip of something else', new Uint8Array(zipSync({ 'a.txt': strToU8('a') })), 'not-a-backup'],
    ['text', unmade('{"format":"wenda-backup/1"}'), 'not-a-backup'],
    ['another format', zipOf({ format: 'wenda-session-log/1' }), 'not-a-backup'],
    ['a newer format', zipOf({ format: 'wenda-backup/3' }), 'newer-program'],
    ['a newer database', zipOf({ format: 'wenda-backup/2', databaseVersion: latestVersion + 1 }), 'newer-program'],
    ['a list that lacks everything', zipOf({ format: 'wenda-backup/1', databaseVersion: 1 }), 'damaged'],
  ])('%s', async (_name, bytes, code) => {
    expect(await readBackup(bytes)).toMatchObject({ ok: false, error: { code } })
  })

  test.each([
    ['a row with a key that is none of ours', { entries: [{ ...binned, onclick: 'alert(1)' }] }],
    ['a row with an object where text belongs', { entries: [{ ...binned, title: { $$typeof: 1 } }] }],
    ['a time no date can hold', { entries: [{ ...binned, updatedAt: 8.64e15 + 1 }] }],
    ['a version of another entry', { versions: [{ entryId: 'e1', at: 1, row: binned }] }],
    [
      'a rule under the name of another',
      { rules: [{ id: 'r1', shop: '', updatedAt: 1, rule: { ...banned, id: 'r2' } }] },
    ],
    ['a profile under the name of another', { profiles: [{ id: 'taobao', updatedAt: 1, profile: acme }] }],
    [
      'a profile that does not parse',
      { profiles: [{ id: 'x', updatedAt: 1, profile: { ...acme, matches: ['<all_urls>'] } }] },
    ],
  ])('%s', async (_name, house) => {
    const source = sourceOf()
    const hostile = { ...source.house, ...house } as unknown as BackupSource['house']
    expect(await readBackup(await packed({ ...source, house: hostile }))).toMatchObject({
      ok: false,
      error: { code: 'bad-row' },
    })
  })

  test('a profile is kept as its parser reads it: lists where one selector stood alone, nothing that is unknown', async () => {
    const loose = { ...acme, composer: { at: 'textarea' }, onload: 'alert(1)' }
    const profiles = [{ id: 'acme', updatedAt: 1, profile: loose }] as unknown as BackupSource['house']['profiles']
    const read = await readBackup(await packed(sourceOf({ house: { ...sourceOf().house, profiles } })))
    expect(read.ok && read.value.house.profiles).toEqual([{ id: 'acme', updatedAt: 1, profile: acme }])
  })

  test('settings that are none, and a journal line that is none', async () => {
    expect(await readBackup(await packed(sourceOf({ settings: { version: 1, shops: 7 } })))).toMatchObject({
      error: { code: 'bad-settings' },
    })
    expect(await readBackup(await packed(sourceOf({ journal: [...linesOf(2), '<img src=x>'] })))).toMatchObject({
      error: { code: 'bad-journal' },
    })
  })

  test('any byte changed anywhere: refused, or read as it was', async () => {
    const whole = await packed(sourceOf())
    const before = await readBackup(whole)
    if (!before.ok) throw new Error(before.error.code)
    const runs = fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const bent = new Uint8Array(whole)
      bent[at] = (bent[at] ?? 0) ^ change
      const read = await readBackup(bent)
      if (!read.ok) return
      expect(read.value.house).toEqual(before.value.house)
      expect([...read.value.journalParts()]).toEqual([...before.value.journalParts()])
    })
    await fc.assert(runs, { numRuns: 600 })
  })

  test('cut anywhere: refused', async () => {
    const whole = await packed(sourceOf())
    const runs = fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
      expect((await readBackup(whole.slice(0, length))).ok).toBe(false)
    })
    await fc.assert(runs, { numRuns: 150 })
  })

  test('a key that would poison a prototype falls away', async () => {
    const meta = [{ name: 'x', value: JSON.parse('{"__proto__":{"polluted":1},"kept":2}') as unknown }]
    const read = await readBackup(await packed(sourceOf({ house: { ...sourceOf().house, meta } })))
    expect(read).toMatchObject({ ok: true })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  function zipOf(manifest: object): Uint8Array<ArrayBuffer> {
    return new Uint8Array(zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)) }))
  }
})
