import { CSPProvider } from '@base-ui/react/csp-provider'
import type { ComponentType, ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { usePageLook, useSettings, useStoreTrouble, useVaultLock, type ChangeSettings } from '../hooks/index.ts'
import { BrokenPage } from '../primitives/broken-page.tsx'
import { VaultGate } from '../primitives/lock-screen.tsx'
import { StoreBar } from '../primitives/store-bar.tsx'
import { wordsOf, WordsProvider, type Words } from '../words/index.ts'

type Settings = NonNullable<ReturnType<typeof useSettings>['settings']>

/** What every page is given once the settings are read. */
export interface PageProps {
  readonly settings: Settings
  readonly change: ChangeSettings
}

interface PageOptions {
  readonly title: (words: Words) => string
  /** Whether it shows what the team's word locks. */
  readonly locks: boolean
  /** What stands there until the settings are read: as it stands in the page before this program was. */
  readonly opening?: ReactNode
}

/** Puts a page of ours into its document's `#root`. */
export function mountPage(Page: ComponentType<PageProps>, options: PageOptions): void {
  const root = document.getElementById('root')
  if (root !== null) createRoot(root).render(<Shell Page={Page} {...options} />)
}

function Shell({ Page, title, locks, opening = null }: PageOptions & { readonly Page: ComponentType<PageProps> }) {
  const { settings, change } = useSettings()
  const language = settings?.language ?? 'zh-CN'
  usePageLook(language, settings?.theme ?? 'system', title(wordsOf(language)))
  const trouble = useStoreTrouble()
  const page = settings === null ? opening : <Page settings={settings} change={change} />
  return (
    <CSPProvider disableStyleElements>
      <WordsProvider language={language}>
        <StoreBar trouble={trouble} onReload={() => location.reload()} />
        <BrokenPage onReload={() => location.reload()}>
          {locks ? <Locked opening={opening}>{page}</Locked> : page}
        </BrokenPage>
      </WordsProvider>
    </CSPProvider>
  )
}

function Locked({ opening, children }: { readonly opening: ReactNode; readonly children: ReactNode }) {
  const lock = useVaultLock()
  return (
    <>
      {lock.standing === 'unknown' ? opening : null}
      <VaultGate {...lock}>{children}</VaultGate>
    </>
  )
}
