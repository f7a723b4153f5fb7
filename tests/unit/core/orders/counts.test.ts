import { describe, expect, it } from 'vitest'
import { checkOrder } from '@/lib/core/orders/index.ts'
import { readCases } from './three-check-cases.ts'

/** What is raised of the number of pieces in a chat (`b` the buyer, `a` the agent, lines between `/`) about one card. */
function raisedOn(item: string, chat: string): boolean {
  const [one] = readCases(`# one => \n${item}\n@ amount: -\n${chat.split(' / ').join('\n')}`)
  if (one === undefined) throw new Error('a case without a card')
  return checkOrder(one.order, one.messages).goods.findings.some(({ field }) => field === 'quantity')
}

describe('how many pieces a chat comes to', () => {
  it.each([
    [
      'the agent takes it down',
      '保温杯大容量 | 白色;500ml | 1',
      'b 我跟我妈都要一样的 / a 好的 那就两个白色 / b 嗯嗯 / b 下单了',
    ],
    ['each of several people', '护手霜 | 玫瑰;50g | 2', 'b 我和两个室友一人一支 / a 三支玫瑰对吧 / b 对的 / b 付好啦'],
    ['as many more', '挂耳咖啡 | 深烘;10包/盒 | 2', 'b 先来两盒 / a 好的 / b 那翻倍吧 / a 那就4盒 / b 嗯 / b 拍了'],
    ['pieces in packs', '洗脸巾 | 80抽 | 1', 'b 我要六包 怎么拍 / a 3包一提 您拍2提 / b 好的 拍好了'],
    [
      'all the shop allows',
      '抽纸整箱 | 24包/箱 | 1',
      'b 一个人能买几箱 / a 一个ID限购三箱 / b 那买满 / a 好的 三箱 / b 行 下了',
    ],
    ['one less', '拼音本 | 小学生;20页 | 6', 'b 六本吧 / a 好的6本 / b 哦有一本买过了 五本就行 / a 好 5本 / b 付了'],
    [
      'in English',
      'Bamboo Dish Brush | Natural | 1',
      'b can I get three please / a Sure, three brushes / b thanks / b paid',
    ],
  ])('%s', (_, item, chat) => {
    expect(raisedOn(item, chat)).toBe(true)
  })

  it.each([
    ['what one pack holds', '洗脸巾 | 80抽*6包/提 | 1', 'b 一提几包 / a 一提6包 / b 那来一提 / a 好的 / b 拍了'],
    ['what is in the box', '电动牙刷 | 白色 | 1', 'b 带几个刷头 / a 标配4个刷头 / b 4个够用了 / b 拍了'],
    ['another time', '渔夫帽 | 黑色 | 20', 'b 去年做了15顶 今年要20顶 / a 好的 20顶 / b 付了'],
    ['pets', '猫砂盆 | 大号 | 1', 'b 我家两只猫够用吗 / a 够的 / b 好 两只都胖 / b 那拍了'],
    [
      'only asked',
      '定制鼠标垫 | 80*30 | 30',
      'b 30个多少 / a 12一个 360 / b 50个呢 / a 50个11 550 / b 还是30个 / a 好的 / b 付了',
    ],
    ['not sold so', '百科全书 | 全套8册 | 1', 'b 我只要前两本 / a 单本不卖哦 / b 那就全套 / a 好的 / b 拍了'],
    ['whose it is', '羽绒被 | 2米*2.3米 | 1', 'b 先买我俩的 2米的床 / a 好的 2米*2.3米 / b 嗯拍了'],
    ['a version of the card', '鞋柜 | 白色;四抽 | 2', 'b 四抽的两个 / a 好的 / b 五抽多高 / a 110 / b 高了 还是四抽'],
    ['a price for each', '棉袜 | 灰色 | 2', 'b 两双灰的 / a 好的 9.9一双 19.8 / b 拍了'],
  ])('is not %s', (_, item, chat) => {
    expect(raisedOn(item, chat)).toBe(false)
  })
})

describe('a card of several lines', () => {
  const CARD = '护手霜 | 玫瑰;50g | 1\n润唇膏 | 无色;4g | 1'

  it('is compared line by line where the buyer counts each', () => {
    expect(raisedOn(CARD, 'b 护手霜两支 润唇膏一支 / a 好的 / b 拍了')).toBe(true)
    expect(raisedOn(CARD, 'b 护手霜一支 润唇膏一支 / a 好的 / b 拍了')).toBe(false)
  })

  it('may be counted in the pieces of its packs', () => {
    expect(raisedOn('棉线 | 奶白;5团/组 | 2\n棉线 | 灰粉;5团/组 | 1', 'b 奶白十团 灰粉五团 / a 好的 / b 拍了')).toBe(
      false,
    )
  })
})
