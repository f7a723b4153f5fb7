/**
 * sizing: reads body measures out of a buyer's words and looks them up in a shop's size table (DOMAIN KB-SIZE). It knows
 * no chat, no knowledge base, no page; what it cannot read it asks for, it never guesses a size.
 * Tests: tests/unit/core/sizing.
 */
export { adviseSize } from './advise-size.ts'
export { readMeasures } from './read-measures.ts'
export { readSizeTable, type SizeTableFault } from './read-size-table.ts'
export {
  findTableSpan,
  type Measure,
  type PersonMeasures,
  type SizeAdvice,
  type SizeRow,
  type SizeTable,
} from './size-table.ts'
