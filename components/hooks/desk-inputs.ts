import * as v from 'valibot'
import type { ScoreItem } from '@/lib/core/insight/index.ts'
import type { MoneyInputs } from '../desk/index.ts'

const amount = v.fallback(v.pipe(v.number(), v.finite(), v.minValue(0)), 0)

/** Profits may be below nothing, and fields of an older version may be missing: each falls back by itself. */
const moneySchema = v.object({
  profitBeforeCny: v.fallback(v.pipe(v.number(), v.finite()), 0),
  profitAfterCny: v.fallback(v.pipe(v.number(), v.finite()), 0),
  feeCny: amount,
  ownerHours: amount,
  ownerProfitCny: v.fallback(v.pipe(v.number(), v.finite()), 0),
  fixedCny: amount,
  perConsultationCny: amount,
  tierBaseCny: amount,
  tierIncluded: amount,
  tierEachCny: amount,
  commissionBaseCny: amount,
  commissionShare: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0),
  penaltiesCny: amount,
})

/** DOMAIN LOG-ROI's own example of tiers; the other fields start empty. */
const START: MoneyInputs = {
  profitBeforeCny: 0,
  profitAfterCny: 0,
  feeCny: 0,
  ownerHours: 0,
  ownerProfitCny: 0,
  fixedCny: 3000,
  perConsultationCny: 3,
  tierBaseCny: 4000,
  tierIncluded: 500,
  tierEachCny: 5,
  commissionBaseCny: 1500,
  commissionShare: 0.02,
  penaltiesCny: 0,
}

/** What was typed before; what cannot be read counts as not typed. */
export function parseMoneyInputs(stored: unknown): MoneyInputs {
  const parsed = v.safeParse(moneySchema, stored)
  return parsed.success ? parsed.output : START
}

const itemsSchema = v.pipe(
  v.array(
    v.object({
      id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
      name: v.object({ zh: v.string(), en: v.string() }),
      points: v.pipe(v.number(), v.integer(), v.minValue(-100), v.maxValue(100)),
    }),
  ),
  v.minLength(1),
  v.maxLength(30),
)

/** The house's own score sheet; undefined when there is none or it cannot be read. */
export function parseScoreItems(stored: unknown): readonly ScoreItem[] | undefined {
  const parsed = v.safeParse(itemsSchema, stored)
  return parsed.success ? parsed.output : undefined
}
