import '@/assets/tokens.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { createRoot } from 'react-dom/client'
import {
  usePageLook,
  useSettings,
  useStoreTrouble,
  useVaultLock,
  type ChangeSettings,
} from '@/components/hooks/index.ts'
import { useOptions } from '@/components/hooks/options/index.ts'
import { OptionsPage } from '@/components/options/index.ts'
import { VaultGate } from '@/components/primitives/lock-screen.tsx'
import { StoreBar } from '@/components/primitives/store-bar.tsx'
import { wordsOf, WordsProvider } from '@/components/words/index.ts'
import { closeExits } from '@/lib/extension/lifecycle/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'

function Options() {
  const { settings, change } = useSettings()
  const language = settings?.language ?? 'zh-CN'
  usePageLook(language, settings?.theme ?? 'system', wordsOf(language).options.title)
  const trouble = useStoreTrouble()
  const lock = useVaultLock()
  return (
    <CSPProvider disableStyleElements>
      <WordsProvider language={language}>
        <StoreBar trouble={trouble} onReload={() => location.reload()} />
        <VaultGate {...lock}>{settings === null ? null : <Ready settings={settings} change={change} />}</VaultGate>
      </WordsProvider>
    </CSPProvider>
  )
}

function Ready({ settings, change }: { readonly settings: Settings; readonly change: ChangeSettings }) {
  const { view, actions } = useOptions(settings, change)
  return <OptionsPage view={view} actions={actions} />
}

closeExits()
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Options />)
