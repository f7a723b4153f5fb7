import type { ChatMessage, OrderCard } from '../shared/index.ts'
import { readRegion } from './regions.ts'
import { fold } from './text.ts'
import type { OrderFinding, RemoteArea } from './types.ts'

/** Where parcels cost extra unless the shop says otherwise. */
export const DEFAULT_REMOTE_AREAS: readonly RemoteArea[] = [
  '新疆',
  '西藏',
  '内蒙古',
  '青海',
  '海南',
  '香港',
  '澳门',
  '台湾',
].map((name) => ({ name }))

const MENTIONED =
  /偏远|加收|补.{0,6}(?:运费|邮费|快递费|差价)|(?:运费|邮费|快递费).{0,8}(?:\d|补|加|另|需要|要付)|不包邮|(?:加|补|多付|另付|另加).{0,3}\d+.{0,4}(?:运费|邮费|快递)|(?:新疆|西藏|内蒙|青海|海南|香港|澳门|台湾|全国|您那|你那|您这|您们那|这个地区|该地区|地址).{0,6}(?:包邮|免运费|免邮)|surcharge|remote|extra (?:shipping|postage)|free shipping/

const FEE = /\d+(?:\.\d{1,2})?(?=\s*(?:元|块|rmb|cny|yuan)?$)/
const BEFORE_FEE = /(?:加收|运费|邮费|[\s:,;+¥加补])+$/
const REFUSED_LINE =
  /^([^\s:,;]+)[\s:,;]*(?:不发货?|不送|发不了|送不到|不配送|不支持|no shipping|no delivery|refused?)$/

/** Reads a line of the shop's list: an area alone (新疆), with its fee (新疆 15元), or refused (西藏 不发). */
export function readRemoteArea(line: string): RemoteArea {
  const text = fold(line).trim()
  const refused = REFUSED_LINE.exec(text)?.[1]
  if (refused !== undefined) return { name: refused.trim(), refused: true }
  const fee = FEE.exec(text)
  const name = (fee === null ? text : text.slice(0, fee.index)).replace(BEFORE_FEE, '')
  return fee === null ? { name } : { name, surchargeCny: Number(fee[0]) }
}

/**
 * The remote area an address lies in, by its region and never by a road's name (香港中路 is in 青岛). Of several the
 * narrowest counts: 阿里地区 before 西藏.
 */
export function findRemoteArea(address: string, areas: readonly (RemoteArea | string)[]): RemoteArea | undefined {
  const region = readRegion(fold(address))
  const known = areas.map((area) => (typeof area === 'string' ? readRemoteArea(area) : area))
  for (const name of [region.district, region.city, region.province]) {
    const found = known.find((area) => area.name !== '' && name?.startsWith(area.name) === true)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * A remote address is missing its word about the surcharge when nobody said one; one the shop does not send to differs,
 * whatever was said.
 */
export function checkRemote(
  order: OrderCard,
  messages: readonly ChatMessage[],
  areas: readonly (RemoteArea | string)[],
): OrderFinding[] {
  const area = order.address === undefined ? undefined : findRemoteArea(order.address, areas)
  if (area === undefined) return []
  const printed = order.address ?? ''
  const card = printed.includes(area.name) ? area.name : printed
  if (area.refused === true) return [{ field: 'remote', kind: 'differs', card, refused: true }]
  const told = messages.some((message, index) => {
    const folded = fold(message.text)
    if (!MENTIONED.test(folded)) return false
    return message.side === 'agent' || (!/吗|么|不\??$|\?/.test(folded) && messages[index + 1]?.side === 'agent')
  })
  const answered = messages.some((message, index) => {
    const next = messages[index + 1]
    return (
      message.side === 'buyer' &&
      MENTIONED.test(fold(message.text)) &&
      next?.side === 'agent' &&
      /包|要|不|是|可以|加|补|\d/.test(next.text)
    )
  })
  const fee = area.surchargeCny === undefined ? {} : { surchargeCny: area.surchargeCny }
  return told || answered ? [] : [{ field: 'remote', kind: 'missing', card, ...fee }]
}
