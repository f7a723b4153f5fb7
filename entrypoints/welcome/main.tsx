import '@/assets/tokens.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { createRoot } from 'react-dom/client'
import { usePageLook, useSettings, useStoreTrouble, type ChangeSettings } from '@/components/hooks/index.ts'
import { useWelcome } from '@/components/hooks/welcome/index.ts'
import { StoreBar } from '@/components/primitives/store-bar.tsx'
import { WelcomePage } from '@/components/welcome/index.ts'
import { wordsOf, WordsProvider } from '@/components/words/index.ts'
import { closeExits } from '@/lib/extension/lifecycle/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'

function Welcome() {
  const { settings, change } = useSettings()
  const language = settings?.language ?? 'zh-CN'
  usePageLook(language, settings?.theme ?? 'system', wordsOf(language).welcome.title)
  const trouble = useStoreTrouble()
  return (
    <CSPProvider disableStyleElements>
      <WordsProvider language={language}>
        <StoreBar trouble={trouble} onReload={() => location.reload()} />
        {settings === null ? null : <Ready settings={settings} change={change} />}
      </WordsProvider>
    </CSPProvider>
  )
}

function Ready({ settings, change }: { readonly settings: Settings; readonly change: ChangeSettings }) {
  const { view, actions } = useWelcome(settings, change)
  return <WelcomePage view={view} actions={actions} />
}

closeExits()
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Welcome />)
