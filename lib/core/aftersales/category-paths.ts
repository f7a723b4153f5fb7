import { complaintPath, type ComplaintPath } from './complaint-paths.ts'

/**
 * Paths of the category packs, where the goods ask for another step than the general one: clothes keep their tags, devices
 * their serial number and accessories, fresh goods are never sent back (KB-GUIDE).
 */
export const CATEGORY_PATHS: readonly ComplaintPath[] = [
  complaintPath(
    'quality',
    'apparel',
    {
      soothe: {
        'zh-CN': '穿着出了这样的问题，换谁都不舒服，抱歉。',
        en: "I'm sorry; nobody wants that from new clothes.",
      },
      step: {
        'zh-CN': '请拍一张有问题的地方和洗标发我，质量问题来回运费我们出，退或换您来选。',
        en: 'Please send a photo of the fault and the care label; we pay the postage, and you choose a swap or a refund.',
      },
    },
    { share: 0.1, evidence: ['chat-log', 'order', 'photo', 'certificate'] },
  ),
  complaintPath(
    'wrong-item',
    'apparel',
    {
      soothe: { 'zh-CN': '发错颜色款式是我们没核对好，抱歉。', en: "I'm sorry we packed the wrong colour or style." },
      step: {
        'zh-CN': '请拍一张实物和吊牌发我，吊牌别剪，核实后今天给您补发对的，来回运费我们出。',
        en: 'Please send a photo with the tag still on; the right one leaves today and we pay the postage both ways.',
      },
    },
    { atLeastCny: 5, evidence: ['chat-log', 'order', 'photo'] },
  ),
  complaintPath(
    'damaged',
    'electronics',
    {
      soothe: { 'zh-CN': '新机到手就有磕碰，心疼是应该的，抱歉。', en: "I'm sorry it reached you damaged." },
      step: {
        'zh-CN': '请拍一张外包装、磕碰处和机身序列号发我，先别开机使用，核实后给您换新。',
        en: 'Please photograph the box, the damage and the serial number, and leave it off; I will swap it once I see them.',
      },
    },
    { evidence: ['chat-log', 'order', 'photo', 'logistics'] },
  ),
  complaintPath(
    'missing',
    'electronics',
    {
      soothe: { 'zh-CN': '少了配件影响您使用，抱歉。', en: "I'm sorry a part is missing." },
      step: {
        'zh-CN': '请把盒内全部东西和装箱清单拍一张发我，核对订单 {单号} 后今天补发缺的配件。',
        en: 'Please photograph everything in the box with the packing list; I will check order {order} and send the part today.',
      },
    },
    { evidence: ['chat-log', 'order', 'photo'] },
  ),
  complaintPath(
    'damaged',
    'fresh',
    {
      soothe: { 'zh-CN': '路上压坏了真可惜，抱歉。', en: "I'm so sorry it was crushed on the way." },
      step: {
        'zh-CN': '请在签收后 {验货时限} 内把坏的和快递面单拍在一张照片里发我，不用寄回，按坏的比例退款。',
        en: 'Please send one photo of the damage with the label within {inspection time}; no return needed, I refund that share.',
      },
    },
    { evidence: ['chat-log', 'order', 'photo', 'logistics'] },
  ),
  complaintPath(
    'missing',
    'fresh',
    {
      soothe: { 'zh-CN': '分量不够让您失望了，抱歉。', en: "I'm sorry the weight is short." },
      step: {
        'zh-CN': '请把收到的连同秤上的数拍一张发我，少多少按实际给您退，不用寄回。',
        en: 'Please send a photo of it on the scale; I refund what is short, nothing has to come back.',
      },
    },
    { evidence: ['chat-log', 'order', 'photo'] },
  ),
  complaintPath(
    'late',
    'fresh',
    {
      soothe: { 'zh-CN': '生鲜耽误不得，我比您还急，抱歉。', en: "I'm sorry; fresh goods must not wait." },
      step: {
        'zh-CN': '我现在就让快递优先派送订单 {单号}，到手如果不新鲜，拍照给我直接退款。',
        en: "I'm having order {order} delivered first; if it isn't fresh when it comes, send me a photo and I refund it.",
      },
    },
    { atLeastCny: 5, evidence: ['chat-log', 'logistics'] },
  ),
]
