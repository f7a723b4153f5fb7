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

const ZH_NAMES: Readonly<Partial<Record<OrderField, string>>> = {
  product: '款式',
  model: '型号',
  colour: '颜色',
  size: '尺码',
  quantity: '数量',
  receiver: '收件人',
  promotion: '活动',
  amount: '金额',
  note: '备注',
}

const zhEither: Ask = ({ field, said, card }) => {
  const name = ZH_NAMES[field as OrderField] ?? '信息'
  const chat = said === undefined ? '' : `聊天里是「${said}」，`
  return `${name}跟您核对一下：${chat}订单上是「${card ?? '没有写'}」，以哪个为准呢？`
}

/** Phone and address are never written out: the order shows them, and the chat may be read by others. */
const ZH: Readonly<Record<OrderField, Ask>> = {
  product: zhEither,
  model: zhEither,
  colour: zhEither,
  size: zhEither,
  quantity: zhEither,
  receiver: zhEither,
  promotion: zhEither,
  amount: zhEither,
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
  gift: ({ said }) => `说好的「${said ?? ''}」我帮您备注上，随这单一起发，可以吗？`,
}

const EN_NAMES: Readonly<Partial<Record<OrderField, string>>> = { model: 'version', receiver: 'name', amount: 'total' }

const enEither: Ask = ({ field, said, card }) => {
  const chat = said === undefined ? '' : `you mentioned "${said}", `
  return `Just checking the ${EN_NAMES[field as OrderField] ?? field}: ${chat}the order says "${card ?? 'nothing'}". Which one is right?`
}

const EN: Readonly<Record<OrderField, Ask>> = {
  product: enEither,
  model: enEither,
  colour: enEither,
  size: enEither,
  quantity: enEither,
  receiver: enEither,
  promotion: enEither,
  amount: enEither,
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
  gift: ({ said }) => `I'll note "${said ?? ''}" so it goes out with this order. Is that right?`,
}

/**
 * What to ask the buyer about the findings of one check, a line each, in the shop's language; an empty text without
 * findings. Figures and words are those of chat, card and the shop's own list; a field nobody knows is left out.
 */
export function questionForBuyer(findings: readonly AskedFinding[], language: Language): string {
  const asks: Readonly<Record<string, Ask>> = language === 'en' ? EN : ZH
  const lines = findings.flatMap((finding) =>
    Object.hasOwn(asks, finding.field) ? [asks[finding.field]?.(finding) ?? ''] : [],
  )
  return [...new Set(lines)].join('\n')
}
