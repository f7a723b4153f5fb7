import type { EventDetail, JournalEvent } from '@/lib/core/conversation/index.ts'
import { uuidV7 } from '@/lib/core/shared/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'

/** The conversation an event is about, and where that was held. */
export interface EventPlace {
  readonly session: string
  readonly shop: string
  readonly console: string
}

/** An id that nothing else has; ids sort by the moment (epoch ms) they were made at. */
export function newId(at: number): string {
  return uuidV7(at, crypto.getRandomValues(new Uint8Array(10)))
}

/** Something that happens now on this machine, as it goes into the log; `by`: who did it, the machine's agent unless said. */
export function eventOf(
  settings: Pick<Settings, 'agentName' | 'deviceId'>,
  { session, shop, console }: EventPlace,
  detail: EventDetail,
  by = settings.agentName,
): JournalEvent {
  const at = Date.now()
  return { id: newId(at), at, session, agent: by, device: settings.deviceId, shop, console, ...detail }
}
