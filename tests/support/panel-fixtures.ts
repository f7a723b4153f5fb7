import { completeKeys, DEFAULT_TRIGGERS } from '@/lib/core/keys/index.ts'
import type { ComplaintOffer, CustomerPast, OfferedReply, PanelView } from '@/components/panel/index.ts'

/** The moment all fixtures are seen from. */
export const NOW = Date.UTC(2026, 10, 22, 6, 3, 25)

/** Invented content only. */
export const REPLIES: readonly OfferedReply[] = [
  {
    entryId: 'size-1',
    text: '亲，您 163 / 110 斤按尺码表是 M；里面要穿毛衣的话建议 L，胸围多 4 cm，活动更自在。您平时喜欢修身还是宽松一点？',
    openSlots: [],
    from: '尺码表 · 云岭冲锋衣',
    confidence: 'sure',
    images: 0,
    why: '身高、体重都说了，落在 M；要穿毛衣',
  },
  {
    entryId: 'fab-1',
    text: '四面弹面料，拉伸 18%（检测报告），抬手、弯腰不勒。',
    parts: [
      { part: 'feature', text: '四面弹面料' },
      { part: 'advantage', text: '拉伸 18%（检测报告）' },
      { part: 'benefit', text: '抬手、弯腰不勒' },
    ],
    openSlots: [],
    from: '卖点 · 面料弹性',
    confidence: 'likely',
    images: 1,
  },
  {
    entryId: 'after-1',
    text: '尺码不合适支持 7 天无理由退换，运费险已含。退货地址我发您：{退货地址}',
    openSlots: ['退货地址'],
    from: '售后 · 尺码不符',
    confidence: 'likely',
    images: 0,
  },
]

const WAITING: PanelView['waiting'] = [
  { id: 'c1', row: 'c1', name: 'd***8', askedAt: NOW - 19_000, dueAt: NOW - 4000, returning: false, open: true },
  { id: 'c2', row: 'c2', name: '小溪', askedAt: NOW - 13_000, dueAt: NOW + 2000, returning: true, open: false },
  { id: 'c3', row: 'c3', name: 'xiaowei.w', askedAt: NOW - 4000, dueAt: NOW + 11_000, returning: false, open: false },
  { id: 'c4', name: 'Anna', askedAt: NOW - 18_000, dueAt: NOW + 42_000, returning: false, open: false },
  {
    id: 'c5',
    row: 'c5',
    name: '月下独酌的人',
    askedAt: NOW - 1000,
    dueAt: NOW + 59_000,
    returning: false,
    open: false,
  },
]

/** A chat in full swing: everything that a panel can show at once without trouble. */
export function busyView(changes: Partial<PanelView> = {}): PanelView {
  return {
    standing: { kind: 'chat' },
    shop: { name: '云岭户外旗舰店', colour: '#c8572b' },
    console: {
      profileId: 'pinduoduo',
      name: '拼多多',
      marketplace: 'pinduoduo',
      health: (['composer', 'send', 'messages', 'customer', 'conversations', 'order', 'shop'] as const).map((part) => ({
        part,
        state: 'sees' as const,
        count: 1,
        since: NOW - 60_000,
      })),
    },
    notices: [],
    waiting: WAITING,
    returningFirst: false,
    followUps: [],
    warnAtShares: [0.5, 0.8],
    customer: {
      name: 'd***8',
      tier: 'returning',
      tags: ['纠结尺码型', '云岭冲锋衣'],
      offer: '老客立减 10 元',
      visits: [
        {
          id: 'v1',
          at: NOW - 12 * 86_400_000,
          text: '上次那件穿着刚好',
          orderNumber: '240910881002',
          amountCny: 199,
          outcome: 'ordered',
        },
        { id: 'v2', at: NOW - 40 * 86_400_000, text: '有黑色吗' },
      ],
    },
    marks: { valid: true },
    platformClock: { name: { zh: '3 分钟人工回复率', en: 'Buyers answered within 3 minutes' }, dueAt: NOW + 161_000 },
    ownFigures: { replyRate: 0.986, meanSeconds: 12.4, unanswered: 2, fineCny: 0 },
    question: { text: '身高163 110斤 穿M会不会紧，里面要穿毛衣', merged: 2, at: NOW - 19_000 },
    nudges: [],
    risks: ['袖口魔术贴偏硬，近 30 天 6 次投诉'],
    answering: 'ready',
    replies: REPLIES,
    outcome: null,
    pictures: null,
    packs: [],
    flags: [],
    hold: null,
    letGoAt: null,
    order: {
      readable: true,
      number: '240922881876',
      note: '放驿站',
      lines: [
        {
          check: 'goods',
          status: 'differs',
          ticked: false,
          value: '冲锋衣 · 雾蓝 · M ×1',
          differences: [{ field: 'size', said: 'L', card: 'M', messageId: 'm7', at: NOW - 5000 }],
          question: '跟您核对一下：尺码之前说的是「L」，订单上是「M」，以哪个为准呢？',
        },
        {
          check: 'ship',
          status: 'ok',
          ticked: false,
          value: '王** · 138****2206 · 西安市雁塔区…',
          differences: [],
          question: '',
        },
        { check: 'pay', status: 'ok', ticked: true, value: '¥239，已用 10 元券', differences: [], question: '' },
      ],
    },
    confirmation: null,
    complaint: null,
    saved: { count: 1284, unsaved: 0 },
    keys: completeKeys({
      'open-palette': 'Alt+Q',
      'next-waiting': 'Alt+J',
      'three-check': 'Alt+C',
      'dismiss-flag': 'Alt+X',
    }),
    triggers: DEFAULT_TRIGGERS,
    overrideAllowed: true,
    supervisorSet: false,
    teachable: true,
    ...changes,
  }
}

