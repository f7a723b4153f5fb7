import type { ConsoleProfile } from '../../core/console-profile/index.ts'
import type { ProfileSight } from '../../core/console-teaching/index.ts'
import type { Side } from '../../core/shared/index.ts'
import {
  findMessageItems,
  isVisible,
  queryAll,
  readChat,
  readLine,
  readOrderFields,
  defaultEngine,
} from '../consoles/index.ts'

const SHOWN = 60

/**
 * What a profile sees on the page at `now` (epoch ms), counted by the same reader that will use it, with enough of the
 * text for a person to see that it is right. Reads only.
 */
export function sightOf(profile: ConsoleProfile, root: Document, now: number): ProfileSight {
  const reading = readChat(profile, root, now)
  const lines = linesOf(profile, root)
  const newest = (side: Side): string | undefined => lines.findLast((line) => line.side === side)?.text.slice(0, SHOWN)
  const [buyer, agent, system] = (['buyer', 'agent', 'system'] as const).map((side) => newest(side))
  const card = queryAll(profile.order?.card ?? [], root).find((one) => isVisible(one))
  const active = reading.conversations.find((row) => row.active)?.name
  const { name } = reading.customer
  return {
    composer: queryAll(profile.composer.at, root).filter((one) => isVisible(one)).length,
    send: queryAll(profile.send?.buttons ?? [], root).length,
    buyer: lines.filter((line) => line.side === 'buyer').length,
    agent: lines.filter((line) => line.side === 'agent').length,
    system: lines.filter((line) => line.side === 'system').length,
    newest: {
      ...(buyer === undefined ? {} : { buyer }),
      ...(agent === undefined ? {} : { agent }),
      ...(system === undefined ? {} : { system }),
    },
    timed: lines.some((line) => line.timeText !== undefined),
    ...(name === undefined ? {} : { customer: name.slice(0, SHOWN) }),
    conversations: reading.conversations.length,
    unread: reading.conversations.filter((row) => row.unread > 0).length,
    ...(active === undefined ? {} : { active: active.slice(0, SHOWN) }),
    orders: queryAll(profile.order?.card ?? [], root).filter((one) => isVisible(one)).length,
    orderFields:
      card === undefined || profile.order === undefined
        ? []
        : readOrderFields(card, profile.order).map(({ field, text }) => ({ field, text: text.slice(0, SHOWN) })),
    ...(reading.shop === undefined ? {} : { shop: reading.shop.slice(0, SHOWN) }),
  }
}

function linesOf(profile: ConsoleProfile, root: Document) {
  const part = profile.messages
  if (part === undefined) return []
  const { items } = findMessageItems(part, root, defaultEngine)
  return items.map((item) => readLine(item, part, defaultEngine)).filter((line) => line !== undefined)
}
