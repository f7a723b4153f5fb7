import {
  Desk,
  type DeskActions,
  type DeskReadings,
  type DeskView,
  type DisputeActions,
  type DisputesView,
  type ExportActions,
  type MergeActions,
  type PlatformReadings,
} from '@/components/desk/index.ts'
import { WordsProvider } from '@/components/words/index.ts'
import type { Language } from '@/lib/core/shared/index.ts'
import { PRESETS } from '@/lib/core/sla/index.ts'
import { render, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import { deskPlaces, deskView } from '../../support/desk-fixtures.ts'

/** jsdom has no layout and no canvas; a table needs a height to know what to draw. */
export function giveLayout(): void {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
}

/** What can be changed about a desk under test. */
export interface Shown {
  readonly view?: DeskView
  readonly language?: Language
  readonly state?: ExportActions['state']
  readonly readings?: DeskReadings
  readonly fault?: string | null
  readonly merging?: MergeActions['state']
  readonly cases?: DisputesView
  readonly checkWord?: (word: string) => Promise<boolean>
}

const NO_CASES: DisputesView = {
  loading: false,
  lines: [],
  tally: { open: 0, won: 0, lost: 0, withdrawn: 0 },
  months: [],
}

/** Opens a place of the desk with every action as a spy, and waits until it has read what it shows. */
export async function showDesk(place: string, shown: Shown = {}, { waits = true }: { readonly waits?: boolean } = {}) {
  const {
    view = deskView(),
    language = 'zh-CN',
    state = { kind: 'idle' },
    readings = deskPlaces(),
    fault = null,
    merging = { kind: 'idle' },
    cases = NO_CASES,
  } = shown
  location.hash = `#/${place}`
  const exports = {
    state,
    canPick: true,
    checkWord: shown.checkWord,
    countSessions: vi.fn<ExportActions['countSessions']>(() => 7),
    run: vi.fn<ExportActions['run']>(),
    cancel: vi.fn<ExportActions['cancel']>(),
  }
  const merge = {
    state: merging,
    look: vi.fn<MergeActions['look']>(),
    merge: vi.fn<MergeActions['merge']>(),
    undo: vi.fn<MergeActions['undo']>(),
    cancel: vi.fn<MergeActions['cancel']>(),
    close: vi.fn<MergeActions['close']>(),
  }
  const actions = {
    score: vi.fn<DeskActions['score']>(),
    setTask: vi.fn<DeskActions['setTask']>(),
    newTaskId: () => 'task-1',
    saveScoreItems: vi.fn<DeskActions['saveScoreItems']>(),
    saveMoney: vi.fn<DeskActions['saveMoney']>(),
    finishDrill: vi.fn<DeskActions['finishDrill']>(),
    judgeAnswer: vi.fn<DeskActions['judgeAnswer']>(() => []),
    addUpAgain: vi.fn<DeskActions['addUpAgain']>(),
    startTest: vi.fn<DeskActions['startTest']>(),
    settleTest: vi.fn<DeskActions['settleTest']>(),
    makeBundle: vi.fn<DeskActions['makeBundle']>(async () => ({ ok: true, file: 'wenda-bundle.wenda' })),
    makeEntry: vi.fn<DeskActions['makeEntry']>(),
    sessionsOfCustomer: vi.fn<DeskActions['sessionsOfCustomer']>(async () => ['t1', 'p1']),
    eraseSessions: vi.fn<DeskActions['eraseSessions']>(async () => 12),
    endShift: vi.fn<DeskActions['endShift']>(async () => ({ seq: 1284, head: '9f'.repeat(32) })),
  }
  const platforms = {
    presets: PRESETS.map((preset) => ({ preset })),
    estimate: vi.fn<PlatformReadings['estimate']>(async () => ({ rate: 0.925, numerator: 37, denominator: 40 })),
    keep: vi.fn<PlatformReadings['keep']>(),
    today: '2026-11-26',
  }
  const disputes = {
    mark: vi.fn<DisputeActions['mark']>(async () => 'saved'),
    unmark: vi.fn<DisputeActions['unmark']>(async () => 'saved'),
    setOwner: vi.fn<DisputeActions['setOwner']>(async () => 'saved'),
    setGoods: vi.fn<DisputeActions['setGoods']>(async () => 'saved'),
    setResult: vi.fn<DisputeActions['setResult']>(async () => 'saved'),
    findChats: vi.fn<DisputeActions['findChats']>(async () => []),
    chatOf: vi.fn<DisputeActions['chatOf']>(async () => null),
    open: vi.fn<DisputeActions['open']>(async () => ({ ok: true, disputeId: 'd1' })),
    pack: vi.fn<DisputeActions['pack']>(async () => ({ ok: true, files: 4, missing: ['logistics'] })),
  }
  const onOpenOptions = vi.fn<() => void>()
  const desk = (now: Pick<Shown, 'cases'>) => (
    <WordsProvider language={language}>
      <Desk
        view={view}
        readings={readings}
        actions={actions}
        platforms={platforms}
        exports={exports}
        merge={merge}
        disputes={{ view: now.cases ?? cases, actions: disputes }}
        fault={fault}
        onOpenOptions={onOpenOptions}
      />
    </WordsProvider>
  )
  const rendered = render(desk({}))
  if (waits) await waitFor(() => expect(document.body.textContent).not.toMatch(/正在读取|Reading/))
  return {
    ...rendered,
    change: (now: Pick<Shown, 'cases'>) => rendered.rerender(desk(now)),
    disputes,
    platforms,
    exports,
    merge,
    actions,
    onOpenOptions,
    user: userEvent.setup({ delay: null }),
  }
}
