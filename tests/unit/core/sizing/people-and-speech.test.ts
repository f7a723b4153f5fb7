import { describe, expect, it } from 'vitest'
import { adviseSize, type SizeAdvice, type SizeTable } from '@/lib/core/sizing/index.ts'
import { childSet, dogCoat, dress, jeans, shirt, shoes, tights } from './size-tables.ts'

const size = (...sizes: string[]): SizeAdvice => ({ size: sizes.length === 1 ? (sizes[0] ?? '') : sizes })
const between = (a: string, b: string): SizeAdvice => ({ between: [a, b] })
const out: SizeAdvice = { outOfTable: true }
const none: SizeAdvice = {}

const kinds: Readonly<Record<string, readonly (readonly [message: string, table: SizeTable, advice: SizeAdvice])[]>> = {
  'Hong Kong, Taiwan and other feet': [
    ['5呎6吋 57kg 着咩码啱', dress, size('L')],
    ['五呎六 126磅', dress, size('L')],
    ['我5呎3吋 108磅,着边个码好', dress, size('M')],
    ['5尺6吋 126磅', dress, size('L')],
    ['身高163 體重108斤 穿哪個尺碼', dress, size('M')],
    ['要選哪個碼比較適合', dress, { ask: ['height', 'weight'] }],
    ['我着几码啱', dress, { ask: ['height', 'weight'] }],
    ['五英尺六英寸 一百二十六磅', dress, size('L')],
    ['five foot six, 126 lbs', dress, size('L')],
    ['five-foot-three and 108 pounds', dress, size('M')],
    ['5呎 108磅', dress, between('S', 'M')],
    ['腰圍70 有冇啱我着嘅碼', jeans, size('28')],
    ['28吋腰', jeans, size('28')],
    ['腳長238', shoes, size('38')],
    ['腳長238 腳寬', shoes, size('39')],
  ],
  'numbers in words': [
    ['老头一米七二 一百二十五斤 穿啥号', shirt, size('L')],
    ['丫头172 62公斤', shirt, size('L')],
    ['一百一十五六斤的样子', tights, size('L')],
    ['一百零五六斤', tights, size('M')],
    ['一百一十几斤吧', tights, size('L')],
    ['一百一二十斤能穿吗', tights, size('L')],
    ['一百一二', tights, size('L')],
    ['九十几斤', tights, size('M')],
    ['115、6斤', tights, size('L')],
    ['八九十斤能穿不', tights, size('M')],
    ['体重五十六七公斤', tights, size('L')],
    ['一米六五六 一百一十五六斤', dress, size('L')],
    ['一米六 一百零一斤', dress, size('M')],
    ['一米一二 36斤', childSet, size('110')],
    ['五六岁穿多大', childSet, { ask: ['height', 'weight'] }],
    ['三十二三斤 身高一米一', childSet, between('100', '110')],
    ['身高体重162 104', dress, size('M')],
    ['身高1米62体重1百零4斤', dress, size('M')],
    ['我1米6,体重刚过百', dress, size('M')],
    ['162CM 104J', dress, size('M')],
    ['162 体重忘了大概一百零四', dress, size('M')],
    ['我爸七十了 172 130斤', shirt, size('L')],
    ['110来斤', tights, size('L')],
    ['一百多斤', tights, { ask: ['weight'] }],
    ['肉多 132', tights, size('XL')],
    ['二年级 125', childSet, size('130')],
    ['二三十块钱有吗', tights, none],
  ],
  'between two values': [
    ['腰在68跟69中间晃 早上68晚上69', jeans, between('27', '28')],
    ['早上68晚上69 拍几', jeans, between('27', '28')],
    ['腰围68和69之间', jeans, between('27', '28')],
    ['腰有时候68有时候70', jeans, between('27', '28')],
    ['体重在108到112之间', tights, between('M', 'L')],
    ['早上称108斤 晚上111斤', tights, between('M', 'L')],
    ['112或者113斤', tights, size('L')],
    ['腰围70 28还是29', jeans, size('28')],
  ],
  'corrections a clause later': [
    ['腰围73 啊错了 尺子看反了 是63.8', jeans, size('26')],
    ['腰74 呃不 70', jeans, size('28')],
    ['腰围73,手滑,63.8', jeans, size('26')],
    ['量了下24.8,不对刚才穿着厚袜子,光脚24.3', shoes, size('39')],
    ['脚长24.3 填错了 23.8', shoes, size('38')],
    ['身高165 体重105斤\n打错 115斤', dress, size('L')],
    ['165 啊不 155 88斤', dress, size('S')],
    ['I am 155 cm 52 kg, sorry I mean 162 cm', dress, size('M')],
  ],
  'two people': [
    ['我182,我弟173,我158斤他126斤', shirt, size('2XL', 'L')],
    ['我182,我弟173,他126斤我158斤', shirt, size('2XL', 'L')],
    ['我身高182弟弟173,体重我158弟弟126', shirt, size('2XL', 'L')],
    ['我和我弟 182cm和173cm 158斤和126斤', shirt, size('2XL', 'L')],
    ['两个人穿 182cm 173cm 79kg 63kg', shirt, size('2XL', 'L')],
    ['老公182 儿子173 老公158斤 儿子126斤', shirt, size('2XL', 'L')],
    ['我160 100斤 我妹160 104斤', dress, size('M', 'M')],
    ['闺蜜俩一起买 我160/49.5公斤 她172/65公斤', dress, size('M', 'XL')],
    ['老公178,我163 108斤', dress, { ask: ['weight'] }],
    ['我163,我妈158,我108斤她98斤', dress, size('M', 'M')],
    ['一个175一个180 都140斤', shirt, between('XL', '2XL')],
    ['180和175,152斤和140斤', shirt, size('2XL', 'XL')],
    ['双胞胎 98和102', childSet, size('100', '100')],
    ['姐姐128弟弟108', childSet, size('130', '110')],
    ['老大128 老二108 老大52斤 老二36斤', childSet, size('130', '110')],
  ],
  'people left out': [
    ['我自己162 102斤,老公180 160斤不用管他,裙子给我拍几码', dress, size('M')],
    ['老公180 160斤不用管,我162 102斤', dress, size('M')],
    ['我162 102斤,我妈158 130斤她不买', dress, size('M')],
    ['别管我老公180 160斤 我162 102斤', dress, size('M')],
    ['自己穿的 162 102斤,朋友168 120斤穿的L', dress, size('M')],
    ['我180 160斤,我自己不买,给我妹162 102斤', dress, size('M')],
    ['室友168 穿L刚好,我163 108', dress, size('M')],
    ['我妈让我给自己买 162 102斤', dress, size('M')],
    ['我162 102斤 不管大小都行', dress, size('M')],
  ],
  'measures the table lacks': [
    ['腰67.5 屁股94 拍几', jeans, size('27')],
    ['大腿围55 腰围70 小腿36', jeans, size('28')],
    ['腰70 胯92 裤长100', jeans, size('28')],
    ['屁股94的 腰67.5', jeans, size('27')],
    ['162 102斤 胸围84 臀90', dress, size('M')],
    ['脚长238 脚宽9.5 脚围23', shoes, size('38')],
    ['脚宽 238', shoes, size('39')],
    ['脚长238 脚宽9厘米', shoes, size('38')],
    ['胸围46 脖围30 肚围42', dogCoat, size('L')],
  ],
  'prices and bags': [
    ['这双239 隔壁才199 给个价', shoes, none],
    ['239能便宜点吗', shoes, none],
    ['238 包邮吗', shoes, none],
    ['人家235就卖了', shoes, none],
    ['37码脚长多少', shoes, none],
    ['我穿37的', shoes, size('37')],
    ['拍120还是130 孩子122', childSet, size('120')],
    ['光脚踩纸上量的228', shoes, size('36')],
    ['用尺子量出来238', shoes, size('38')],
    ['质量的话238值吗', shoes, none],
    ['狗粮20斤装多少钱', dogCoat, none],
    ['40斤一袋的怎么卖', dogCoat, none],
    ['冻干5斤装有吗', dogCoat, none],
    ['绳子承重50斤吗', dogCoat, none],
    ['比熊11斤 拍哪个', dogCoat, { ask: ['chest', 'back'] }],
    ['这件163 108斤能穿吗 便宜点', dress, size('M')],
    ['两袋120克重的', tights, none],
    ['腰围120 170斤', tights, out],
  ],
}

describe.each(Object.entries(kinds))('%s', (_kind, rows) => {
  it.each(rows)('%s', (message, table, advice) => {
    expect(adviseSize(table, message)).toEqual(advice)
  })
})

describe('hostile text', () => {
  it.each(['老公180 不', '我182我弟173', '一百一', '早上68晚上', '5呎', '身高体重16 '])(
    '%s over and over is read without a wait',
    (words) => {
      expect(adviseSize(dress, words.repeat(20_000))).toBeTypeOf('object')
    },
  )
})
