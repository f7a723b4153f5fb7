import { DEFAULT_POLICY, policyAtStage, type SlaPolicy, type StageSigns } from '@/lib/core/sla/index.ts'
import type { ShopSettings } from './settings.ts'

/** How promptly a shop promised to answer, as the clocks read it, in a conversation of this stage. */
export function policyOfShop(shop: ShopSettings, signs: StageSigns = {}): SlaPolicy {
  const { timeZone, targets, autoReplyMarks, autoReplyTexts } = shop
  const policy = {
    ...DEFAULT_POLICY,
    timeZone,
    targets,
    autoReplyMarks: [...autoReplyMarks],
    autoReplyTexts: [...autoReplyTexts],
    holidays: [...shop.holidays],
    makeUpDays: shop.makeUpDays.map((day) => ({ ...day })),
    windows: shop.windows.map((window) => ({ ...window, days: [...window.days] })),
  }
  return policyAtStage(policy, signs)
}

/** The shop of this id, else the one of consoles that do not say. */
export function shopOf(
  { shops, defaultShopId }: { readonly shops: readonly ShopSettings[]; readonly defaultShopId: string },
  id: string | undefined,
): ShopSettings | undefined {
  const byId = (wanted: string | undefined) => shops.find((shop) => shop.id === wanted)
  return byId(id) ?? byId(defaultShopId) ?? shops[0]
}
