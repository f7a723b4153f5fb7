import type { Language } from '../shared/index.ts'
import type { OrderField } from './types.ts'

/** A finding as far as a question about it needs one. */
export interface AskedFinding {
  readonly field: string
  readonly said?: string
  readonly card?: string
  readonly surchargeCny?: number
  readonly refused?: true
}

type Ask = (finding: AskedFinding) => string

/** Fields of which the chat said one thing and the order another, by the name a buyer knows: all of them are asked in one sentence. */
const ZH_EITHER: Readonly<Partial<Record<OrderField, string>>> = {
  product: '款式',
  model: '型号',
  colour: '颜色',
  size: '尺码',
  quantity: '数量',
  receiver: '收件人',
  promotion: '活动',
  amount: '金额',
}

const EN_EITHER: Readonly<Partial<Record<OrderField, string>>> = {
  product: 'item',
  model: 'version',
  colour: 'colour',
  size: 'size',
  quantity: 'quantity',
  receiver: 'name',
  promotion: 'offer',
  amount: 'total',
}

/** Each on its own. Phone and address are never written out: the order shows them, and the chat may be read by others. */
const ZH: Readonly<Partial<Record<OrderField, Ask>>> = {
  phone: ({ said }) =>
    said === undefined
      ? '订单上的电话好像不完整，麻烦发一个能联系到您的号码。'
      : '您说的电话和订单上的不一样，收货用哪一个呢？',
  address: ({ said }) =>
    said === undefined
      ? '订单上的地址好像不完整，麻烦补充到街道和门牌号。'
      : '您说的地址和订单上的不一样，寄到哪一个呢？',
  remote: ({ card, surchargeCny, refused }) =>
    refused === true
      ? `抱歉，${card ?? '这个地区'}我们暂时发不到，您方便换一个收货地址吗？`
      : surchargeCny === undefined
        ? `您的地址在${card ?? '偏远地区'}，属于偏远地区，运费要另外算，可以接受吗？`
        : `您的地址在${card ?? '偏远地区'}，属于偏远地区，要补运费 ${surchargeCny} 元，可以吗？`,
  note: ({ said }) => `您说的「${said ?? ''}」我帮您备注给仓库，这样可以吗？`,
  coupon: ({ said }) => `您的券「${said ?? ''}」这单好像没用上，要不要改一下用上再发？`,
  promotion: ({ said }) => `之前说的「${said ?? ''}」这单好像没算上，我核实好再给您发，可以吗？`,
  gift: ({ said }) => `说好的「${said ?? ''}」我帮您备注上，随这单一起发，可以吗？`,
}

const EN: Readonly<Partial<Record<OrderField, Ask>>> = {
  phone: ({ said }) =>
    said === undefined
      ? 'The phone number on the order looks incomplete. Which number can the courier reach you on?'
      : 'The phone number you gave differs from the one on the order. Which one should we use?',
  address: ({ said }) =>
    said === undefined
      ? 'The address on the order looks incomplete. Could you send me the street and house number?'
      : 'The address you gave differs from the one on the order. Where should we send it?',
  remote: ({ card, surchargeCny, refused }) =>
    refused === true
      ? `I'm sorry, we cannot deliver to ${card ?? 'this area'} at the moment. Could you give another address?`
      : `Delivery to ${card ?? 'this area'} costs extra${surchargeCny === undefined ? '' : ` (¥${surchargeCny})`}. Is that all right?`,
  note: ({ said }) => `I'll put "${said ?? ''}" into the order note for the warehouse. Is that right?`,
  coupon: ({ said }) => `Your coupon "${said ?? ''}" is not on this order. Shall we change the order so it counts?`,
  promotion: ({ said }) =>
    `"${said ?? ''}" does not seem to be counted on this order. May I look into it before we ship?`,
  gift: ({ said }) => `I'll note "${said ?? ''}" so it goes out with this order. Is that right?`,
}

/** What chat and order say differently, by the name of its field. */
type Either = Required<Pick<AskedFinding, 'said' | 'card'>> & { readonly name: string }

/** All of it asked as a person would: once. */
const EITHER: Readonly<Record<Language, (all: readonly Either[]) => string>> = {
  'zh-CN': (all) =>
    `跟您核对一下：${all.map(({ name, said, card }) => `${name}之前说的是「${said}」，订单上是「${card}」`).join('；')}，以哪个为准呢？`,
  en: (all) =>
    `Just checking: ${all.map(({ name, said, card }) => `for the ${name} you mentioned "${said}", the order says "${card}"`).join('; ')}. Which is right?`,
}

/** What was said and stands nowhere on the order. */
const UNSEEN: Readonly<Record<Language, Ask>> = {
  'zh-CN': ({ said }) => `您说的「${said ?? ''}」订单上没看到，要不要改好再发？`,
  en: ({ said }) => `I cannot find "${said ?? ''}" on the order. Shall we change it before we ship?`,
}

/**
 * What to ask the buyer about the findings of one check, in the shop's language; an empty text without findings. What
 * chat and order say differently is one sentence, everything else a line each. Figures and words are those of chat, card
 * and the shop's own list; a field nobody knows is left out.
 */
export function questionForBuyer(findings: readonly AskedFinding[], language: Language): string {
  const names = new Map(Object.entries(language === 'en' ? EN_EITHER : ZH_EITHER))
  const asks = new Map(Object.entries(language === 'en' ? EN : ZH))
  const either: Either[] = []
  const alone = new Set<string>()
  for (const finding of findings) {
    const { field, said, card } = finding
    const name = names.get(field)
    const ask = asks.get(field)
    if (name !== undefined && said !== undefined && card !== undefined) either.push({ name, said, card })
    else if (ask !== undefined) alone.add(ask(finding))
    else if (name !== undefined && said !== undefined) alone.add(UNSEEN[language](finding))
  }
  return [...(either.length === 0 ? [] : [EITHER[language](either)]), ...alone].join('\n')
}
