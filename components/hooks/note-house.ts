import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import { uuidV7 } from '@/lib/core/shared/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
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
  const at = Date.now()
  const { snapshot } = page.talk
  const event: JournalEvent = {
    id: uuidV7(at, crypto.getRandomValues(new Uint8Array(10))),
    at,
    session,
    agent: settings.agentName,
    device: settings.deviceId,
    shop: snapshot?.shop ?? settings.defaultShopId,
    console: snapshot?.profileId ?? '',
    kind: 'house-noted',
    data,
  }
  void callEngine('append', { events: [event] })
}
