import { useEffect, useState } from 'react'
import { putEntries, type EntryRow } from '@/lib/extension/storage/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import type { OfferedPack } from '../panel/index.ts'

const NONE: readonly OfferedPack[] = []

/** The starter packs to choose from while `wanted`; their words are a chunk of their own, loaded only then. */
export function usePacks(wanted: boolean): readonly OfferedPack[] {
  const [packs, setPacks] = useState<readonly OfferedPack[]>(NONE)
  useEffect(() => {
    if (!wanted) return undefined
    let current = true
    void import('@/assets/packs/index.ts').then(({ packRows, starterPacks }) => {
      const offered = starterPacks.map((pack) => ({ id: pack.id, name: pack.title, entries: packRows(pack).length }))
      if (current) setPacks(offered)
    })
    return () => {
      current = false
    }
  }, [wanted])
  return wanted ? packs : NONE
}

/** Puts a pack's entries into a shop's knowledge and tells the engine. Answers which stand now, none when refused. */
export async function loadPack(
  packId: string,
  shopId: string,
  now: number,
): Promise<{ readonly name: string; readonly ids: readonly string[] }> {
  const { packRows, starterPacks } = await import('@/assets/packs/index.ts')
  const pack = starterPacks.find((one) => one.id === packId)
  if (pack === undefined) return { name: packId, ids: [] }
  const rows: EntryRow[] = packRows(pack).map((entry) => ({ ...entry, shop: shopId, updatedAt: now, usage: 0 }))
  const put = await putEntries(rows)
  if (!put.ok) return { name: pack.title, ids: [] }
  const ids = rows.map((row) => row.id)
  await callEngine('knowledge-changed', { upserted: ids, removed: [] })
  return { name: pack.title, ids }
}
