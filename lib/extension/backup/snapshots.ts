import { readSettings } from '../settings/index.ts'
import { readWholeHouse } from '../storage/index.ts'
import { openSnapshotStore, type KeptSnapshot } from './snapshot-store.ts'
import { writeBackup, type BackupSource } from './write-backup.ts'

/** Everything of a backup but the journal, as it stands. */
export async function houseSource(madeAt: number): Promise<BackupSource> {
  const [{ settings }, { pictures, ...house }] = await Promise.all([readSettings(), readWholeHouse()])
  return { madeAt, program: chrome.runtime.getManifest().version, settings, house, pictures, journal: null }
}

/** Keeps the house as it stands on this machine; the older ones beyond ten of the same cause go. */
export async function keepSnapshot(cause: KeptSnapshot['cause'], now: number): Promise<void> {
  await navigator.locks.request('wenda-snapshots', async () => {
    const store = await openSnapshotStore()
    if (cause === 'daily' && (await store.list()).some((kept) => isSameDay(kept, now))) return
    const source = await houseSource(now)
    const { entries, rules, profiles } = source.house
    // Nothing made yet: ten snapshots of an empty house would push out what was worth keeping.
    if (cause === 'daily' && entries.length + rules.length + profiles.length === 0) return
    await store.write({ madeAt: now, cause }, writeBackup(source))
  })
}

/** Makes room on a full disk: of each cause the newest snapshot stays. Answers how many went. */
export async function dropSpareSnapshots(): Promise<number> {
  return navigator.locks.request('wenda-snapshots', async () => {
    const store = await openSnapshotStore()
    const kept = await store.list()
    const spare = kept.filter(({ cause }, place) => kept.findIndex((one) => one.cause === cause) < place)
    for (const { name } of spare) await store.remove(name)
    return spare.length
  })
}

function isSameDay({ cause, madeAt }: KeptSnapshot, now: number): boolean {
  return cause === 'daily' && new Date(madeAt).toDateString() === new Date(now).toDateString()
}
