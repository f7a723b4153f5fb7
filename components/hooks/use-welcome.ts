import type { Settings } from '@/lib/extension/settings/index.ts'
import type { WelcomeActions, WelcomeView } from '../welcome/index.ts'
import { openOptions } from './open-page.ts'
import { useOptions } from './use-options.ts'
import type { ChangeSettings } from './use-settings.ts'

/** Everything the first run shows and does. */
export function useWelcome(
  settings: Settings,
  change: ChangeSettings,
): { readonly view: WelcomeView; readonly actions: WelcomeActions } {
  const { view, actions } = useOptions(settings, change)
  return {
    view,
    actions: {
      ...actions,
      openOptions: (place) => void openOptions(place),
      openConsole: (url) => void chrome.tabs.create({ url }),
      openPanel: () => void openPanelHere(),
    },
  }
}

/** The panel beside this window's page; Firefox opens its sidebar by its own action. */
async function openPanelHere(): Promise<void> {
  if (!('sidePanel' in chrome)) return
  await chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT })
}
