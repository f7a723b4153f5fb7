import { defaultSettings, readSettings, type Settings } from '../../settings/index.ts'
import { readWholeHouse, type WholeHouse } from '../../storage/index.ts'
import { writeBackup, type BackupSource } from '../write-backup.ts'
import { BUNDLE_FACT, BUNDLE_FORMAT, type BundleFact, type BundlePart } from './bundle-format.ts'

/** The house of this machine as a bundle's bytes, piece by piece. `madeAt` is epoch ms. */
export async function* writeBundle(parts: readonly BundlePart[], madeAt: number): AsyncGenerator<Uint8Array> {
  const [{ settings }, house] = await Promise.all([readSettings(), readWholeHouse()])
  const program = chrome.runtime.getManifest().version
  yield* writeBackup(bundleSource({ settings, house, parts, madeAt, program }), {}, BUNDLE_FORMAT)
}

/** What a bundle is made from: what a team shares. How this machine used it, what lies in its bin, its keys stay here. */
export function bundleSource(from: {
  readonly settings: Settings
  readonly house: WholeHouse
  readonly parts: readonly BundlePart[]
  readonly madeAt: number
  readonly program: string
}): BackupSource {
  const { settings, house, parts, madeAt, program } = from
  const sends = (part: BundlePart) => parts.includes(part)
  const fact: BundleFact = { from: settings.agentName, parts }
  const shared = sends('targets') ? { shops: settings.shops, defaultShopId: settings.defaultShopId } : {}
  return {
    madeAt,
    program,
    settings: { ...defaultSettings('bundle'), ...shared },
    house: {
      entries: sends('knowledge') ? house.entries.filter(isAlive).map(withoutUse) : [],
      versions: [],
      rules: sends('rules') ? house.rules.map(({ proposed: _proposed, ...rule }) => rule) : [],
      profiles: sends('profiles') ? house.profiles : [],
      meta: [{ name: BUNDLE_FACT, value: fact }],
    },
    pictures: sends('knowledge') ? house.pictures : [],
    journal: null,
  }
}

function isAlive({ deletedAt }: WholeHouse['entries'][number]): boolean {
  return deletedAt === undefined
}

function withoutUse(row: WholeHouse['entries'][number]): WholeHouse['entries'][number] {
  const { learned: _learned, usedAt: _usedAt, ...entry } = row
  return { ...entry, usage: 0 }
}
