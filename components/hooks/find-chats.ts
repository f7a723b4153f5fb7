import { promisedSum } from '@/lib/core/aftersales/index.ts'
import type { ConversationState } from '@/lib/core/conversation/index.ts'
import { goodsInShort, toldOrder } from '@/lib/core/session-log/index.ts'
import { goodsOnPage } from '@/lib/core/shared/index.ts'
import { shopOf, type Settings } from '@/lib/extension/settings/index.ts'
import { findSession, readEvents, readSessionsBegun, type SessionRow } from '@/lib/extension/storage/index.ts'
import type { CaseChat } from '../desk/index.ts'
import { startBreathing } from './breath.ts'
import { isAbout, openCases } from './case-words.ts'
import { nameOf, wordsOf } from './desk-readings.ts'
import { dayAfter, dayOf, deskZone, startOfDay } from './local-days.ts'

/** How far back a complaint may reach: longer than any platform takes one. */
const PAST_DAYS = 180
/** More than this nobody looks through; the newest are the likeliest. */
const MOST_CHATS = 20
/** Signs of a chat's last words that are shown. */
const SHOWN_UNITS = 60

/**
 * Conversations in which these words stand (order number, buyer's name, anything that was said), the newest first, at
 * most 20 of the last 180 days. No words find nothing. Rejects with what the database says.
 */
export async function findChats(settings: Settings, text: string): Promise<readonly CaseChat[]> {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return []
  const zone = deskZone(settings)
  const today = dayOf(Date.now(), zone)
  const breathe = startBreathing()
  const found: SessionRow[] = []
  for (let back = 0; back < PAST_DAYS && found.length < MOST_CHATS; back += 1) {
    const day = dayAfter(today, -back)
    const begun = await readSessionsBegun(startOfDay(day, zone), startOfDay(dayAfter(day, 1), zone))
    found.push(...begun.filter(({ state }) => wordsOf(state).includes(wanted)).toReversed())
    await breathe()
  }
  return chatsOf(found.slice(0, MOST_CHATS), settings)
}

/** One conversation to open a case about; null when it is not on this machine. */
export async function findChat(settings: Settings, session: string): Promise<CaseChat | null> {
  const row = await findSession(session)
  return row === undefined ? null : ((await chatsOf([row], settings))[0] ?? null)
}

async function chatsOf(rows: readonly SessionRow[], settings: Settings): Promise<readonly CaseChat[]> {
  const open = openCases(await readEvents({ kind: 'dispute-set' }))
  return rows.map(({ session, shop, startedAt, state }) => ({
    session,
    shop: shopOf(settings, shop)?.name ?? shop,
    customer: nameOf(state),
    agent: state.agent,
    startedAt,
    lastWords: lastWordsOf(state),
    goods: goodsOf(state),
    promisedCny: promisedSum(state.messages),
    hasOpenCase: open.some((word) => isAbout(word, session, state.orderNumber)),
    ...(state.orderNumber === undefined ? {} : { orderNumber: state.orderNumber }),
  }))
}

/** The goods a chat is about: those of its order, or of its confirmation, or of the newest goods card; '' without any. */
export function goodsOf({ goods, messages }: Pick<ConversationState, 'goods' | 'messages'>): string {
  const told = toldOrder(messages)
  return goods ?? (told === undefined ? (goodsOnPage({ messages, order: null })[0] ?? '') : goodsInShort(told.order))
}

function lastWordsOf(state: ConversationState): string {
  const signs = [...(state.messages.findLast(({ side }) => side === 'buyer')?.text ?? '').replaceAll(/\s+/g, ' ')]
  return signs.length <= SHOWN_UNITS ? signs.join('') : `${signs.slice(0, SHOWN_UNITS).join('')}…`
}
