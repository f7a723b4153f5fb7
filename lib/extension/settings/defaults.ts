import { DEFAULT_TRIGGERS, defaultKeys } from '@/lib/core/keys/index.ts'
import type { Settings, ShopSettings } from './settings.ts'

/** The shop of a house that has not named one yet. */
export const defaultShopId = 'main'

/**
 * A shop as it is before anyone changes it: 9 to 21 every day, 15 s in hours, 60 s outside, the greeting in 30 s,
 * after-sales in a minute, ¥50 (DOMAIN SLA-CLOCK, FLOW-GREET, FLOW-AFTER, FLOW-LIMIT).
 */
export function defaultShop(id: string, name: string): ShopSettings {
  return {
    id,
    name,
    colour: '#1f7a6d',
    category: 'general',
    timeZone: 'Asia/Shanghai',
    windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '21:00' }],
    holidays: [],
    makeUpDays: [],
    targets: { inHours: 15, offHours: 60, greeting: 30, afterSale: 60 },
    autoReplyMarks: [],
    autoReplyTexts: [],
    rulePacksOff: [],
    rulesOff: [],
    compensationLimitCny: 50,
    offers: { new: '', returning: '' },
    confirmationTemplate: '',
    confirmationTriggers: [],
    remoteAreas: null,
    complaintWords: [],
  }
}

/** Settings as they are at the first start on this machine. */
export function defaultSettings(deviceId: string): Settings {
  return {
    version: 1,
    language: 'zh-CN',
    theme: 'system',
    agentName: '',
    deviceId,
    shops: [defaultShop(defaultShopId, '我的店铺')],
    defaultShopId,
    keys: defaultKeys,
    triggers: DEFAULT_TRIGGERS,
    overrideAllowed: true,
    supervisorWord: null,
    retentionDays: 90,
    warnAtShares: [0.5, 0.8],
    soundOn: false,
    notifyOn: false,
    quietHours: null,
    returningFirst: false,
  }
}
