import type { JournalEvent } from '../conversation/index.ts'
import { failure, success, type Result } from '../shared/index.ts'
import { isoWithOffset } from '../sla/index.ts'
import { canonicalJson, quoted } from './canonical-json.ts'
import { findEventFault, isEventTime } from './event-shape.ts'
import { sha256Hex } from './sha256.ts'

/** `prev` of the first line of a chain. */
export const FIRST_PREV = '0'.repeat(64)

/** `session` of a line whose customer was erased: not even the pseudonym stays. */
export const ERASED_SESSION = 'erased'

/** The fields of a line but its hash, as they stand in the file (CONTRACTS 4, `events.jsonl`). */
export interface LineBody {
  readonly seq: number
  readonly id: string
  /** ISO 8601 with offset. */
  readonly at: string
  readonly session: string
  readonly kind: string
  readonly data: unknown
  readonly prev: string
  readonly agent: string
  readonly device: string
  readonly shop: string
  readonly console: string
  /** Random, so that an erased line's hash cannot be guessed back to its few possible contents. */
  readonly nonce?: string
  /** In a masked or filtered export: the hash the line has in the journal it comes from. */
  readonly origin?: string
}

/** One line read back. */
export interface JournalLine extends LineBody {
  readonly hash: string
}

/** A line read back with the event it carries; `event` is null for an erased one. */
export interface ParsedLine {
  readonly line: JournalLine
  readonly event: JournalEvent | null
}

/** What may be said about a line beside its event. */
export interface LineOptions {
  /** Zone whose offset `at` is written with; default UTC. The instant is the same. */
  readonly timeZone?: string
  /** 128 random bits as hex: lets the line be erased without its hash betraying it (docs/decisions/020). */
  readonly nonce?: string
}

const HASH = /^[0-9a-f]{64}$/

/** A body with its hash: SHA-256 over the canonical JSON of the rest. The text has sorted keys and no line break. */
export function sealLine(body: LineBody): { readonly line: string; readonly hash: string } {
  const { agent, at, console, data, device, id, kind, nonce, origin, prev, seq, session, shop } = body
  // Written out, not sorted anew for every line. `hash` sorts between `device` and `id`: the rest and the whole line
  // share both halves.
  const head = `{"agent":${quoted(agent)},"at":${quoted(at)},"console":${quoted(console)},"data":${canonicalJson(data)},"device":${quoted(device)}`
  const extra =
    (nonce === undefined ? '' : `"nonce":${quoted(nonce)},`) +
    (origin === undefined ? '' : `"origin":${quoted(origin)},`)
  const tail = `"id":${quoted(id)},"kind":${quoted(kind)},${extra}"prev":${quoted(prev)},"seq":${seq},"session":${quoted(session)},"shop":${quoted(shop)}}`
  const hash = sha256Hex(`${head},${tail}`)
  return { line: `${head},"hash":"${hash}",${tail}`, hash }
}

/** The body of an event's line. */
export function lineBody(event: JournalEvent, prev: string, seq: number, options: LineOptions = {}): LineBody {
  const { id, at, session, agent, device, shop, console, kind, data } = event
  const { timeZone = 'UTC', nonce } = options
  const time = isoWithOffset(at, timeZone)
  return {
    seq,
    id,
    at: time,
    session,
    kind,
    data,
    prev,
    agent,
    device,
    shop,
    console,
    ...(nonce === undefined ? {} : { nonce }),
  }
}

/**
 * One event as a line of the journal, which is also a line of the export (CONTRACTS 4). `prev` is the hash of the line
 * before (`FIRST_PREV` for the first), `seq` counts from 1. No line break at the end. Throws TypeError for data that
 * JSON cannot say.
 */
export function journalLine(event: JournalEvent, prev: string, seq: number, options: LineOptions = {}): string {
  return sealLine(lineBody(event, prev, seq, options)).line
}

/** Why a line is none of ours. */
export type LineFault =
  | 'not-json'
  | 'not-an-object'
  | 'field-missing'
  | 'unknown-kind'
  | 'data-malformed'
  | 'time-malformed'

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const TEXT_FIELDS = ['id', 'at', 'session', 'kind', 'prev', 'hash', 'agent', 'device', 'shop', 'console'] as const

/** Reads a line's fields without judging its event, so that lines of a newer version can still be verified. */
export function parseLineFields(text: string): Result<JournalLine, LineFault> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failure('not-json')
  }
  if (!isObject(value)) return failure('not-an-object')
  if (!isLine(value)) return failure('field-missing')
  return success(value)
}

function isLine(value: Record<string, unknown>): value is Record<string, unknown> & JournalLine {
  if (!TEXT_FIELDS.every((field) => typeof value[field] === 'string')) return false
  if (!Number.isSafeInteger(value['seq']) || !isObject(value['data'])) return false
  if (!HASH.test(String(value['hash'])) || !HASH.test(String(value['prev']))) return false
  return ['nonce', 'origin'].every((field) => value[field] === undefined || typeof value[field] === 'string')
}

/** Whether a line stands for one whose content was erased. */
export function isErased(line: LineBody): boolean {
  return isObject(line.data) && line.data['erased'] === true && line.session === ERASED_SESSION
}

/**
 * Reads one line back: its fields and the event it carries (null when erased). The hash is not checked here, the chain
 * is (`verifyChain`). Unknown kinds and malformed data are failures, never events.
 */
export function parseJournalLine(text: string): Result<ParsedLine, LineFault> {
  const fields = parseLineFields(text)
  if (!fields.ok) return fields
  const line = fields.value
  const at = Date.parse(line.at)
  if (!isEventTime(at)) return failure('time-malformed')
  if (isErased(line)) return success({ line, event: null })
  const fault = findEventFault(line.kind, line.data)
  if (fault !== undefined) return failure(fault)
  const { id, session, agent, device, shop, console, kind, data } = line
  const event: unknown = { id, at, session, agent, device, shop, console, kind, data }
  // `findEventFault` has just proved that kind and data belong together.
  return success({ line, event: event as JournalEvent })
}
