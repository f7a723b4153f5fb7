import type { PackEntry } from '../pack.ts'

/** What is said while an order is being made, changed or put right. */
export const duringSale: PackEntry[] = [
  {
    id: 'dg-change-address',
    kind: 'faq',
    title: '改地址',
    category: '售中/订单',
    tags: ['改单'],
    questions: ['地址填错了', '能改收货地址吗', '换个地址收货', '电话留错了', '寄到公司可以吗'],
    answer:
      '您好，还没发货可以改。麻烦把新的收件人、电话和详细地址发我，改好后我再跟您核对一遍；已经发出的我联系快递转寄。',
  },
  {
    id: 'dg-cancel',
    kind: 'faq',
    title: '取消订单',
    category: '售中/订单',
    tags: ['改单'],
    questions: ['不想要了怎么取消', '取消订单', '还没发货可以退款吗', '拍重复了退一单'],
    answer:
      '您好，没发货的话您在订单里点退款，我马上同意。方便说下是规格、价格还是时间的原因吗？能解决的我先帮您解决。',
  },
  {
    id: 'dg-tried',
    kind: 'faq',
    title: '排查后还是不行',
    category: '售后/故障',
    tags: ['故障'],
    questions: ['按您说的做了没用', '试过了还是老样子', '重启也没好', '弄了半天还是没反应', '重新连过了还不行'],
    answer:
      '您好，不让您反复折腾了。签收15天内的性能故障直接给您换新，我现在登记，今天安排快递上门取旧的。您方便的取件时间是几点？',
  },
  {
    id: 'dg-charge-safe',
    kind: 'faq',
    title: '快充伤不伤电池',
    category: '商品/充电',
    product: 'JD-C65',
    questions: ['充电器伤电池吗', '快充会不会伤手机', '一直用快充电池会坏吗', '整夜充电有没有事'],
    answer:
      '您好，充电器会和设备先协商功率，要多少给多少，支持常见快充协议，正常用不影响电池；充电时别捂着，散热好就行。您主要给什么设备充？',
    evidence: '3C证书与检测报告 C65-2026-01',
  },
  {
    id: 'dg-q-resend',
    kind: 'quick',
    code: 'bf',
    title: '补发新的',
    category: '快捷/售后',
    questions: ['照片发过去了', '什么时候给我补发', '换新的多久寄'],
    answer: '您好，照片核实了，今天给您补发新的，旧的安排快递上门取。您方便的取件时间是几点？',
  },
  {
    id: 'dg-q-stock',
    kind: 'quick',
    code: 'yh',
    title: '有现货',
    category: '快捷/接待',
    questions: ['我要的规格有货吗', '这个颜色现在有吗', '有货今天能发吗'],
    answer: '您好，{规格}有现货，下午五点前付款今天发顺丰。拍下后跟我说一声，我给您备注优先。',
  },
  {
    id: 'dg-q-note',
    kind: 'quick',
    code: 'bz',
    title: '已备注',
    category: '快捷/订单',
    questions: ['帮我备注一下', '给仓库写个备注', '记得备注'],
    answer: '好的，已经给您备注{备注}，付款后今天按备注安排。',
  },
]
