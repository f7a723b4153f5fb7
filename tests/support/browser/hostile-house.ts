import fc from 'fast-check'
import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import { FIRST_PREV, journalLine } from '@/lib/core/session-log/index.ts'
import { writeBackup, type BackupSource } from '@/lib/extension/backup/index.ts'
import { defaultSettings, defaultShop, type Settings } from '@/lib/extension/settings/index.ts'
import { detailOf, listOf, originOf, wordsOf } from './hostile-events.ts'
import { testDeskProfile } from './test-desk.ts'

/** Words that would reach a prototype, a path or another table if an id were ever more than a name. */
const ids = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../manifest.json',
  '<b>',
  '"',
  "'",
  '#/data',
  '1',
]
/** Patterns that would multiply, or match in more ways than can be walked. */
const patterns = [
  `^${'(a)?'.repeat(110)}`,
  '{n}<60.>'.repeat(15),
  '(退|退款|退款吗?)<60,>'.repeat(12),
  'a?'.repeat(200),
  `(${'最|'.repeat(200)}好)`,
  '[[[(((',
]
/** Selectors that are dear to try, reach far, or are none. */
const selectors = [
  '* * * * * * * * * *:not(:is(* * * * *))',
  ':is(*, * *, * * *) ~ * ~ * ~ *',
  ':has(~ * ~ * [data-x="</style>"])',
  '[data-id="\\"><script>pwned()</script>"]',
  '.turn:nth-child(2n+1 of :not(:empty))',
  '@onclick',
]

/** Counts of what stands in a hostile house, as a reader of it must find them again. */
export interface HostileHouse {
  readonly source: BackupSource
  readonly events: readonly JournalEvent[]
  /** Texts of somebody who means harm, in all fields together. */
  readonly texts: number
}

/** A well-formed house whose every word is hostile; another `round`, another house with other ids. */
export function hostileHouse(round: number, rows: number): HostileHouse {
  const seed = 20_261_126 + round
  const idOf = (at: number) => `${ids[at % ids.length] ?? ''}${round + at < ids.length ? '' : `-${round}-${at}`}`
  const many = <T>(rowOf: fc.Arbitrary<T>, count: number) => fc.sample(rowOf, { numRuns: count, seed })
  const entries = many(entryOf, rows).map((row, at) => ({ ...row, id: idOf(at) }))
  const rules = many(ruleOf, rows).map(({ shop, rule, ...row }, at) => ({
    ...row,
    id: idOf(at),
    shop,
    updatedAt: 1,
    rule: { ...rule, id: idOf(at) },
  }))
  const profiles = many(profileOf, 6).map((profile, at) => {
    const id = `evil.${round}.${at}`
    return { id, updatedAt: 1, profile: { ...testDeskProfile, ...profile, id } }
  })
  const events = many(fc.tuple(originOf, detailOf), rows).map(([origin, detail], at): JournalEvent => ({
    ...origin,
    ...detail,
    id: `e-${round}-${idOf(at)}`,
  }))
  const pictures = many(wordsOf(200), 4).map((name, at) => ({
    name: `${name}${at}`,
    bytes: new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" onload="pwned()"><script>pwned()</script></svg>',
    ),
    updatedAt: 1,
  }))
  // As a file may hold it: looser than what its reader makes of it.
  const house: unknown = {
    entries: entries.map((row) => ({ ...row, images: [...row.images, ...pictures.map(({ name }) => name)] })),
    versions: entries.slice(0, 10).map((row) => ({ entryId: row.id, at: 1, row: { ...row, answer: row.title } })),
    rules,
    profiles,
    meta: many(metaOf, facts.length).map((value, at) => ({ name: facts[at] ?? '', value })),
  }
  const settings: Settings = { ...defaultSettings('elsewhere'), ...one(settingsOf, seed) }
  const source = { madeAt: Date.UTC(2026, 10, 26), program: '<img src=x onerror=pwned()>', settings, pictures }
  const texts = countTexts({ entries, rules, profiles, events, pictures, settings })
  return { source: { ...source, house: house as BackupSource['house'], journal: linesOf(events) }, events, texts }
}

/** The bytes of a house as a file to be chosen; `format` is that of a backup unless a bundle is wanted. */
export async function packHouse(source: BackupSource, format?: 'wenda-bundle/1'): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of writeBackup(source, {}, format)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The part of a hostile house that a bundle carries, said to come from somebody with a hostile name. */
export function asBundle({ source }: HostileHouse): BackupSource {
  const fact = { from: '<img src=x onerror=pwned()>\u202e', parts: ['knowledge', 'rules', 'profiles', 'targets'] }
  return { ...source, journal: null, house: { ...source.house, versions: [], meta: [{ name: 'bundle', value: fact }] } }
}

