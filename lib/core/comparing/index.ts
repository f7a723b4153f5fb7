/**
 * comparing: "A 和 B 有什么区别" answered from a shop's parameter table (DOMAIN KB-COMPARE). It knows no chat, no knowledge
 * base, no page; every value and benefit comes from the table, none is made up.
 * Tests: tests/unit/core/comparing.
 */
export { compareVariants, type Comparison, type ComparedRow } from './compare-variants.ts'
export {
  readParameterTable,
  type ParameterRow,
  type ParameterTable,
  type ParameterTableFault,
  type Variant,
} from './parameter-table.ts'
