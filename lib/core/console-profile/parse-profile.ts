import { failure, MARKETPLACES, success, type Marketplace, type Result } from '../shared/index.ts'
import { isChordText } from './chord.ts'
import { isMatchPattern } from './match-pattern.ts'
import type { ConsoleProfile, ProfileConfidence, ProfileFault, SelectorEvidence, SelectorList } from './profile.ts'
import { parseSelector } from './selector.ts'
import { orderFields } from './order-fields.ts'
import { partShapes, topKeys } from './shape.ts'

/** Largest profile file, in UTF-16 units: the largest built-in one is under 12,000. */
export const PROFILE_LENGTH_LIMIT = 200_000
const LIST_LIMIT = 50
const TEXT_LIMIT = 200

const marketplaces: ReadonlySet<Marketplace> = new Set(MARKETPLACES)
const confidences: ReadonlySet<ProfileConfidence> = new Set<ProfileConfidence>(['stable', 'beta', 'partial', 'own'])
const evidenceMarks: ReadonlySet<SelectorEvidence['confidence']> = new Set(['H', 'M-H', 'M', 'L-M', 'L'] as const)
const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

type Fields = Readonly<Record<string, unknown>>

/** A profile as read, with what was passed over on the way. */
export interface ReadProfile {
  readonly profile: ConsoleProfile
  /** Keys the program does not know: kept out, told to the person, no reason to refuse the file. */
  readonly warnings: readonly ProfileFault[]
}

/**
 * Reads a profile file (`wenda-console-profile/1`, CONTRACTS 2). Refused with every fault at once, each named by its
 * path in the file; nothing is half read. Keys the program does not know are passed over, so that a file written for a
 * newer version still teaches what it can ({@link readProfileWithWarnings} tells them); `__proto__` and its like are
 * refused anywhere. The text is only ever data: selectors are checked for their structure, nothing is run.
 */
export function parseConsoleProfile(text: string): Result<ConsoleProfile, readonly ProfileFault[]> {
  const read = readProfileWithWarnings(text)
  return read.ok ? success(read.value.profile) : read
}

/** As {@link parseConsoleProfile}, with the keys that were passed over. */
export function readProfileWithWarnings(text: string): Result<ReadProfile, readonly ProfileFault[]> {
  if (text.length > PROFILE_LENGTH_LIMIT) return failure([{ path: '', code: 'too-large', found: `${text.length}` }])
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return failure([{ path: '', code: 'not-json', found: error instanceof Error ? cut(error.message) : '' }])
  }
  const reader = new ProfileReader()
  const profile = reader.profile(value)
  if (profile === undefined || reader.faults.length > 0) return failure(reader.faults)
  return success({ profile, warnings: reader.warnings })
}

/** Walks a parsed file once and gathers every fault on the way. */
class ProfileReader {
  readonly faults: ProfileFault[] = []
  readonly warnings: ProfileFault[] = []

  profile(value: unknown): ConsoleProfile | undefined {
    this.refuseKeys(value, '', 0)
    const file = this.fields(value, '')
    if (file === undefined) return undefined
    if (file['format'] === undefined) this.fault('format', 'missing')
    else if (file['format'] !== 'wenda-console-profile/1') this.fault('format', 'bad-format', file['format'])
    for (const key of Object.keys(file)) if (!topKeys.has(key)) this.warn(key)
    const id = this.name(file, 'id')
    if (id !== '' && !/^[\w.-]{1,64}$/.test(id)) this.fault('id', 'bad-value', id)
    const composer = this.part(file, 'composer')
    if (file['composer'] === undefined) this.fault('composer.at', 'missing')
    else if (composer !== undefined && selectorsOf(composer, 'at').length === 0) {
      if (!this.faults.some((fault) => fault.path.startsWith('composer.at'))) this.fault('composer.at', 'missing')
    }
    const evidence = this.evidence(file['evidence'])
    const fingerprint = this.list(file['fingerprint'], 'fingerprint', isSelector, 'bad-selector')
    return {
      format: 'wenda-console-profile/1',
      id,
      name: this.name(file, 'name'),
      version: this.version(file['version']),
      matches: this.matches(file['matches']),
      ...(fingerprint.length === 0 ? {} : { fingerprint }),
      marketplace: this.oneOf(file['marketplace'], 'marketplace', marketplaces) ?? 'other',
      composer: { at: selectorsOf(composer, 'at'), ...wordOf(composer, 'newline') },
      ...this.otherParts(file),
      confidence: this.oneOf(file['confidence'], 'confidence', confidences) ?? 'own',
      ...(evidence === undefined ? {} : { evidence }),
    }
  }

