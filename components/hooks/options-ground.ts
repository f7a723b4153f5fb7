import type { Settings } from '@/lib/extension/settings/index.ts'
import type { ConsoleRow, EntryItem, OptionsView, RefusedFile, RuleItem } from '../options/index.ts'
import type { Words } from '../words/index.ts'
import type { ChangeSettings } from './use-settings.ts'

/** What the actions of the settings page work with, as it stands. */
export interface OptionsGround {
  readonly settings: Settings
  readonly change: ChangeSettings
  readonly words: Words
  readonly consoles: readonly ConsoleRow[]
  readonly knowledge: { readonly entries: readonly EntryItem[]; readonly binned: readonly EntryItem[] }
  readonly rules: readonly RuleItem[]
  readonly setRefused: (refused: RefusedFile | null) => void
  readonly setDone: (done: OptionsView['done']) => void
}
