import type { TimedMessage } from './policy.ts'
import { isSmallTalk } from './small-talk.ts'

/** Why a conversation is not to be paid for (SLA-VALID). */
export type InvalidReason = 'advert' | 'harassment' | 'fake-trade' | 'nothing-asked'

/** What the rules say about a conversation; a person decides. */
export interface ValidityJudgement {
  readonly valid: boolean
  readonly reason?: InvalidReason
  /** The line that says so. */
  readonly messageId?: string
}

/** Words that give a kind of talk away; `needs` of them must be found in the buyer's lines. Editable by the shop. */
export interface ValidityRule {
  readonly reason: InvalidReason
  readonly words: readonly string[]
  readonly needs: number
}

/** Starting rules, our own wording: people who sell to the shop, who swear, who offer or ask for faked orders. */
export const VALIDITY_RULES: readonly ValidityRule[] = [
  {
    reason: 'fake-trade',
    needs: 1,
    words: [
      '刷单',
      '补单',
      '做单',
      's单',
      '刷销量',
      '刷好评',
      '代刷',
      '放单',
      '派单返佣',
      '空包',
      '测评返款',
      '刷信誉',
    ],
  },
  {
    reason: 'advert',
    needs: 1,
    words: [
      '代运营',
      '网店托管',
      '店铺转让',
      '收购店铺',
      '提升排名',
      '直通车代开',
      '流量推广合作',
      '贷款额度',
      '企业贷',
      '代开发票',
      '办理执照',
      '寻求商务合作',
      '招代理加盟',
      '我们是做推广的',
      'seo service',
      'promote your shop',
      'boost your sales',
      'loan offer',
    ],
  },
  {
    reason: 'harassment',
    needs: 2,
    words: [
      '傻逼',
      '煞笔',
      '去死',
      '滚蛋',
      '他妈的',
      '草泥马',
      '操你',
      '脑残',
      '贱人',
      '狗东西',
      'fuck you',
      'idiot',
      'bitch',
    ],
  },
]

/** A line that asks for something of the shop: then even an angry conversation is a consultation. */
const SHOP_QUESTION =
  /[?\uff1f]|吗|呢|多少|怎么|什么|几天|为什么|退|换|发货|快递|物流|尺码|尺寸|订单|质量|坏了|破了|少发|漏发|优惠|价格|有货|refund|return|size|order|ship|price|broken/i

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
}

/**
 * Whether a conversation is a consultation that counts (有效咨询). Adverts and faked trades by one telling word;
 * harassment only by two and when nothing about goods or orders was asked, for angry customers are customers; nothing
 * but greetings and thanks is none either. Only the buyer's lines are read.
 */
export function judgeValidity(
  messages: readonly TimedMessage[],
  rules: readonly ValidityRule[] = VALIDITY_RULES,
): ValidityJudgement {
  const lines = messages.filter((message) => message.side === 'buyer' && message.auto !== true)
  const asks = lines.some((message) => SHOP_QUESTION.test(message.text) && !isSmallTalk(message.text))
  for (const rule of rules) {
    if (rule.reason === 'harassment' && asks) continue
    let found = 0
    for (const message of lines) {
      const text = plain(message.text)
      found += rule.words.filter((word) => word !== '' && text.includes(plain(word))).length
      if (found >= rule.needs) return { valid: false, reason: rule.reason, messageId: message.id }
    }
  }
  const last = lines.at(-1)
  if (last !== undefined && lines.every((message) => isSmallTalk(message.text))) {
    return { valid: false, reason: 'nothing-asked', messageId: last.id }
  }
  return { valid: true }
}
