import { afterSale } from './zh-cn/after-sale.ts'
import { backup } from './zh-cn/backup.ts'
import { bundle } from './zh-cn/bundle.ts'
import { desk } from './zh-cn/desk.ts'
import { deskPlaces } from './zh-cn/desk-places.ts'
import { knowledge } from './zh-cn/knowledge.ts'
import { guide } from './zh-cn/guide.ts'
import { options } from './zh-cn/options.ts'
import { panel } from './zh-cn/panel.ts'
import { promises } from './zh-cn/promises.ts'
import { shared } from './zh-cn/shared.ts'
import { states } from './zh-cn/states.ts'
import { tables } from './zh-cn/tables.ts'
import { teaching } from './zh-cn/teaching.ts'
import { transfer } from './zh-cn/transfer.ts'
import { welcome } from './zh-cn/welcome.ts'
import { vault } from './zh-cn/vault.ts'

/** The catalogue in Chinese: the first language, and the shape every other language must have. */
export const zhCn = {
  afterSale,
  backup,
  bundle,
  panel,
  knowledge,
  guide,
  options,
  desk,
  deskPlaces,
  promises,
  shared,
  states,
  tables,
  teaching,
  transfer,
  welcome,
  vault,
}

/** What a language must say. A missing or surplus key in another catalogue is a type error. */
export type Words = typeof zhCn
