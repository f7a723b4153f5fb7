import type { BrowserKey, KeyMap } from '@/lib/core/keys/index.ts'
import type { ConsoleProfile, ProfileFault } from '@/lib/core/console-profile/index.ts'
import type { EntryKind } from '@/lib/core/knowledge/index.ts'
import type { PhraseRule, RuleLines, RuleTrial } from '@/lib/core/compliance/index.ts'
import type { RuleFigures } from '@/lib/core/insight/index.ts'
import type { Language } from '@/lib/core/shared/index.ts'
import type { BackupActions, BackupView } from './backup-view.ts'
import type { BundleActions, BundleView } from './bundle-card.tsx'
import type { VaultActions, VaultView } from './vault-card.tsx'
import type { EntryItem } from './entry-item.ts'
import type { ImportActions, ImportView } from './import-view.ts'
import type { KnowledgeActions, KnowledgeCare } from './knowledge-view.ts'

/** The places of the settings page. */
export const OPTION_PLACES = [
  'consoles',
  'knowledge',
  'rules',
  'shops',
  'alerts',
  'keys',
  'data',
  'guide',
  'about',
] as const
export type OptionPlace = (typeof OPTION_PLACES)[number]

/** A console as a row. */
export interface ConsoleRow {
  readonly profile: ConsoleProfile
  readonly granted: boolean
  readonly own: boolean
}

/** A profile file that was not taken, and every reason. */
export interface RefusedFile {
  readonly file: string
  readonly faults: readonly ProfileFault[]
}

/** An entry as it is being written; absent id: a new one. */
export interface EntryDraft {
  readonly id?: string
  readonly kind: EntryKind
  readonly shop: string
  readonly title: string
  readonly questions: string
  readonly answer: string
  readonly code: string
  readonly category: string
  readonly tags: string
  readonly product: string
  readonly feature: string
  readonly advantage: string
  readonly benefit: string
  readonly evidence: string
  readonly risk: string
  readonly sizeTable: string
  readonly parameterTable: string
  /** File names of pictures. */
  readonly images: readonly string[]
}

/** A starter pack to choose. */
export interface PackChoice {
  readonly id: string
  readonly name: string
  readonly entries: number
}

/** A rule as a row. */
export interface RuleItem {
  readonly rule: PhraseRule
  readonly own: boolean
  readonly on: boolean
  /** Words in which the rule is quiet: called false alarms, for good. */
  readonly falseAlarms?: readonly string[]
  /** Words that agents call false alarms of a rule that holds sends; a supervisor decides. */
  readonly proposed?: readonly string[]
  /** What became of its flags in the last thirty days; absent: it never flagged. */
  readonly figures?: RuleFigures
}

/** A shop as the form changes it. */
export interface ShopItem {
  readonly id: string
  readonly name: string
  readonly colour: string
  readonly category: string
  readonly timeZone: string
  readonly windows: readonly { readonly days: readonly number[]; readonly from: string; readonly to: string }[]
  readonly holidays: readonly string[]
  readonly makeUpDays: readonly { readonly day: string; readonly as: number }[]
  readonly targets: {
    readonly inHours: number
    readonly offHours: number
    readonly greeting: number
    readonly afterSale: number
  }
  readonly autoReplyTexts: readonly string[]
  readonly rulePacksOff: readonly string[]
  readonly rulesOff: readonly string[]
  readonly compensationLimitCny: number
  readonly offers: { readonly new: string; readonly returning: string }
  readonly confirmationTemplate: string
  readonly confirmationTriggers: readonly string[]
  readonly remoteAreas: readonly string[] | null
  readonly complaintWords: readonly {
    readonly kind: string
    readonly soothe: string
    readonly step: string
    readonly atLeastCny: number
  }[]
}

/** What warns, and when it may. */
export interface AlertSettings {
  readonly warnAtShares: readonly [number, number]
  readonly soundOn: boolean
  readonly notifyOn: boolean
  readonly quietHours: { readonly from: string; readonly to: string } | null
  readonly returningFirst: boolean
}

