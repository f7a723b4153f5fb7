import type { ImportActions, OptionsActions, OptionsView } from '../options/index.ts'

/** Everything the first run shows. */
export type WelcomeView = Pick<
  OptionsView,
  | 'consoles'
  | 'entries'
  | 'packs'
  | 'importing'
  | 'shops'
  | 'defaultShopId'
  | 'agentName'
  | 'keys'
  | 'triggers'
  | 'language'
  | 'done'
>

/** Everything a person can do in the first run. */
export type WelcomeActions = Pick<OptionsActions, 'grant' | 'loadPack' | 'change' | 'settleDone'> &
  ImportActions & {
    readonly openOptions: (place: string) => void
    /** Opens a granted console in a tab. */
    readonly openConsole: (address: string) => void
    /** Opens the panel beside the page in front; only straight from a press. */
    readonly openPanel: () => void
  }

/** The steps in their order. */
export const STEPS = ['language', 'consoles', 'shop', 'hours', 'practice'] as const
export type StepName = (typeof STEPS)[number]
