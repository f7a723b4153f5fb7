import type { PackParameterTable, PackSizeTable } from '../pack.ts'

const shop = '极点数码'

/** Electronics are not worn. */
export const sizeTables: PackSizeTable[] = []

/** What differs between variants that buyers compare. */
export const parameterTables: PackParameterTable[] = [
  {
    id: 'dg-c-p20',
    title: 'P20 存储',
    shop,
    products: ['JD-P20'],
    variants: ['128G', '256G'],
    rows: [
      {
        name: '可用空间',
        values: ['约108G', '约233G'],
        benefits: ['聊天、刷视频够用', '能存大约4小时4K视频再加几个大游戏'],
      },
      { name: '价格', values: ['2199元', '2499元'], benefits: ['省300元', '不用总清理照片'] },
      { name: '运行内存', values: ['8G', '12G'], benefits: ['日常应用不卡', '后台多开不容易重载'] },
    ],
  },
  {
    id: 'dg-c-m27',
    title: 'M27 刷新率',
    shop,
    products: ['JD-M27'],
    variants: ['60Hz', '144Hz'],
    rows: [
      { name: '刷新率', values: ['60Hz', '144Hz'], benefits: ['看文档、追剧够用', '射击、竞速游戏拖影少'] },
      { name: '响应时间', values: ['5ms', '1ms'], benefits: ['静态画面没区别', '快速转镜头更清楚'] },
      { name: '价格', values: ['799元', '1099元'], benefits: ['办公更划算', '多花300元换游戏手感'] },
    ],
  },
  {
    id: 'dg-c-charger',
    title: '65W 与 20W 充电器',
    shop,
    products: ['JD-C65'],
    variants: ['65W 三口', '20W 单口'],
    rows: [
      { name: '功率', values: ['65W', '20W'], benefits: ['手机快充、轻薄本也能充', '给手机、耳机用足够'] },
      { name: '接口', values: ['2个Type-C、1个USB-A', '1个Type-C'], benefits: ['三台设备一起充', '小巧好收'] },
    ],
  },
]
