import '@/assets/tokens.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Desk } from '@/components/desk/index.ts'
import {
  openOptions,
  useDesk,
  useDeskPlaces,
  useDisputes,
  useExports,
  useMerge,
  usePlatforms,
} from '@/components/hooks/desk/index.ts'
import { usePageLook, useSettings, useStoreTrouble, useVaultLock } from '@/components/hooks/index.ts'
import { VaultGate } from '@/components/primitives/lock-screen.tsx'
import { StoreBar } from '@/components/primitives/store-bar.tsx'
import { wordsOf, WordsProvider } from '@/components/words/index.ts'
import { closeExits } from '@/lib/extension/lifecycle/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'

function SupervisorDesk() {
  const { settings } = useSettings()
  const language = settings?.language ?? 'zh-CN'
  usePageLook(language, settings?.theme ?? 'system', wordsOf(language).desk.title)
  const trouble = useStoreTrouble()
  const lock = useVaultLock()
  return (
    <CSPProvider disableStyleElements>
      <WordsProvider language={language}>
        <StoreBar trouble={trouble} onReload={() => location.reload()} />
        <VaultGate {...lock}>{settings === null ? null : <Ready settings={settings} />}</VaultGate>
      </WordsProvider>
    </CSPProvider>
  )
}

function Ready({ settings }: { readonly settings: Settings }) {
  const view = useDesk(settings)
  const exports = useExports(settings, view.days)
  const merge = useMerge(settings)
  const [fault, setFault] = useState<string | null>(null)
  const platforms = usePlatforms(settings, view.todayIs, setFault)
  const disputes = useDisputes(settings, setFault)
  const { readings, actions } = useDeskPlaces(settings, view, setFault)
  return (
    <Desk
      view={view}
      readings={readings}
      actions={actions}
      platforms={platforms}
      exports={exports}
      merge={merge}
      disputes={disputes}
      fault={fault}
      onOpenOptions={() => void openOptions('consoles')}
    />
  )
}

closeExits()
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<SupervisorDesk />)
