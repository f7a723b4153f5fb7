import type { ConversationState, LoggedMessage } from '../conversation/index.ts'
import type { Language } from '../shared/index.ts'
import { isoWithOffset, conversationRounds, type SlaPolicy } from '../sla/index.ts'
import { CASE_WORDS } from './case-words.ts'
import { maskText } from './mask-text.ts'
import { dayRow, escapeHtml, factList, row, section, wholePage } from './page-html.ts'
import { customerOf } from './rows.ts'
import { settledChecks } from './settled-checks.ts'
import { personalNames } from './told-order.ts'

/** What the printed case says beside the conversation itself. */
export interface EvidenceOptions {
  readonly language: Language
  readonly policy: SlaPolicy
  /** Epoch ms. */
  readonly printedAt: number
  readonly unmasked?: boolean
  /** Sequence numbers and hashes of the first and last line in the journal, to compare with an export. */
  readonly proof?: { readonly from: number; readonly to: number; readonly head: string }
  /** The shop as people call it; else its id stands there. */
  readonly shopName?: string
}

const WORDS = {
  'zh-CN': {
    title: '会话证据',
    session: '会话',
    shop: '店铺',
    console: '接待台',
    agent: '客服',
    customer: '客户',
    order: '订单号',
    period: '起止',
    outcome: '结果',
    checks: '三核对',
    time: '时间',
    side: '说话人',
    text: '内容',
    wait: '等了多久',
    units: { hours: ' 小时 ', minutes: ' 分 ', seconds: ' 秒' },
    chat: '聊天',
    buyer: '客户',
    robot: '自动回复',
    system: '系统',
    overrides: '越过拦截',
    overrideColumns: ['时间', '谁', '原因', '拦下的是'],
    printed: '打印于',
    zone: '时区',
    proof: '日志行号与末行哈希',
    masked: '买家的个人信息已遮盖',
    unmasked: '买家的个人信息未遮盖，只给平台看',
    outcomes: {
      ordered: '已下单',
      'not-ordered': '未下单',
      'after-sale': '售后',
      dispute: '纠纷',
      'handed-over': '已转接',
    },
    causes: {
      flag: '命中规则',
      'over-limit': '超出赔付权限',
      'three-check': '三核对没做完',
      'open-slot': '有待填项',
      'cannot-check': '当时不能检查',
    },
  },
  en: {
    title: 'Conversation evidence',
    session: 'Conversation',
    shop: 'Shop',
    console: 'Console',
    agent: 'Agent',
    customer: 'Customer',
    order: 'Order',
    period: 'From – to',
    outcome: 'Outcome',
    checks: 'Three checks',
    time: 'Time',
    side: 'Speaker',
    text: 'Text',
    wait: 'Waited',
    units: { hours: ' h ', minutes: ' min ', seconds: ' s' },
    chat: 'Chat',
    buyer: 'Customer',
    robot: 'Auto-reply',
    system: 'System',
    overrides: 'Overrides',
    overrideColumns: ['Time', 'By', 'Reason', 'Held for'],
    printed: 'Printed',
    zone: 'Time zone',
    proof: 'Log lines and last hash',
    masked: 'the buyer’s personal data is covered',
    unmasked: 'the buyer’s personal data is readable: for the platform alone',
    outcomes: {
      ordered: 'ordered',
      'not-ordered': 'not ordered',
      'after-sale': 'after-sales',
      dispute: 'dispute',
      'handed-over': 'handed over',
    },
    causes: {
      flag: 'a rule',
      'over-limit': 'above the limit',
      'three-check': 'three checks open',
      'open-slot': 'a blank left open',
      'cannot-check': 'no check was possible then',
    },
  },
} as const

type Words = (typeof WORDS)[Language]

/** A cause of the log as words: `over-limit`, or a check with its field (`goods.size`); what is unknown stays as it is. */
function causeIn(why: string, language: Language): string {
  const named: Readonly<Record<string, string>> = { ...WORDS[language].causes, ...CASE_WORDS[language].check }
  const [head = ''] = why.split('.')
  return Object.hasOwn(named, head) ? (named[head] ?? why) : why
}

/**
 * One conversation as a page to print (LOG-EXPORT): who, when, every line under its day with its waiting time, checks,
 * overrides, the place in the journal. Customers' data is covered unless unlocked. Every value passes `escapeHtml`; the
 * page holds no script and loads nothing.
 */
