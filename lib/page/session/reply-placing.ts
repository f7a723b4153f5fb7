import type { InsertOutcome, PlacedReply } from '../../core/panel-talk/index.ts'
import { findComposer, insertReply, readDraft, selectStretch } from '../composer/index.ts'
import { readOpenCustomer } from '../consoles/index.ts'
import { customerKey } from './chat-record.ts'
import type { SessionOptions } from './context.ts'

/** Where a reply was meant to go. */
export interface ReplyAim {
  readonly reply: PlacedReply
  /** The customer the reply was made for. */
  readonly customer: string | undefined
  readonly how: 'replace' | 'caret'
  /** The agent's hands are at the composer, where open slots can be filled; a send is held until they are. */
  readonly fillsThere: boolean
}

/**
 * Puts a reply into the page's own composer. Open slots refuse it unless they are filled there; the customer is read
 * again from the page in the tick of insertion, and another one refuses it; whatever fails leaves the draft as it was.
 */
export async function placeReply(aim: ReplyAim, options: SessionOptions): Promise<InsertOutcome> {
  const { reply, customer, how, fillsThere } = aim
  const { profile, document, wait, signal, now } = options
  if (reply.openSlots.length > 0 && !fillsThere) return { status: 'refused', reason: 'open-slot' }
  const stillRight = () =>
    customer !== undefined && customerKey(readOpenCustomer(profile, document), profile) === customer
  if (!stillRight()) return { status: 'refused', reason: 'other-customer' }
  const field = findComposer(profile, document)
  if (field === null) return { status: 'refused', reason: 'no-composer' }
  const outcome = await insertReply(field, reply.text, how, { now, wait, signal, stillRight })
  switch (outcome) {
    case 'inserted':
      return { status: 'inserted' }
    case 'not-taken':
      // The customer may have changed while the editor was waited for; that is the truer reason.
      return stillRight() ? { status: 'not-taken', copied: false } : { status: 'refused', reason: 'other-customer' }
    case 'read-only':
    case 'composing':
    case 'other-customer':
    case 'page-lost':
      return { status: 'refused', reason: outcome }
  }
}

/** Selects the first open slot of a reply that has just been put in, so that typing fills it; false: none stands there. */
export function selectFirstSlot({ openSlots }: PlacedReply, { profile, document }: SessionOptions): boolean {
  const field = findComposer(profile, document)
  const mark = `{${openSlots[0] ?? ''}}`
  const at = field === null || openSlots.length === 0 ? -1 : readDraft(field).lastIndexOf(mark)
  return field !== null && at !== -1 && selectStretch(field, at, at + mark.length)
}

/** The sentence for an insertion that did not happen; null when it did. */
export function refusalWords(outcome: InsertOutcome, reply: PlacedReply, { words }: SessionOptions): string | null {
  if (outcome.status === 'inserted') return null
  if (outcome.status === 'not-taken') return words.notTaken
  if (outcome.reason === 'open-slot') return words.openSlotRefused(reply.openSlots.join('、'))
  if (outcome.reason === 'other-customer') return words.otherCustomer
  return words.notTaken
}
