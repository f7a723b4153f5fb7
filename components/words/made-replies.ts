import type { Words } from './zh-cn.ts'

/**
 * What a reply is called that no entry stands behind: one made from the page, a complaint's path, a question to the
 * buyer. Its id where nothing is known of it, as for an entry that was deleted for good.
 */
export function madeReplyTitle(entryId: string, words: Words): string {
  const { made } = words.deskPlaces.works
  const { kind } = words.afterSale.path
  const path = entryId.startsWith('path-') ? entryId.slice('path-'.length) : ''
  if (isKeyOf(kind, path)) return made.path(kind[path])
  return isKeyOf(made.page, entryId) ? made.page[entryId] : entryId
}

function isKeyOf<T extends object>(names: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(names, key)
}
