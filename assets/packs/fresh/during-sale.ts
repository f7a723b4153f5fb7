import type { PackEntry } from '../pack.ts'

/** What is said while an order is on its way or being put right. */
export const duringSale: PackEntry[] = [
  {
    id: 'fr-sick-next',
    kind: 'faq',
    title: '身体不适的后续',
    category: '售后/安抚',
    tags: ['安抚'],
    questions: ['你们打算怎么处理', '主管什么时候联系我', '看病的钱谁出', '这件事怎么解决'],
    answer:
      '您好，情况已经上报主管，10分钟内给您回电，请保持电话畅通。商品、包装和就诊单据请先留着，单据齐了我们按规则处理，有进展我第一时间告诉您。',
    risk: '身体不适一律上报主管，不判断病因、不私下承诺',
  },
  {
    id: 'fr-hurry',
    kind: 'faq',
    title: '急着要',
    category: '售中/订单',
    tags: ['发货'],
    questions: ['能快点发吗', '急着送人', '明天能到吗', '能不能加急'],
    answer:
      '您好，给您备注优先采摘打包，上午十点前付款当天发。您的收货城市和最晚要到的日期是？来不及的话我直接告诉您，不耽误您。',
  },
  {
    id: 'fr-q-moved',
    kind: 'quick',
    code: 'gp',
    title: '已改派',
    category: '快捷/订单',
    questions: ['改个时间送', '下班以后再送', '换个时间派送'],
    answer: '好的，已经联系快递改到{时间}派送，订单上也备注好了，派送前会给您打电话。',
  },
  {
    id: 'fr-q-gap',
    kind: 'quick',
    code: 'ce',
    title: '差额已退',
    category: '快捷/售后',
    questions: ['称重的照片给你了', '少的怎么补', '差的钱退我'],
    answer: '您好，照片收到了，少的部分{金额}元现在退您，原路返回，1到3天到账。',
  },
  {
    id: 'fr-q-note',
    kind: 'quick',
    code: 'bz',
    title: '已备注',
    category: '快捷/订单',
    questions: ['帮我备注一下', '给仓库写个备注', '记得备注'],
    answer: '好的，已经给您备注{备注}，打包时会照着做。',
  },
]
