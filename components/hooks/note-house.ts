import { callEngine } from '@/lib/extension/messaging/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import { eventOf } from './event-of.ts'
import type { ConsolePage } from './use-console-page.ts'

/**
 * One line of the agent's own into the log of a conversation or of the house; when it cannot be written everything
 * stays where it was, and the engine's notice says why.
 */
export function noteHouse(
  { page, settings }: { readonly page: ConsolePage; readonly settings: Settings },
  session: string,
  data: { readonly what: string; readonly detail: string },
): void {
  const { snapshot } = page.talk
  const place = { session, shop: snapshot?.shop ?? settings.defaultShopId, console: snapshot?.profileId ?? '' }
  void callEngine('append', { events: [eventOf(settings, place, { kind: 'house-noted', data })] })
}
