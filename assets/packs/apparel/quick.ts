import type { PackEntry } from '../pack.ts'

/** Quick replies with their short codes. */
export const quick: PackEntry[] = [
  {
    id: 'ap-q-hi',
    kind: 'quick',
    code: 'hy',
    title: '欢迎语',
    category: '快捷/接待',
    questions: ['你好', '在吗', '有人吗', '客服在不在'],
    answer: '{客户}您好，我是悦禾女装的客服小悦，今天下单送运费险。您想了解尺码、发货还是活动？',
  },
  {
    id: 'ap-q-wait',
    kind: 'quick',
    code: 'sd',
    title: '稍等',
    category: '快捷/接待',
    questions: ['帮我查一下', '你看下', '问一下仓库'],
    answer: '好的亲，我马上为您核实，2分钟内回复您，麻烦稍等一下。',
  },
  {
    id: 'ap-q-check',
    kind: 'quick',
    code: 'hd',
    title: '核对订单',
    category: '快捷/订单',
    questions: ['拍好了', '付款了', '已经下单了'],
    answer:
      '亲，跟您核对一下订单{单号}：\n商品：{商品}\n收货：{收货信息}\n支付：{支付信息}\n无误的话今天为您安排发出。',
  },
  {
    id: 'ap-q-sent',
    kind: 'quick',
    code: 'fh',
    title: '发货通知',
    category: '快捷/订单',
    questions: ['发货了吗', '快递单号多少', '单号发我一下'],
    answer: '亲，您的订单{单号}已经发出，{快递公司}{快递单号}，收到后有任何问题随时找我。',
  },
  {
    id: 'ap-q-addr',
    kind: 'quick',
    code: 'thdz',
    title: '退货地址',
    category: '快捷/售后',
    questions: ['退货地址发一下', '寄到哪里', '退回去的地址'],
    answer: '亲，退货地址：{退货地址}。包裹里放一张写有订单号和昵称的纸条，寄出后把快递单号填到订单里，别用到付哦。',
  },
  {
    id: 'ap-q-care',
    kind: 'quick',
    code: 'xh',
    title: '洗护提醒',
    category: '快捷/售后',
    questions: ['收到了', '衣服收到很喜欢', '已经收到货'],
    answer: '亲，收到就好~深色头两次单独冷水洗，针织平铺晾干不变形。穿着合适的话，欢迎晒张图给其他姐妹参考。',
  },
  {
    id: 'ap-q-bye',
    kind: 'quick',
    code: 'zj',
    title: '结束语',
    category: '快捷/接待',
    questions: ['好的谢谢', '知道了', '没事了', '谢谢'],
    answer: '不客气亲，后面有任何问题随时找小悦，祝您生活愉快。',
  },
]
