import type { EntryItem, OptionsActions, OptionsView } from '@/components/options/index.ts'
import { builtInRules } from '@/lib/core/compliance/index.ts'
import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { DEFAULT_TRIGGERS, defaultKeys } from '@/lib/core/keys/index.ts'
import { defaultShop } from '@/lib/extension/settings/index.ts'
import { NOW } from './panel-fixtures.ts'

function profileOf(id: string, name: string, confidence: ConsoleProfile['confidence']): ConsoleProfile {
  return {
    format: 'wenda-console-profile/1',
    id,
    name,
    version: 1,
    matches: [`https://${id}.example/*`],
    marketplace: 'pinduoduo',
    composer: { at: ['textarea'] },
    ...(confidence === undefined ? {} : { confidence }),
  }
}

/** `count` invented entries. */
export function entriesOf(count: number): EntryItem[] {
  const kinds = ['faq', 'quick', 'product', 'objection', 'guide'] as const
  return Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    kind: kinds[index % kinds.length] ?? 'faq',
    title: `词条 ${index}`,
    questions: [`问法 ${index}`],
    answer: `回复 ${index},签收后 7 天内支持退换。`,
    category: '售后/退换',
    shop: index % 3 === 0 ? 'main' : '',
    updatedAt: NOW - index * 60_000,
    usage: (index * 7) % 40,
  }))
}

/** A settings page in use. */
export function optionsView(changes: Partial<OptionsView> = {}): OptionsView {
  return {
    consoles: [
      { profile: profileOf('pdd', '拼多多商家后台', 'stable'), granted: true, own: false },
      { profile: profileOf('feige', '抖店飞鸽', 'beta'), granted: false, own: false },
      { profile: profileOf('acme', 'Acme 客服台', 'own'), granted: false, own: true },
    ],
    refused: null,
    entries: entriesOf(120),
    binned: entriesOf(2).map((entry) => ({ ...entry, id: `b${entry.id}`, title: `旧${entry.title}` })),
    care: {
      read: true,
      questions: [
        {
          question: '能开增值税专用发票吗',
          wordings: ['可以开专票吗'],
          count: 7,
          lastAt: NOW - 3_600_000,
          shop: 'main',
          answer: '可以的，下单后把抬头和税号发给我，发票随包裹一起寄出。',
        },
        { question: '可以寄到香港吗', wordings: [], count: 2, lastAt: NOW - 90_000_000, shop: 'two' },
      ],
      figures: new Map(),
    },
    packs: [
      { id: 'apparel', name: '服饰', entries: 42 },
      { id: 'digital', name: '数码 3C', entries: 40 },
    ],
    importing: null,
    rules: builtInRules().map((rule, index) => ({ rule, own: false, on: index !== 1 })),
    shops: [
      { ...defaultShop('main', '云岭户外旗舰店'), colour: '#c8572b' },
      { ...defaultShop('two', '极点数码'), colour: '#5a4fcf' },
    ],
    defaultShopId: 'main',
    keys: defaultKeys,
    triggers: DEFAULT_TRIGGERS,
    browserKeys: [
      { command: 'open-panel', chord: 'Alt+Shift+K' },
      { command: 'next-waiting', chord: 'Alt+Shift+J' },
      { command: 'three-check', chord: 'Alt+Shift+L' },
      { command: 'open-desk', chord: '' },
    ],
    language: 'zh-CN',
    theme: 'system',
    agentName: '小李',
    overrideAllowed: true,
    supervisorSet: false,
    retentionDays: 90,
    alerts: { warnAtShares: [0.5, 0.8], soundOn: false, notifyOn: false, quietHours: null, returningFirst: false },
    journal: { lines: 1284, headHash: '9f2c'.repeat(16), notices: [] },
    space: { usedBytes: 34_000_000, quotaBytes: 12_000_000_000 },
    backup: {
      snapshots: [
        { name: 'daily-2', madeAt: NOW - 3_600_000, bytes: 2_400_000, cause: 'daily' },
        { name: 'before-1', madeAt: NOW - 90_000_000, bytes: 2_300_000, cause: 'before-restore' },
      ],
      saving: null,
      restore: null,
      needsWord: false,
    },
    bundle: null,
    vault: { on: false, idleMinutes: 0 },
    version: '0.1.0',
    done: null,
    ...changes,
  }
}

/** Names of every action, for spies and for the preview. */
export const OPTION_ACTIONS: readonly (keyof OptionsActions)[] = [
  'saveBackup',
  'cancelBackup',
  'openBackup',
  'openSnapshot',
  'saveSnapshot',
  'applyRestore',
  'cancelRestore',
  'openBundle',
  'takeBundle',
  'closeBundle',
  'switchVaultOn',
  'switchVaultOff',
  'changeVault',
  'lockNow',
  'readKnowledgeFile',
  'chooseImport',
  'applyImport',
  'cancelImport',
  'exportKnowledge',
  'downloadTemplate',
  'tryRules',
  'readRuleFile',
  'saveRules',
  'exportRules',
  'settleProposal',
  'setSupervisorWord',
  'importProfile',
  'exportProfile',
  'grant',
  'teachAddress',
  'revoke',
  'removeProfile',
  'saveEntry',
  'discardEntries',
  'putAwayQuestion',
  'changeEntries',
  'exportEntries',
  'readVersions',
  'findTwins',
  'mergeTwins',
  'adoptPhrasings',
  'forgetPhrasings',
  'exportLearned',
  'keepPicture',
  'readPictures',
  'restoreEntries',
  'loadPack',
  'saveRule',
  'switchRule',
  'removeRule',
  'change',
  'addShop',
  'switchNotify',
  'removeShop',
  'resetKeys',
  'openBrowserKeys',
  'openWelcome',
  'openDesk',
  'settleDone',
]
