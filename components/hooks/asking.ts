import { findOpenQuestion, type ChatSnapshot, type ConversationState } from '@/lib/core/conversation/index.ts'
import { goodsOnPage } from '@/lib/core/shared/index.ts'
import type { SuggestRequest } from '@/lib/extension/messaging/index.ts'
import type { Settings, ShopSettings } from '@/lib/extension/settings/index.ts'
import { earlierTexts, hasAnswered } from './panel-facts.ts'
import type { Asking } from './use-suggestions.ts'

/** What is known beside the chat itself. */
export interface AskedBy {
  readonly settings: Settings
  readonly shop: ShopSettings | undefined
  /** What the journal says of this conversation, once it was read. */
  readonly known: ConversationState | undefined
  readonly tier: SuggestRequest['tier']
}

/** What is to be asked of the engine about a chat; null while no question is open. */
export function askingFor(snapshot: ChatSnapshot | null, { settings, shop, known, tier }: AskedBy): Asking | null {
  if (snapshot?.session === undefined || snapshot.session === '') return null
  const open = findOpenQuestion(snapshot.messages)
  if (open === null) return null
  return {
    question: open.text,
    chatKey: `${snapshot.session} ${open.lastMessageId} ${open.text}`,
    context: {
      shop: shop?.id ?? settings.defaultShopId,
      productTexts: goodsOnPage(snapshot),
      alreadySaidEntryIds: known?.inserted.map((one) => one.entryId) ?? [],
      recentBuyerTexts: earlierTexts(snapshot, open.at),
      order: snapshot.order ?? null,
      isFirst: !hasAnswered(snapshot),
      tags: known?.tags ?? [],
      offers: shop?.offers ?? {},
      ...(tier === undefined ? {} : { tier }),
      ...chatOf(snapshot, settings),
    },
  }
}

/** Which chat the answers are for: it decides which wording is shown while two are compared. */
function chatOf(snapshot: ChatSnapshot, { agentName, deviceId }: Settings): Pick<SuggestRequest, 'chat'> {
  const { session, profileId } = snapshot
  if (session === undefined) return {}
  return { chat: { session, agent: agentName, device: deviceId, console: profileId } }
}
