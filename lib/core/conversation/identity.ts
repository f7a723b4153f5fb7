import { stableId } from '../shared/index.ts'

/** What makes a conversation one: where it is held, for which shop, with whom, on which local day. */
export interface SessionKey {
  readonly profileId: string
  readonly shop: string
  /** The console's id of the customer; else the name. */
  readonly customer: string
  /** Local calendar day of the shop, `YYYY-MM-DD`. */
  readonly day: string
}

/** The conversation's id: the same on every machine and after every reload, and no customer can be read from it. */
export function sessionId(key: SessionKey): string {
  return stableId('s', [key.profileId, key.shop, key.customer, key.day])
}

/** The id of the event "this line was seen": seeing it again, here or elsewhere, gives the same id. */
export function messageEventId(session: string, messageId: string): string {
  return stableId('m', [session, messageId])
}

/** Making a format takes a hundred times as long as using it, and every line asks for its day. */
const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day of `at` (epoch ms) in a time zone (IANA name), as `YYYY-MM-DD`. */
export function localDay(at: number, timeZone: string): string {
  let format = dayFormats.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    dayFormats.set(timeZone, format)
  }
  return format.format(at)
}
