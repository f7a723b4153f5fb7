import { DIGEST_VERSION, type FigureOptions } from '@/lib/core/insight/index.ts'
import { DEFAULT_POLICY } from '@/lib/core/sla/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import { deskZone } from './local-days.ts'
import { policyOf } from './panel-facts.ts'
import { shopOf } from './use-settings.ts'

/** Figure options over shops that differ, in the desk's zone. `now` is epoch ms. */
export function figureOptions(settings: Settings, now: number): FigureOptions & { readonly timeZone: string } {
  const own = shopOf(settings, undefined)
  return {
    now,
    timeZone: deskZone(settings),
    policy: own === undefined ? DEFAULT_POLICY : policyOf(own),
    policyOf: ({ shop }) => {
      const found = shopOf(settings, shop)
      return found === undefined ? undefined : policyOf(found)
    },
  }
}

/** What kept digests depend on beside their conversations: targets, zones, and how digests are made. */
export function digestKey(settings: Settings): string {
  const policies = settings.shops.map((shop) => [shop.id, policyOf(shop)])
  return JSON.stringify([DIGEST_VERSION, deskZone(settings), policies])
}
