import type { Language } from '../shared/index.ts'
import type { CategoryPack } from './category-pack.ts'
import type { ComplaintKind } from './complaint-kinds.ts'

type Words = Readonly<Record<Language, string>>

/** A path of the three ones: one sentence that soothes, one step that solves, within one minute. Data, edited by a shop. */
export interface ComplaintPath {
  readonly kind: ComplaintKind
  readonly category: CategoryPack
  /** One sentence that takes the buyer's side. */
  readonly soothe: Words
  /** One step the buyer can take or that is taken now; names in braces are slots the agent fills. */
  readonly step: Words
  /** What to put forward, as a share of the order's amount and at least a sum, in CNY; both 0: nothing. */
  readonly compensation: { readonly share: number; readonly atLeastCny: number }
  /** What proves the case: asked for in the step or taken from the page. */
  readonly evidence: readonly EvidenceKind[]
}

/** Pieces of an evidence package. */
export type EvidenceKind = 'chat-log' | 'logistics' | 'certificate' | 'photo' | 'order' | 'refund'

/** A path from its words and what goes with them; by default the chat and the order prove the case. */
export const complaintPath = (
  kind: ComplaintKind,
  category: CategoryPack,
  words: { soothe: Words; step: Words },
  rest: { share?: number; atLeastCny?: number; evidence?: readonly EvidenceKind[] } = {},
): ComplaintPath => ({
  kind,
  category,
  soothe: words.soothe,
  step: words.step,
  compensation: { share: rest.share ?? 0, atLeastCny: rest.atLeastCny ?? 0 },
  evidence: rest.evidence ?? ['chat-log', 'order'],
})

/**
 * The ready paths. Late parcel: apology, chase, ¥5; wrong size: return within 7 days, address, note with the order number;
 * fresh goods: photo within the shop's hours, refund without return (DOMAIN 2, FLOW-AFTER; KB-GUIDE).
 */
