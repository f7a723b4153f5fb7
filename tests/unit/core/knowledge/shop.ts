import type { KnowledgeEntry } from '@/lib/core/knowledge/index.ts'

const faq = (id: string, questions: readonly string[], answer: string): KnowledgeEntry => ({
  id,
  kind: 'faq',
  title: questions[0] ?? '',
  questions,
  answer,
})

/** A small shop's knowledge base of our own, with near-synonyms on purpose. */
export const shop: readonly KnowledgeEntry[] = [
  faq('ship-when', ['什么时候发货', '几天能发货', '今天拍的哪天发出来'], '下单后48小时内发出'),
  faq('ship-late', ['怎么还没有发货', '拍了三天了还不发'], '抱歉让您久等,马上为您催'),
  faq('parcel-where', ['快递到哪了', '物流怎么不动了', '包裹什么时候能到'], '这就为您查'),
  faq('refund-how', ['怎么申请退款', '我要退款', '钱怎么退'], '在订单里点申请退款'),
  faq('refund-when', ['退款多久到账', '退的钱什么时候回来'], '审核后原路退回'),
  faq('return-fee', ['退货运费谁出', '有运费险吗'], '订单带运费险'),
  faq('size', ['穿什么码', '身高体重怎么选尺码'], '告诉我身高体重'),
  faq('colour', ['有几种颜色', '有黑色吗'], '黑白两色'),
  faq('invoice', ['能开发票吗', '怎么开票'], '可以开电子发票'),
  faq('coupon', ['优惠券怎么用', '券为什么用不了'], '满足门槛才能用'),
  faq('address', ['地址填错了可以改吗', '修改收货地址'], '未发货可以改'),
  {
    id: 'quick-ship',
    kind: 'quick',
    title: '发货说明',
    questions: [],
    answer: '您好{客户},亲的包裹今天发出',
    code: 'fh',
  },
  { id: 'quick-thanks', kind: 'quick', title: '感谢', questions: [], answer: '感谢您的光临', code: 'xx' },
]
