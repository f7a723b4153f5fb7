import type { ChatScript } from '../model.ts'

/** Chats of the fresh food shop. */
export const freshScripts: readonly ChatScript[] = [
  {
    id: 'rotten',
    title: '坏果售后',
    customer: { id: 'u3001', name: '一家四口', returning: true, labels: ['老客'] },
    shop: 'fresh',
    products: ['ST-CZ'],
    order: {
      number: '2611201108450553',
      state: '已签收',
      productId: 'ST-CZ',
      sku: '10斤装',
      quantity: 1,
      receiver: '周*',
      phone: '138****0166',
      address: '江苏省南京市鼓楼区***',
      coupon: '两箱减5元',
      amount: 69.9,
      note: '',
    },
    past: [
      { from: 'buyer', text: '橙子到了', minutesAgo: 15 },
      { from: 'agent', text: '您好，到货后2小时内验货，有坏的拍照给我，按比例退。', minutesAgo: 14 },
    ],
    turns: [
      {
        cue: { after: 3 },
        says: '打开烂了4个 流水了',
        picture: '四个腐烂的脐橙和面单',
        answer: '您好，很抱歉。照片收到了，坏4个按比例退，不用寄回，我现在就给您办。',
      },
      { cue: { reply: 6 }, says: '退多少钱', answer: '您好，按个数退您13元，原路返回，1到3天到账。' },
    ],
  },
  {
    id: 'thawed',
    title: '冻品化冻',
    customer: { id: 'u3002', name: '厨娘小美', labels: ['新客'] },
    shop: 'fresh',
    products: ['ST-XR'],
    turns: [
      {
        cue: { after: 1 },
        says: '虾仁到了都软了 还能吃吗',
        answer: '您好，抱歉。摸着还凉就尽快放冷冻，可以吃；已经不凉有异味的别吃，拍张照片给我。',
      },
      { cue: { reply: 7 }, says: '冰袋都化光了 不敢吃', answer: '您好，那就别吃了，照片核实后给您退款，不用寄回。' },
    ],
  },
  {
    id: 'crab-dead',
    title: '死蟹赔付',
    customer: { id: 'u3003', name: '老饕', labels: ['新客'] },
    shop: 'fresh',
    products: ['ST-DX'],
    turns: [
      {
        cue: { after: 1 },
        says: '到货死了一只 怎么赔',
        answer: '您好，抱歉。把死蟹放在面单旁拍张照片，签收2小时内死几只赔几只。',
      },
      { cue: { reply: 6 }, says: '还有一只断腿', answer: '您好，断一两条腿不影响食用，不在赔付范围，跟您说明一下。' },
    ],
  },
  {
    id: 'sweet',
    title: '甜不甜',
    customer: { id: 'u3004', name: '豆豆妈', labels: ['新客'] },
    shop: 'fresh',
    products: ['ST-CZ'],
    turns: [
      {
        cue: { after: 1 },
        says: '甜不甜 小孩怕酸',
        answer: '您好，这批抽测糖度12到14度，酸甜口，常温放两三天会更甜。',
      },
      {
        cue: { reply: 6 },
        says: '5斤大概几个 有没有打蜡',
        answer: '您好，5斤中果大约9到12个，没有打蜡，农残报告可以发您看。',
      },
    ],
  },
  {
    id: 'remote-fresh',
    title: '偏远地区问生鲜',
    customer: { id: 'u3005', name: '高原红', labels: ['新客'] },
    shop: 'fresh',
    products: ['ST-PT'],
    turns: [
      {
        cue: { after: 1 },
        says: '西藏能发葡萄吗',
        answer: '您好，西藏水果可以发，需要补20元运费，时效超过4天，路上可能有个别坏果，按比例赔。您看可以吗？',
      },
      { cue: { reply: 6 }, says: '那虾仁呢', answer: '您好，冷冻商品西藏冷链到不了，发不了，不耽误您。' },
    ],
  },
  {
    id: 'gift',
    title: '送礼',
    customer: { id: 'u3006', name: '陈总助理', labels: ['新客'] },
    shop: 'fresh',
    products: ['ST-PT'],
    turns: [
      {
        cue: { after: 1 },
        says: '送客户的 有礼盒吗 别放价格单',
        answer: '您好，有2斤礼盒装，箱里不放价格单，可以附手写贺卡，祝福语拍单后发我。',
      },
      {
        cue: { reply: 6 },
        says: '要20份 能开票吗',
        answer: '您好，可以开电子发票，20份我帮您排到货日期，您想哪天到？',
      },
    ],
  },
  {
    id: 'not-home',
    title: '改派送时间',
    customer: { id: 'u3007', name: '夜班护士', labels: ['新客'] },
    shop: 'fresh',
    products: ['ST-XR'],
    turns: [
      {
        cue: { after: 1 },
        says: '家里没人 能放驿站吗',
        answer: '您好，冷链放驿站超过4小时容易化，您几点方便？我联系快递改派。',
      },
      { cue: { reply: 6 }, says: '晚上八点后', answer: '好的，已联系快递晚上八点后送，并在订单上备注。' },
    ],
  },
  {
    id: 'short-weight',
    title: '缺斤',
    customer: { id: 'u3008', name: '较真的人', labels: ['新客'] },
    shop: 'fresh',
    products: ['ST-CZ'],
    turns: [
      {
        cue: { after: 1 },
        says: '5斤装称了才四斤半 缺斤少两',
        answer: '您好，抱歉。标的是净重，麻烦把秤的读数拍一张给我，少的按差额退您。',
      },
      {
        cue: { reply: 6 },
        says: '照片发了',
        picture: '电子秤上的读数',
        answer: '您好，收到了，差额4元现在退您，原路返回。',
      },
    ],
  },
  {
    id: 'unwell',
    title: '吃了不舒服',
    customer: { id: 'u3009', name: '匿名用户', labels: ['新客'] },
    shop: 'fresh',
    products: ['ST-XR'],
    turns: [
      {
        cue: { after: 1 },
        says: '昨天吃了虾仁 今天拉肚子',
        answer: '您好，身体要紧，请先停吃并尽快就医，保留商品和就诊单据，主管10分钟内回电给您。',
      },
      {
        cue: { reply: 7 },
        says: '那你们怎么处理',
        answer: '您好，我已经上报主管，请保持电话畅通，单据齐了我们按规则处理。',
      },
    ],
  },
]
