import type { Words } from '../words/index.ts'
import { isTaught } from './taught.ts'
import type { TeachRow, TeachView } from './teach-view.ts'

/** What a part sees on the page now, in the teacher's words, and whether that is as it should be. */
export interface SightText {
  readonly state: 'open' | 'sees' | 'blind'
  readonly text: string
}

/** The line under a part's name. */
export function sightText(row: TeachRow, view: TeachView, words: Words['teaching']): SightText {
  const { draft, sight } = view
  const text = words.sight
  if (!isTaught(draft, row)) return { state: 'open', text: text.notYet }
  if (row === 'composer' && view.copyOnly) return { state: 'sees', text: words.copyOnly.on }
  if (sight === null) return { state: 'sees', text: '' }
  const said = (sees: boolean, line: string): SightText => ({ state: sees ? 'sees' : 'blind', text: line })
  switch (row) {
    case 'composer':
      return said(sight.composer > 0, text.composer(sight.composer))
    case 'send':
      return said(sight.send > 0, text.send(sight.send))
    case 'buyer':
    case 'agent':
      return messagesText(row, view, words)
    case 'customer':
      return sight.customer === undefined ? said(false, text.noCustomer) : said(true, text.customer(sight.customer))
    case 'conversations': {
      const active = sight.active === undefined ? text.noActive : text.active(sight.active)
      return said(sight.conversations > 0, `${text.conversations(sight.conversations, sight.unread)}${active}`)
    }
    case 'order': {
      if (sight.orders === 0) return said(true, text.noOrder)
      const fields = sight.orderFields.map(({ field, text: value }) => `${words.field[field]} ${value}`)
      return fields.length === 0 ? said(false, text.noFields) : said(true, text.order(fields.join(' · ')))
    }
    case 'system':
      return said(true, sight.newest.system === undefined ? text.noSystem : text.system(sight.newest.system))
    case 'shop':
      return sight.shop === undefined ? said(false, text.noCustomer) : said(true, text.shop(sight.shop))
  }
}

function messagesText(row: 'buyer' | 'agent', { sight }: TeachView, words: Words['teaching']): SightText {
  const text = words.sight
  const count = sight?.[row] ?? 0
  if (sight === null || count === 0) return { state: 'blind', text: text.none }
  const newest = sight.newest[row]
  const all = sight.buyer + sight.agent + sight.system
  const counted = row === 'buyer' ? `${text.messages(all, sight.buyer, sight.agent, sight.system)} · ` : ''
  return { state: 'sees', text: `${counted}${newest === undefined ? '' : text.newest(newest)}` }
}
