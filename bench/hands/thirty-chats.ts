import { starterPacks } from '@/assets/packs/index.ts'
import { chatScripts } from '@/demo/chats/scripts/index.ts'
import { workOfShop, type ChatWork } from './three-ways.ts'

/** The demo's thirty chats, each shop answering from its own starter pack. */
export function thirtyChats(): ChatWork[] {
  return starterPacks.flatMap((pack) => {
    const ofShop = chatScripts.filter(({ shop }) => shop === pack.id)
    return workOfShop(pack, ofShop)
  })
}
