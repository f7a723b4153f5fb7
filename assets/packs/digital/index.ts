/** The electronics pack: parameters, warranty points, checks before activation. */
import { withShop } from '../with-shop.ts'
import type { StarterPack } from '../pack.ts'
import { afterSale } from './after-sale.ts'
import { beforeSale } from './before-sale.ts'
import { duringSale } from './during-sale.ts'
import { english } from './english.ts'
import { goods } from './goods.ts'
import { quick } from './quick.ts'
import { parameterTables, sizeTables } from './tables.ts'

const shop = '极点数码'

export const digitalPack: StarterPack = {
  id: 'digital',
  title: '3C 数码',
  shop,
  category: '3C',
  version: 2,
  entries: withShop(shop, [...beforeSale, ...duringSale, ...afterSale, ...goods, ...quick, ...english]),
  sizeTables,
  parameterTables,
}