/** Everything the settings page shows. */
export interface OptionsView {
  readonly consoles: readonly ConsoleRow[]
  readonly refused: RefusedFile | null
  readonly entries: readonly EntryItem[]
  readonly binned: readonly EntryItem[]
  readonly care: KnowledgeCare
  readonly packs: readonly PackChoice[]
  /** A file being imported; null while none is. */
  readonly importing: ImportView | null
  readonly rules: readonly RuleItem[]
  readonly shops: readonly ShopItem[]
  readonly defaultShopId: string
  readonly keys: KeyMap
  /** Signs that open the quick replies in the composer; '' for none. */
  readonly triggers: string
  /** Keys that the browser listens to, as they are bound now; '' for none. */
  readonly browserKeys: readonly BrowserKey[]
  readonly language: Language
  readonly theme: 'system' | 'light' | 'dark'
  readonly agentName: string
  readonly overrideAllowed: boolean
  /** Whether a supervisor's word is set. */
  readonly supervisorSet: boolean
  readonly retentionDays: number
  readonly alerts: AlertSettings
  readonly journal: { readonly lines: number; readonly headHash: string; readonly notices: readonly string[] }
  readonly space: { readonly usedBytes: number; readonly quotaBytes: number } | null
  readonly backup: BackupView
  /** A supervisor's bundle on its way in. */
  readonly bundle: BundleView | null
  readonly vault: VaultView
  readonly version: string
  /** What was just done, and whether it can be undone. */
  readonly done: { readonly text: string; readonly undo?: () => void } | null
}

/** A change of the plain settings. */
export type SettingsChange = Partial<
  Pick<
    OptionsView,
    'keys' | 'triggers' | 'language' | 'theme' | 'agentName' | 'overrideAllowed' | 'retentionDays' | 'defaultShopId'
  >
> &
  Partial<AlertSettings> & { readonly shops?: readonly ShopItem[] }

/** Everything a person can do on the settings page. */
export interface OptionsActions extends ImportActions, BackupActions, BundleActions, VaultActions, KnowledgeActions {
  /** Sets the supervisor's word, or with an empty one takes it away; false: `before` is not the word that is set. */
  readonly setSupervisorWord: (before: string, word: string) => Promise<boolean>
  /** What these rules would have flagged on the newest messages sent from here. */
  readonly tryRules: (rules: readonly PhraseRule[]) => Promise<RuleTrial>
  readonly readRuleFile: (file: File) => Promise<RuleLines>
  readonly saveRules: (rules: readonly PhraseRule[]) => void
  readonly exportRules: () => void
  /** A supervisor's answer to a proposed false alarm. */
  readonly settleProposal: (ruleId: string, phrase: string, agreed: boolean) => void
  readonly importProfile: (file: File) => void
  readonly exportProfile: (id: string) => void
  readonly grant: (id: string) => void
  /** Asks for the site of an address and opens it, to be taught in the panel beside it. */
  readonly teachAddress: (address: string) => void
  readonly revoke: (id: string) => void
  readonly removeProfile: (id: string) => void
  readonly saveEntry: (draft: EntryDraft) => void
  readonly discardEntries: (ids: readonly string[]) => void
  readonly restoreEntries: (ids: readonly string[]) => void
  readonly loadPack: (id: string, shopId: string) => void
  readonly saveRule: (rule: PhraseRule) => void
  readonly switchRule: (id: string, on: boolean) => void
  readonly removeRule: (id: string) => void
  readonly change: (change: SettingsChange) => void
  /** Asks the browser for notifications when they are switched on: straight from the press. */
  readonly switchNotify: (on: boolean) => void
  readonly addShop: () => void
  readonly removeShop: (id: string) => void
  readonly resetKeys: () => void
  /** The browser's own page of extension keys. */
  readonly openBrowserKeys: () => void
  readonly openDesk: (place: 'today' | 'export') => void
  /** The first run once more, in a tab. */
  readonly openWelcome: () => void
  readonly settleDone: () => void
}
