import { Panel, type PanelActions } from '@/components/panel/index.ts'
import { Desk, type DeskActions, type DisputeActions, type PlatformReadings } from '@/components/desk/index.ts'
import { PRESETS } from '@/lib/core/sla/index.ts'
import { OptionsPage, type OptionsActions } from '@/components/options/index.ts'
import { WelcomePage, type WelcomeActions } from '@/components/welcome/index.ts'
import { WordsProvider } from '@/components/words/index.ts'
import { DESK_ACTIONS, DESK_CHATS, deskCases, deskPlaces, deskStates, deskView } from '../desk-fixtures.ts'
import { OPTION_ACTIONS, optionsView } from '../options-fixtures.ts'
import { PANEL_VIEWS, REPLIES } from '../panel-fixtures.ts'
import { FaultScreen } from './fault-screen.tsx'
import { PageScreen } from './page-screen.tsx'

import type { Language } from '@/lib/core/shared/index.ts'

const log =
  (name: string) =>
  (...told: unknown[]): void => {
    console.info(name, ...told)
  }
const actions: PanelActions = {
  insert: log('insert'),
  insertPictures: log('insertPictures'),
  fixFlag: log('fixFlag'),
  dismissFlag: log('dismissFlag'),
  tick: log('tick'),
  override: log('override'),
  superviseOverride: async () => false,
  chooseShop: log('chooseShop'),
  mend: log('mend'),
  jump: log('jump'),
  openFollowUp: log('openFollowUp'),
  settleFollowUp: log('settleFollowUp'),
  snoozeFollowUp: log('snoozeFollowUp'),
  addFollowUp: log('addFollowUp'),
  readBrowserKeys: () => Promise.resolve(optionsView().browserKeys),
  readOwnDays: () =>
    Promise.resolve({
      yesterday: { replyRate: 0.97, meanSeconds: 14.1, unanswered: 1, fineCny: 50 },
      lastWeek: null,
      shops: [],
      hours: [{ hour: 9, figures: { replyRate: 1, meanSeconds: 9.2, unanswered: 0, fineCny: 0 } }],
    }),
  readVisit: async () => VISIT_LINES,
  pasteOrder: () => 'no label found',
  showMessage: log('showMessage'),
  askBuyer: async () => 'asked' as const,
  copyText: async () => true,
  openDispute: async () => true,
  offerCoupon: log('offerCoupon'),
  keepPromise: log('keepPromise'),
  setTags: log('setTags'),
  mark: log('mark'),
  search: async () => REPLIES,
  makeEntry: log('makeEntry'),
  loadPack: log('loadPack'),
  grant: log('grant'),
  grantAddress: log('grantAddress'),
  teach: log('teach'),
  openOptions: log('openOptions'),
  settleNotice: log('settleNotice'),
}

const VISIT_LINES: Awaited<ReturnType<PanelActions['readVisit']>> = [
  { id: '1', at: Date.UTC(2026, 10, 10, 2, 3), side: 'buyer', auto: false, text: '上次那件有点大，这次想要小一码' },
  {
    id: '2',
    at: Date.UTC(2026, 10, 10, 2, 4),
    side: 'agent',
    auto: false,
    text: '好的亲，您 163 110 斤，这款拍 S 就行，袖口比上一款收一点',
  },
  { id: '3', at: Date.UTC(2026, 10, 10, 2, 6), side: 'system', auto: false, text: '买家已付款' },
]

const optionActions = Object.fromEntries(OPTION_ACTIONS.map((name) => [name, log(name)])) as unknown as OptionsActions

const welcomeActions = {
  ...optionActions,
  openOptions: log('openOptions'),
  openConsole: log('openConsole'),
  openPanel: log('openPanel'),
} as WelcomeActions

const deskActions = {
  ...Object.fromEntries(DESK_ACTIONS.map((name) => [name, log(name)])),
  newTaskId: () => 'task',
  judgeAnswer: () => [],
  makeBundle: async () => ({ ok: true, file: 'wenda-bundle-2026-11-22.wenda' }),
  sessionsOfCustomer: async () => ['s1', 's2'],
  eraseSessions: async () => 12,
  endShift: async () => ({ seq: 1284, head: '9f'.repeat(32) }),
} as unknown as DeskActions

const disputeActions: DisputeActions = {
  mark: async () => 'saved',
  unmark: async () => 'saved',
  setOwner: async () => 'saved',
  setGoods: async () => 'saved',
  setResult: async () => 'saved',
  findChats: async () => DESK_CHATS,
  chatOf: async () => DESK_CHATS[0] ?? null,
  open: async () => ({ ok: true, disputeId: 'd1' }),
  pack: async () => ({ ok: true, files: 5, missing: ['logistics'] }),
}

const platforms: PlatformReadings = {
  presets: PRESETS.map((preset) => ({ preset })),
  estimate: async () => ({ rate: 0.925, numerator: 37, denominator: 40 }),
  keep: log('keep'),
  today: '2026-11-26',
}

function DeskScreen({ state }: { readonly state: string | undefined }) {
  const states = state === 'empty' ? [] : deskStates(state === 'many' ? 1000 : undefined)
  const view = deskView(states)
  const exports = {
    state: { kind: 'idle' as const },
    canPick: true,
    countSessions: () => 124,
    run: log('run'),
    cancel: log('cancel'),
  }
  const merge = {
    state: { kind: 'idle' as const },
    look: log('look'),
    merge: log('merge'),
    undo: log('undo'),
    cancel: log('cancel'),
    close: log('close'),
  }
  return (
    <Desk
      view={view}
      readings={deskPlaces(states)}
      actions={deskActions}
      platforms={platforms}
      disputes={{ view: deskCases(), actions: disputeActions }}
      exports={exports}
      merge={merge}
      fault={null}
      onOpenOptions={log('openOptions')}
    />
  )
}

/** Which screen, and in which state. The place of a page is in `location.hash`, as it is in the program. */
export interface ScreenChoice {
  readonly screen: 'panel' | 'options' | 'welcome' | 'desk' | 'faults' | 'page'
  readonly state?: string
  readonly language?: Language
}

/** A whole screen with invented content; its actions only name themselves in the console. */
export function Screen({ screen, state, language = 'zh-CN' }: ScreenChoice) {
  return <WordsProvider language={language}>{screenOf(screen, state, language)}</WordsProvider>
}

function screenOf(screen: ScreenChoice['screen'], state: string | undefined, language: Language) {
  switch (screen) {
    case 'faults':
      return <FaultScreen />
    case 'page':
      return <PageScreen state={state} language={language} />
    case 'options':
      return <OptionsPage view={optionsView({ language })} actions={optionActions} />
    case 'welcome':
      return <WelcomePage view={optionsView({ language })} actions={welcomeActions} />
    case 'desk':
      return <DeskScreen state={state} />
    case 'panel': {
      const view = PANEL_VIEWS[state ?? 'busy']
      return view === undefined ? null : <Panel view={view} actions={actions} />
    }
  }
}
