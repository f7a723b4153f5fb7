/**
 * sizing: reads body measures out of a buyer's words and looks them up in a shop's size table (DOMAIN KB-SIZE). It knows
 * no chat, no knowledge base, no page; what it cannot read it asks for, it never guesses a size.
 * Tests: tests/unit/core/sizing.
 */
export { adviseSize } from './advise-size.ts'
export type { Measure, SizeAdvice, SizeRow, SizeTable } from './size-table.ts'
