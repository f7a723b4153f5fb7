import { packRows, type StarterPack } from '@/assets/packs/index.ts'
import { findProduct } from '@/demo/chats/catalogue.ts'
import type { ChatScript, DemoOrder } from '@/demo/chats/model.ts'
import { AnswerBook } from '@/lib/core/answering/index.ts'
import { findOpenQuestion } from '@/lib/core/conversation/index.ts'
import { createKnowledgeIndex, type KnowledgeIndex } from '@/lib/core/knowledge/index.ts'
import { answerToOrder, checkOrder } from '@/lib/core/orders/index.ts'
import type { ChatMessage, OrderCard } from '@/lib/core/shared/index.ts'

const SHOWN = 3

/** What each demo shop has set: areas with a fee, as its own answers about postage say. */
const REMOTE_AREAS: Readonly<Record<string, readonly string[]>> = {
  apparel: ['新疆 15元', '西藏 15元', '青海 15元', '内蒙古 15元'],
  digital: [],
  fresh: ['新疆 20元', '西藏 20元', '青海 20元'],
}

/** A turn of a chat as it stands when the buyer has spoken. */
export interface OpenTurn {
  readonly script: ChatScript
  /** The whole chat so far, the open question its last lines. */
  readonly messages: readonly ChatMessage[]
}

/** A shop with its starter pack loaded and its settings made: what the panel would show, by the product's own functions. */
export class ShopDesk {
  readonly #index: KnowledgeIndex
  readonly #book = new AnswerBook()
  readonly #codes: ReadonlyMap<string, string>
  readonly #shop: string

  constructor(pack: StarterPack) {
    const entries = packRows(pack).map((entry) => ({ ...entry, shop: pack.id }))
    this.#index = createKnowledgeIndex(entries)
    for (const entry of entries) this.#book.put(entry)
    this.#codes = new Map(entries.map((entry) => [entry.id, entry.code ?? entry.title.slice(0, 2)]))
    this.#shop = pack.id
  }

  /** What is typed to find an entry among quick replies: its code, else the first two characters of its name. */
  codeOf(entryId: string): string | undefined {
    return this.#codes.get(entryId)
  }

  /** Names of the three answers that would stand in the panel. */
  offeredFor({ script, messages }: OpenTurn): string[] {
    const open = findOpenQuestion(messages)
    if (open === null) return []
    const question = open.text
    const order = script.order === undefined ? null : cardOf(script.order)
    const earlier = messages.filter(({ side, at }) => side === 'buyer' && at < open.at)
    const composed = this.#book.compose({
      question,
      earlier: earlier.map(({ text }) => text),
      products: script.products,
      order,
      isFirst: false,
      shop: this.#shop,
    })
    const ranked = this.#index.suggest(question)
    const ids = [...composed, ...ranked].map(({ entryId }) => entryId)
    return [...new Set([...this.#orderAnswer(order, messages), ...ids])].slice(0, SHOWN)
  }

  #orderAnswer(order: OrderCard | null, messages: readonly ChatMessage[]): string[] {
    if (order === null) return []
    const checks = checkOrder(order, messages, { remoteAreas: REMOTE_AREAS[this.#shop] ?? [] })
    const findings = Object.values(checks).flatMap((part) => part.findings)
    const answer = answerToOrder({ order, messages, findings, language: 'zh-CN' })
    return answer === undefined ? [] : [`page:order-${answer.kind}`]
  }
}

/** The order card as the page's reader hands it on. */
export function cardOf(order: DemoOrder): OrderCard {
  const { number, productId, sku, quantity, receiver, phone, address, coupon, amount, note, state } = order
  return {
    number,
    items: [{ product: findProduct(productId)?.name ?? productId, sku, quantity }],
    receiver,
    phone,
    address,
    amount,
    note,
    status: state,
    ...(coupon === '' ? {} : { coupon }),
  }
}