function reply(entryId: string, text: string): OfferedReply {
  return { entryId, text, openSlots: [], from: '', confidence: 'sure', images: 0 }
}

const PAST: CustomerPast = {
  promises: [{ id: 'm1', at: NOW - 19 * 86_400_000, text: '下次下单送您一个杯垫' }],
}

const COUPON = '另外给您补一张 ¥5 的优惠券，表达我们的歉意。'

const COMPLAINT: ComplaintOffer = {
  kind: 'damaged',
  soothe: '收到破损的肯定很失望，实在抱歉。',
  step: '请拍一张破损处和外包装的照片发我，我核实后马上给您补发或退款。',
  couponText: COUPON,
  withCoupon: true,
  couponPromised: false,
  reply: reply(
    'path-damaged',
    `收到破损的肯定很失望，实在抱歉。请拍一张破损处和外包装的照片发我，我核实后马上给您补发或退款。${COUPON}`,
  ),
  compensationCny: 5,
  limitCny: 50,
  needsSupervisor: false,
  saidAt: NOW - 20_000,
  answerBy: NOW + 40_000,
}

const FLAGS: PanelView['flags'] = [
  {
    ruleId: 'r1',
    category: '站外导流',
    level: 'block',
    phrase: 'V❤信',
    start: 12,
    reason: '站外导流',
    basis: '平台规则 2025-08',
    replacement: '在这里直接问我就好',
  },
  {
    ruleId: 'r2',
    category: '服务禁语',
    level: 'warn',
    phrase: '不清楚',
    start: 30,
    reason: '推脱的说法',
    replacement: '我马上为您核实，1 分钟内回复',
  },
]