export function evidenceHtml(state: ConversationState, options: EvidenceOptions): string {
  const { language, unmasked = false } = options
  const words = WORDS[language]
  const names = personalNames(state)
  const shown = (text: string): string => (unmasked ? text : maskText(text, { names }))
  const body =
    `<h1>${escapeHtml(words.title)}</h1>${factList(facts(state, options))}` +
    chatTable(state, options, shown) +
    section(
      words.overrides,
      words.overrideColumns,
      state.overrides.map(({ at, reason, because, by }) =>
        row([
          [timeIn(at, options), 'n'],
          [by, 'n'],
          [shown(reason), 't'],
          [because.map((why) => causeIn(why, language)).join(', '), ''],
        ]),
      ),
    )
  return wholePage(language, `${words.title} ${state.session}`, body)
}

function timeIn(at: number, { policy }: EvidenceOptions): string {
  return isoWithOffset(at, policy.timeZone).slice(0, 19).replace('T', ' ')
}

function facts(state: ConversationState, options: EvidenceOptions): Parameters<typeof factList>[0] {
  const { language, policy, printedAt, unmasked = false, proof, shopName } = options
  const words = WORDS[language]
  return [
    [words.session, state.session],
    [words.shop, shopName ?? state.shop],
    [words.console, state.consoleName],
    [words.agent, state.agent],
    [words.customer, customerOf(state, unmasked) ?? undefined],
    [words.order, state.orderNumber],
    [
      words.period,
      `${timeIn(state.startedAt, options)} – ${timeIn(state.messages.at(-1)?.at ?? state.lastAt, options)}`,
    ],
    [words.outcome, state.outcome && words.outcomes[state.outcome]],
    [words.checks, settledChecks(state, CASE_WORDS[language])],
    [words.proof, proof && `${proof.from}–${proof.to} · ${proof.head}`],
    [words.zone, `${policy.timeZone} (UTC${isoWithOffset(printedAt, policy.timeZone).slice(-6)})`],
    [words.printed, `${timeIn(printedAt, options)} · ${unmasked ? words.unmasked : words.masked}`],
  ]
}

/** The chat line by line, a row for each day it went on; the wait only where one was measured. */
function chatTable(state: ConversationState, options: EvidenceOptions, shown: (text: string) => string): string {
  const words = WORDS[options.language]
  const waits = waitsOf(state, options)
  const columns = [words.time, words.side, words.text, ...(waits.size === 0 ? [] : [words.wait])]
  const rows: string[] = []
  let day = ''
  for (const message of state.messages) {
    const [date = '', time = ''] = timeIn(message.at, options).split(' ')
    if (date !== day) rows.push(dayRow(date, columns.length))
    day = date
    const wait = waits.get(message.id)
    rows.push(
      row([
        [time, 'n'],
        [speakerOf(message, state, words), 's'],
        [shown(message.text), 't'],
        ...(waits.size === 0 ? [] : ([[wait === undefined ? '' : waited(wait, words.units), 'n']] as const)),
      ]),
    )
  }
  return section(words.chat, columns, rows)
}

/** Seconds that a buyer waited for a line of the shop, by the line's id. */
function waitsOf(state: ConversationState, { policy, printedAt }: EvidenceOptions): Map<string, number> {
  const rounds = conversationRounds(state, { policy, now: printedAt })
  return new Map(
    rounds.flatMap(({ answered, seconds }) => {
      const answer = state.messages.find(({ side, at, auto }) => side === 'agent' && auto !== true && at === answered)
      return answer === undefined || seconds === null ? [] : [[answer.id, seconds] as const]
    }),
  )
}

/** `8 秒`, `12 分 3 秒`, `71 小时 59 分`. */
function waited(wait: number, units: Words['units']): string {
  const seconds = Math.round(wait)
  if (seconds < 60) return `${seconds}${units.seconds}`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes}${units.minutes}${seconds % 60}${units.seconds}`
  return `${Math.floor(minutes / 60)}${units.hours}${minutes % 60}${units.minutes}`.trimEnd()
}

function speakerOf({ side, auto }: LoggedMessage, state: ConversationState, words: Words): string {
  if (side === 'agent') return auto === true ? words.robot : state.agent || words.agent
  return side === 'buyer' ? words.buyer : words.system
}
