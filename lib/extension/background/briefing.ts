import { holdsAt, rulesInForce, type ShopFact } from '@/lib/core/compliance/index.ts'
import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { stableId } from '@/lib/core/shared/index.ts'
import type { ConsoleBriefing, EngineCaller } from '../messaging/index.ts'
import { defaultShop, readSettings, type Settings, type ShopSettings } from '../settings/index.ts'
import { readRules } from '../storage/index.ts'
import { builtInRulesFor } from './built-in-rules.ts'
import { compiledRules } from './compiled-rules.ts'
import { handOverEvent } from './hand-over-secret.ts'
import { heldFacts, ruleTexts } from './rule-book.ts'

const factsPatienceMs = 1500

/** Everything a console page gets to know, and nothing more: one shop, its rules compiled, the agent's keys. */
export async function makeBriefing(
  profile: ConsoleProfile,
  said: { readonly shopName?: string; readonly chosenId?: string },
  callEngine: EngineCaller,
): Promise<ConsoleBriefing> {
  const [{ settings }, eventName] = await Promise.all([readSettings(), handOverEvent()])
  const { shop, by } = shopOf(settings, said)
  const builtIn = builtInRulesFor(profile.marketplace, shop.category)
  const [rows, facts] = await Promise.all([readRules(shop.id), factsOf(shop.id, callEngine)])
  const rules = rulesInForce(builtIn, rows).filter((rule) => holdsAt(shop, rule))
  const held = heldFacts(facts, rows)
  const { language, theme, agentName, deviceId, keys, triggers, overrideAllowed, warnAtShares } = settings
  // What is kept of the supervisor's word stays with our own pages.
  const supervisorSet = settings.supervisorWord !== null
  const told = { language, theme, agentName, deviceId, keys, triggers, overrideAllowed, warnAtShares, supervisorSet }
  return {
    profile,
    shop,
    shopBy: by,
    settings: told,
    packedRules: await compiledRules(rules),
    ruleTexts: ruleTexts(rules),
    facts: held,
    revision: stableId('r', [JSON.stringify([profile, shop, by, told, rules, held])]),
    handOverEvent: eventName,
  }
}

/**
 * What the shop's entries say in figures. An engine that is only starting must not keep a page without its rules: it
 * tells the pages once the knowledge is warm, and they ask again.
 */
async function factsOf(shop: string, callEngine: EngineCaller): Promise<readonly ShopFact[]> {
  const answer = await callEngine('facts-wanted', { shop }, { timeoutMs: factsPatienceMs })
  return answer.ok ? answer.value.facts : []
}

/** The shop of a chat: by the name the page shows, else the agent's choice, else the default one. */
export function shopOf(
  settings: Settings,
  { shopName, chosenId }: { readonly shopName?: string; readonly chosenId?: string },
): { readonly shop: ShopSettings; readonly by: ConsoleBriefing['shopBy'] } {
  const wanted = shopName?.trim()
  const { shops } = settings
  const named = wanted === undefined ? undefined : shops.find(({ name, id }) => name === wanted || id === wanted)
  if (named !== undefined) return { shop: named, by: 'page' }
  const chosen = chosenId === undefined ? undefined : shops.find(({ id }) => id === chosenId)
  if (chosen !== undefined) return { shop: chosen, by: 'choice' }
  const set = shops.find(({ id }) => id === settings.defaultShopId) ?? shops[0]
  return { shop: set ?? defaultShop('main', ''), by: 'default' }
}
