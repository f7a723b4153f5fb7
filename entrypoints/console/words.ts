import { chordText, keyRange, settleActions, type KeyMap } from '@/lib/core/keys/index.ts'
import type { Language } from '@/lib/core/shared/index.ts'
import type { SessionWords } from '@/lib/page/session/index.ts'

/** The words of everything Wenda draws on a console page. */
interface ConsoleWords extends SessionWords {
  /** An entry of the knowledge base, by its title, gives another figure. */
  readonly factDenied: (title: string, says: string) => string
}

const zhCN = (keys: KeyMap): ConsoleWords => ({
  levels: { block: '禁', warn: '警', hint: '提' },
  region: '稳答提示',
  more: (count) => `还有 ${count} 处`,
  fixKey: chordText(keys['fix-flag']),
  openPanel: '去侧边栏处理',
  pill: (waiting, clock, late) => `${waiting} 位客户在等，最急的${late ? '超时' : '还剩'} ${clock}。按一下去下一位。`,
  held: {
    flag: '还没发出：有会被罚的说法，改好再按一次发送。',
    'over-limit': '还没发出：赔付超出你的权限，请主管同意或改低金额。',
    'three-check': `还没发出：下单信息还没核对，按 ${keyRange(keys, settleActions)} 逐项确认。`,
    'open-slot': '还没发出：还有空没填，填好或删掉再发。',
    'cannot-check': '还没发出：暂时没法检查，涉及订单、金额或地址，请到侧边栏再确认一次。',
  },
  checks: { goods: '商品', ship: '收货', pay: '支付' },
  statuses: { ok: '一致', differs: '不一致', missing: '要补', unknown: '没法核对' },
  needsPanel: '按这个键选怎么处理',
  settle: ['已请买家确认，以订单为准', '已改订单，与聊天一致', '已写进备注，仓库会看到'],
  otherCustomer: '没有插入：会话已经换人。核对客户后再按一次。',
  notTaken: '没有插入：这个输入框不接受，已保留原来的内容。请到侧边栏复制。',
  openSlotRefused: (slots) => `没有插入：还缺 ${slots}。`,
  factDenied: (title, says) => `和知识库不一致：「${title}」写的是 ${says}`,
})

const en = (keys: KeyMap): ConsoleWords => ({
  levels: { block: 'Stop', warn: 'Warn', hint: 'Hint' },
  region: 'Wenda notes',
  more: (count) => `${count} more`,
  fixKey: chordText(keys['fix-flag']),
  openPanel: 'Settle in the panel',
  pill: (waiting, clock, late) =>
    `${waiting === 1 ? '1 customer waits' : `${waiting} customers wait`}, the most urgent ${late ? 'late by' : 'has'} ${clock}. Press for the next.`,
  held: {
    flag: 'Not sent: this wording can be fined. Mend it and press send again.',
    'over-limit': 'Not sent: more than you may promise alone. Ask a supervisor or lower it.',
    'three-check': `Not sent: the order is not checked yet. Press ${keyRange(keys, settleActions)}.`,
    'open-slot': 'Not sent: a blank is still open. Fill it or take it out.',
    'cannot-check':
      'Not sent: it cannot be checked right now and it is about an order, money or an address. Confirm it once more in the panel.',
  },
  checks: { goods: 'Goods', ship: 'Delivery', pay: 'Payment' },
  statuses: { ok: 'agrees', differs: 'differs', missing: 'missing', unknown: 'cannot be checked' },
  needsPanel: 'press its key and say how it was settled',
  settle: [
    'The buyer confirmed the order is right',
    'The order was changed to match',
    'It is in the note for the warehouse',
  ],
  otherCustomer: 'Not inserted: another customer is open now.',
  notTaken: 'Not inserted: this box does not take it; your draft is as it was. Copy it from the panel.',
  openSlotRefused: (slots) => `Not inserted: ${slots} still missing.`,
  factDenied: (title, says) => `Not what the knowledge base says: “${title}” has ${says}`,
})

/** The words of everything Wenda draws on a console page, with the agent's own keys in them. */
export function consoleWords(language: Language, keys: KeyMap): ConsoleWords {
  return language === 'en' ? en(keys) : zhCN(keys)
}
