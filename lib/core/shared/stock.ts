/** A stock as cards and tables write it, with the figure behind the word or in front of it. */
const BEHIND =
  /(?:^|[\s·|,，;；:：(（[【/])(?:现货|可售|剩余|商品|当前|实时|可用|sku)?(?:库存|stock|in stock)(?:数量?|量)?\s*[:：]?\s*(?:[仅只还]?剩余?|还?有|余|only)?\s*(\d{1,7})(?![\d.%]|\s*[-~～至到]\s*\d)/giu
const LEFT = /(?:^|[\s·|,;:(])[仅只还]剩余?\s*(\d{1,7})\s*[件双台个套份条瓶盒支只包箱袋]/gu
const BEFORE = /(?:^|[\s·|,;:(])(?:only )?(\d{1,7}) (?:pieces? |pcs |items? |units? )?(?:left|in stock|available)\b/giu
const SOLD_OUT =
  /(?:^|[\s·|,，;；:：(（[【])(?:(?:库存|stock)\s*[:：]?\s*(?:无货|缺货|售罄|sold out|none)|已?售罄|暂时?无货|out of stock|sold out)(?=$|[\s·|,，;；)）\]】])/iu
/** What a price looks like: a text with one is a goods card, not a person asking about stock. */
const PRICE = /[¥￥$€£]\s*\d|\d(?:\.\d{1,2})?\s*元|\b(?:CNY|RMB|USD|SGD|MYR|PHP|THB|VND|IDR|Rp|RM)\s*\d/iu
const LONGEST_CARD = 400

/**
 * Pieces left as a text says it (`库存 412`, `Stock: 5`, `3 left`, 售罄 → 0). Undefined where nothing is said, where it is
 * no figure (库存充足), and where several different figures stand: whose they are is not known then.
 */
export function stockIn(text: string): number | undefined {
  const plain = text.slice(0, 8000).normalize('NFKC')
  const said = new Set(
    [BEHIND, LEFT, BEFORE].flatMap((said) => Array.from(plain.matchAll(said), (match) => Number(match[1]))),
  )
  if (said.size === 0) return SOLD_OUT.test(plain) ? 0 : undefined
  const [only] = said
  return said.size === 1 ? only : undefined
}

/** A card asks nothing: a buyer who writes a price over two lines does. */
const ASKS = /[?？吗呢]/u

/** Whether a line of a chat is a product's card: short, with a price on it and no question. */
export function isGoodsCard(text: string): boolean {
  if (text.length > LONGEST_CARD || ASKS.test(text)) return false
  return PRICE.test(text.normalize('NFKC')) && (text.includes('\n') || / · | \| /.test(text))
}