  private otherParts(
    file: Fields,
  ): Pick<ConsoleProfile, 'send' | 'messages' | 'customer' | 'conversations' | 'order' | 'shop'> {
    const send = this.part(file, 'send')
    const messages = this.part(file, 'messages')
    const customer = this.part(file, 'customer')
    const conversations = this.part(file, 'conversations')
    const order = this.part(file, 'order')
    const shop = this.part(file, 'shop')
    return {
      ...(send === undefined
        ? {}
        : { send: { buttons: selectorsOf(send, 'buttons'), keys: selectorsOf(send, 'keys') } }),
      ...(messages === undefined ? {} : { messages: messagesOf(messages) }),
      ...(customer === undefined
        ? {}
        : {
            customer: {
              name: selectorsOf(customer, 'name'),
              id: selectorsOf(customer, 'id'),
              ...listOf(customer, 'strip'),
              ...wordOf(customer, 'idAfter'),
              ...wordOf(customer, 'idUntil'),
            },
          }),
      ...(conversations === undefined
        ? {}
        : {
            conversations: {
              item: selectorsOf(conversations, 'item'),
              name: selectorsOf(conversations, 'name'),
              unread: selectorsOf(conversations, 'unread'),
              active: selectorsOf(conversations, 'active'),
              id: selectorsOf(conversations, 'id'),
              ...wordOf(conversations, 'idUntil'),
            },
          }),
      ...(order === undefined ? {} : { order: orderOf(order) }),
      ...(shop === undefined ? {} : { shop: { name: selectorsOf(shop, 'name') } }),
    }
  }

  /** A part of the profile with every key checked for what it may hold; undefined when it is not there. */
  private part(file: Fields, name: string): Fields | undefined {
    const value = file[name]
    if (value === undefined) return undefined
    const part = this.fields(value, name)
    const kinds = partShapes[name]
    if (part === undefined || kinds === undefined) return undefined
    const read: Record<string, unknown> = {}
    for (const [key, held] of Object.entries(part)) {
      const path = `${name}.${key}`
      const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined
      if (kind === undefined) this.warn(path)
      else if (kind === 'selectors') read[key] = this.list(held, path, isSelector, 'bad-selector')
      else if (kind === 'chords') read[key] = this.list(held, path, isChordText, 'bad-value')
      else if (kind === 'texts') read[key] = this.list(held, path, () => true, 'bad-value')
      else if (kind === 'newest') read[key] = this.oneOf(held, path, new Set(['newest-first', 'oldest-first']))
      else read[key] = this.word(held, path, kind === 'chord' ? isChordText : () => true)
    }
    return read
  }

  private list(value: unknown, path: string, good: (text: string) => boolean, code: ProfileFault['code']): string[] {
    if (value === undefined) return []
    const many = Array.isArray(value)
    const items: readonly unknown[] = many ? value : [value]
    if (items.length > LIST_LIMIT) this.fault(path, 'too-large', `${items.length}`)
    const texts: string[] = []
    for (const [index, item] of items.slice(0, LIST_LIMIT).entries()) {
      const at = many ? `${path}[${index}]` : path
      if (typeof item !== 'string') this.fault(at, 'not-text', item)
      else if (item.trim() === '') this.fault(at, 'empty')
      else if (!good(item)) this.fault(at, code, item)
      else texts.push(item.trim())
    }
    return texts
  }

  private word(value: unknown, path: string, good: (text: string) => boolean): string | undefined {
    if (typeof value !== 'string') this.fault(path, 'not-text', value)
    else if (value.trim() === '') this.fault(path, 'empty')
    else if (value.length > TEXT_LIMIT) this.fault(path, 'too-large', value)
    else if (!good(value)) this.fault(path, 'bad-value', value)
    else return value
    return undefined
  }

  private name(file: Fields, key: 'id' | 'name'): string {
    if (file[key] === undefined) {
      this.fault(key, 'missing')
      return ''
    }
    return this.word(file[key], key, () => true) ?? ''
  }

