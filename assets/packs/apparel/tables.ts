import type { PackParameterTable, PackSizeTable } from '../pack.ts'

const shop = '悦禾女装'

/** Size tables; both ends of a range belong to it. */
export const sizeTables: PackSizeTable[] = [
  {
    id: 'ap-t-top',
    title: '上装、连衣裙尺码表',
    shop,
    products: ['YH-2108', 'YH-5502', 'YH-1102'],
    printed: 'S 150-157cm 80-94斤 / M 158-163cm 95-107斤 / L 164-169cm 108-122斤 / XL 170-175cm 123-138斤',
    table: {
      required: ['height', 'weight'],
      rows: [
        { size: 'S', height: [150, 157], weight: [40, 47] },
        { size: 'M', height: [158, 163], weight: [47.5, 53.5] },
        { size: 'L', height: [164, 169], weight: [54, 61] },
        { size: 'XL', height: [170, 175], weight: [61.5, 69] },
      ],
    },
  },
  {
    id: 'ap-t-jeans',
    title: '牛仔裤尺码表',
    shop,
    products: ['YH-3307'],
    printed:
      '26码 腰围64-66cm 80-92斤 / 27码 67-69cm 93-102斤 / 28码 70-72cm 103-112斤 / 29码 73-75cm 113-122斤 / 30码 76-79cm 123-134斤',
    table: {
      required: ['weight'],
      optional: ['waist'],
      rows: [
        { size: '26', weight: [40, 46], waist: [64, 66] },
        { size: '27', weight: [46.5, 51], waist: [67, 69] },
        { size: '28', weight: [51.5, 56], waist: [70, 72] },
        { size: '29', weight: [56.5, 61], waist: [73, 75] },
        { size: '30', weight: [61.5, 67], waist: [76, 79] },
      ],
    },
  },
]

/** What differs between products that buyers compare. */
export const parameterTables: PackParameterTable[] = [
  {
    id: 'ap-c-tee',
    title: '重磅T恤和普通T恤',
    shop,
    products: ['YH-1102'],
    variants: ['260克重磅', '180克常规'],
    rows: [
      { name: '克重', values: ['260克', '180克'], benefits: ['更挺，白色不容易透', '更轻薄，夏天凉快'] },
      { name: '领口', values: ['双层罗纹', '单层罗纹'], benefits: ['洗过不容易松', '贴身更软'] },
      { name: '价格', values: ['69元', '45元'], benefits: ['单穿也体面', '当打底更划算'] },
    ],
  },
]
