import { failure, success, type Result } from '@/lib/core/shared/index.ts'
import { callEngine, callWorker } from '../../messaging/index.ts'
import { readSettings, writeSettings, type Settings, type ShopSettings } from '../../settings/index.ts'
import { mergeIntoHouse, readWholeHouse, type EntryRow, type WholeHouse } from '../../storage/index.ts'
import { readBackup, type ReadBackup } from '../restore/read-backup.ts'
import type { BackupFault } from '../backup-format.ts'
import { keepSnapshot } from '../snapshots.ts'
import { BUNDLE_FACT, BUNDLE_FORMAT, parseBundleFact, type BundleFact, type BundlePart } from './bundle-format.ts'

/** How much of one part is new here, differs from what is here, and is here already. */
export interface PartPreview {
  readonly part: BundlePart
  readonly fresh: number
  readonly changed: number
  readonly same: number
}

/** A bundle that was read and checked; nothing has been written. */
export interface Bundle {
  readonly madeAt: number
  readonly from: string
  readonly parts: readonly PartPreview[]
  readonly content: Omit<WholeHouse, 'meta' | 'versions'> & { readonly shops: readonly ShopSettings[] }
}

/** Why a bundle was not taken. `snapshot` and `house`: nothing was changed; `settings`: all but the targets came in. */
export interface TakingFault {
  readonly step: 'snapshot' | 'house' | 'settings'
  readonly detail: string
}

/** Reads a bundle, checks all of it, and holds it against what is here. Changes nothing. */
export async function lookAtBundle(file: Blob): Promise<Result<Bundle, BackupFault>> {
  const read = await readBackup(new Uint8Array(await file.arrayBuffer()), BUNDLE_FORMAT)
  if (!read.ok) return read
  const fact = parseBundleFact(read.value.house.meta.find(({ name }) => name === BUNDLE_FACT)?.value)
  if (fact === undefined) return failure({ code: 'bad-row', part: 'meta' })
  const [{ settings }, house] = await Promise.all([readSettings(), readWholeHouse()])
  return success(bundleOf(read.value, fact, { settings, house }))
}

/** What a bundle would do to this house. */
export function bundleOf(
  read: Pick<ReadBackup, 'manifest' | 'settings' | 'house' | 'pictures'>,
  { from, parts }: BundleFact,
  here: { readonly settings: Settings; readonly house: WholeHouse },
): Bundle {
  const shops = parts.includes('targets') ? read.settings.shops : []
  const { entries, rules, profiles } = read.house
  const { house, settings } = here
  const compared: Readonly<Record<BundlePart, Omit<PartPreview, 'part'>>> = {
    knowledge: compare(entries, house.entries, contentOfEntry),
    rules: compare(rules, house.rules, ({ updatedAt: _at, proposed: _proposed, ...rule }) => rule),
    profiles: compare(profiles, house.profiles, ({ profile }) => profile),
    targets: compare(shops, settings.shops, (shop) => shop),
  }
  const known = new Map(house.entries.map((row) => [row.id, row]))
  return {
    madeAt: read.manifest.madeAt,
    from,
    parts: parts.map((part) => ({ part, ...compared[part] })),
    content: {
      entries: entries.map((row) => withOwnUse(row, known.get(row.id))),
      rules,
      profiles,
      pictures: read.pictures,
      shops,
    },
  }
}

/**
 * Puts a bundle in place: rows of the same id are replaced, what an entry said is kept as a version, everything else stays.
 * A snapshot is kept first, which takes it back. What this machine knows of its entries (use, learned wordings) stays with them.
 */
export async function takeBundle({ content }: Bundle): Promise<Result<null, TakingFault>> {
  try {
    await keepSnapshot('before-restore', Date.now())
  } catch (error) {
    return failure({ step: 'snapshot', detail: error instanceof Error ? error.message : String(error) })
  }
  const { shops, ...house } = content
  const merged = await mergeIntoHouse(house)
  if (!merged.ok) return failure({ step: 'house', detail: merged.error.code })
  if (shops.length > 0) {
    const sent = new Map(shops.map((shop) => [shop.id, shop]))
    const written = await writeSettings((before) => ({
      shops: [
        ...before.shops.map((shop) => sent.get(shop.id) ?? shop),
        ...shops.filter(({ id }) => before.shops.every((shop) => shop.id !== id)),
      ],
    }))
    if (!written.ok) return failure({ step: 'settings', detail: written.error.join(' ') })
  }
  await callEngine('knowledge-replaced', {})
  await callWorker('house-changed', { what: 'rules' })
  await callWorker('house-changed', { what: 'profiles' })
  if (shops.length > 0) await callWorker('house-changed', { what: 'settings' })
  return success(null)
}

function compare<T extends { readonly id: string }>(
  sent: readonly T[],
  here: readonly T[],
  contentOf: (row: T) => object,
): Omit<PartPreview, 'part'> {
  const known = new Map(here.map((row) => [row.id, row]))
  const count = { fresh: 0, changed: 0, same: 0 }
  for (const row of sent) {
    const mine = known.get(row.id)
    const standing = mine === undefined ? 'fresh' : isSame(contentOf(row), contentOf(mine)) ? 'same' : 'changed'
    count[standing] += 1
  }
  return count
}

function contentOfEntry(row: EntryRow): object {
  const { updatedAt: _at, usage: _usage, usedAt: _usedAt, learned: _learned, ...content } = row
  return content
}

function withOwnUse(sent: EntryRow, mine: EntryRow | undefined): EntryRow {
  if (mine === undefined) return sent
  const { usage, usedAt, learned } = mine
  return {
    ...sent,
    usage,
    ...(usedAt === undefined ? {} : { usedAt }),
    ...(learned === undefined ? {} : { learned }),
  }
}

/** Plain data alike whatever the order of its fields; a field that is absent is one that is undefined. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const left = Object.entries(one).filter(([, value]) => value !== undefined)
  const right = new Map(Object.entries(other).filter(([, value]) => value !== undefined))
  return left.length === right.size && left.every(([name, value]) => right.has(name) && isSame(value, right.get(name)))
}
