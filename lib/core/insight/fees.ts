/** A figure with the sum that leads to it, for people who want to check. */
export interface Worked {
  /** Null when it cannot be computed (division by nothing). */
  readonly value: number | null
  /** Such as `(12000 − 10000) ÷ 1500`. */
  readonly formula: string
}

/** What a month of service costs under one agreement. CNY. */
export type FeeModel =
  | { readonly kind: 'fixed'; readonly monthlyCny: number }
  | { readonly kind: 'per-consultation'; readonly eachCny: number }
  /** Such as 500 within ¥4,000, then ¥5 each. */
  | { readonly kind: 'tiered'; readonly baseCny: number; readonly included: number; readonly eachBeyondCny: number }
  | { readonly kind: 'commission'; readonly baseCny: number; readonly share: number }

/** A month as the fee sees it. */
export interface FeeMonth {
  /** Valid consultations. */
  readonly consultations: number
  readonly salesCny: number
}

/** The fee of a month under a model. Throws RangeError for negative counts or amounts. */
export function feeOf(model: FeeModel, month: FeeMonth): Worked {
  if (month.consultations < 0 || month.salesCny < 0) throw new RangeError('no negative months')
  switch (model.kind) {
    case 'fixed':
      return { value: model.monthlyCny, formula: `${model.monthlyCny}` }
    case 'per-consultation':
      return { value: model.eachCny * month.consultations, formula: `${model.eachCny} × ${month.consultations}` }
    case 'tiered': {
      const beyond = Math.max(0, month.consultations - model.included)
      const value = model.baseCny + beyond * model.eachBeyondCny
      return { value, formula: `${model.baseCny} + ${beyond} × ${model.eachBeyondCny}` }
    }
    case 'commission': {
      const value = model.baseCny + model.share * month.salesCny
      return { value, formula: `${model.baseCny} + ${model.share} × ${month.salesCny}` }
    }
  }
}

/** Models side by side, cheapest first; ties keep their order. */
export function compareFees<T extends FeeModel>(
  models: readonly T[],
  month: FeeMonth,
): readonly { readonly model: T; readonly fee: Worked }[] {
  return models
    .map((model) => ({ model, fee: feeOf(model, month) }))
    .sort((left, right) => (left.fee.value ?? Infinity) - (right.fee.value ?? Infinity))
}

/** ROI of a month: (profit after − profit before) ÷ fee. Under 1 is red (DOMAIN LOG-ROI). */
export function roiOf(
  profitBeforeCny: number,
  profitAfterCny: number,
  feeCny: number,
): Worked & { readonly red: boolean } {
  const value = feeCny > 0 ? (profitAfterCny - profitBeforeCny) / feeCny : null
  return {
    value,
    formula: `(${profitAfterCny} − ${profitBeforeCny}) ÷ ${feeCny}`,
    red: value !== null && value < 1,
  }
}

/** What answering one consultation costs; over ¥3 speaks for a service team (DOMAIN LOG-ROI). Unknown while nothing was filled in. */
export function costPerConsultation(
  monthlyCny: number,
  consultations: number,
): Worked & { readonly outsource: boolean } {
  const value = consultations > 0 && monthlyCny > 0 ? monthlyCny / consultations : null
  return { value, formula: `${monthlyCny} ÷ ${consultations}`, outsource: value !== null && value > 3 }
}

/** What an hour of the owner's own answering is worth; over ¥100 speaks for handing over (DOMAIN LOG-ROI). */
export function ownersHour(profitCny: number, hours: number): Worked & { readonly handOver: boolean } {
  const value = hours > 0 ? profitCny / hours : null
  return { value, formula: `${profitCny} ÷ ${hours}`, handOver: value !== null && value > 100 }
}