const entryOf = fc.record({
  kind: fc.constantFrom('faq', 'quick', 'product', 'objection', 'guide'),
  title: wordsOf(2000),
  questions: listOf(2000, 4),
  answer: wordsOf(20_000),
  code: wordsOf(200),
  shop: fc.constantFrom('', 'main', '__proto__'),
  product: wordsOf(2000),
  category: wordsOf(500),
  tags: listOf(200, 4),
  feature: wordsOf(5000),
  advantage: wordsOf(5000),
  benefit: wordsOf(5000),
  evidence: wordsOf(5000),
  risk: wordsOf(5000),
  images: listOf(500, 2),
  sizeTable: fc.oneof(wordsOf(20_000), fc.constant('尺码\t身高\n'.repeat(9000))),
  parameterTable: wordsOf(20_000),
  updatedAt: fc.constantFrom(0, 1, 8.64e15),
  usage: fc.constantFrom(0, 9e15),
  usedAt: fc.constantFrom(0, 8.64e15),
  learned: listOf(20_000, 3),
})

const ruleOf = fc.record({
  shop: fc.constantFrom('', 'main'),
  rule: fc.record({
    phrase: wordsOf(500).filter((text) => text.trim() !== ''),
    category: fc.oneof(wordsOf(200), fc.constantFrom('站外导流', '__proto__')),
    level: fc.constantFrom('block', 'warn', 'hint'),
    aliases: listOf(500, 3),
    except: listOf(500, 3),
    replacement: wordsOf(2000),
    reason: wordsOf(2000),
    patterns: fc.subarray(patterns),
    exceptPatterns: fc.subarray(patterns),
    marketplaces: fc.subarray(['taobao', '__proto__', '<b>']),
    categories: listOf(100, 2),
    basis: fc.record({ source: wordsOf(500), date: wordsOf(100) }),
    builtIn: fc.boolean(),
    sound: fc.boolean(),
    deniable: fc.boolean(),
  }),
  falseAlarms: listOf(20_000, 2),
  proposed: listOf(20_000, 2),
})

const labelOf = wordsOf(200).filter((text) => text.trim() !== '')
const selectorsOf = fc.subarray(selectors, { minLength: 1 })
const profileOf = fc.record({
  name: labelOf,
  matches: fc.constantFrom(['http://127.0.0.1/*'], ['https://evil.invalid/*']),
  messages: fc.record({ list: selectorsOf, item: selectorsOf, buyer: selectorsOf, text: selectorsOf, id: selectorsOf }),
  customer: fc.record({ name: selectorsOf, strip: fc.array(labelOf, { maxLength: 3 }), idAfter: labelOf }),
  shop: fc.record({ name: selectorsOf }),
})

const facts = [
  'money-inputs',
  'score-sheet',
  'platform-presets',
  'questions-put-away',
  'sleeps',
  'sealed',
  'indexed-seq',
  ...ids,
]
const metaOf = fc.oneof(
  wordsOf(2000),
  fc.array(fc.oneof(wordsOf(200), fc.jsonValue()), { maxLength: 4 }),
  fc.dictionary(fc.oneof(fc.constantFrom(...ids), wordsOf(40)), fc.oneof(wordsOf(200), fc.jsonValue()), { maxKeys: 6 }),
)

const shopOf = fc.record({
  name: wordsOf(100),
  autoReplyMarks: listOf(200, 3),
  autoReplyTexts: listOf(200, 3),
  offers: fc.record({ new: wordsOf(200), returning: wordsOf(200) }),
  confirmationTemplate: wordsOf(2000),
  confirmationTriggers: listOf(200, 3),
  remoteAreas: listOf(200, 3),
  complaintWords: fc.array(
    fc.record({ kind: wordsOf(40), soothe: wordsOf(500), step: wordsOf(500), atLeastCny: fc.constant(1) }),
    { maxLength: 3 },
  ),
})
const settingsOf = fc.record({
  agentName: wordsOf(100),
  shops: fc
    .array(shopOf, { minLength: 2, maxLength: 4 })
    .map((shops) => [
      defaultShop('main', '我的店'),
      ...shops.map((shop, at) => ({ ...defaultShop(ids[at] ?? '', ''), ...shop })),
    ]),
})

function one<T>(arbitrary: fc.Arbitrary<T>, seed: number): T {
  return fc.sample(arbitrary, { numRuns: 1, seed })[0] as T
}

function linesOf(events: readonly JournalEvent[]): string[] {
  let prev = FIRST_PREV
  return events.map((event, at) => {
    const line = journalLine(event, prev, at + 1, { nonce: 'ab'.repeat(16) })
    prev = (JSON.parse(line) as { hash: string }).hash
    return line
  })
}

function countTexts(value: unknown): number {
  if (typeof value === 'string') return 1
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, held) => sum + countTexts(held), 0)
}
