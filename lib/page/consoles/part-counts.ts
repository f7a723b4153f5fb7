import type { ConsoleProfile } from '../../core/console-profile/index.ts'
import type { ConsolePart, PartHealth } from '../../core/conversation/index.ts'

/** How many elements of each part are on the page; undefined: the profile does not name the part. */
export type PartCounts = Readonly<Record<ConsolePart, PartCount | undefined>>

/** What a part shows now. `blind` where elements are there but do not make sense any more. */
export interface PartCount {
  readonly count: number
  readonly blind?: boolean
  /** The selector that finds it. */
  readonly by?: string
}

/** By which selector each part is usually seen, on this page now or on an earlier day. */
export type UsualSight = Partial<Record<ConsolePart, string>>

/** Items without a side are so many that the marks of the sides must have changed. */
const UNTOLD_ITEMS = 3

const parts: readonly ConsolePart[] = ['composer', 'send', 'messages', 'customer', 'conversations', 'order', 'shop']

/**
 * The health of each part from what was found now and how it was before (`since` stays while the state does). A part
 * that is found by another selector than `usual` has changed, and stays so until it is found as usual again.
 */
export function healthOf(
  counts: PartCounts,
  before: readonly PartHealth[],
  now: number,
  usual: UsualSight = {},
): readonly PartHealth[] {
  return parts.map((part) => {
    const found = counts[part]
    const state = found === undefined ? 'absent' : found.count > 0 && found.blind !== true ? 'sees' : 'blind'
    const last = before.find((each) => each.part === part)
    const by = state === 'sees' ? found?.by : undefined
    // An order card comes in several shapes on one and the same page.
    const changed = part !== 'order' && by !== undefined && usual[part] !== undefined && usual[part] !== by
    return {
      part,
      state,
      count: found?.count ?? 0,
      since: last?.state === state ? last.since : now,
      ...(by === undefined ? {} : { by }),
      ...(changed ? { changedAt: last?.changedAt ?? now } : {}),
    }
  })
}

/** What can be said of the messages part: a list that is there and empty is seen; items of no side are not. */
export function messageCount(list: boolean, items: number, sided: number): PartCount {
  if (items === 0) return { count: list ? 1 : 0 }
  return { count: items, blind: sided === 0 && items >= UNTOLD_ITEMS }
}

/** Whether a profile names a part at all. */
export function names(profile: ConsoleProfile, part: ConsolePart): boolean {
  switch (part) {
    case 'composer':
      return profile.composer.at.length > 0
    case 'send':
      return (profile.send?.buttons.length ?? 0) > 0
    case 'messages':
      return (profile.messages?.item.length ?? 0) > 0
    case 'customer': {
      const { customer } = profile
      return (
        customer !== undefined && (customer.name.length > 0 || customer.id.length > 0 || customer.idAfter !== undefined)
      )
    }
    case 'conversations':
      return (profile.conversations?.item.length ?? 0) > 0
    case 'order':
      return (profile.order?.card.length ?? 0) > 0
    case 'shop':
      return (profile.shop?.name.length ?? 0) > 0
  }
}