export const COMPLAINT_PATHS: readonly ComplaintPath[] = [
  complaintPath(
    'late',
    'general',
    {
      soothe: {
        'zh-CN': '让您等久了，真的抱歉，换我也着急。',
        en: "I'm sorry you have been kept waiting; I would be worried too.",
      },
      step: {
        'zh-CN': '我现在就联系快递催件，订单 {单号} 一有进度马上告诉您。',
        en: "I'm chasing the carrier for order {order} right now and will tell you as soon as I know.",
      },
    },
    { atLeastCny: 5, evidence: ['chat-log', 'logistics'] },
  ),
  complaintPath(
    'not-shipped',
    'general',
    {
      soothe: {
        'zh-CN': '让您等这么久还没发出，真的抱歉。',
        en: "I'm sorry it hasn't left yet; that is too long.",
      },
      step: {
        'zh-CN': '我现在就去仓库催订单 {单号}，问到最晚几点发出马上告诉您。',
        en: "I'm asking the warehouse about order {order} right now and will tell you the latest time it leaves.",
      },
    },
    { atLeastCny: 5 },
  ),
  complaintPath(
    'not-received',
    'general',
    {
      soothe: {
        'zh-CN': '显示签收却没拿到，这确实让人着急，抱歉。',
        en: "I'm sorry; it is worrying when a parcel shows as delivered and isn't there.",
      },
      step: {
        'zh-CN': '我这就请快递核实订单 {单号} 的签收点和签收人，核实前您先看看驿站和家人是否代收。',
        en: "I'm asking the carrier who signed for order {order}; please check with neighbours or the pickup point meanwhile.",
      },
    },
    { evidence: ['chat-log', 'logistics'] },
  ),
  complaintPath('wrong-size', 'general', {
    soothe: {
      'zh-CN': '尺寸不合适很扫兴，抱歉，我帮您处理好。',
      en: "I'm sorry the size isn't right; let's put it right.",
    },
    step: {
      'zh-CN': '签收后 7 天内可以退换：请寄到 {退货地址}，包裹里放纸条写上订单号 {单号}。',
      en: 'You can return it within 7 days: please send it to {return address} with a note of order {order}.',
    },
  }),
  complaintPath('wrong-size', 'apparel', {
    soothe: {
      'zh-CN': '码数不合身很扫兴，抱歉，我帮您换到合适的。',
      en: "I'm sorry it doesn't fit; let's get you the right one.",
    },
    step: {
      'zh-CN': '签收后 7 天内、吊牌完整不影响二次销售就能换：请寄到 {退货地址}，纸条写上订单号 {单号} 和要换的尺码。',
      en: 'Within 7 days, tags on and unworn: please send it to {return address} with order {order} and the size you need.',
    },
  }),
  complaintPath(
    'damaged',
    'general',
    {
      soothe: { 'zh-CN': '收到破损的肯定很失望，实在抱歉。', en: "I'm very sorry it reached you damaged." },
      step: {
        'zh-CN': '请拍一张破损处和外包装的照片发我，我核实后马上给您补发或退款。',
        en: 'Please send one photo of the damage and the box; I will replace or refund it once I see it.',
      },
    },
    { share: 0.1, evidence: ['chat-log', 'order', 'photo'] },
  ),
  complaintPath(
    'spoiled',
    'general',
    {
      soothe: {
        'zh-CN': '满心期待却收到坏的，换谁都难受，抱歉。',
        en: "I'm so sorry; nobody wants to open a box like that.",
      },
      step: {
        'zh-CN': '请把坏的和面单一起拍张照片发我，不用寄回，我按坏的数量给您退款。',
        en: 'Please send a photo of the spoiled ones with the label; no need to return them, I will refund those.',
      },
    },
    { evidence: ['chat-log', 'order', 'photo'] },
  ),
  complaintPath(
    'spoiled',
    'fresh',
    {
      soothe: { 'zh-CN': '生鲜到手不新鲜太扫兴了，抱歉。', en: "I'm so sorry it didn't arrive fresh." },
      step: {
        'zh-CN': '请在签收后 {验货时限} 内把坏果和快递面单拍在一张照片里发我，不用寄回，按坏的比例退款。',
        en: 'Please send one photo of the spoiled ones with the label within {inspection time}; no return needed, I refund that share.',
      },
    },
    { evidence: ['chat-log', 'order', 'photo', 'logistics'] },
  ),
  complaintPath(
    'missing',
    'general',
    {
      soothe: { 'zh-CN': '少收到东西是我们没做好，抱歉。', en: "I'm sorry something was left out; that is on us." },
      step: {
        'zh-CN': '请拍一张收到的全部物品发我，我核对订单 {单号} 的出库记录后今天给您补发。',
        en: 'Please send a photo of everything you received; I will check order {order} and send what is missing today.',
      },
    },
    { atLeastCny: 3, evidence: ['chat-log', 'order', 'photo'] },
  ),
  complaintPath(
    'wrong-item',
    'general',
    {
      soothe: { 'zh-CN': '发错给您添麻烦了，真的抱歉。', en: "I'm sorry we sent the wrong one." },
      step: {
        'zh-CN': '请拍一张实物和面单的照片发我，核实后我们承担来回运费给您换对的。',
        en: 'Please send a photo of the item and the label; we will swap it and pay the postage both ways.',
      },
    },
    { atLeastCny: 5, evidence: ['chat-log', 'order', 'photo'] },
  ),
  complaintPath(
    'quality',
    'general',
    {
      soothe: {
        'zh-CN': '用着不满意，您的心情我理解，抱歉。',
        en: "I understand how disappointing that is, and I'm sorry.",
      },
      step: {
        'zh-CN': '请拍一张有问题的地方发我，我马上核实，给您退换或补偿的方案。',
        en: 'Please send a photo of the problem; I will check it right away and offer a return or a refund.',
      },
    },
    { share: 0.1, evidence: ['chat-log', 'order', 'photo', 'certificate'] },
  ),
  complaintPath(
    'quality',
    'electronics',
    {
      soothe: { 'zh-CN': '刚用就出问题，您着急我理解，抱歉。', en: "I'm sorry it is giving you trouble." },
      step: {
        'zh-CN': '请发一段故障的小视频和机身序列号，我核实后给您走换新或保修，网点见 {保修网点}。',
        en: 'Please send a short video of the fault and the serial number; I will arrange a swap or warranty at {service point}.',
      },
    },
    { evidence: ['chat-log', 'order', 'photo', 'certificate'] },
  ),
  complaintPath(
    'refund-slow',
    'general',
    {
      soothe: { 'zh-CN': '退款让您等着急了，抱歉。', en: "I'm sorry the refund is taking this long." },
      step: {
        'zh-CN': '我现在查订单 {单号} 的退款进度，查到到账时间马上告诉您。',
        en: "I'm looking up the refund of order {order} now and will tell you when it lands.",
      },
    },
    { evidence: ['chat-log', 'refund'] },
  ),
  complaintPath(
    'platform',
    'general',
    {
      soothe: {
        'zh-CN': '给您添了这么大的麻烦，真的很抱歉。',
        en: "I'm very sorry it has come to this.",
      },
      step: {
        'zh-CN': '订单 {单号} 我来盯到底，您希望退款、换货还是补偿，告诉我，我马上处理。',
        en: 'I am taking care of order {order} myself: a refund, a swap or a compensation, tell me which and I start right away.',
      },
    },
    { evidence: ['chat-log', 'order', 'logistics', 'certificate'] },
  ),
]
