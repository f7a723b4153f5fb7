/**
 * packs: what a shop starts from, as plain data; a separate chunk, loaded when a person asks for it. It knows no
 * program. Tests: tests/unit/packs.
 */
export type { PackEntry, PackParameterTable, PackSizeTable, StarterPack } from './pack.ts'
export { packRows } from './table-entries.ts'
export { starterPacks } from './starter-packs.ts'