  private version(value: unknown): number {
    if (value === undefined) return 1
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
    this.fault('version', 'bad-value', value)
    return 1
  }

  private matches(value: unknown): readonly string[] {
    if (value === undefined) this.fault('matches', 'missing')
    else if (!Array.isArray(value)) this.fault('matches', 'not-a-list', value)
    else if (value.length === 0) this.fault('matches', 'empty')
    else return this.list(value, 'matches', isMatchPattern, 'bad-pattern')
    return []
  }

  private oneOf<T extends string>(value: unknown, path: string, allowed: ReadonlySet<T>): T | undefined {
    if (value === undefined) return undefined
    if (typeof value === 'string' && allowed.has(value as T)) return value as T
    this.fault(path, typeof value === 'string' ? 'bad-value' : 'not-text', value)
    return undefined
  }

  private evidence(value: unknown): Record<string, SelectorEvidence> | undefined {
    if (value === undefined) return undefined
    const entries = this.fields(value, 'evidence')
    if (entries === undefined) return undefined
    const read: Record<string, SelectorEvidence> = {}
    for (const [path, held] of Object.entries(entries).slice(0, 500)) {
      const at = `evidence.${path}`
      const fields = this.fields(held, at)
      if (fields === undefined) continue
      const source = this.word(fields['source'], `${at}.source`, () => true)
      const date = this.word(fields['date'], `${at}.date`, () => true)
      const confidence = this.oneOf(fields['confidence'], `${at}.confidence`, evidenceMarks)
      if (source !== undefined && date !== undefined && confidence !== undefined) {
        read[path] = { source, date, confidence }
      }
    }
    return read
  }

  private fields(value: unknown, path: string): Fields | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
    this.fault(path, 'bad-value', value)
    return undefined
  }

  /** Names that would reach an object's prototype are refused at any depth, whatever they hold. */
  private refuseKeys(value: unknown, path: string, depth: number): void {
    if (typeof value !== 'object' || value === null) return
    if (depth > 6) {
      this.fault(path, 'too-large')
      return
    }
    for (const [key, held] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`
      if (refusedKeys.has(key)) this.fault(at, 'bad-value', key)
      else this.refuseKeys(held, at, depth + 1)
    }
  }

  private fault(path: string, code: ProfileFault['code'], found?: unknown): void {
    if (this.faults.length >= 200) return
    this.faults.push({ path, code, ...(found === undefined ? {} : { found: shown(found) }) })
  }

  private warn(path: string): void {
    if (!refusedKeys.has(path.split('.').at(-1) ?? '')) this.warnings.push({ path, code: 'unknown-key' })
  }
}

function isSelector(text: string): boolean {
  return parseSelector(text).ok
}

function selectorsOf(part: Fields | undefined, key: string): SelectorList {
  const value = part?.[key]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

function wordOf<K extends string>(part: Fields | undefined, key: K): { readonly [key in K]?: string } {
  const value = part?.[key]
  return typeof value === 'string' ? ({ [key]: value } as { readonly [key in K]?: string }) : {}
}

function listOf<K extends string>(part: Fields, key: K): { readonly [key in K]?: readonly string[] } {
  const value = selectorsOf(part, key)
  return value.length > 0 ? ({ [key]: value } as { readonly [key in K]?: readonly string[] }) : {}
}

function messagesOf(part: Fields): NonNullable<ConsoleProfile['messages']> {
  const order = part['order']
  return {
    list: selectorsOf(part, 'list'),
    item: selectorsOf(part, 'item'),
    buyer: selectorsOf(part, 'buyer'),
    agent: selectorsOf(part, 'agent'),
    system: selectorsOf(part, 'system'),
    auto: selectorsOf(part, 'auto'),
    text: selectorsOf(part, 'text'),
    time: selectorsOf(part, 'time'),
    id: selectorsOf(part, 'id'),
    ...listOf(part, 'autoTexts'),
    ...listOf(part, 'systemTexts'),
    ...(order === 'newest-first' || order === 'oldest-first' ? { order } : {}),
  }
}

function orderOf(part: Fields): NonNullable<ConsoleProfile['order']> {
  const fields = Object.fromEntries(orderFields.map((field) => [field, selectorsOf(part, field)]))
  return { card: selectorsOf(part, 'card'), ...fields } as NonNullable<ConsoleProfile['order']>
}

function shown(value: unknown): string {
  return cut(typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value))
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
