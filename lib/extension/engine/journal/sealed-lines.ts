import {
  canonicalJson,
  parseJournalLine,
  parseLineFields,
  type JournalLine,
  type LineFault,
} from '@/lib/core/session-log/index.ts'
import { success, type Result } from '@/lib/core/shared/index.ts'
import { heldKeys, isSealed, LockedError, seal, unseal } from '../../vault/index.ts'
import type { NumberedLine } from './file-state.ts'

/*
 * Lines as they lie on the disk where a team key is set: everything by which lines are ordered, found and chained stays,
 * `data` and `nonce` are sealed. The hash is that of the open line, so the chain is the same chain. Without a key every
 * function gives its lines back as they are.
 */

/** Whether a line's content is sealed, without parsing it: a text cannot hold this, quotes in it are escaped. */
export function isSealedLine(text: string): boolean {
  return text.includes('"data":{"sealed":"')
}

/** A line's own fields; content that is open is judged too. */
export function readLine(text: string): Result<JournalLine, LineFault> {
  if (isSealedLine(text)) return parseLineFields(text)
  const parsed = parseJournalLine(text)
  return parsed.ok ? success(parsed.value.line) : parsed
}

/** Lines as they are written here and now. Throws {@link LockedError} after a sealed line when no key is here. */
export async function linesToWrite(texts: readonly string[], afterSealed: boolean): Promise<readonly string[]> {
  const held = heldKeys()
  if (held === undefined && afterSealed) throw new LockedError()
  return held?.sealing === true ? Promise.all(texts.map(sealLineText)) : texts
}

/** Lines as they were before they were sealed, byte for byte. */
export async function openLines(lines: readonly NumberedLine[]): Promise<readonly NumberedLine[]> {
  if (!lines.some(({ text }) => isSealedLine(text))) return lines
  return Promise.all(lines.map(async ({ seq, text }) => ({ seq, text: await openLineText(text) })))
}

/** Seals one line; one that is sealed, erased, or none of ours stays as it is. */
export async function sealLineText(text: string): Promise<string> {
  const held = heldKeys()
  const line = fieldsOf(text)
  if (held === undefined || line === undefined || isSealed(line.data) || isTombstone(line)) return text
  const { data, nonce, ...rest } = line
  return canonicalJson({ ...rest, data: await seal({ data, nonce }, placeOf(line), held.keys) })
}

/** Opens one line. Throws for a line that was changed or moved. */
export async function openLineText(text: string): Promise<string> {
  const line = isSealedLine(text) ? fieldsOf(text) : undefined
  if (line === undefined || !isSealed(line.data)) return text
  const content = await unseal(line.data, placeOf(line))
  return canonicalJson({ ...line, ...(content as object) })
}

function fieldsOf(text: string): JournalLine | undefined {
  const parsed = parseLineFields(text)
  return parsed.ok ? parsed.value : undefined
}

function isTombstone({ data }: JournalLine): boolean {
  return typeof data === 'object' && data !== null && 'erased' in data
}

function placeOf({ seq, id, hash }: JournalLine): string {
  return `line ${seq} ${id} ${hash}`
}
