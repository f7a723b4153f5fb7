import { asksForSize, tellsItFits } from './asks-for-size.ts'
import { toCommonWords } from './common-words.ts'
import { findPlace, type Place } from './find-place.ts'
import { complainsOfGoods } from './goods-talk.ts'
import { readMeasures } from './read-measures.ts'
import type { Measure, PersonMeasures, SizeAdvice, SizeTable } from './size-table.ts'
import { findUsualSize } from './usual-size.ts'
import { tellsWideFoot } from './wide-foot.ts'

function shift(place: Place, rows: number, table: SizeTable): Place {
  if (rows === 0 || place.kind === 'out') return place
  const high = place.high + rows
  if (high >= table.rows.length) return { kind: 'out' }
  return { kind: 'rows', low: place.low + rows, high }
}

function placeToAdvice(place: Place, table: SizeTable): SizeAdvice {
  if (place.kind === 'out') return { outOfTable: true }
  const low = table.rows[place.low]
  const high = table.rows[place.high]
  if (low === undefined || high === undefined) return { outOfTable: true }
  return place.low === place.high ? { size: low.size } : { between: [low.size, high.size] }
}

function missing(table: SizeTable, person: PersonMeasures): Measure[] {
  return table.required.filter((measure) => person[measure] === undefined)
}

function adviseAll(table: SizeTable, persons: readonly PersonMeasures[], up: number): SizeAdvice {
  const lacking = new Set(persons.flatMap((person) => missing(table, person)))
  if (lacking.size > 0) return { ask: table.required.filter((measure) => lacking.has(measure)) }
  const advices = persons.map((person) => placeToAdvice(shift(findPlace(table, person), up, table), table))
  const sizes = advices.map((advice) => ('size' in advice && typeof advice.size === 'string' ? advice.size : undefined))
  const [only] = advices
  if (advices.length === 1 && only !== undefined) return only
  const unplaced = advices.find((_advice, position) => sizes[position] === undefined)
  return unplaced ?? { size: sizes.filter((size) => size !== undefined) }
}

/**
 * Reads the buyer's measures and advises a size from the shop's table (CONTRACTS 5, DOMAIN KB-SIZE).
 * Guarantees: a size only when every required measure was told and all told measures agree on one row; two rows →
 * `between` (smaller first); under the first or over the last row → `outOfTable`; something missing → `ask`, where
 * nothing the table is keyed by was told for the optional measures too (one question instead of two); a message that is not about size → `{}`. Prices, phones, order numbers, dates and counts are never read as measures. When one of
 * several persons cannot be placed, the advice is about that person. Never throws; linear in the message.
 */
export function adviseSize(table: SizeTable, message: string): SizeAdvice {
  const text = toCommonWords(message.slice(0, 2000))
  if (tellsItFits(text.toLowerCase())) return {}
  const asks = asksForSize(text.toLowerCase())
  if (!asks && complainsOfGoods(text.toLowerCase())) return {}
  const up = tellsWideFoot(text) ? (table.rule?.wide ?? 0) : 0
  const { persons, sure } = readMeasures(table, text, asks)
  const keyed = persons.filter((person) => [...table.required, ...(table.optional ?? [])].some((m) => person[m]))
  if (keyed.length > 0) return adviseAll(table, keyed, up)
  const usual = findUsualSize(table, text)
  if (usual !== undefined) return placeToAdvice(shift(usual, up, table), table)
  return asks || sure ? { ask: [...table.required, ...(table.optional ?? [])] } : {}
}
