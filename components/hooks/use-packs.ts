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
    void import('@/assets/packs/index.ts').then(({ starterPacks }) => {
      const offered = starterPacks.map(({ id, title, entries }) => ({ id, name: title, entries: entries.length }))
      if (current) setPacks(offered)
    })
    return () => {
      current = false
    }
  }, [wanted])
  return wanted ? packs : NONE
}

/** Puts a pack's entries into a shop's knowledge and tells the engine. Answers how many stand now, 0 when refused. */
export async function loadPack(packId: string, shopId: string, now: number): Promise<number> {
  const { starterPacks } = await import('@/assets/packs/index.ts')
  const pack = starterPacks.find((one) => one.id === packId)
  if (pack === undefined) return 0
  const rows: EntryRow[] = pack.entries.map((entry) => ({ ...entry, shop: shopId, updatedAt: now, usage: 0 }))
  const put = await putEntries(rows)
  if (!put.ok) return 0
  await callEngine('knowledge-changed', { upserted: rows.map((row) => row.id), removed: [] })
  return put.value
}
