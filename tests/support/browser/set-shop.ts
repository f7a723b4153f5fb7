import { expect } from 'vitest'
import { defaultShop, SETTINGS_KEY, type ShopSettings } from '@/lib/extension/settings/index.ts'
import type { WendaBrowser } from './launch.ts'

/** A shop in service around the clock: what is promised, and so what is late, is the same at any hour a test runs. */
export const ROUND_THE_CLOCK: ShopSettings = {
  ...defaultShop('main', '全天店'),
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' }],
}

/** Makes it the only shop, where the settings are kept. */
export async function setShop(wenda: WendaBrowser, shop: ShopSettings): Promise<void> {
  const options = await wenda.openOurs('options.html')
  await expect
    .poll(() => options.evaluate((key) => chrome.storage.local.get(key), SETTINGS_KEY))
    .toHaveProperty(SETTINGS_KEY)
  await options.evaluate(
    async ([key, ours]) => {
      const { [key]: settings } = await chrome.storage.local.get<Record<string, object>>(key)
      await chrome.storage.local.set({ [key]: { ...settings, shops: [ours] } })
    },
    [SETTINGS_KEY, shop] as const,
  )
  await options.close()
}
