import type { KeyMap } from '@/lib/core/keys/index.ts'
import type { Language } from '@/lib/core/shared/index.ts'
import type { SupervisorWord } from './supervisor-word.ts'

/** One service window: ISO weekdays (1 = Monday), local times `HH:MM`, may cross midnight (CONTRACTS 5, SlaPolicy). */
export interface ServiceWindow {
  readonly days: readonly number[]
  readonly from: string
  readonly to: string
}

/** A shop this machine serves: its name, colour band and targets. */
export interface ShopSettings {
  readonly id: string
  readonly name: string
  /** CSS colour of the band that makes the shop unmistakable. */
  readonly colour: string
  /** Category pack: drives rules and after-sales paths. */
  readonly category: string
  readonly timeZone: string
  readonly windows: readonly ServiceWindow[]
  /** Local days `YYYY-MM-DD` without service. */
  readonly holidays: readonly string[]
  /** Local days worked like another weekday (调休); ISO weekday in `as`. */
  readonly makeUpDays: readonly { readonly day: string; readonly as: number }[]
  /** Promised seconds: ordinary, off hours, to the greeting, in after-sales. */
  readonly targets: {
    readonly inHours: number
    readonly offHours: number
    readonly greeting: number
    readonly afterSale: number
  }
  readonly autoReplyMarks: readonly string[]
  readonly autoReplyTexts: readonly string[]
  /** Packs of rules, and single rules by id, that this shop does without. */
  readonly rulePacksOff: readonly string[]
  readonly rulesOff: readonly string[]
  /** What an agent may promise alone, CNY. */
  readonly compensationLimitCny: number
  /** What new and returning customers get, in the shop's words; '' for nothing. */
  readonly offers: { readonly new: string; readonly returning: string }
  /** The order confirmation in the shop's own words; '' for the ready one. */
  readonly confirmationTemplate: string
  /** Words that make a draft an order confirmation, whatever else it says. */
  readonly confirmationTriggers: readonly string[]
  /** Provinces, cities or districts whose parcels cost extra; null for the usual ones. */
  readonly remoteAreas: readonly string[] | null
  /** The shop's own words for complaints, by kind; what is missing is answered by the ready path. */
  readonly complaintWords: readonly ComplaintWords[]
}

/** The shop's own path for one kind of complaint. */
export interface ComplaintWords {
  readonly kind: string
  readonly soothe: string
  readonly step: string
  readonly atLeastCny: number
}

/** Everything a person can set. Small; lives in `storage.local`; numbered migrations. */
export interface Settings {
  readonly version: 1
  readonly language: Language
  readonly theme: 'system' | 'light' | 'dark'
  /** Who sits here, as written in the log. */
  readonly agentName: string
  /** This machine, UUID v7, made once. */
  readonly deviceId: string
  readonly shops: readonly ShopSettings[]
  /** The shop of a console that does not say which shop it is. */
  readonly defaultShopId: string
  readonly keys: KeyMap
  /** Signs that open the quick replies in the composer; '' switches them off. */
  readonly triggers: string
  /** A held send may be overridden by the agent with a reason. */
  readonly overrideAllowed: boolean
  /** What is kept of the supervisor's word; null: none was set, and nobody can give one. */
  readonly supervisorWord: SupervisorWord | null
  readonly retentionDays: number
  /** Colour steps of the clock, shares of the target. */
  readonly warnAtShares: readonly [number, number]
  /** A short sound in the panel when a chat nears its limit. */
  readonly soundOn: boolean
  /** System notifications, where the browser has allowed them. */
  readonly notifyOn: boolean
  /** Local times `HH:MM` between which nothing sounds or pops up; may cross midnight; null: never quiet. */
  readonly quietHours: { readonly from: string; readonly to: string } | null
  /** Old customers first among those who are not late. */
  readonly returningFirst: boolean
}
