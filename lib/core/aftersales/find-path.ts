import type { Language } from '../shared/index.ts'
import { findComplaint, type ComplaintKind } from './complaint-kinds.ts'
import { CATEGORY_PATHS } from './category-paths.ts'
import type { CategoryPack } from './category-pack.ts'
import { COMPLAINT_PATHS, type ComplaintPath, type EvidenceKind } from './complaint-paths.ts'

/** What is known beside the complaint. */
export interface PathOptions {
  readonly language?: Language
  /** What an agent may promise alone (FLOW-LIMIT); default 50. */
  readonly limitCny?: number
  /** The order has not left the shop: a late one is chased in the warehouse, not with a carrier. */
  readonly isUnshipped?: boolean
  /** The order's amount, for shares of it. */
  readonly amountCny?: number
  /** The shop's own paths; they win over the built-in ones of the same kind and category. */
  readonly paths?: readonly ComplaintPath[]
}

/** A ready answer to a complaint: the three ones, and what may be put forward with it. */
export interface PathAnswer {
  readonly kind: ComplaintKind
  readonly category: CategoryPack
  readonly soothe: string
  readonly step: string
  /** One minute, in seconds (FLOW-AFTER). */
  readonly answerWithinSeconds: 60
  /** To put forward, CNY: a share of the order in whole yuan, never above the agent's limit; 0 when nothing is. */
  readonly compensationCny: number
  /** The path asks for more than the agent may promise alone: a supervisor has to say so. */
  readonly needsSupervisor: boolean
  /** A sentence that offers it as a coupon; empty when nothing is put forward. */
  readonly couponText: string
  readonly evidence: readonly EvidenceKind[]
  /** Soothe, step and coupon as one message. */
  readonly text: string
}

const LIMIT_CNY = 50

const READY_PATHS: readonly ComplaintPath[] = [...CATEGORY_PATHS, ...COMPLAINT_PATHS]

/**
 * The path for a complaint in a category; undefined when the text is no complaint. The category's own path is taken
 * first, then the general one.
 */
export function findPath(complaint: string, category?: string, options: PathOptions = {}): PathAnswer | undefined {
  const pack = packOf(category)
  const said = findComplaint(complaint, pack)
  if (said === undefined) return undefined
  const kind = said === 'late' && options.isUnshipped === true ? 'not-shipped' : said
  const own = pathFor(kind, pack, options.paths ?? [])
  const path = own ?? pathFor(kind, pack, READY_PATHS)
  return path === undefined ? undefined : answerOf(path, options)
}

/** The shipped path for a kind of complaint in a shop's category; undefined when there is no such kind. */
export function readyPath(kind: string, category?: string): ComplaintPath | undefined {
  return pathFor(kind, packOf(category), READY_PATHS)
}

function pathFor(kind: string, pack: CategoryPack, paths: readonly ComplaintPath[]): ComplaintPath | undefined {
  const ofKind = paths.filter((one) => one.kind === kind)
  return ofKind.find((one) => one.category === pack) ?? ofKind.find((one) => one.category === 'general')
}

function answerOf(path: ComplaintPath, options: PathOptions): PathAnswer {
  const language = options.language ?? 'zh-CN'
  const limit = Math.max(0, options.limitCny ?? LIMIT_CNY)
  // Shops have no coupon of ¥1.99: a share goes up to the whole yuan, less the dust of its own sum.
  const share = Math.ceil(path.compensation.share * Math.max(0, options.amountCny ?? 0) - 1e-9)
  const wanted = Math.max(share, path.compensation.atLeastCny)
  const compensationCny = Math.min(wanted, limit)
  const couponText = couponSentence(compensationCny, language)
  const [soothe, step] = [path.soothe[language], path.step[language]]
  return {
    kind: path.kind,
    category: path.category,
    soothe,
    step,
    answerWithinSeconds: 60,
    compensationCny,
    needsSupervisor: wanted > limit,
    couponText,
    evidence: path.evidence,
    text: [soothe, step, couponText].filter((part) => part !== '').join(language === 'en' ? ' ' : ''),
  }
}

function couponSentence(amountCny: number, language: Language): string {
  if (amountCny <= 0) return ''
  return language === 'en'
    ? `As an apology I'd like to give you a ¥${amountCny} coupon.`
    : `另外给您补一张 ¥${amountCny} 的优惠券，表达我们的歉意。`
}

const PACK_WORDS: readonly (readonly [CategoryPack, RegExp])[] = [
  ['fresh', /生鲜|水果|海鲜|蔬菜|肉禽|鲜花|fresh|fruit|seafood/i],
  ['apparel', /服|装|鞋|裤|裙|内衣|袜|帽|apparel|cloth|shoe|fashion/i],
  ['electronics', /3c|digital|数码|电器|电子|手机|电脑|家电|灯|electronic|digital|appliance/i],
]

/** The pack that serves a shop's category, by its usual names. */
export function packOf(category: string | undefined): CategoryPack {
  return PACK_WORDS.find(([, words]) => words.test(category ?? ''))?.[0] ?? 'general'
}
