import {
  parseConsoleProfile,
  type ConsoleProfile,
  type OrderField,
  type ProfileFault,
  type SelectorList,
} from '../console-profile/index.ts'
import { failure, type Marketplace, type Result } from '../shared/index.ts'

/** The parts a person can point at, in the order they are asked for. */
export const TEACHABLE = [
  'composer',
  'send',
  'buyer',
  'agent',
  'customer',
  'conversations',
  'order',
  'system',
  'shop',
] as const

/** One thing to point at: a part, or a field of the order card. */
export type TeachTarget = (typeof TEACHABLE)[number] | `order.${OrderField}`

/** The parts of a profile as taught so far; a missing one was skipped. */
export interface TaughtParts {
  readonly composer?: { readonly at: SelectorList; readonly newline?: string }
  readonly send?: { readonly buttons: SelectorList; readonly keys: readonly string[] }
  readonly messages?: ConsoleProfile['messages']
  readonly customer?: ConsoleProfile['customer']
  readonly conversations?: ConsoleProfile['conversations']
  readonly order?: ConsoleProfile['order']
  readonly shop?: ConsoleProfile['shop']
}

/** A profile being made, or an existing one being changed part by part. */
export interface TeachingDraft {
  readonly id: string
  readonly name: string
  readonly version: number
  /** Match patterns as a person writes them. */
  readonly matches: readonly string[]
  readonly marketplace: Marketplace
  readonly parts: TaughtParts
  /** What an existing profile carries beside the parts; kept as it is. */
  readonly kept?: Partial<ConsoleProfile>
}

const partNames = ['composer', 'send', 'messages', 'customer', 'conversations', 'order', 'shop'] as const

/** An empty draft for a page: every page of its host, named after it. Undefined: no http(s) address. */
export function startDraft(address: string, title: string): TeachingDraft | undefined {
  const pattern = patternOf(address)
  if (pattern === undefined) return undefined
  const { hostname } = new URL(address)
  const name = title.replace(/\s+/g, ' ').trim().slice(0, 40)
  return {
    id: `own-${hostname.replaceAll(/[^\w.-]/g, '-')}`.slice(0, 64),
    name: name === '' ? hostname : name,
    version: 1,
    matches: [pattern],
    marketplace: 'other',
    parts: {},
  }
}

/** The match pattern for every page of an address's host: `https://im.example.com/*`; ports are not part of one. */
export function patternOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}/*` : undefined
}

/** A draft that changes an existing profile. */
export function draftOfProfile(profile: ConsoleProfile): TeachingDraft {
  const parts = Object.fromEntries(
    partNames.map((name) => [name, profile[name]]).filter(([, part]) => part !== undefined),
  )
  const { fingerprint } = profile
  return {
    id: profile.id,
    name: profile.name,
    version: profile.version,
    matches: profile.matches,
    marketplace: profile.marketplace,
    parts,
    kept: fingerprint === undefined ? {} : { fingerprint },
  }
}

/**
 * The profile of a draft, read by the same parser as an imported file, so that what is saved can be exported and
 * imported again. Faults are named by their path in the file; without a composer there is no profile.
 */
export function profileOfDraft(draft: TeachingDraft): Result<ConsoleProfile, readonly ProfileFault[]> {
  const { parts, kept = {}, ...rest } = draft
  if (parts.composer === undefined) return failure([{ path: 'composer.at', code: 'missing' }])
  return parseConsoleProfile(
    JSON.stringify({ ...kept, ...rest, format: 'wenda-console-profile/1', ...parts, confidence: 'own' }),
  )
}

/**
 * The draft with what was taught put in. Messages taught anew replace how they were found before, but keep what was
 * known of the console's own lines and of robots; an order card keeps the fields that were not pointed at again.
 */
export function withParts(draft: TeachingDraft, taught: TaughtParts): TeachingDraft {
  const { parts } = draft
  return {
    ...draft,
    parts: {
      ...parts,
      ...taught,
      ...(taught.messages === undefined || parts.messages === undefined
        ? {}
        : {
            messages: { ...taught.messages, ...named(parts.messages, ['system', 'auto']), ...named(taught.messages) },
          }),
      ...(taught.order === undefined || parts.order === undefined
        ? {}
        : { order: { ...parts.order, ...named(taught.order) } }),
    },
  }
}

/** What a part says, without its empty lists; of `only` these keys when they are given. */
function named<Part extends object>(part: Part, only?: readonly string[]): Partial<Part> {
  const said = Object.entries(part).filter(
    ([key, value]) => !(Array.isArray(value) && value.length === 0) && only?.includes(key) !== false,
  )
  return Object.fromEntries(said) as Partial<Part>
}

/** The draft without one thing: a part, or one field of the order card. */
export function withoutTarget(draft: TeachingDraft, target: TeachTarget): TeachingDraft {
  const { parts } = draft
  if (target.startsWith('order.')) {
    const field = target.slice(6)
    return parts.order === undefined ? draft : { ...draft, parts: { ...parts, order: { ...parts.order, [field]: [] } } }
  }
  if (target === 'system') {
    return parts.messages === undefined
      ? draft
      : { ...draft, parts: { ...parts, messages: { ...parts.messages, system: [] } } }
  }
  const name = target === 'buyer' || target === 'agent' ? 'messages' : target
  const rest = Object.entries(parts).filter(([key]) => key !== name)
  return { ...draft, parts: Object.fromEntries(rest) }
}
