import { DIGEST_VERSION, type FigureOptions } from '@/lib/core/insight/index.ts'
import { DEFAULT_POLICY } from '@/lib/core/sla/index.ts'
import { policyOfShop, shopOf, type Settings } from '@/lib/extension/settings/index.ts'
import { deskZone } from './local-days.ts'

/** Figure options over shops that differ, in the desk's zone. `now` is epoch ms. */
export function figureOptions(settings: Settings, now: number): FigureOptions & { readonly timeZone: string } {
  const own = shopOf(settings, undefined)
  return {
    now,
    timeZone: deskZone(settings),
    policy: own === undefined ? DEFAULT_POLICY : policyOfShop(own),
    policyOf: (state) => {
      const found = shopOf(settings, state.shop)
      return found === undefined ? undefined : policyOfShop(found, state)
    },
  }
}

/** What kept digests depend on beside their conversations: targets, zones, and how digests are made. */
export function digestKey(settings: Settings): string {
  const policies = settings.shops.map((shop) => [shop.id, policyOfShop(shop)])
  return JSON.stringify([DIGEST_VERSION, deskZone(settings), policies])
}
