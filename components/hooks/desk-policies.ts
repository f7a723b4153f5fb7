import { DIGEST_VERSION, type FigureOptions } from '@/lib/core/insight/index.ts'
import type { ConversationState } from '@/lib/core/conversation/index.ts'
import { DEFAULT_POLICY, isAfterSale, type SlaPolicy } from '@/lib/core/sla/index.ts'
import { policyOfShop, shopOf, type Settings } from '@/lib/extension/settings/index.ts'
import { deskZone } from './local-days.ts'

/** Figure options over shops that differ, in the desk's zone. `now` is epoch ms. */
export function figureOptions(settings: Settings, now: number): FigureOptions & { readonly timeZone: string } {
  const own = shopOf(settings, undefined)
  return {
    now,
    timeZone: deskZone(settings),
    policy: own === undefined ? DEFAULT_POLICY : policyOfShop(own),
    policyOf: policiesByShop(settings),
  }
}

/** Each shop's policies made once: a quarter asks for them a hundred thousand times. */
function policiesByShop(settings: Settings): (state: ConversationState) => SlaPolicy | undefined {
  const made = new Map<string, SlaPolicy>()
  return (state) => {
    const found = shopOf(settings, state.shop)
    if (found === undefined) return undefined
    const key = `${isAfterSale(state) ? 'after' : 'before'} ${found.id}`
    const policy = made.get(key) ?? policyOfShop(found, state)
    made.set(key, policy)
    return policy
  }
}

/** What kept digests depend on beside their conversations: targets, zones, and how digests are made. */
export function digestKey(settings: Settings): string {
  const policies = settings.shops.map((shop) => [shop.id, policyOfShop(shop)])
  return JSON.stringify([DIGEST_VERSION, deskZone(settings), policies])
}
