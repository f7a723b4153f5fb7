import '@/assets/tokens.css'
import './opening.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { createRoot } from 'react-dom/client'
import { usePageLook, useSettings, useStoreTrouble, useVaultLock } from '@/components/hooks/index.ts'
import { usePanel } from '@/components/hooks/panel/index.ts'
import { Panel } from '@/components/panel/index.ts'
import { VaultGate } from '@/components/primitives/lock-screen.tsx'
import { StoreBar } from '@/components/primitives/store-bar.tsx'
import { Teach } from '@/components/teaching/index.ts'
import { wordsOf, WordsProvider } from '@/components/words/index.ts'
import { closeExits } from '@/lib/extension/lifecycle/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'

function SidePanel() {
  const { settings } = useSettings()
  const language = settings?.language ?? 'zh-CN'
  usePageLook(language, settings?.theme ?? 'system', wordsOf(language).panel.title)
  const trouble = useStoreTrouble()
  const lock = useVaultLock()
  return (
    <CSPProvider disableStyleElements>
      <WordsProvider language={language}>
        <StoreBar trouble={trouble} onReload={() => location.reload()} />
        {settings === null || lock.standing === 'unknown' ? <Opening /> : null}
        <VaultGate {...lock}>{settings === null ? null : <Ready settings={settings} />}</VaultGate>
      </WordsProvider>
    </CSPProvider>
  )
}

/** As it stands in the page before this program was read. */
function Opening() {
  return (
    <>
      <div className="opening-band" />
      <div className="opening-line">稳答</div>
    </>
  )
}

function Ready({ settings }: { readonly settings: Settings }) {
  const { view, actions, teaching } = usePanel(settings)
  return teaching === null ? <Panel view={view} actions={actions} /> : <Teach {...teaching} />
}

closeExits()
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<SidePanel />)
