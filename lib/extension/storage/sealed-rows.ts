import { Dexie } from 'dexie'
import type { ConversationState } from '@/lib/core/conversation/index.ts'
import { heldKeys, isSealed, seal, tokenOf, unseal } from '../vault/index.ts'
import type { DayDigestRow, EventRow, FollowUpRow, SessionRow } from './rows.ts'

/*
 * Rows of the index as they lie on the disk where a team key is set. What rows are found by stays readable (times, kinds,
 * shop, agent); what anybody said, wanted or is called is sealed. Where nothing is encrypted every function here gives
 * its rows back as they are.
 */

/** Events as they are written. */
export function sealEvents(rows: readonly EventRow[]): Promise<readonly EventRow[]> {
  return change(rows, mustSeal(), async (row) => {
    const { data, nonce, ...rest } = row
    return eventRow({ ...rest, data: await sealNow({ data, nonce }, placeOfEvent(row)) })
  })
}

/** Events as they are read. */
export function openEvents(rows: readonly EventRow[]): Promise<readonly EventRow[]> {
  return change(rows, rows.some(isSealedEvent), async (row) => {
    if (!isSealed(row.data)) return row
    return eventRow({ ...row, ...(await openObject(row.data, placeOfEvent(row))) })
  })
}

/** Conversations as they are written. */
export function sealSessions(rows: readonly SessionRow[]): Promise<readonly SessionRow[]> {
  return change(rows, mustSeal(), async (row) => {
    const { customerId, customerName } = row.state
    const state = {
      ...(await sealNow(row.state, placeOfSession(row))),
      ...(customerId === undefined ? {} : { customerId: await customerKey(customerId) }),
      ...(customerName === undefined ? {} : { customerName: await customerKey(customerName) }),
    }
    return sessionRow({ ...row, state })
  })
}

/** Conversations as they are read. */
export function openSessions(rows: readonly SessionRow[]): Promise<readonly SessionRow[]> {
  return change(
    rows,
    rows.some(({ state }) => isSealed(state)),
    async (row) => {
      const { state } = row
      if (!isSealed(state)) return row
      return { ...row, state: (await unseal(state, placeOfSession(row))) as ConversationState }
    },
  )
}

/** Follow-ups as they are written. */
export function sealFollowUps(rows: readonly FollowUpRow[]): Promise<readonly FollowUpRow[]> {
  return change(rows, mustSeal(), async (row) => {
    const { id, session, dueAt, shop } = row
    return followUpRow({ id, session, dueAt, shop, ...(await sealNow(row, `follow-up ${id}`)) })
  })
}

/** Follow-ups as they are read. */
export function openFollowUps(rows: readonly FollowUpRow[]): Promise<readonly FollowUpRow[]> {
  return change(rows, rows.some(isSealed), async (row) =>
    isSealed(row) ? followUpRow(await openObject(row, `follow-up ${row.id}`)) : row,
  )
}

/** Sums of days as they are written: buyers' questions stand in them. */
export function sealDigests(rows: readonly DayDigestRow[]): Promise<readonly DayDigestRow[]> {
  return change(rows, mustSeal(), async (row) =>
    dayDigestRow({ ...row, digest: await sealNow(row.digest, `day ${row.day}`) }),
  )
}

/** Sums of days as they are read. */
export function openDigests(rows: readonly DayDigestRow[]): Promise<readonly DayDigestRow[]> {
  return change(
    rows,
    rows.some(({ digest }) => isSealed(digest)),
    async (row) =>
      isSealed(row.digest) ? dayDigestRow({ ...row, digest: await openObject(row.digest, `day ${row.day}`) }) : row,
  )
}

/** By what a customer's rows are found: the name itself, or its token where names are sealed. */
export async function customerKey(name: string): Promise<string> {
  const held = heldKeys()
  return held?.sealing === true ? tokenOf(name, held.keys) : name
}

/** Rows handled at a time: the work is done beside this thread, and rows stand in memory twice meanwhile. */
const AT_ONCE = 500

/**
 * Changes rows one by one where that is needed. Inside a transaction it is kept alive meanwhile: IndexedDB would else
 * commit as soon as something is awaited that is none of its own.
 */
function change<T>(rows: readonly T[], needed: boolean, make: (row: T) => Promise<T>): Promise<readonly T[]> {
  if (!needed || rows.length === 0) return Promise.resolve(rows)
  const work = async (): Promise<readonly T[]> => {
    const made: T[] = []
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      made.push(...(await Promise.all(rows.slice(from, from + AT_ONCE).map(make))))
    }
    return made
  }
  return Dexie.currentTransaction ? Dexie.waitFor(work()) : work()
}

function mustSeal(): boolean {
  return heldKeys()?.sealing === true
}

async function sealNow(value: unknown, place: string): Promise<{ readonly sealed: string }> {
  const held = heldKeys()
  if (held === undefined) throw new TypeError('sealing without keys')
  return seal(value, place, held.keys)
}

async function openObject(sealed: { readonly sealed: string }, place: string): Promise<object> {
  const value = await unseal(sealed, place)
  if (typeof value !== 'object' || value === null) throw new TypeError('sealed content is no object')
  return value
}

function isSealedEvent({ data }: EventRow): boolean {
  return isSealed(data)
}

function placeOfEvent({ seq, id }: EventRow): string {
  return `event ${seq} ${id}`
}

function placeOfSession({ session }: SessionRow): string {
  return `session ${session}`
}

// A row as it lies on the disk has its own fields and sealed ones; nobody but this file looks at those.

function eventRow(row: object): EventRow {
  return row as EventRow
}

function sessionRow(row: object): SessionRow {
  return row as SessionRow
}

function followUpRow(row: object): FollowUpRow {
  return row as FollowUpRow
}

function dayDigestRow(row: object): DayDigestRow {
  return row as DayDigestRow
}
