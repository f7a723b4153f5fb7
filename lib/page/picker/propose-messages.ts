import { findPageTime, type MessagesPart } from '../../core/console-profile/index.ts'
import { DEAR, tellSides, type Unfit } from '../../core/console-teaching/index.ts'
import { findIdentity, judgeWithin, wordsAt, type Judged } from './choose-within.ts'
import { selectorFor } from './find-selector.ts'
import { traitsOf } from './item-traits.ts'
import { findMessageGround, type MessageGround } from './message-items.ts'
import { holds, textBlocksIn } from './page-tree.ts'

/** Any day will do: it is only asked whether a text is a time at all. */
const someDay = { year: 2026, month: 1, day: 2, hour: 12, minute: 0, second: 0 }
const TIME_REACH = 0.25
/** A text that fewer than this share of messages vary in is a name or a label. */
const NAME_VARIETY = 0.35

/** What two examples teach, or why they do not. */
export type MessagesTaught =
  | { readonly ok: true; readonly part: MessagesPart; readonly buyer: Element; readonly agent: Element }
  | { readonly ok: false; readonly why: Unfit }

/**
 * Generalises from one element of a buyer's message and one of the agent's own to all messages: their list, what a
 * message is, whose each is, where its words, its time and its id stand.
 */
export function proposeMessages(buyer: Element, agent: Element): MessagesTaught {
  const ground = findMessageGround(buyer, agent)
  if (ground === undefined) return { ok: false, why: 'same-message' }
  const { items, traits, expected, elements } = traitsOf(ground.list, ground.items, ground.buyer, ground.agent)
  const sides = tellSides({
    items,
    traits,
    expected,
    buyer: elements.indexOf(ground.buyer),
    agent: elements.indexOf(ground.agent),
  })
  if (sides === undefined) return { ok: false, why: 'sides-alike' }
  const id = findIdentity(elements)
  return {
    ok: true,
    buyer: ground.buyer,
    agent: ground.agent,
    part: {
      list: [listOf(ground)],
      item: [ground.item.css],
      buyer: [sides.buyer],
      agent: [sides.agent],
      system: [],
      auto: [],
      text: textOf(elements, [
        { item: ground.buyer, pointed: buyer },
        { item: ground.agent, pointed: agent },
      ]),
      time: timeOf(ground, elements),
      id: id === undefined ? [] : [`@${id}`],
    },
  }
}

/** The list by a name of its own; else by the nearest element around it that has one and scrolls with it. */
function listOf({ list, items, item }: MessageGround): string {
  const own = selectorFor(list)
  if (own.cost <= DEAR || item.css.startsWith(':scope')) return own.css
  let best = own
  for (let at = list.parentElement, up = 0; at !== null && up < 4; at = at.parentElement, up += 1) {
    if (at.localName === 'body' || at.querySelector('textarea, [contenteditable="true"]') !== null) break
    const outer = selectorFor(at)
    const same = [...at.querySelectorAll(item.css)]
    if (outer.cost < best.cost && same.length === items.length) best = outer
  }
  return best.css
}

interface Example {
  readonly item: Element
  readonly pointed: Element
}

/** Where the words of a message stand: one selector that serves both sides if there is one, else one for each. */
function textOf(items: readonly Element[], examples: readonly Example[]): readonly string[] {
  const found = examples.map(({ item, pointed }) => bestText(item, pointed, items))
  const [first, second] = found
  if (first === undefined || second === undefined) return []
  const shared = first.find((one) => second.some((other) => other.css === one.css))
  if (shared !== undefined) return isWhole(shared, examples) ? [] : [shared.css]
  return [first[0]?.css, second[0]?.css].filter((css) => css !== undefined)
}

/** A message that says nothing but its words needs no place for them. */
function isWhole({ css }: Judged, examples: readonly Example[]): boolean {
  return css === ':scope' && examples.every(({ item }) => textBlocksIn(item).length <= 1)
}

function bestText(item: Element, pointed: Element, items: readonly Element[]): readonly Judged[] {
  const block = wordsBlock(item, pointed, items)
  return block === undefined ? [] : judgeWithin(item, block, items)
}

/** The element with the message's words: what was pointed at, without the names and times in or beside it. */
function wordsBlock(item: Element, pointed: Element, items: readonly Element[]): Element | undefined {
  const blocks = textBlocksIn(item).filter((block) => !isTime(block.textContent ?? ''))
  // Who points at an avatar or a time means the message; who points at its words means those.
  const within = blocks.filter((block) => holds(pointed, block) || holds(block, pointed))
  const candidates = within.length > 0 ? within : blocks
  const telling = candidates.filter((block) => !isName(item, block, items))
  const rest = telling.length > 0 ? telling : candidates
  if (rest.length <= 1) return rest[0]
  return containerOf(item, rest, blocks) ?? rest.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]
}

/** Several paragraphs are one text: the nearest element that holds them and no other words. */
function containerOf(item: Element, wanted: readonly Element[], all: readonly Element[]): Element | undefined {
  for (let at = wanted[0]?.parentElement; at !== null && at !== undefined && at !== item; at = at.parentElement) {
    const around = at
    if (wanted.every((block) => around.contains(block))) {
      const held = all.filter((block) => around.contains(block))
      return held.length === wanted.length ? around : undefined
    }
  }
  return undefined
}

/** The same few words in many messages are a name. */
function isName(item: Element, block: Element, items: readonly Element[]): boolean {
  const [judged] = judgeWithin(item, block, items)
  if (judged === undefined || items.length < 4) return false
  const words = (block.textContent ?? '').trim()
  const twins = items.filter((one) => wordsAt(one, judged.css) === words).length
  return judged.variety < NAME_VARIETY && twins >= 2 && words.length <= 30
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').trim().length
}

/** Where the time of a message stands, if enough messages carry one. */
function timeOf({ buyer, agent }: MessageGround, items: readonly Element[]): readonly string[] {
  for (const item of [agent, buyer]) {
    const machine = item.querySelector('time[datetime]')
    if (machine !== null) return ['time@datetime', 'time']
    const block = textBlocksIn(item).find((one) => isTime(one.textContent ?? ''))
    if (block === undefined) continue
    const best = judgeWithin(item, block, items).find(({ css, reach }) => {
      const texts = items.map((one) => wordsAt(one, css)).filter((text) => text !== '')
      return reach >= TIME_REACH && texts.every((text) => isTime(text))
    })
    if (best !== undefined) return [best.css]
  }
  return []
}

/** Whether a text is a time of day and little else. */
export function isTime(text: string): boolean {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= 40 && /\d/.test(plain) && findPageTime(plain, someDay) !== undefined
}
