import * as v from 'valibot'
import type { KnowledgeEntry } from '@/lib/core/knowledge/index.ts'
import type { PhraseRule } from '@/lib/core/compliance/index.ts'
import { parseConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { LAST_DATE_MS } from '@/lib/core/shared/index.ts'
import type { EntryRow, EntryVersionRow, MetaRow, ProfileRow, RuleRow } from '../../storage/index.ts'
import type { HouseRows, HouseTable } from '../backup-format.ts'

const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const texts = (most: number, max: number) => v.pipe(v.array(text(max)), v.maxLength(most))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300))
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_DATE_MS))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const maybe = v.exactOptional

/** A schema for every field there is: a field that is added to the type and forgotten here does not compile. */
type FieldsOf<T> = { readonly [Field in keyof Required<T>]: v.GenericSchema<unknown, unknown> }

const entryFields = {
  id,
  kind: v.picklist(['faq', 'quick', 'product', 'objection', 'guide']),
  title: text(2000),
  questions: texts(1000, 2000),
  answer: text(20_000),
  code: maybe(text(200)),
  shop: text(200),
  product: maybe(text(2000)),
  category: maybe(text(500)),
  tags: maybe(texts(200, 200)),
  feature: maybe(text(5000)),
  advantage: maybe(text(5000)),
  benefit: maybe(text(5000)),
  evidence: maybe(text(5000)),
  risk: maybe(text(5000)),
  images: maybe(texts(100, 500)),
  sizeTable: maybe(text(200_000)),
  parameterTable: maybe(text(200_000)),
  updatedAt: moment,
  deletedAt: maybe(moment),
  usage: count,
  usedAt: maybe(moment),
  learned: maybe(texts(1000, 20_000)),
} satisfies FieldsOf<EntryRow & KnowledgeEntry>

const versionFields = { entryId: id, at: moment, row: v.strictObject(entryFields) } satisfies FieldsOf<EntryVersionRow>

const ruleFields = {
  id,
  phrase: text(500),
  category: text(200),
  level: v.picklist(['block', 'warn', 'hint']),
  aliases: maybe(texts(1000, 500)),
  except: maybe(texts(1000, 500)),
  replacement: maybe(text(2000)),
  reason: maybe(text(2000)),
  patterns: maybe(texts(200, 500)),
  exceptPatterns: maybe(texts(200, 500)),
  nameOnly: maybe(v.boolean()),
  sound: maybe(v.boolean()),
  marketplaces: maybe(texts(50, 100)),
  notMarketplaces: maybe(texts(50, 100)),
  categories: maybe(texts(50, 100)),
  basis: maybe(v.strictObject({ source: text(500), date: text(100) })),
  builtIn: maybe(v.boolean()),
  deniable: maybe(v.boolean()),
  firm: maybe(v.boolean()),
} satisfies FieldsOf<PhraseRule>

const ruleRowFields = {
  id,
  shop: text(200),
  rule: maybe(v.strictObject(ruleFields)),
  off: maybe(v.boolean()),
  falseAlarms: maybe(texts(5000, 20_000)),
  proposed: maybe(texts(5000, 20_000)),
  updatedAt: moment,
} satisfies FieldsOf<RuleRow>

/** Kept as it was read, never as it stood in the file: what its readers rely on is what the parser makes. */
const profile = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, ProfileRow['profile']>(({ dataset, addIssue, NEVER }) => {
    const read = parseConsoleProfile(JSON.stringify(dataset.value) ?? '')
    if (read.ok) return read.value
    addIssue({ message: read.error[0]?.path ?? '' })
    return NEVER
  }),
)

const profileRowFields = { id, profile, updatedAt: moment } satisfies FieldsOf<ProfileRow>

const metaFields = { name: id, value: v.unknown() } satisfies FieldsOf<MetaRow>

const schemas = {
  entries: v.strictObject(entryFields),
  versions: v.pipe(
    v.strictObject(versionFields),
    v.check(({ entryId, row }) => row.id === entryId),
  ),
  rules: v.pipe(
    v.strictObject(ruleRowFields),
    v.check((row) => row.rule === undefined || row.rule.id === row.id),
  ),
  profiles: v.pipe(
    v.strictObject(profileRowFields),
    v.check((row) => row.profile.id === row.id),
  ),
  meta: v.strictObject(metaFields),
}

/** Name of the table a row belongs to, and the row when it is one; undefined when a field is not what it must be. */
export function findRow<T extends HouseTable>(table: T, data: unknown): HouseRows[T][number] | undefined {
  const parsed = v.safeParse<(typeof schemas)[T]>(schemas[table], data)
  return parsed.success ? parsed.output : undefined
}

/** What `picture-names` says of a picture. */
export const pictureNameSchema = v.strictObject({
  name: id,
  updatedAt: moment,
  file: v.pipe(v.string(), v.regex(/^pictures\/[1-9]\d{0,6}$/)),
})
