export { findWares, kinshipOf, type Ware } from './wares.ts'
