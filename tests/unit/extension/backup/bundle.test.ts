import { describe, expect, test } from 'vitest'
import { packLog } from '@/lib/core/session-log/index.ts'
import { bundleOf, bundleSource, BUNDLE_PARTS, type BundlePart } from '@/lib/extension/backup/bundle/index.ts'
import { writeBackup } from '@/lib/extension/backup/index.ts'
import { readBackup } from '@/lib/extension/backup/restore/index.ts'
import { defaultSettings, defaultShop, makeSupervisorWord, type Settings } from '@/lib/extension/settings/index.ts'
import { mergeIntoHouse, readWholeHouse, type EntryRow, type WholeHouse } from '@/lib/extension/storage/index.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'

const madeAt = Date.UTC(2026, 10, 25)
const format = 'wenda-bundle/1'

function entry(id: string, more: Partial<EntryRow> = {}): EntryRow {
  return { id, kind: 'faq', title: id, questions: ['问'], answer: '答', shop: '', updatedAt: 1, usage: 0, ...more }
}

const EMPTY: WholeHouse = { entries: [], versions: [], rules: [], profiles: [], meta: [], pictures: [] }

async function supervisor(): Promise<{ settings: Settings; house: WholeHouse }> {
  const shop = { ...defaultShop('main', '云岭'), targets: { inHours: 15, offHours: 300, greeting: 10, afterSale: 60 } }
  return {
    settings: {
      ...defaultSettings('device-of-supervisor'),
      agentName: '王主管',
      shops: [shop],
      supervisorWord: await makeSupervisorWord('不往外传'),
    },
    house: {
      ...EMPTY,
      entries: [entry('e1', { usage: 9, usedAt: 5, learned: ['他们问过的话'] }), entry('e2', { deletedAt: 3 })],
      rules: [{ id: 'r1', shop: '', updatedAt: 2, off: true, proposed: ['误报'] }],
      meta: [{ name: 'money-inputs', value: { feeCny: 3000 } }],
      pictures: [{ name: '尺码.png', bytes: new Uint8Array([1, 2, 3]), updatedAt: 4 }],
    },
  }
}

async function packed(parts: readonly BundlePart[]) {
  const source = bundleSource({ ...(await supervisor()), parts, madeAt, program: '0.1.0' })
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for await (const piece of writeBackup(source, {}, format)) pieces.push(new Uint8Array(piece))
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

async function read(bytes: Uint8Array<ArrayBuffer>) {
  const result = await readBackup(bytes, format)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('a bundle', () => {
  test('carries what a team shares and nothing of the machine it was made on', async () => {
    const bytes = await packed(BUNDLE_PARTS)
    const { house, settings, pictures } = await read(bytes)
    expect(house.entries).toEqual([entry('e1')])
    expect(house.rules).toEqual([{ id: 'r1', shop: '', updatedAt: 2, off: true }])
    expect(pictures.map(({ name }) => name)).toEqual(['尺码.png'])
    expect(settings.shops[0]?.targets.inHours).toBe(15)
    const { agentName, supervisorWord, deviceId } = settings
    expect({ agentName, supervisorWord, deviceId }).toEqual({
      agentName: defaultSettings('bundle').agentName,
      supervisorWord: null,
      deviceId: 'bundle',
    })
    expect(house.meta).toEqual([{ name: 'bundle', value: { from: '王主管', parts: [...BUNDLE_PARTS] } }])
  })

  test('says what it would do, and merges: the rest stays, and so does what this machine knows of its entries', async () => {
    const here = {
      settings: { ...defaultSettings('mine'), shops: [defaultShop('main', '云岭')] },
      house: {
        ...EMPTY,
        entries: [entry('e1', { answer: '旧的答', usage: 4, learned: ['我这里问过'] }), entry('own')],
        rules: [{ id: 'r1', shop: '', updatedAt: 9, off: true }],
      },
    }
    const bundle = bundleOf(await read(await packed(BUNDLE_PARTS)), { from: '王主管', parts: BUNDLE_PARTS }, here)
    expect(bundle.parts).toEqual([
      { part: 'knowledge', fresh: 0, changed: 1, same: 0 },
      { part: 'rules', fresh: 0, changed: 0, same: 1 },
      { part: 'profiles', fresh: 0, changed: 0, same: 0 },
      { part: 'targets', fresh: 0, changed: 1, same: 0 },
    ])
    const database = freshDatabase()
    await mergeIntoHouse({ ...here.house }, database)
    const { shops: _shops, ...rows } = bundle.content
    await mergeIntoHouse(rows, database)
    const { entries, versions } = await readWholeHouse(database)
    expect(entries).toEqual([entry('e1', { usage: 4, learned: ['我这里问过'] }), entry('own')])
    expect(versions.map(({ entryId, row }) => [entryId, row.answer])).toEqual([['e1', '旧的答']])
  })

  test('without a part takes nothing of it', async () => {
    const bundle = bundleOf(
      await read(await packed(['rules'])),
      { from: '', parts: ['rules'] },
      {
        settings: defaultSettings('mine'),
        house: EMPTY,
      },
    )
    expect(bundle.parts).toEqual([{ part: 'rules', fresh: 1, changed: 0, same: 0 }])
    expect(bundle.content).toMatchObject({ entries: [], shops: [], pictures: [] })
  })

  test('is no backup, no log is a bundle, and a changed byte is refused', async () => {
    const bytes = await packed(BUNDLE_PARTS)
    expect(await readBackup(bytes)).toMatchObject({ ok: false, error: { code: 'not-a-backup' } })
    const log = new Uint8Array(packLog(new TextEncoder().encode('{}')))
    expect(await readBackup(log, format)).toMatchObject({ ok: false, error: { code: 'not-a-backup' } })
    const bent = bytes.slice()
    bent[60] = (bent[60] ?? 0) ^ 1
    expect(await readBackup(bent, format)).toMatchObject({ ok: false })
  })
})
