import type { ConversationState } from '../conversation/index.ts'
import type { Language } from '../shared/index.ts'
import { isoWithOffset, conversationRounds, type SlaPolicy } from '../sla/index.ts'
import { maskText } from './mask-text.ts'
import { escapeHtml, factList, wholePage } from './page-html.ts'
import { customerOf } from './rows.ts'

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
  /** Further papers of the case, one a line: logistics, certificates, compensation. */
  readonly attachments?: readonly string[]
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
    wait: '响应（秒）',
    buyer: '客户',
    robot: '自动回复',
    system: '系统',
    overrides: '越过拦截',
    attachments: '附件',
    printed: '打印于',
    zone: '时区',
    proof: '日志行号与末行哈希',
    masked: '个人信息已遮盖',
    check: { goods: '商品', ship: '收货', pay: '支付' },
    status: { ok: '一致', differs: '不一致', missing: '缺内容', unknown: '对不出' },
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
    wait: 'Reply (s)',
    buyer: 'Customer',
    robot: 'Auto-reply',
    system: 'System',
    overrides: 'Overrides',
    attachments: 'Attachments',
    printed: 'Printed',
    zone: 'Time zone',
    proof: 'Log lines and last hash',
    masked: 'Personal data covered',
    check: { goods: 'goods', ship: 'delivery', pay: 'payment' },
    status: { ok: 'agrees', differs: 'differs', missing: 'missing', unknown: 'unknown' },
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

/** A cause of the log as words: `over-limit`, or a check with its field (`goods.size`); what is unknown stays as it is. */
function causeIn({ causes, check }: (typeof WORDS)[Language], why: string): string {
  const named: Readonly<Record<string, string>> = { ...causes, ...check }
  const [head = ''] = why.split('.')
  return Object.hasOwn(named, head) ? (named[head] ?? why) : why
}

/**
 * One conversation as a page to print (LOG-EXPORT): who, when, every line with its waiting time, checks, overrides, the
 * place in the journal. Customers' data is covered unless unlocked. Every value passes `escapeHtml`; the page holds no
 * script and loads nothing.
 */
export function evidenceHtml(state: ConversationState, options: EvidenceOptions): string {
  const { language, policy, printedAt, unmasked = false, proof, attachments = [], shopName } = options
  const words = WORDS[language]
  const time = (at: number): string => isoWithOffset(at, policy.timeZone).slice(0, 19).replace('T', ' ')
  const names = state.customerName === undefined ? [] : [state.customerName]
  const shown = (text: string): string => escapeHtml(unmasked ? text : maskText(text, { names }))
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.session, state.session],
    [words.shop, shopName ?? state.shop],
    [words.console, state.consoleName],
    [words.agent, state.agent],
    [words.customer, customerOf(state, unmasked) ?? undefined],
    [words.order, state.orderNumber],
    [words.period, `${time(state.startedAt)} – ${time(state.messages.at(-1)?.at ?? state.lastAt)}`],
    [words.outcome, state.outcome && words.outcomes[state.outcome]],
    [
      words.checks,
      state.statuses &&
        (['goods', 'ship', 'pay'] as const)
          .map((check) => `${words.check[check]} ${words.status[state.statuses?.[check] ?? 'unknown']}`)
          .join(' · '),
    ],
    [words.proof, proof && `${proof.from}–${proof.to} · ${proof.head}`],
    [words.zone, `${policy.timeZone} (UTC${isoWithOffset(printedAt, policy.timeZone).slice(-6)})`],
    [words.printed, `${time(printedAt)}${unmasked ? '' : ` · ${words.masked}`}`],
  ]
  const rounds = conversationRounds(state, { policy, now: printedAt })
  const lines = state.messages.map((message) => {
    const speaker = {
      buyer: words.buyer,
      agent: message.auto === true ? words.robot : state.agent || words.agent,
      system: words.system,
    }
    const wait = message.side === 'agent' ? rounds.find((round) => round.answered === message.at)?.seconds : undefined
    return `<tr><td>${escapeHtml(time(message.at))}</td><td>${escapeHtml(speaker[message.side])}</td><td class="t">${shown(message.text)}</td><td>${wait ?? ''}</td></tr>`
  })
  const overrides = state.overrides.map(
    ({ at, reason, because, by }) =>
      `<li>${escapeHtml(time(at))} ${shown(`${by}: ${reason} (${because.map((why) => causeIn(words, why)).join(', ')})`)}</li>`,
  )
  const section = (title: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `<h2>${escapeHtml(title)}</h2><ul>${items.join('')}</ul>`
  const headings = [words.time, words.side, words.text, words.wait]
    .map((word) => `<th>${escapeHtml(word)}</th>`)
    .join('')
  const body =
    `<h1>${escapeHtml(words.title)}</h1>${factList(facts)}` +
    `<table><thead><tr>${headings}</tr></thead><tbody>${lines.join('')}</tbody></table>` +
    section(words.overrides, overrides) +
    section(
      words.attachments,
      attachments.map((paper) => `<li>${shown(paper)}</li>`),
    )
  return wholePage(language, `${words.title} ${state.session}`, body)
}
