import type { PackParameterTable, PackSizeTable } from '../pack.ts'

const shop = '山田鲜生'

/** Food is not worn. */
export const sizeTables: PackSizeTable[] = []

/** What differs between variants that buyers compare. */
export const parameterTables: PackParameterTable[] = [
  {
    id: 'fr-c-orange',
    title: '脐橙规格',
    shop,
    products: ['ST-CZ'],
    variants: ['5斤装', '10斤装'],
    rows: [
      { name: '个数', values: ['约9到12个', '约18到24个'], benefits: ['两三口人一周吃完', '四五口人或分给邻居'] },
      { name: '每斤价格', values: ['7.98元', '6.99元'], benefits: ['先尝尝口味', '平均一斤省1元'] },
    ],
  },
  {
    id: 'fr-c-crab',
    title: '大闸蟹规格',
    shop,
    products: ['ST-DX'],
    variants: ['公3.5两母2.5两', '公4两母3两'],
    rows: [
      { name: '单只重量', values: ['公3.5两、母2.5两', '公4两、母3两'], benefits: ['家常解馋', '送礼更体面'] },
      { name: '价格', values: ['168元', '238元'], benefits: ['八只更实惠', '膏黄更饱满'] },
    ],
  },
]
