import { WARES_ZH_DRIVEN } from './zh-driven.ts'
import { WARES_ZH_EATEN } from './zh-eaten.ts'
import { WARES_ZH_KEPT } from './zh-kept.ts'
import { WARES_ZH_WORN } from './zh-worn.ts'

/**
 * What shops sell, trade by trade, as buyers, agents and titles call it: wares with a blank between them, names of the
 * same thing joined by a stroke. Written by hand for this check from common knowledge of the trades, no list was copied.
 * A ware nobody named here is still read by what both sides call it (judge/words.ts); what stands here tells that two
 * names are one thing (一脚蹬 and 套脚鞋) or two of one shelf (毛线 and 钩针).
 */
export const WARES_ZH: Readonly<Record<string, string>> = {
  ...WARES_ZH_WORN,
  ...WARES_ZH_KEPT,
  ...WARES_ZH_DRIVEN,
  ...WARES_ZH_EATEN,
}
