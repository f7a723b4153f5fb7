import { compileRules } from '@/lib/core/compliance/index.ts'
import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { stableId } from '@/lib/core/shared/index.ts'
import type { ConsoleBriefing } from '../messaging/index.ts'
import { defaultShop, readSettings, type Settings, type ShopSettings } from '../settings/index.ts'
import { readRules } from '../storage/index.ts'
import { builtInRulesFor } from './built-in-rules.ts'
import { handOverEvent } from './hand-over-secret.ts'
import { ruleTexts, rulesInForce } from './rule-book.ts'

/** Everything a console page gets to know, and nothing more: one shop, its rules compiled, the agent's keys. */
export async function makeBriefing(profile: ConsoleProfile, shopName: string | undefined): Promise<ConsoleBriefing> {
  const [{ settings }, eventName] = await Promise.all([readSettings(), handOverEvent()])
  const shop = shopOf(settings, shopName)
  const builtIn = builtInRulesFor(profile.marketplace, shop.category)
  const rules = rulesInForce(builtIn, await readRules(shop.id))
  const checker = compileRules(rules)
  const { language, theme, agentName, deviceId, keys, overrideAllowed, warnAtShares } = settings
  // What is kept of the supervisor's word stays with our own pages.
  const supervisorSet = settings.supervisorWord !== null
  const told = { language, theme, agentName, deviceId, keys, overrideAllowed, warnAtShares, supervisorSet }
  return {
    profile,
    shop,
    settings: told,
    rulesBase64: toBase64(checker.toBuffer()),
    ruleTexts: ruleTexts(rules),
    revision: stableId('r', [JSON.stringify([profile, shop, told, rules])]),
    handOverEvent: eventName,
  }
}

/** The shop of a chat: by the name the page shows, else the default one. */
export function shopOf(settings: Settings, shopName: string | undefined): ShopSettings {
  const wanted = shopName?.trim()
  const named =
    wanted === undefined ? undefined : settings.shops.find((shop) => shop.name === wanted || shop.id === wanted)
  return (
    named ??
    settings.shops.find(({ id }) => id === settings.defaultShopId) ??
    settings.shops[0] ??
    defaultShop('main', '')
  )
}

function toBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer)
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
