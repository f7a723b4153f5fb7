import type { Language } from '../shared/index.ts'

/** A company that carries parcels, as people call it. */
export interface Carrier {
  readonly name: Readonly<Record<Language, string>>
  /** How it is called in a chat. */
  readonly said: RegExp
  /** How its numbers begin, where that is its own. */
  readonly prefix?: RegExp
}

/**
 * Carriers that shops here and abroad send with. Letters at the head of a number are the carriers' own
 * (they print them on their labels); numbers of digits alone belong to several.
 */
export const CARRIERS: readonly Carrier[] = [
  { name: { 'zh-CN': '顺丰', en: 'SF Express' }, said: /顺丰|sf express/i, prefix: /^SF\d/ },
  { name: { 'zh-CN': '圆通', en: 'YTO' }, said: /圆通|\byto\b/i, prefix: /^YT\d/ },
  { name: { 'zh-CN': '中通', en: 'ZTO' }, said: /中通|\bzto\b/i, prefix: /^ZTO?\d/ },
  { name: { 'zh-CN': '申通', en: 'STO' }, said: /申通|\bsto express/i, prefix: /^STO\d/ },
  { name: { 'zh-CN': '韵达', en: 'Yunda' }, said: /韵达|yunda/i, prefix: /^YD\d/ },
  { name: { 'zh-CN': '极兔', en: 'J&T Express' }, said: /极兔|j&t/i, prefix: /^JT\d/ },
  {
    name: { 'zh-CN': '京东快递', en: 'JD Logistics' },
    said: /京东(?:快递|物流)|jd logistics/i,
    prefix: /^JD[A-Z]{0,3}\d/,
  },
  { name: { 'zh-CN': '德邦', en: 'Deppon' }, said: /德邦|deppon/i, prefix: /^DP[KL]?\d/ },
  {
    name: { 'zh-CN': '邮政 EMS', en: 'China Post EMS' },
    said: /邮政|\bems\b|china post/i,
    prefix: /^[A-Z]{2}\d{9}CN$/,
  },
  { name: { 'zh-CN': '百世', en: 'Best' }, said: /百世|汇通/ },
  { name: { 'zh-CN': '天天', en: 'TTK' }, said: /天天快递/ },
  { name: { 'zh-CN': '丹鸟', en: 'Danniao' }, said: /丹鸟|菜鸟(?:速递|直送)/ },
  { name: { 'zh-CN': '跨越', en: 'KYE' }, said: /跨越/, prefix: /^KY\d/ },
  { name: { 'zh-CN': '宅急送', en: 'ZJS' }, said: /宅急送/, prefix: /^ZJS\d/ },
  { name: { 'zh-CN': 'UPS', en: 'UPS' }, said: /\bups\b/i, prefix: /^1Z/ },
  { name: { 'zh-CN': 'FedEx', en: 'FedEx' }, said: /fedex|联邦快递/i },
  { name: { 'zh-CN': 'DHL', en: 'DHL' }, said: /\bdhl\b/i },
  { name: { 'zh-CN': 'USPS', en: 'USPS' }, said: /\busps\b/i },
  { name: { 'zh-CN': 'Shopee Xpress', en: 'Shopee Xpress' }, said: /shopee xpress|\bspx\b/i, prefix: /^SPX/ },
  { name: { 'zh-CN': 'Ninja Van', en: 'Ninja Van' }, said: /ninja ?van/i, prefix: /^NV[A-Z]{2}/ },
  { name: { 'zh-CN': 'Flash Express', en: 'Flash Express' }, said: /flash express/i },
  { name: { 'zh-CN': 'Lazada Logistics', en: 'Lazada Logistics' }, said: /lazada (?:logistics|express)|\blex\b/i },
]

/** The carrier named last in these words. */
export function carrierNamedIn(words: string): Carrier | undefined {
  let named: Carrier | undefined
  let last = -1
  for (const carrier of CARRIERS) {
    const place = words.search(carrier.said)
    if (place > last) [named, last] = [carrier, place]
  }
  return named
}

/** The carrier whose own letters a number begins with. */
export function carrierByNumber(number: string): Carrier | undefined {
  return CARRIERS.find(({ prefix }) => prefix?.test(number) === true)
}
