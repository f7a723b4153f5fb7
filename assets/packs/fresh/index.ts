/** The fresh food pack: checking within two hours, what counts as damage, refund by photo. */
import { withShop } from '../with-shop.ts'
import type { StarterPack } from '../pack.ts'
import { afterSale } from './after-sale.ts'
import { beforeSale } from './before-sale.ts'
import { duringSale } from './during-sale.ts'
import { english } from './english.ts'
import { goods } from './goods.ts'
import { quick } from './quick.ts'
import { parameterTables, sizeTables } from './tables.ts'

const shop = '山田鲜生'

export const freshPack: StarterPack = {
  id: 'fresh',
  title: '生鲜',
  shop,
  category: '生鲜',
  version: 2,
  entries: withShop(shop, [...beforeSale, ...duringSale, ...afterSale, ...goods, ...quick, ...english]),
  sizeTables,
  parameterTables,
}
