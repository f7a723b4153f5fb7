import { answered, refused, type Answer, type EngineCalls } from '../messaging/index.ts'
import type { WendaDatabase } from '../storage/index.ts'
import { heldKeys, holdKeys } from '../vault/index.ts'
import { isHouseSealed, SEALED_FACT } from './convert-house.ts'
import type { JournalFolder } from './journal/journal-folder.ts'
import type { JournalRoom } from './journal-room.ts'

/** What the vault's desk stands on. */
export interface VaultDeskParts {
  readonly database: WendaDatabase
  readonly openFolder: () => Promise<JournalFolder>
  /** The journal's room, once it is open. */
  readonly room: () => Promise<JournalRoom>
  /** Keys are here now: whoever waits for them may go on. */
  readonly onOpened: () => void
}

type VaultCalls = 'vault-open' | 'vault-keys' | 'vault-lock' | 'vault-convert' | 'vault-forget'

/** The calls about the keys. The engine room is the one place that holds them as long as the browser runs. */
export type VaultDesk = {
  readonly [N in VaultCalls]: (payload: EngineCalls[N]['payload']) => Promise<Answer<EngineCalls[N]['value']>>
}

/** Makes the desk. Locked, it still writes with the keys it has and hands them to no one. */
export function createVaultDesk({ database, openFolder, room, onOpened }: VaultDeskParts): VaultDesk {
  let lending = false
  return {
    'vault-open': async ({ keys }) => {
      lending = true
      holdKeys({ keys, sealing: true })
      onOpened()
      return answered(null)
    },
    'vault-keys': async () => answered({ keys: lending ? (heldKeys()?.keys ?? null) : null }),
    'vault-lock': async () => {
      lending = false
      return answered(null)
    },
    'vault-convert': async ({ to }) => {
      const held = heldKeys()
      if (held === undefined || !lending) return refused('not-allowed', 'locked')
      const open = await room()
      if (to === 'sealed') await database.meta.put({ name: SEALED_FACT, value: true })
      else holdKeys({ keys: held.keys, sealing: false })
      await open.convert(to)
      if (to === 'plain') {
        await database.meta.delete(SEALED_FACT)
        lending = false
        holdKeys(undefined)
      }
      return answered(null)
    },
    'vault-forget': async () => {
      // Only where nobody can read it any more; an open log is erased in other ways, which leave a record.
      if (heldKeys() !== undefined || !(await isHouseSealed(database))) return refused('not-allowed', 'open')
      const folder = await openFolder()
      for (const name of await folder.names()) await folder.remove(name)
      const { events, sessions, followUps, dayDigests, meta } = database
      await database.transaction('rw', [events, sessions, followUps, dayDigests, meta], async () => {
        await Promise.all([events.clear(), sessions.clear(), followUps.clear(), dayDigests.clear()])
        await meta.bulkDelete([SEALED_FACT, 'indexed-seq'])
      })
      onOpened()
      return answered(null)
    },
  }
}
