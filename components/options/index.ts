/**
 * options: the settings page as plain components over one view (data) and its actions (callbacks). It knows no
 * extension and no database. Tests: tests/dom/options.
 */
export type { BackupActions, BackupView, RestorePreview, RestoreView } from './backup-view.ts'
export { entryOf } from './entry-draft.ts'
export type { EntryItem } from './entry-item.ts'
export { ImportDialog } from './import-dialog.tsx'
export type { ImportActions, ImportView } from './import-view.ts'
export type { EntryVersion, KnowledgeActions, KnowledgeCare, ManyChange } from './knowledge-view.ts'
export { OptionsPage } from './options-page.tsx'
export { ServiceHours } from './service-hours.tsx'
export type {
  ConsoleRow,
  EntryDraft,
  OptionsActions,
  OptionsView,
  PackChoice,
  RefusedFile,
  RuleItem,
  SettingsChange,
  ShopItem,
} from './options-view.ts'
export type { VaultActions, VaultView } from './vault-card.tsx'
export type { BundleActions, BundleRow, BundleView } from './bundle-card.tsx'
