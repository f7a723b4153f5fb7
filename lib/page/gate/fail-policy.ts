/**
 * What money, goods or a parcel hang on: an order or its number, an amount, an address, a phone number. Each pattern
 * is linear in the text.
 */
const costly: readonly RegExp[] = [
  /订单|单号|下单|拍下|付款|支付|实付|应付|金额|总价|价格|运费|邮费|退款|补差|优惠|满减|折扣|红包/,
  /收货|收件|地址|电话|手机|联系方式|邮编|改址|快递|物流/,
  /[¥￥$€£]\s?\d|\d\s?(?:元|块|毛|角|圆|rmb|cny|usd|yuan)/i,
  /[一二三四五六七八九十百千万两零]+(?:元|块钱|块)/,
  /\d{6,}/,
  /(?:省|市|区|县|镇|乡|村|街道|大道|路|街|巷|弄|栋|幢|单元|号楼|小区)\s?\d|\d\s?(?:号|栋|幢|单元|室|楼)/,
  /\b(?:order|payment|pay|paid|amount|total|price|refund|discount|coupon|address|receiver|recipient|phone|postcode|zip code|tracking|quantity|qty)\b/i,
]

/**
 * What to do with a send when its check cannot run (facts/reliability.md 4.5, DESIGN 4.14): a text that looks like an
 * order, an amount or an address fails `closed` (it takes a second, explicit press), any other fails `open` (it goes,
 * marked unguarded). Digits may be full-width, spaced or dashed.
 */
export function failPolicy(text: string): 'open' | 'closed' {
  const plain = text.normalize('NFKC').replace(/(\d)[\s\u00A0-]+(?=\d)/g, '$1')
  return costly.some((pattern) => pattern.test(plain)) ? 'closed' : 'open'
}
