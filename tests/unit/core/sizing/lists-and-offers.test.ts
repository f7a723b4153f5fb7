import { describe, expect, it } from 'vitest'
import { adviseSize, type SizeAdvice, type SizeTable } from '@/lib/core/sizing/index.ts'
import { childSet, childShoes, dogCoat, dress, hat, jeans, shirt, shoes, tights } from './size-tables.ts'

const size = (...sizes: string[]): SizeAdvice => ({ size: sizes.length === 1 ? (sizes[0] ?? '') : sizes })
const askFoot: SizeAdvice = { ask: ['footLength'] }
const none: SizeAdvice = {}

const kinds: Readonly<Record<string, readonly (readonly [message: string, table: SizeTable, advice: SizeAdvice])[]>> = {
  'names in a list': [
    ['小雨160/100,阿May 166/58kg,大乔172/133 三个伴娘', dress, size('M', 'L', 'XL')],
    ['伴娘裙 琳琳158/98 小美165/112 阿珍171/128', dress, size('M', 'L', 'XL')],
    ['Amy 160cm 50kg, Lisa 167cm 58kg, which sizes', dress, size('M', 'L')],
    ['帮舍友一起拍 晓雯162 104 佳佳 166 115', dress, size('M', 'L')],
    ['乔172/133 林160/100 分别什么码', dress, size('XL', 'M')],
    ['小王165 115,小李 172 130,小赵155 88', dress, size('L', 'XL', 'S')],
    ['团队定衣服:老张172/125,阿强 178/70kg,胖子183/160', shirt, size('L', 'XL', '2XL')],
    ['张伟172 126斤、李强177 140斤、王磊 182 158斤', shirt, size('L', 'XL', '2XL')],
    ['我爸173 130斤\n我弟182 156斤\n我自己177 71kg\n都要黑的 分别什么码', shirt, size('L', '2XL', 'XL')],
    ['我妈158 98斤\n我姐166 115斤\n我自己161 101斤\n各什么码', dress, size('M', 'L', 'M')],
    ['我自己160 102,我妈166 115,我姐172 130 都要', dress, size('M', 'L', 'XL')],
    ['大的一米三 54斤 小的一米 30斤 各要什么码', childSet, size('130', '100')],
    ['一个一米三 54斤 一个一米 三十斤', childSet, size('130', '100')],
    ['大宝一米二五 小宝九十公分', childSet, size('130', '90')],
    ['大的头围54 小的48', hat, size('L', 'S')],
  ],
  'compared with somebody': [
    ['我同事买的L,她165 115,穿着挺好看。我比她矮比她瘦,160 99斤,我拍啥', dress, size('M')],
    ['我同事165 115穿L,我比她矮一点 160 100 穿啥', dress, size('M')],
    ['我姐170 130拍的XL 我没她高 163 104斤 拍哪个', dress, size('M')],
    ['闺蜜168 118斤穿L正好,我比她瘦点,162 103', dress, size('M')],
    ['同事172 128斤买的XL挺合适 我比她矮半个头 161 100斤', dress, size('M')],
    ['我妹跟我买一样的她160穿M,我168 116斤,拍什么', dress, size('L')],
    ['我兄弟182 160斤穿2XL 我比他矮 173 127斤', shirt, size('L')],
    ["my sister got the L, she's 167 and 58kg. I'm shorter, 160cm 50kg, what size?", dress, size('M')],
    ['我妈160 100 我比她高 166 115 各一件', dress, size('M', 'L')],
  ],
  'an error denied': [
    ['sorry typo, 167 not 176!! weight 58kg. size?', dress, size('L')],
    ['166cm not 156, 57 kg, which size', dress, size('L')],
    ['161 (not 116 lol) and 50kg', dress, size('M')],
    ['my height is 178 not 187, 70kg', shirt, size('XL')],
    ['是167不是176!!58公斤', dress, size('L')],
    ['体重115不是151 身高166', dress, size('L')],
    ['165不是156,115斤', dress, size('L')],
  ],
  'prices of the offer': [
    ['29.9两条的那个,96斤穿哪个码', tights, size('M')],
    ['39.9三条那个链接 106斤拍什么', tights, size('M')],
    ['49两条的那款 体重125', tights, size('L')],
    ['买的79两件那个,145斤能穿吗', tights, size('XL')],
    ['69两条的那款 腰围70穿几码', jeans, size('28')],
    ['腰70两条', jeans, size('28')],
    ['69.9和72.9两个链接有啥不一样', jeans, none],
    ['66.6的和69.9的是同一条吗', jeans, none],
    ['49.9和52.9那两款差在哪', hat, none],
    ['38的和45的两个链接有啥区别', dogCoat, none],
    ['100的和120的那两款哪里不同', tights, none],
    ['128一套两套200行吗', childSet, none],
    ['昨天看是68 今天72了', jeans, none],
    ['限时价179倒计时175分钟', shirt, none],
    ['评分4.8 175人买过 真的假的', shirt, none],
  ],
  'sums that were paid': [
    ['刚付了两笔 一笔158 一笔168 158那笔取消掉', dress, none],
    ['付重复了 一单159 一单169 退一个', dress, none],
    ['扣了两次 一次179 一次178', shirt, none],
    ['订单两个,一个156一个163,把163的退了', dress, none],
    ['支付宝显示178 你们这显示175 差3块退我', shirt, none],
    ['红包领了 178变成175?', shirt, none],
    ['充了100 又充了120 到账了吗', tights, none],
    ['163 108斤 付了款 M码发吧', dress, size('M')],
  ],
  'what cloth is made of': [
    ['is it 100% cotton or 60/40 blend', shirt, none],
    ['60/40 cotton poly?', shirt, none],
    ['95/5 cotton spandex right?', shirt, none],
    ['是95棉5氨纶吗', tights, none],
    ['含棉量95还是100', tights, none],
    ['80棉20麻的吗', dress, none],
    ['成分是70羊毛30腈纶吗', dress, none],
    ['裙子长度110还是115', dress, none],
    ['洗了缩水 原来110长 现在105', dress, none],
  ],
  'complaints of what was bought': [
    ['我家狗30斤 刚穿一天拉链就咬坏了 能退吗', dogCoat, none],
    ['我家金毛60斤 衣服穿两次就开线了', dogCoat, none],
    ['15斤的柯基 收到少了一只袖子', dogCoat, none],
    ['我家猫10斤 起毛球了怎么办', dogCoat, none],
    ['My dog is 30 lbs and the zipper broke after one day', dogCoat, none],
    ['孩子3岁 穿了过敏起疹子', childSet, none],
    ['儿子6岁 穿两天就开胶', childShoes, none],
    ['我家狗30斤 穿哪个码', dogCoat, { ask: ['chest', 'back'] }],
    ['163 108斤 会起球吗 会不会透', dress, size('M')],
    ['我163,体重秤坏了不知道多重,M行不行', dress, { ask: ['weight'] }],
  ],
  'shoes that became tight': [
    ['平时穿27的 现在有点顶脚 买多大', childShoes, askFoot],
    ['现在穿26码 挤脚了 换几码', childShoes, askFoot],
    ['一直穿26 最近老说脚趾疼顶着了 拍几码', childShoes, askFoot],
    ['他穿26的鞋前面顶到了 买多大', childShoes, askFoot],
    ['平时穿37 最近买的37都挤 该拍几码', shoes, askFoot],
    ['去年穿26 今年穿不进去了 要几码', childShoes, askFoot],
    ['my son wears 26 but his toes touch the end now, what size', childShoes, askFoot],
    ['平时穿26 不挤也不顶脚 买几码', childShoes, size('26')],
    ['平时38 这款会挤脚吗', shoes, size('38')],
    ['平时38 脚宽有点挤', shoes, size('39')],
  ],
  'money that is haggled over': [
    ['行吧99就99', tights, none],
    ['39.9就39.9', dogCoat, none],
    ['198太不吉利了 188吧', shirt, none],
    ['195算180行不行', shirt, none],
    ['昨晚199 今早179 补一下', shirt, none],
    ['219 用了新客券179是吧', shirt, none],
    ['bundle deal 2 for 120', tights, none],
    ['spend 100 save 20 still on?', tights, none],
    ['前100名送啥 我是第110', tights, none],
    ['70的两条130行不行', jeans, none],
    ['体重105就105斤 别笑', tights, size('M')],
    ['预算150 163 108斤', dress, size('M')],
  ],
  'sizes that are changed for others': [
    ['娃衣服90小了 换100', childSet, none],
    ['110换120 差价怎么补', childSet, none],
    ['昨天拍的130 退了重拍120', childSet, none],
    ['身高110 原来的100小了 换几码', childSet, size('110')],
    ['28小了换29', jeans, none],
    ['鞋子拍成38了 我穿37的,快帮我换一下', shoes, none],
    ['我朋友也买了这双 她穿38 我37', shoes, size('37')],
    ['平时穿37 想买大一码', shoes, askFoot],
    ['穿38脚后跟掉', shoes, none],
    ['给妈妈买 她平时37 脚肿 拍几码', shoes, askFoot],
    ['鞋码38 脚宽', shoes, size('39')],
    ['平时37码半', shoes, { between: ['37', '38'] }],
    ['ok 9.5 in black orange', shoes, none],
    ['im a 6 in vans', shoes, none],
    ['28 in waist', jeans, size('28')],
    ['foot length is 23.8', shoes, size('38')],
    ['I wear a US 7.5', shoes, askFoot],
  ],
  'how far a garment reaches, and what it measures': [
    ['我155 穿S会不会拖地', tights, { ask: ['weight'] }],
    ['我165 118斤 会不会短', tights, size('L')],
    ['我155 88斤 会不会拖地', dress, size('S')],
    ['裙长165会不会拖地', dress, none],
    ['说是100长 实际才96', tights, none],
    ['i measured 118 and your page says 120', childSet, none],
    ['腰围70的裤子收到是75的', jeans, none],
    ['29 inch inseam?', jeans, none],
    ['靴筒高23.5围38', shoes, none],
    ['零下三十多度能穿吗', shoes, none],
    ['背后印号码 175 和 180', shirt, none],
    ['27吧', tights, none],
    ['163.108', dress, size('M')],
    ['我身高160多 体重100多', dress, { ask: ['height', 'weight'] }],
    ['上次买的M 胸围38的 这次胖了到45', dogCoat, size('L')],
  ],
}

describe.each(Object.entries(kinds))('%s', (_kind, rows) => {
  it.each(rows)('%s', (message, table, advice) => {
    expect(adviseSize(table, message)).toEqual(advice)
  })
})

describe('the patterns of lists and offers', () => {
  it.each([
    '165 115,小李 ',
    '同事165 115 我比',
    '60/40 ',
    '69.9和',
    '29.9两条',
    '167 not 1',
    'my sister 165 ',
    '99就',
    '90换',
    '我155 她穿38 ',
  ])('%s over and over is read without a wait', (piece) => {
    const start = performance.now()
    adviseSize(dress, piece.repeat(600))
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
