import type { PanelActions, PanelView } from '@/components/panel/index.ts'
import { vi } from 'vitest'

export * from './panel-fixtures.ts'

/** Every action as a spy. */
export function spiedActions() {
  return {
    insert: vi.fn<PanelActions['insert']>(),
    insertPictures: vi.fn<PanelActions['insertPictures']>(),
    fixFlag: vi.fn<PanelActions['fixFlag']>(),
    dismissFlag: vi.fn<PanelActions['dismissFlag']>(),
    tick: vi.fn<PanelActions['tick']>(),
    override: vi.fn<PanelActions['override']>(),
    superviseOverride: vi.fn<PanelActions['superviseOverride']>(),
    chooseShop: vi.fn<PanelActions['chooseShop']>(),
    mend: vi.fn<PanelActions['mend']>(),
    jump: vi.fn<PanelActions['jump']>(),
    openFollowUp: vi.fn<PanelActions['openFollowUp']>(),
    settleFollowUp: vi.fn<PanelActions['settleFollowUp']>(),
    snoozeFollowUp: vi.fn<PanelActions['snoozeFollowUp']>(),
    addFollowUp: vi.fn<PanelActions['addFollowUp']>(),
    readOwnDays: vi.fn<PanelActions['readOwnDays']>(() =>
      Promise.resolve({ yesterday: null, lastWeek: null, shops: [], hours: [] }),
    ),
    readVisit: vi.fn<PanelActions['readVisit']>(async () => null),
    readBrowserKeys: vi.fn<PanelActions['readBrowserKeys']>(() =>
      Promise.resolve([
        { command: 'open-panel', chord: 'Alt+Shift+K' },
        { command: 'open-desk', chord: '' },
      ]),
    ),
    pasteOrder: vi.fn<PanelActions['pasteOrder']>(),
    showMessage: vi.fn<PanelActions['showMessage']>(),
    askBuyer: vi.fn<PanelActions['askBuyer']>(async () => 'asked'),
    copyText: vi.fn<PanelActions['copyText']>(async () => true),
    openDispute: vi.fn<PanelActions['openDispute']>(async () => true),
    offerCoupon: vi.fn<PanelActions['offerCoupon']>(),
    keepPromise: vi.fn<PanelActions['keepPromise']>(),
    setTags: vi.fn<PanelActions['setTags']>(),
    mark: vi.fn<PanelActions['mark']>(),
    search: vi.fn<PanelActions['search']>(async () => []),
    makeEntry: vi.fn<PanelActions['makeEntry']>(),
    loadPack: vi.fn<PanelActions['loadPack']>(),
    grant: vi.fn<PanelActions['grant']>(),
    grantAddress: vi.fn<PanelActions['grantAddress']>(),
    teach: vi.fn<PanelActions['teach']>(),
    openOptions: vi.fn<PanelActions['openOptions']>(),
    settleNotice: vi.fn<PanelActions['settleNotice']>(),
  }
}

export type { PanelView }
