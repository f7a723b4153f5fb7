import { orderFields } from './order-fields.ts'

/** What a key of a profile file may hold. */
export type Kind = 'selectors' | 'texts' | 'patterns' | 'chords' | 'chord' | 'text' | 'whole' | 'newest' | 'confidence'

/** The parts of a profile file that are objects, and what each of their keys holds. */
export const partShapes: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  composer: { at: 'selectors', newline: 'chord' },
  send: { buttons: 'selectors', keys: 'chords' },
  messages: {
    list: 'selectors',
    item: 'selectors',
    buyer: 'selectors',
    agent: 'selectors',
    system: 'selectors',
    auto: 'selectors',
    text: 'selectors',
    time: 'selectors',
    id: 'selectors',
    autoTexts: 'texts',
    systemTexts: 'texts',
    order: 'newest',
  },
  customer: { name: 'selectors', id: 'selectors', strip: 'texts', idAfter: 'text', idUntil: 'text' },
  conversations: {
    item: 'selectors',
    name: 'selectors',
    unread: 'selectors',
    active: 'selectors',
    id: 'selectors',
    idUntil: 'text',
  },
  order: {
    card: 'selectors',
    ...Object.fromEntries(orderFields.map((field): [string, Kind] => [field, 'selectors'])),
  },
  shop: { name: 'selectors' },
}

/** The keys that stand at the top of a profile file. */
export const topKeys: ReadonlySet<string> = new Set([
  'format',
  'id',
  'name',
  'version',
  'matches',
  'fingerprint',
  'marketplace',
  'confidence',
  'evidence',
  ...Object.keys(partShapes),
])
