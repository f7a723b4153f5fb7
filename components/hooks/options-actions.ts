import { parseConsoleProfile, serialiseProfile } from '@/lib/core/console-profile/index.ts'
import { patternOf } from '@/lib/core/console-teaching/index.ts'
import { DEFAULT_TRIGGERS, defaultKeys } from '@/lib/core/keys/index.ts'
import { callWorker } from '@/lib/extension/messaging/index.ts'
import { grantConsole, grantNotifications, revokeConsole } from '@/lib/extension/permissions/index.ts'
import { defaultShop, isSupervisorWord, makeSupervisorWord } from '@/lib/extension/settings/index.ts'
import { eraseProfiles, putProfiles } from '@/lib/extension/storage/index.ts'
import type {
  BackupActions,
  BundleActions,
  VaultActions,
  ImportActions,
  OptionsActions,
  ShopItem,
} from '../options/index.ts'
import { downloadFile } from './download.ts'
import { knowledgeActions } from './knowledge-actions.ts'
import { openBrowserKeys, openDesk, openWelcome } from './open-page.ts'
import type { OptionsGround } from './options-ground.ts'
import { ruleActions } from './rule-actions.ts'
import type { ChangeSettings } from './use-settings.ts'

/** A profile file larger than this is none. */
const MOST_PROFILE_BYTES = 1024 * 1024

/** Bands of new shops, far enough apart to be told from the corner of an eye. */
const BAND_COLOURS = ['#1f7a6d', '#c8572b', '#5a4fcf', '#b8860b', '#0f6fb8', '#a8327a', '#4d7c0f', '#7a4b2a'] as const

/** The actions for what is on screen now; each tells what it did and how to take it back. */
export function makeOptionsActions(
  ground: OptionsGround,
  files: ImportActions & BackupActions & BundleActions & VaultActions,
): OptionsActions {
  return {
    ...files,
    ...consoleActions(ground),
    ...knowledgeActions(ground),
    ...ruleActions(ground),
    ...settingActions(ground),
    openDesk: (place) => void openDesk(place),
    openWelcome: () => void openWelcome(),
    settleDone: () => ground.setDone(null),
  }
}

type Part<Name extends keyof OptionsActions> = Pick<OptionsActions, Name>

/** Says what happened; a refusal says that nothing did. */
function tell(ground: OptionsGround, ok: boolean, text: string, undo?: () => void): void {
  ground.setDone({
    text: ok ? text : ground.words.shared.fault.failed,
    ...(ok && undo !== undefined ? { undo } : {}),
  })
}

function consoleActions(
  ground: OptionsGround,
): Part<'importProfile' | 'exportProfile' | 'grant' | 'teachAddress' | 'revoke' | 'removeProfile'> {
  const { consoles, words } = ground
  const text = words.options.consoles
  const find = (id: string) => consoles.find((row) => row.profile.id === id)?.profile
  const housePermissions = () => callWorker('house-changed', { what: 'permissions' })
  return {
    importProfile: (file) => void importProfile(ground, file),
    exportProfile: (id) => {
      const profile = find(id)
      if (profile !== undefined) void downloadFile(`${id}.json`, 'application/json', [serialiseProfile(profile)])
    },
    // Asked straight from the press: Chromium asks a person only then.
    grant: (id) => void grantConsole(find(id)?.matches ?? []).then(housePermissions),
    teachAddress: (address) =>
      void grantConsole([patternOf(address) ?? '']).then(async (granted) => {
        if (!granted) return tell(ground, false, '')
        await housePermissions()
        await chrome.tabs.create({ url: address })
      }),
    revoke: (id) => void revokeConsole(find(id)?.matches ?? []).then(housePermissions),
    removeProfile: (id) => {
      const profile = find(id)
      if (profile === undefined) return
      const restore = async (): Promise<void> => {
        await putProfiles([{ id, profile, updatedAt: Date.now() }])
        await callWorker('house-changed', { what: 'profiles' })
        ground.setDone({ text: words.shared.undone })
      }
      void eraseProfiles([id]).then(async (erased) => {
        await callWorker('house-changed', { what: 'profiles' })
        tell(ground, erased.ok, text.removed(profile.name), () => void restore())
      })
    },
  }
}

async function importProfile(ground: OptionsGround, file: File): Promise<void> {
  const text = ground.words.options.consoles
  const content = file.size > MOST_PROFILE_BYTES ? undefined : await file.text().catch(() => undefined)
  if (content === undefined) return ground.setDone({ text: text.unreadable(file.name) })
  const parsed = parseConsoleProfile(content)
  if (!parsed.ok) return ground.setRefused({ file: file.name, faults: parsed.error })
  ground.setRefused(null)
  const profile = parsed.value
  const known = ground.consoles.some((row) => row.own && row.profile.id === profile.id)
  const put = await putProfiles([{ id: profile.id, profile, updatedAt: Date.now() }])
  await callWorker('house-changed', { what: 'profiles' })
  tell(ground, put.ok, known ? text.replaced(profile.name) : text.imported(profile.name))
}

function settingActions(
  ground: OptionsGround,
): Part<'change' | 'setSupervisorWord' | 'addShop' | 'switchNotify' | 'removeShop' | 'resetKeys' | 'openBrowserKeys'> {
  const { settings, words } = ground
  const text = words.options.shops
  const write = async (change: Parameters<ChangeSettings>[0], said: string, undo?: () => void): Promise<void> => {
    const refused = await ground.change(change)
    if (refused.length > 0) return ground.setDone({ text: text.refused(words.shared.list(refused)) })
    ground.setDone({ text: said, ...(undo === undefined ? {} : { undo }) })
  }
  const withMarks = (shop: ShopItem) => ({
    ...(settings.shops.find((one) => one.id === shop.id) ?? defaultShop(shop.id, shop.name)),
    ...shop,
  })
  return {
    change: ({ shops, ...plain }) => {
      void write(() => ({ ...plain, ...(shops === undefined ? {} : { shops: shops.map(withMarks) }) }), text.saved)
    },
    switchNotify: (on) => {
      const asked = on ? grantNotifications() : Promise.resolve(false)
      void asked.then((notifyOn) => write(() => ({ notifyOn }), text.saved))
    },
    setSupervisorWord: async (known, word) => {
      const kept = settings.supervisorWord
      if (kept !== null && !(await isSupervisorWord(known, kept))) return false
      const supervisorWord = word === '' ? null : await makeSupervisorWord(word)
      return (await ground.change(() => ({ supervisorWord }))).length === 0
    },
    addShop: () => {
      const colour = BAND_COLOURS[settings.shops.length % BAND_COLOURS.length] ?? BAND_COLOURS[0]
      const shop = { ...defaultShop(`shop-${crypto.randomUUID().slice(0, 8)}`, text.newName), colour }
      void write((before) => ({ shops: [...before.shops, shop] }), text.saved)
    },
    removeShop: (id) => {
      const shop = settings.shops.find((one) => one.id === id)
      if (shop === undefined || id === settings.defaultShopId) return
      const undo = () => void write((before) => ({ shops: [...before.shops, shop] }), words.shared.undone)
      void write((before) => ({ shops: before.shops.filter((one) => one.id !== id) }), text.removed(shop.name), undo)
    },
    openBrowserKeys: () => void openBrowserKeys(),
    resetKeys: () => {
      const { keys, triggers } = settings
      void write(
        () => ({ keys: defaultKeys, triggers: DEFAULT_TRIGGERS }),
        text.saved,
        () => void write(() => ({ keys, triggers }), words.shared.undone),
      )
    },
  }
}
