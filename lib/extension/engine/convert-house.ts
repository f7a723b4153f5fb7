import {
  openEvents,
  openFollowUps,
  openSessions,
  sealEvents,
  sealFollowUps,
  sealSessions,
  type WendaDatabase,
} from '../storage/index.ts'
import type { Journal } from './journal/journal.ts'
import { openLineText, sealLineText } from './journal/sealed-lines.ts'

/** Name of the small fact by which the engine knows that it must not open the journal without the team's word. */
export const SEALED_FACT = 'sealed'

const batchRows = 500

/**
 * Writes journal and index anew, sealed or plain. Everything reads both, so broken off anywhere it is only not finished;
 * doing it again changes what is left. Keys must be held; nothing may be appended meanwhile.
 */
export async function convertHouse(journal: Journal, database: WendaDatabase, to: 'sealed' | 'plain'): Promise<void> {
  await journal.rewriteLines(to === 'sealed' ? sealLineText : openLineText)
  const { events, sessions, followUps } = database
  for (let after = 0; ;) {
    const last = await database.transaction('rw', events, async () => {
      const rows = await events.where('seq').above(after).limit(batchRows).toArray()
      const plain = await openEvents(rows)
      await events.bulkPut([...(to === 'sealed' ? await sealEvents(plain) : plain)])
      return rows.at(-1)?.seq
    })
    if (last === undefined) break
    after = last
  }
  const names = await sessions.toCollection().primaryKeys()
  for (let from = 0; from < names.length; from += batchRows) {
    await database.transaction('rw', sessions, async () => {
      const rows = await sessions.bulkGet(names.slice(from, from + batchRows))
      const plain = await openSessions(rows.filter((row) => row !== undefined))
      await sessions.bulkPut([...(to === 'sealed' ? await sealSessions(plain) : plain)])
    })
  }
  await database.transaction('rw', followUps, async () => {
    const plain = await openFollowUps(await followUps.toArray())
    await followUps.bulkPut([...(to === 'sealed' ? await sealFollowUps(plain) : plain)])
  })
  // Sums of days are made again when somebody looks.
  await database.dayDigests.clear()
}

/** Whether this machine's log is sealed; a database that cannot be read says no, and the journal's last line decides. */
export async function isHouseSealed(database: WendaDatabase): Promise<boolean> {
  try {
    return (await database.meta.get(SEALED_FACT))?.value === true
  } catch {
    return false
  }
}