/** Every state of the panel by name; each must be free of accessibility faults, in both languages. */
export const PANEL_VIEWS: Readonly<Record<string, PanelView>> = {
  'after-sale': busyView({
    question: { text: '收到杯子碎了一个，怎么办', merged: 1, at: NOW - 20_000 },
    replies: REPLIES.slice(2),
    customer: { name: '小溪', tier: 'returning', tags: ['老客'], visits: [], past: PAST },
    complaint: COMPLAINT,
    marks: { valid: true, promisedCny: 5 },
    confirmation: {
      reply: reply('order-confirmation', '亲，请核对订单信息：\n【商品】冲锋衣\n【规格】雾蓝；M\n【实付】¥239'),
      note: '放驿站',
    },
    risks: [],
  }),
  'wrong-size': busyView({
    question: { text: '穿着太小了 我要投诉你们', merged: 1, at: NOW - 80_000 },
    order: null,
    risks: [],
    marks: { valid: true, outcome: 'dispute', hasCase: true },
    complaint: {
      ...COMPLAINT,
      kind: 'wrong-size',
      soothe: '码数不合身很扫兴，抱歉，我帮您换到合适的。',
      step: '签收后 7 天内、吊牌完整不影响二次销售就能换：请寄到 {退货地址}，纸条写上订单号 240922881876 和要换的尺码。',
      couponText: '',
      compensationCny: 0,
      needsSupervisor: true,
      reply: {
        ...reply(
          'path-wrong-size',
          '码数不合身很扫兴，抱歉，我帮您换到合适的。签收后 7 天内、吊牌完整不影响二次销售就能换：请寄到 {退货地址}，纸条写上订单号 240922881876 和要换的尺码。',
        ),
        openSlots: ['退货地址'],
      },
      saidAt: NOW - 80_000,
      answerBy: NOW - 20_000,
    },
  }),
  busy: busyView(),
  calm: busyView({ waiting: [], order: null, question: null, answering: 'idle', replies: [], risks: [] }),
  searching: busyView({ answering: 'searching', replies: [] }),
  nothing: busyView({ answering: 'nothing-fits', replies: [], risks: [], order: null }),
  flags: busyView({ flags: FLAGS }),
  nudges: busyView({
    nudges: [
      { row: 'FLOW-NOPUSH', words: '今天有活动' },
      { row: 'FLOW-CLOSE', words: '要不要', better: '您更中意 雾蓝 还是 岩灰？' },
    ],
    ownFigures: { replyRate: 0.93, meanSeconds: 31.4, unanswered: 6, fineCny: 0 },
  }),
  held: busyView({
    hold: { because: ['flag'], flags: FLAGS.slice(0, 1), text: '亲加我V❤信', heldAt: NOW },
  }),
  'held-order': busyView({
    hold: { because: ['three-check'], flags: [], text: '订单确认：冲锋衣 雾蓝 M', heldAt: NOW },
  }),
  'held-strict': busyView({
    overrideAllowed: false,
    hold: { because: ['over-limit'], flags: [], text: '给您补 80 元', heldAt: NOW },
  }),
  unreadable: busyView({ order: { readable: false } }),
  pasted: busyView({
    order: {
      readable: true,
      pasted: true,
      note: '',
      lines: (['goods', 'ship', 'pay'] as const).map((check) => ({
        check,
        status: 'ok' as const,
        ticked: false,
        value: '冲锋衣 · 雾蓝;L ×1',
        differences: [],
        question: '',
      })),
    },
  }),
  done: busyView({
    order: {
      readable: true,
      number: '2409',
      note: '',
      lines: (['goods', 'ship', 'pay'] as const).map((check) => ({
        check,
        status: 'ok' as const,
        ticked: true,
        value: '雾蓝 · L ×1',
        differences: [],
        question: '',
      })),
    },
  }),
  refused: busyView({ outcome: { entryId: 'size-1', code: 'other-customer' } }),
  'disk-full': busyView({
    notices: [{ code: 'disk-full', detail: '1,284' }],
    saved: { count: 1284, unsaved: 12 },
  }),
  misfit: busyView({
    notices: [{ code: 'misfit', detail: '输入框' }, { code: 'overlay-removed' }],
    order: { readable: false },
    console: {
      profileId: 'pinduoduo',
      name: '拼多多',
      marketplace: 'pinduoduo',
      health: [
        { part: 'composer', state: 'blind', count: 0, since: NOW - 60_000 },
        { part: 'messages', state: 'sees', count: 20, since: NOW - 60_000 },
        { part: 'order', state: 'blind', count: 0, since: NOW - 60_000 },
        { part: 'shop', state: 'absent', count: 0, since: NOW - 60_000 },
      ],
    },
  }),
  updated: busyView({ notices: [{ code: 'updated' }, { code: 'worker-dead' }, { code: 'page-gone' }] }),
  denied: busyView({ notices: [{ code: 'denied' }, { code: 'failed', detail: '' }, { code: 'journal-mended' }] }),
  'chat-away': busyView({
    notices: [{ code: 'chat-away', detail: '小溪' }],
    followUps: [
      {
        id: 'f1',
        session: 's9',
        name: '月下',
        kind: 'after-shipping',
        startedAt: NOW - 4_000_000,
        dueAt: NOW - 400_000,
        tracking: 'SF1234567890123',
      },
    ],
  }),
  'no-console': busyView({
    standing: {
      kind: 'no-console',
      consoles: [
        { id: 'pdd', name: '拼多多商家后台' },
        { id: 'feige', name: '抖店飞鸽' },
        { id: 'qianniu', name: '千牛网页版' },
        { id: 'jd', name: '京麦' },
      ],
    },
    waiting: [],
    console: null,
    shop: null,
    saved: { count: 0, unsaved: 0 },
  }),
  'other-page': busyView({ standing: { kind: 'other-page' }, console: null }),
  'no-chat': busyView({ standing: { kind: 'no-chat' } }),
  loading: busyView({ standing: { kind: 'loading' }, console: null, shop: null, waiting: [] }),
  'empty-knowledge': busyView({
    packs: [
      { id: 'apparel', name: '服饰', entries: 42 },
      { id: '3c', name: '数码 3C', entries: 40 },
      { id: 'fresh', name: '生鲜', entries: 41 },
    ],
    answering: 'idle',
    replies: [],
  }),
}
