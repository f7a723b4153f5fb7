import type { ChatMessage, OrderCard } from '../shared/index.ts'
import { SEVERAL } from './acts.ts'
import { countOrdered, type CardItem } from './card-goods.ts'
import { isInterchangeable, isSpokenFor } from './card-evidence.ts'
import type { GoodsTalk } from './goods-talk.ts'
import type { Said } from './statements.ts'
import { checkOpenOptions } from './open-options.ts'
import { checkQuantity } from './quantity-check.ts'
import { fold } from './text.ts'
import type { OrderField, OrderFinding } from './types.ts'
import type { OptionWord } from './value.ts'
import { findingOf, judgeSaid, type Ground } from './goods-line.ts'

/** Compares what the chat settled on with the lines of the card. */
export function checkGoods(
  {
    order,
    items,
    words,
  }: { readonly order: OrderCard; readonly items: readonly CardItem[]; readonly words: readonly OptionWord[] },
  talk: GoodsTalk,
  messages: readonly ChatMessage[],
): OrderFinding[] {
  if (items.length === 0) return []
  const findings: OrderFinding[] = []
  const quantity = checkQuantity({ items, talk, messages, words, amount: order.amount })
  const on = groundOf(order, items, talk, messages)
  for (const [family, said] of talk.chosen) {
    if (family === 'quantity') continue
    if (isPerhapsOrdered(talk.perhaps.get(family) ?? [], items, on)) continue
    const isPlain = items.length === 1 && !said.some(({ clause }) => SEVERAL.test(clause))
    findings.push(
      ...judgeFamily(said, items, on).filter(
        (one) => !(isPlain && isSpokenFor(one, messages)) && !isInterchangeable(one, messages),
      ),
    )
  }
  dropNotes(findings, items)
  const open = findings.some((finding) => finding.field === 'model')
    ? undefined
    : checkOpenOptions(items, talk, messages)
  if (open !== undefined) findings.push(open)
  return mergeByField(quantity === undefined ? findings : [...findings, quantity])
}

/** What a judgement of these lines may look at. */
export function groundOf(
  order: OrderCard,
  items: readonly CardItem[],
  talk: GoodsTalk,
  messages: readonly ChatMessage[],
): Ground {
  return { order, counted: isCounted(talk, items), chat: messages.map(({ text }) => fold(text)).join('\n') }
}

function isCounted(talk: GoodsTalk, items: readonly CardItem[]): boolean {
  const counts = (talk.chosen.get('quantity') ?? []).filter(({ side }) => side === 'buyer')
  return counts.some(
    ({ value }) => (value.numbers[0] ?? 1) > 1 && items.some((item) => item.quantity === value.numbers[0]),
  )
}

/** The card has what was asked for or advised after the choice: nothing speaks clearly against it. */
function isPerhapsOrdered(perhaps: readonly Said[], items: readonly CardItem[], on: Ground): boolean {
  return perhaps.some((said) => items.some((item) => judgeSaid(said, item, on).kind === 'match'))
}

/** M(适合10斤内): what a size is for is no option beside the size. */
function dropNotes(findings: OrderFinding[], items: readonly CardItem[]): void {
  if (!findings.some((finding) => finding.field === 'size')) return
  const notes = items.flatMap((item) => item.printedSku.match(/[([【][^)\]】]*[)\]】]/g) ?? []).join('\n')
  const kept = findings.filter((one) => one.field !== 'model' || one.card === undefined || !notes.includes(one.card))
  findings.splice(0, findings.length, ...kept)
}

function judgeFamily(said: readonly Said[], items: readonly CardItem[], on: Ground): OrderFinding[] {
  const findings: OrderFinding[] = []
  let matched = 0
  for (const one of said) {
    const verdicts = items.map((item) => judgeSaid(one, item, on))
    if (verdicts.some((verdict) => verdict.kind === 'match')) {
      matched += 1
      continue
    }
    const index = verdicts.findIndex((verdict) => verdict.kind === 'conflict')
    const [item, verdict] = [items[index], verdicts[index]]
    const finding = item === undefined || verdict === undefined ? undefined : findingOf(one, verdict, item)
    if (finding !== undefined) findings.push(finding)
  }
  const ordered = countOrdered(items) ?? 1
  const [first] = findings
  const family = said[0]?.value.family
  const isOneValue = items.every(
    (item) => item.skuValues.filter((value) => value.family === family).length < 2 && !isTwoTone(item, family),
  )
  if (first !== undefined && matched > 0 && !said.some(({ clause }) => SEVERAL.test(clause))) return []
  if (first !== undefined && matched > 0 && isOneValue && ordered < matched + findings.length) {
    return [{ ...first, field: 'quantity', card: String(ordered) }]
  }
  return findings
}

/** Navy/Red, 黑红: one line whose own colour has two parts. */
function isTwoTone(item: CardItem, family: string | undefined): boolean {
  return family === 'colour' && item.skuValues.some((value) => (value.colour?.bases.length ?? 0) > 1)
}

/** One finding a field: the last word of the chat. */
function mergeByField(findings: readonly OrderFinding[]): OrderFinding[] {
  const byField = new Map<OrderField, OrderFinding>()
  for (const finding of findings) byField.set(finding.field, finding)
  return [...byField.values()]
}
