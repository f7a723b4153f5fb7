import type { Candidate, Features } from './candidate.ts'

/** What has to be there together, and what may not be. */
interface Evidence {
  readonly all: readonly string[]
  readonly none?: readonly string[]
}

/** The buyer takes it back, or speaks of another order. */
const GIVEN_UP = ['given up after', 'another order']
/** A count may be that of one of several lines of the card. */
const OF_SEVERAL = ['several lines', ...GIVEN_UP]

/** What is promised has no name of its own beside a gift on the card, or is money. */
const NOTHING_OWED = ['of money', 'nameless beside a gift']
/** The buyer only asks for it, or gives it up. */
const NOT_WANTED = ['asked', 'denied later', 'given up later', 'let be later']
const TAKEN_BACK = ['taken back later', ...GIVEN_UP]
/** The buyer only asks, takes it back, or what the card has is said later. */
const UNSURE = ['asked', 'of the old place', 'own said later', 'own later', ...TAKEN_BACK]

/**
 * What settles a difference by itself, however the weights sum up the rest: of the labelled chats' clean orders hardly any has
 * it (docs/decisions/078, 079 and 110 to 114). The buyer chooses a name or a number no list knows; the agent grants a lower sum and the
 * buyer takes it; a wish is written down and the card has no note; another address is given and said back; a gift both speak of
 * is put on record; an offer that is reached is charged in full; both come to another count, or one does and the other takes it.
 */
const PLAIN: Readonly<Partial<Record<Candidate['group'], readonly Evidence[]>>> = {
  option: [
    { all: ['sealed said agreed', 'taken unnamed, own never'], none: ['in no place of the card', ...GIVEN_UP] },
    { all: ['sealed said agreed', 'asked for and taken unnamed'], none: ['in no place of the card', ...GIVEN_UP] },
  ],
  word: [
    { all: ['ware sold'] },
    { all: ['latin', 'chosen alone'], none: GIVEN_UP },
    { all: ['chosen from an offer', 'ware shelf'], none: GIVEN_UP },
    { all: ['buyer says it back', 'chosen, taken', 'sealed said agreed'], none: GIVEN_UP },
  ],
  number: [{ all: ['chosen', 'costs another sum'], none: ['a sum of the card', ...GIVEN_UP] }],
  amount: [{ all: ['the deal stands'] }],
  quantity: [
    { all: ['settled by both'], none: OF_SEVERAL },
    { all: ['settled by buyer', 'settled and agreed', 'order count'], none: OF_SEVERAL },
    { all: ['settled as told', 'settled and agreed', 'order count'], none: OF_SEVERAL },
    { all: ['settled and taken down', 'settled and agreed', 'order count'], none: OF_SEVERAL },
    { all: ['buyer counts every line'], none: GIVEN_UP },
  ],
  note: [
    { all: ['wish', 'recorded and no note'] },
    { all: ['on record in its words', 'no note'], none: ['of delivery data'] },
    { all: ['put on record', 'no note'] },
    // 拍好了 放驿站就行: the order is checked while the buyer's last words wait for an answer.
    {
      all: ['rule note', 'wish place', 'no note', 'reply a none'],
      none: ['nothing to do', 'denied', 'turned down', 'needless', ...NOT_WANTED],
    },
    { all: ['wish', 'promised back', 'no note'] },
    { all: ['put on record', 'wish', 'note on card'], none: ['asked'] },
    { all: ['put on record', 'words by both', 'note on card'], none: ['asked', 'held by the note', 'wish'] },
    { all: ['agreed wording not on card'], none: ['asked', 'denied later', 'given up later', 'of gifts'] },
    { all: ['other choice', 'side b'], none: NOT_WANTED },
    { all: ['opposite on card', 'words by both'], none: ['asked', 'denied later'] },
    { all: ['opposite on card', 'on record'], none: ['asked', 'denied later'] },
  ],
  address: [
    { all: ['several parts differ', 'buyer says it, agent says it back'] },
    { all: ['another address taken down', 'about address'], none: UNSURE },
    { all: ['another address taken down', 'about wrong'], none: UNSURE },
    { all: ['corrects the card', 'buyer says it, agent says it back'], none: UNSURE },
    { all: ['corrects the card', 'taken down'], none: ['asked', ...TAKEN_BACK] },
    { all: ['left out and taken down'], none: UNSURE },
  ],
  phone: [
    { all: ['whole number', 'sealed said by both'], none: UNSURE },
    { all: ['tail alike', 'taken down'], none: ['about address', ...UNSURE] },
  ],
  receiver: [
    { all: ['rule', 'said by both'], none: UNSURE },
    { all: ['rule', 'set and agreed'], none: UNSURE },
    { all: ['latin name of several words', 'said by both'], none: UNSURE },
    { all: ['behind cue', 'set and agreed', 'many signs'], none: UNSURE },
    { all: ['personal', 'set and said back', 'of kin'], none: UNSURE },
    { all: ['latin name of several words', 'name is set'], none: UNSURE },
  ],
  gift: [
    { all: ['side a', 'on record', 'thing by both'], none: ['thing turned down', 'in the box', 'no gift'] },
    { all: ['gift ends owed'], none: ['thing turned down', 'given up later', ...NOTHING_OWED] },
  ],
  coupon: [
    { all: ['no coupon', 'in the end taken', 'taken up'] },
    { all: ['no coupon', 'in the end given', 'taken up'] },
    { all: ['other coupon', 'another is used'] },
  ],
  promotion: [
    { all: ['charged in full', 'pieces enough'] },
    { all: ['charged in full', 'sum enough'] },
    { all: ['charged in full', 'reached as it stands'] },
    { all: ['charged in full', 'by both'] },
  ],
}

/** Whether what is there settles the difference by itself. */
export function isPlain({ group, features }: Candidate): boolean {
  return (PLAIN[group] ?? []).some((evidence) => holds(features, evidence))
}

function holds(features: Features, { all, none = [] }: Evidence): boolean {
  return all.every((name) => features.has(name)) && !none.some((name) => features.has(name))
}
