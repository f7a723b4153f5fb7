import { fillKnownSlots, type ReplyFacts } from '@/lib/core/slots/index.ts'
import type { FoundPhrase } from '@/lib/core/panel-talk/index.ts'
import type { OursHandlers, PageHandlers, PageSender } from '../door/index.ts'
import { readSettings } from '../settings/index.ts'
import { parseSentinel } from '../sentinel/index.ts'
import { answered, refused, tellConsoleReady, type EngineCaller, type SuggestedReply } from '../messaging/index.ts'
import { readPageBoard } from './badge.ts'
import { bringUpChat } from './bring-up-chat.ts'
import { makeBriefing, shopOf } from './briefing.ts'
import { chooseShop, chosenShop } from './chosen-shops.ts'
import { expectFollowUps } from './due.ts'
import { keepFalseAlarms } from './false-alarms.ts'
import { ensureEngine } from './ensure-engine.ts'
import { handOverEvent } from './hand-over-secret.ts'
import { injectConsole, injectPalette } from './inject-console.ts'
import { profilesFor } from './known-profiles.ts'
import { injectIntoOpenTabs, registerGates } from './register-gates.ts'
import { createSearchPace } from './search-pace.ts'
import { tellPages, tellTab } from './tell-pages.ts'

const sentinelKey = 'sentinel'
const engineSeenKey = 'engine-seen'
const engineTimeoutMs = 8000
/** Phrases a page is told at a time: each has a digit. */
const MOST_PHRASES = 9

/** Answers to content scripts. */
export function pageCalls(callEngine: EngineCaller): PageHandlers {
  const maySearch = createSearchPace()
  return {
    'frame-opened': async (_payload, sender) => {
      const [profiles, eventName] = await Promise.all([profilesFor(sender.url), handOverEvent()])
      return answered({ profiles, handOverEvent: eventName })
    },
    'console-found': async ({ profileId }, sender) => {
      const known = await findProfile(profileId, sender)
      return known === undefined ? refused('not-allowed', 'profile') : injectConsole(sender)
    },
    'briefing-wanted': async ({ profileId, shopName }, sender) => {
      const profile = await findProfile(profileId, sender)
      if (profile === undefined) return refused('not-allowed', 'profile')
      return answered(await makeBriefing(profile, await shopSaid(profileId, shopName, sender), callEngine))
    },
    'journal-append': async ({ events }) => {
      const answer = await callEngine('append', { events }, { timeoutMs: engineTimeoutMs })
      // A wake-up that could not be set must not make the page send its lines again.
      await expectFollowUps().catch(() => {})
      if (answer.ok) await keepFalseAlarms(events, Date.now()).catch(() => {})
      return answer
    },
    'order-review': (review) => callEngine('order-review', review, { timeoutMs: engineTimeoutMs }),
    'palette-wanted': (_payload, sender) => injectPalette(sender),
    'phrases-wanted': async ({ profileId, shopName, query, facts }, sender) => {
      if ((await findProfile(profileId, sender)) === undefined) return refused('not-allowed', 'profile')
      if (!maySearch(sender.tabId, Date.now())) return refused('failed', 'too many searches')
      const { settings } = await readSettings()
      const { shop } = shopOf(settings, await shopSaid(profileId, shopName, sender))
      const found = await callEngine(
        'search',
        { query, limit: MOST_PHRASES, shop: shop.id },
        { timeoutMs: engineTimeoutMs },
      )
      if (!found.ok) return found
      const known = { ...facts, shop: shop.name, agent: settings.agentName }
      return answered({ phrases: found.value.hits.map((hit) => foundPhrase(hit, known)) })
    },
    'waiting-wanted': async (_payload, { tabId }) => {
      // Asked once by each session that begins: its panel may be waiting for it.
      tellConsoleReady(tabId)
      return answered(await readPageBoard())
    },
    'chat-wanted': async ({ sessions }) => answered({ session: await bringUpChat(sessions) }),
    'panel-wanted': async (_payload, sender) => {
      // Firefox opens its sidebar only at the person's own press of the toolbar button.
      if (!('sidePanel' in chrome)) return refused('failed', 'open the sidebar from the toolbar')
      await chrome.sidePanel.open({ tabId: sender.tabId })
      return answered(null)
    },
  }
}

/** A hit as a page may have it: the words it can write, no more of the entry. */
function foundPhrase({ suggestion, entry }: SuggestedReply, facts: ReplyFacts): FoundPhrase {
  const { text, openSlots, choices } = fillKnownSlots(suggestion.text, facts)
  const source = entry.kind === 'quick' ? (`quick:${entry.id}` as const) : (`kb:${entry.id}` as const)
  return { reply: { entryId: entry.id, source, text, openSlots }, text: suggestion.text, title: entry.title, choices }
}

/** Answers to our own pages. */
export function oursCalls(): OursHandlers {
  return {
    'chat-chosen': async ({ sessions, words }) => answered({ session: await bringUpChat(sessions, words) }),
    'house-changed': async ({ what }) => {
      if (what === 'permissions' || what === 'profiles') {
        await registerGates()
        await injectIntoOpenTabs()
      }
      await tellPages({ type: 'briefing-changed' })
      return answered(null)
    },
    'shop-chosen': async ({ tabId, shopId }) => {
      const { url } = await chrome.tabs.get(tabId)
      const profiles = url === undefined ? [] : await profilesFor(url)
      await chooseShop(
        tabId,
        profiles.map(({ id }) => id),
        shopId,
      )
      await tellTab(tabId, { type: 'briefing-changed' })
      return answered(null)
    },
    'engine-wanted': async () => {
      await ensureEngine()
      return answered(null)
    },
    'engine-started': async () => {
      const seen: unknown = (await chrome.storage.session.get(engineSeenKey))[engineSeenKey]
      await chrome.storage.session.set({ [engineSeenKey]: true })
      return answered({ freshStart: seen !== true, sentinel: await readSentinel() })
    },
    'retention-wanted': async () => {
      const { settings, fault } = await readSettings()
      // Settings that cannot be read say nothing of how long to keep: then nothing is cleared.
      if (fault !== undefined) return refused('failed', 'settings')
      const { retentionDays, agentName, deviceId, defaultShopId } = settings
      return answered({ days: retentionDays, agent: agentName, device: deviceId, shop: defaultShopId })
    },
    'sentinel-written': async (sentinel) => {
      await chrome.storage.local.set({ [sentinelKey]: sentinel })
      return answered(null)
    },
  }
}

/** What is said of the shop of a chat: the name on the page, and the agent's choice for the tab. */
async function shopSaid(profileId: string, shopName: string | undefined, { tabId }: PageSender) {
  const chosenId = await chosenShop(tabId, profileId)
  return { ...(shopName === undefined ? {} : { shopName }), ...(chosenId === undefined ? {} : { chosenId }) }
}

/** A page may speak only of a profile that was made for its own address. */
async function findProfile(profileId: string, sender: PageSender) {
  return (await profilesFor(sender.url)).find(({ id }) => id === profileId)
}

/** A damaged `storage.local` rejects once (facts: reliability 1.1); without a sentinel the journal is simply believed. */
async function readSentinel() {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const stored: unknown = (await chrome.storage.local.get(sentinelKey))[sentinelKey]
      return parseSentinel(stored) ?? null
    } catch {
      continue
    }
  }
  return null
}
