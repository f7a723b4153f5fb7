/** The women's wear pack: sizes, returns without damage to resale, fabrics. */
import { withShop } from '../with-shop.ts'
import type { StarterPack } from '../pack.ts'
import { afterSale } from './after-sale.ts'
import { beforeSale } from './before-sale.ts'
import { duringSale } from './during-sale.ts'
import { english } from './english.ts'
import { goods } from './goods.ts'
import { quick } from './quick.ts'
import { parameterTables, sizeTables } from './tables.ts'

const shop = '悦禾女装'

export const apparelPack: StarterPack = {
  id: 'apparel',
  title: '女装',
  shop,
  category: '女装',
  version: 2,
  entries: withShop(shop, [...beforeSale, ...duringSale, ...afterSale, ...goods, ...quick, ...english]),
  sizeTables,
  parameterTables,
}
