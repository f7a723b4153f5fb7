import type { PhraseRule, RuleBasis } from '../phrase-rule.ts'
import type { Level } from '../matcher/index.ts'

/** What the rules of one pack have in common. */
export interface PackHead {
  /** Begins the ids: `prefix/phrase`. */
  readonly prefix: string
  readonly category: string
  readonly level: Level
  readonly reason: string
  readonly replacement: string
  readonly basis: RuleBasis
  /** A denial before the phrase (没有…, 不能…, 请勿…) makes it innocent. */
  readonly deniable?: boolean
}

/** One rule of a pack: the phrase, then what differs from the head. Lists are written with `|`. */
export interface PackRow {
  readonly also?: string
  readonly patterns?: readonly string[]
  readonly except?: string
  readonly exceptPatterns?: readonly string[]
  readonly replacement?: string
  readonly reason?: string
  readonly level?: Level
  readonly category?: string
  readonly nameOnly?: boolean
  readonly sound?: boolean
  readonly deniable?: boolean
  readonly firm?: boolean
  readonly marketplaces?: readonly string[]
  readonly notMarketplaces?: readonly string[]
  readonly categories?: readonly string[]
  readonly basis?: RuleBasis
}

const basisDate = '2025-12-29'

/** Bases that several packs share. In one-to-one chat the Advertising Law generally does not apply (执法指南一 第六条). */
export const bases = {
  claim: { source: '平台规则 / 虚假宣传风险（《广告法适用问题执法指南（一）》第六、八条）', date: basisDate },
  platform: { source: '平台规则：站外交易与联系方式', date: '2025-11-01' },
  trade: { source: '平台规则：评价与交易秩序', date: '2025-11-01' },
  duty: { source: '平台规则：卖家义务；消费者权益保护法', date: '2025-11-01' },
  manners: { source: '店铺服务规范：服务禁语', date: '2025-11-01' },
  privacy: { source: '平台规则：消费者信息安全；个人信息保护法', date: '2025-11-01' },
  limit: { source: '店铺服务规范：赔付权限', date: '2025-11-01' },
  craft: { source: '店铺服务规范：成交话术', date: '2025-11-01' },
} as const satisfies Record<string, RuleBasis>

const listOf = (list: string | undefined): string[] => (list === undefined ? [] : list.split('|'))

/** Rules of one pack from its head and rows. */
export function defineRules(head: PackHead, rows: readonly (readonly [phrase: string, row?: PackRow])[]): PhraseRule[] {
  return rows.map(([phrase, row = {}]) => {
    const aliases = listOf(row.also)
    const deniable = row.deniable ?? head.deniable ?? false
    const { also, except, deniable: _deniable, ...rest } = row
    return {
      id: `${head.prefix}/${phrase}`,
      phrase,
      category: head.category,
      level: head.level,
      reason: head.reason,
      replacement: head.replacement,
      basis: head.basis,
      builtIn: true,
      ...rest,
      ...(also === undefined ? {} : { aliases }),
      ...(except === undefined ? {} : { except: listOf(except) }),
      ...(deniable ? { deniable } : {}),
    }
  })
}
