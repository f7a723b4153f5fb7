export { findWares, isWare, kinshipOf, type Ware } from './wares.ts'
