import { readSizeTable } from '@/lib/core/sizing/index.ts'
import type { Words } from '../words/index.ts'

/** Measures whose unit may have been left out of the table, in the units they are read in. */
const UNITS = { height: 'cm', weight: 'kg', footLength: 'mm' } as const

/**
 * How a pasted size table was understood: how many sizes, and the first one with its measures in cm, kg and mm, so that a
 * unit read wrongly is seen before a buyer is advised by it. Undefined when it can't be read.
 */
export function sizeTableRead(pasted: string, text: Words['options']['knowledge']): string | undefined {
  const read = readSizeTable(pasted)
  if (!read.ok) return undefined
  const [first] = read.value.rows
  if (first === undefined) return undefined
  const said = (['height', 'weight', 'footLength'] as const).flatMap((measure) => {
    const range = first[measure]
    return range === undefined ? [] : [`${text.measure[measure]} ${range.join('–')} ${UNITS[measure]}`]
  })
  return text.sizeTableRead(read.value.rows.length, [first.size, ...said].join(' '))
}

/** What stands under the field of the size table: its faulty cell, how it was read, or how to paste one. */
export function sizeTableHint(pasted: string, faulty: string | undefined, text: Words['options']['knowledge']): string {
  return faulty === undefined ? (sizeTableRead(pasted, text) ?? text.field.sizeTableHint) : text.badSizeTable(faulty)
}
