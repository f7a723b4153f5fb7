import type { ChatScript } from '../model.ts'

/** Chats of the women's wear shop. */
export const apparelScripts: readonly ChatScript[] = [
  {
    id: 'size',
    title: '尺码咨询',
    customer: { id: 'u1001', name: 'd***8', labels: ['新客'] },
    shop: 'apparel',
    products: ['YH-5502'],
    past: [
      { from: 'system', text: '当前用户来自 商品详情页', minutesAgo: 6, productId: 'YH-5502' },
      {
        from: 'robot',
        text: '亲，欢迎光临悦禾女装~人工客服正在赶来，您可以先留下身高体重，方便给您参考尺码。',
        minutesAgo: 6,
      },
      { from: 'buyer', text: '在的话看下这条裙子', minutesAgo: 5 },
      { from: 'agent', text: '在的亲，我是客服小悦，这条针织裙今天下单送运费险，您想看哪个颜色？', minutesAgo: 5 },
    ],
    turns: [
      {
        cue: { after: 4 },
        says: '我165 110斤穿什么码？',
        answer: '亲，您165、110斤按尺码表是L码。您平时喜欢修身一点还是宽松一点？',
      },
      {
        cue: { reply: 7 },
        says: '会不会起球啊，我之前买的针织都起球',
        answer: '亲，理解您的担心。这款用的是抗起球纱线，检测报告起球等级4级；建议反面冷水手洗，少和包包摩擦。',
      },
      {
        cue: { reply: 8 },
        says: '那杏色还有L吗 今天能发不',
        answer: '亲，杏色L码有现货，下午四点前付款今天发。您要杏色还是再看看酒红？',
      },
    ],
  },
  {
    id: 'order-differs',
    title: '订单与聊天不一致（颜色、尺码）',
    customer: { id: 'u1002', name: '小溪', returning: true, labels: ['老客', '第3单'] },
    shop: 'apparel',
    products: ['YH-2108'],
    order: {
      number: '2611220900174385',
      state: '已付款，待发货',
      productId: 'YH-2108',
      sku: '黑色；M',
      quantity: 1,
      receiver: '陈溪',
      phone: '13800001132',
      address: '浙江省杭州市西湖区文三路138号3幢502室',
      coupon: '店铺券 满400减20',
      amount: 439,
      note: '',
    },
    past: [
      { from: 'buyer', text: '大衣有驼色吗', minutesAgo: 12 },
      { from: 'agent', text: '有的亲，驼色现货，您身高体重多少，我帮您看下码。', minutesAgo: 12 },
      { from: 'buyer', text: '168 125斤 里面要穿毛衣', minutesAgo: 11 },
      { from: 'agent', text: '亲，168、125斤里面穿毛衣的话建议L码，活动更自在。', minutesAgo: 11 },
      { from: 'buyer', text: '那我要驼色L', minutesAgo: 10 },
      { from: 'agent', text: '好的亲，满400可以用20元店铺券，下单前领一下。', minutesAgo: 10 },
    ],
    turns: [
      {
        cue: { after: 6 },
        says: '拍好了 你确认下 快递放驿站就行',
        answer: '亲，跟您核对一下订单：您前面说的是驼色L码，订单上是黑色M码，需要帮您改成驼色L吗？',
      },
      {
        cue: { reply: 8 },
        says: '啊拍错了 改驼色L吧',
        answer: '好的亲，已经备注改驼色L码，放驿站，确认无误今天为您发出。',
      },
    ],
  },
]
