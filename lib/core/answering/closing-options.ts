import type { ParameterTable } from '../comparing/index.ts'

/** A real choice to close with; `stock`: pieces left, where the shop's table says it. */
export interface ClosingOption {
  readonly name: string
  readonly stock?: number
}

const STOCK_ROW = /^(?:现货|可售|剩余)?(?:库存|现货|余量)(?:数|数量)?$|^(?:in )?stock(?: left)?$/i
const SOLD_OUT = /^(?:0|无|没有?|缺货|无货|售罄|断货|卖完|out of stock|sold out|none)/i

/** The variants of a table that can be bought now, with their stock where a row 库存 tells it; sold-out ones are left out. */
export function closingOptions({ variants, rows }: ParameterTable): ClosingOption[] {
  const stock = rows.find(({ name }) => STOCK_ROW.test(name.trim()))
  return variants.flatMap(({ name }, place) => {
    const cell = (stock?.values[place] ?? '').normalize('NFKC').trim()
    if (SOLD_OUT.test(cell)) return []
    const pieces = /^\d{1,6}/.exec(cell)?.[0]
    return [pieces === undefined ? { name } : { name, stock: Number(pieces) }]
  })
}
