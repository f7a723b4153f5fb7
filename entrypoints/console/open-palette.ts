import { callWorker, type ConsoleBriefing } from '@/lib/extension/messaging/index.ts'
import type { GateSlot } from '@/lib/page/gate/index.ts'
import { openPaletteDoor, PaletteDoor } from '@/lib/page/palette/index.ts'
import type { ConsoleSession } from '@/lib/page/session/index.ts'

/** Opens the door through which the palette's script comes once a trigger is typed. */
export function openPalette(
  session: ConsoleSession,
  { profile, signal }: Pick<GateSlot, 'profile' | 'signal'>,
  { settings }: ConsoleBriefing,
  shopName: string | undefined,
): PaletteDoor {
  const door = new PaletteDoor(
    {
      document,
      composer: () => session.composer,
      search: async (query) => {
        const shop = shopName === undefined ? {} : { shopName }
        const answer = await callWorker('phrases-wanted', {
          profileId: profile.id,
          ...shop,
          query,
          facts: session.facts(),
        })
        return answer.ok ? answer.value.phrases : []
      },
      place: (reply, { start, end }) => session.replaceDraft(start, end, reply.text, reply),
      replace: (start, end, text) => session.replaceDraft(start, end, text),
      keys: settings.keys,
      triggers: settings.triggers,
      theme: settings.theme,
      language: settings.language,
      signal,
    },
    () => void callWorker('palette-wanted', {}),
  )
  openPaletteDoor(globalThis, door)
  return door
}
