import { describe, expect, it } from 'vitest'
import { checkOrder } from '@/lib/core/orders/index.ts'
import { readCases } from './three-check-cases.ts'

/** The fields of the delivery and the note that are raised on a chat beside a card of plain goods. */
function raised(card: string, chat: string): string[] {
  const [one] = readCases(`# a chat\n纯棉毛巾 | 灰色 | 1\n${card}\n${chat}`)
  return checkOrder(one!.order, one!.messages).ship.findings.map(({ field }) => field)
}

const NONE = '@ note: -'

describe('a wish the note lacks', () => {
  it.each([
    ['put on record', NONE, 'b 袋子外面别让人看出是啥\na 好的 给您备注了\nb 谢啦'],
    ['promised back', NONE, 'b 价签帮我撕掉 送人的\na 好的 价签给您撕掉\nb 嗯'],
    [
      'nobody has answered yet',
      NONE,
      'b 灰色有吗\na 有的亲 现货\nb 擦脸用 要软的\na 亲 擦脸的话建议灰色纯棉款\nb 那我要灰色\na 好的亲，满400可以用20元店铺券，下单前领一下。\nb 拍好了 你确认下 快递放驿站就行',
    ],
    ['a text both say', '@ note: 绣字', 'b 毛巾角上绣 平安喜乐\na 好的 平安喜乐\nb 对'],
    ['a text with one sign other', '@ note: 绣字 郑雨萱', 'b 绣个名字 郑雨轩\na 好的 郑雨轩'],
    ['the other kind of place', '@ note: 放丰巢', 'b 腿脚不便 还是送货上门\na 好的 给您备注送货上门'],
    ['another side of the house', '@ note: Leave at front door', 'b back porch please\na Got it, back porch'],
    [
      'a word that insists',
      '@ note: 贺卡:节日快乐',
      'b 贺卡写 节日快乐 外公收\na 写好备注 节日快乐 外公收\nb 别漏了外公收',
    ],
  ])('%s', (_, card, chat) => {
    expect(raised(card, chat)).toContain('note')
  })

  it.each([
    ['in other words of the note', '@ note: 勿电联', 'b 到了不要打电话\na 好的 已备注'],
    [
      'where the address says it',
      '@ address: 山东省聊城市东昌西路12号(放菜鸟驿站)\n@ note: -',
      'b 放驿站哈\na 好的 地址里有',
    ],
    ['that happens anyway', NONE, 'b 送之前打电话不\na 师傅会先联系的 不用特别备注\nb 好'],
    ['that the buyer applies for', NONE, 'b 能开发票不\na 能的 收货后订单里自己申请\nb 好'],
    ['that only a question was', NONE, 'b 毛巾吸水吗\na 吸水的 需要备注颜色吗\nb 不用'],
    ['that the last words turn down', NONE, 'b 能绣名字吗\na 能的 要绣什么\nb 算了 不用绣了 拍好了'],
    ['that need not be noted after all', NONE, 'b 能晚上送吗\na 可以备注晚上送\nb 我妈说她白天在\nb 不用备注\na 好嘞'],
    [
      'that is forgotten',
      NONE,
      'b could they leave it behind the gate\na Sure, I can add that\nb actually no, forget it, ill be in\na Okay, leaving it off',
    ],
    ['that was let be', NONE, 'b 开个发票\na 好的\nb 哦不开了 报不了\na 好的 那不备注发票'],
  ])('%s is none', (_, card, chat) => {
    expect(raised(card, chat)).not.toContain('note')
  })
})

describe('a delivery that differs', () => {
  it.each([
    [
      'read out and turned down',
      'address',
      '@ address: 吉林省通化市东昌区龙泉路66号',
      'b 地址念一下\na 东昌区龙泉路66号\nb 不对 166号\na 好的我改一下',
    ],
    ['left out', 'address', '@ address: 河北省廊坊市广阳区新华路18号', 'b 地址忘了写单元 2单元\na 好的 给您补上2单元'],
    [
      'with a sign before the number',
      'address',
      '@ address: 河北省廊坊市广阳区新华路18号',
      'b 门牌错了 是新华路乙18号 不是18号\na 新华路乙18号 改好了',
    ],
    ['a short name within the card’s', 'receiver', '@ receiver: 孟小棠', 'b 收件人写孟棠\na 好的 孟棠 改好'],
    ['a person of kin', 'receiver', '@ receiver: 焦雅', 'b 寄我外婆那 写钱桂芬\na 钱桂芬 好的'],
    [
      'an English number',
      'phone',
      '@ phone: +1 404-555-0139',
      "b it's an old number, 404-555-0193 now\na I'll update it to 404-555-0193\nb thanks",
    ],
  ])('%s', (_, field, card, chat) => {
    expect(raised(card, chat)).toContain(field)
  })

  it.each([
    [
      'a number of something else',
      '@ phone: 15200071163',
      'b 门锁绑的是我爸的号 13300071190 收货的不用改\na 好的 收货还是您订单上的号码',
    ],
    [
      'a change taken back',
      '@ phone: 13400022284',
      'b 电话改成13400022248\na 好的 13400022248\nb 看错了 别改了\na 好的 那还是13400022284',
    ],
    [
      'where the buyer lived before',
      '@ address: 江苏省苏州市吴中区苏震桃路288号',
      'b 以前那个地址星湖街328号不住了\na 好的 现在的是苏震桃路288号',
    ],
    ['a staircase', '@ address: 河北省邯郸市人民路298号', 'b 楼道用的 够不\na 楼道够了\nb 好'],
    [
      'another town that is not meant',
      '@ address: 江西省南昌市青山湖区南京东路399号',
      'b 南京东路那个 莫发到南京去了\na 哈哈不会的',
    ],
  ])('%s is none', (_, card, chat) => {
    expect(raised(card, chat)).toEqual([])
  })
})

describe('what the card alone tells', () => {
  it.each([
    ['a road without a number', '@ address: 山西省临汾市尧都区鼓楼南街', ['address']],
    ['a village and its street', '@ address: 山西省临汾市尧都区李家村中心街', []],
    ['an office in a tower', '@ address: Office 1203, Al Salam Tower, Dubai, UAE\n@ phone: +971 50 000 1287', []],
    ['a British number too short', '@ address: 33 Gloucester Road, Bristol BS7 8AA\n@ phone: 07700 90051', ['phone']],
    ['a British number', '@ address: 33 Gloucester Road, Bristol BS7 8AA\n@ phone: 07700 900512', []],
    ['a Norwegian number too short', '@ address: Storgata 22, 0184 Oslo, Norway\n@ phone: +47 934 21 08', ['phone']],
  ])('%s', (_, card, fields) => {
    expect(raised(card, 'b 灰色\na 好的')).toEqual(fields)
  })
})
