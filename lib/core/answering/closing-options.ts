import type { ParameterTable } from '../comparing/index.ts'
import type { OrderCard } from '../shared/index.ts'
import type { SizeTable } from '../sizing/index.ts'
import { adviseInChat } from './compose-size.ts'

/** A real choice to close with; `stock`: pieces left, where the shop's table or the page says it. */
export interface ClosingOption {
  readonly name: string
  readonly stock?: number
}

const STOCK_ROW = /^(?:现货|可售|剩余)?(?:库存|现货|余量)(?:数|数量)?$|^(?:in )?stock(?: left)?$/i
const SOLD_OUT = /^(?:0|无|没有?|缺货|无货|售罄|断货|卖完|out of stock|sold out|none)/i

/**
 * The variants of a table that can be bought now, with their stock where a row 库存 tells it, else where the order card
 * names the variant and its stock; sold-out ones are left out.
 */
export function closingOptions({ variants, rows }: ParameterTable, order: OrderCard | null): ClosingOption[] {
  const stock = rows.find(({ name }) => STOCK_ROW.test(name.trim()))
  return variants.flatMap(({ name }, place) => {
    const cell = (stock?.values[place] ?? '').normalize('NFKC').trim()
    if (SOLD_OUT.test(cell)) return []
    const pieces = /^\d{1,6}/.exec(cell)?.[0]
    const known = pieces === undefined ? onCard(name, order) : Number(pieces)
    return known === 0 ? [] : [known === undefined ? { name } : { name, stock: known }]
  })
}

/** The two sizes a buyer is between, those that are gone left out; [] when the talk settles on one or on none. */
export function sizeOptions(
  table: SizeTable,
  chat: { readonly question: string; readonly earlier: readonly string[] },
): ClosingOption[] {
  const advice = [chat.question, ...chat.earlier.toReversed()]
    .map((question) => adviseInChat(table, { question, earlier: chat.earlier })?.advice)
    .find((one) => one !== undefined && !('ask' in one))
  if (advice === undefined || !('between' in advice) || !Array.isArray(advice.between)) return []
  return advice.between.flatMap((name) => {
    const stock = table.rows.find(({ size }) => size === name)?.stock
    return stock === 0 ? [] : [stock === undefined ? { name } : { name, stock }]
  })
}

/** The stock on the order card when its one article is this variant. */
function onCard(variant: string, order: OrderCard | null): number | undefined {
  const [item, ...others] = order?.items ?? []
  const sku = item?.sku?.toLowerCase().split(/[\s;；,，/]+/) ?? []
  return others.length === 0 && sku.includes(variant.toLowerCase()) ? order?.stock : undefined
}
