import { jingdong, kuaishou, weixinStore } from './built-in/beta.ts'
import { chatwoot, freeScout, liveHelperChat, rocketChat } from './built-in/desks.ts'
import { feige } from './built-in/feige.ts'
import { shopee, tiktokShop, wangwang1688, weidian, xiaohongshu } from './built-in/partial.ts'
import { pinduoduo } from './built-in/pinduoduo.ts'
import type { ConsoleProfile } from './profile.ts'

/**
 * The consoles the program knows from the start, as data like any user's own: what other authors wrote about each page,
 * with source, date and confidence by selector (facts/consoles.md); none was seen on a live page by us. The first six
 * are `stable`, then `beta`, then `partial`. Desks that a shop hosts itself match by path and a fingerprint, so they
 * are only tried on hosts that the user granted.
 */
export const builtInProfiles: readonly ConsoleProfile[] = [
  pinduoduo,
  feige,
  chatwoot,
  rocketChat,
  freeScout,
  liveHelperChat,
  kuaishou,
  jingdong,
  weixinStore,
  weidian,
  xiaohongshu,
  wangwang1688,
  shopee,
  tiktokShop,
]

/**
 * All consoles in the order in which people look for theirs: own ones, marketplaces, help desks that a shop hosts; within
 * each those we are surest of first. An own one with the id of a built-in one stands for it.
 */
export function profilesToChooseFrom(own: readonly ConsoleProfile[]): ConsoleProfile[] {
  const ids = new Set(own.map(({ id }) => id))
  const builtIn = builtInProfiles.filter(({ id }) => !ids.has(id))
  // A shop's own host may be any.
  const isDesk = ({ matches }: ConsoleProfile): boolean => matches.some((one) => one.includes('://*/'))
  return [...own, ...builtIn.filter((profile) => !isDesk(profile)), ...builtIn.filter(isDesk)]
}
