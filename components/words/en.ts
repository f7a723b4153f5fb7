import { afterSale } from './en/after-sale.ts'
import { backup } from './en/backup.ts'
import { bundle } from './en/bundle.ts'
import { desk } from './en/desk.ts'
import { deskPlaces } from './en/desk-places.ts'
import { knowledge } from './en/knowledge.ts'
import { guide } from './en/guide.ts'
import { options } from './en/options.ts'
import { panel } from './en/panel.ts'
import { promises } from './en/promises.ts'
import { shared } from './en/shared.ts'
import { states } from './en/states.ts'
import { tables } from './en/tables.ts'
import { teaching } from './en/teaching.ts'
import { transfer } from './en/transfer.ts'
import { vault } from './en/vault.ts'
import type { Words } from './zh-cn.ts'
import { welcome } from './en/welcome.ts'

/** The catalogue in English. */
export const en: Words = {
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
