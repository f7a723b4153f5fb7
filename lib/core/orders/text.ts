/**
 * Folds a text for comparing: full width to half width, lower case, `×` to `x`. Every UTF-16 unit stays in its place, so
 * an offset in the folded text is an offset in the original.
 */
export function fold(text: string): string {
  let out = ''
  for (let index = 0; index < text.length; index += 1) out += foldUnit(text, index)
  return out
}

function foldUnit(text: string, index: number): string {
  const code = text.charCodeAt(index)
  if (code >= 0xff01 && code <= 0xff5e) return lower(String.fromCharCode(code - 0xfee0))
  const sign = text.charAt(index)
  // 3~5 is a range; a wave behind words is a smile.
  if (/[~～]/.test(sign) && !/\d/.test(text.charAt(index - 1))) return ' '
  const mapped = FOLDED.get(sign)
  return mapped ?? lower(sign)
}

function lower(unit: string): string {
  const small = unit.toLowerCase()
  return small.length === 1 ? small : unit
}

const FOLDED: ReadonlyMap<string, string> = new Map([
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['×', 'x'],
  ['✕', 'x'],
  ['—', '-'],
  ['–', '-'],
  ['−', '-'],
  ['~', '-'],
  ['～', '-'],
  ['。', '.'],
  ['、', ','],
  ['【', '['],
  ['】', ']'],
  ['「', '['],
  ['」', ']'],
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['\r', '\n'],
])

/** A piece of a message between two pauses, in folded text, with its place in the message. */
export interface Clause {
  readonly text: string
  readonly start: number
  /** It ends with a question mark. */
  readonly asked: boolean
}

const PAUSE = /[\n,.!?;:\u2026\u00b7|/()[\]"]/
const HAN = /[\u3400-\u9fff]/

/** Whether a text is written in Chinese, wholly or in part. */
export function hasHan(text: string): boolean {
  return HAN.test(text)
}

/**
 * Cuts a folded message at its pauses. In Chinese a space is a pause; in English it is not. A point or a colon between
 * two digits belongs to the number.
 */
export function splitClauses(folded: string): Clause[] {
  return cutAtPauses(folded).flatMap(cutLong)
}

/** Longer than this a Chinese clause is several, typed without a pause. */
const LONG_CLAUSE = 14
/** Where a new thought begins: before these words, and behind the particles that end one. */
const NEW_THOUGHT =
  /(?<=.{3})(?:(?=但是|不过|然后|所以|因为|那就|那要|那我|那还|本来|其实|就是|我看|我本来|结果|反正|另外|对了)|(?<=[吧呗嘛呀哈吗])(?=[一-龥a-z\d]))/

function cutLong(clause: Clause): Clause[] {
  if (clause.text.length <= LONG_CLAUSE || !hasHan(clause.text)) return [clause]
  const pieces: Clause[] = []
  let { start } = clause
  const texts = clause.text.split(NEW_THOUGHT)
  for (const [index, text] of texts.entries()) {
    if (text !== '') pieces.push({ text, start, asked: clause.asked && index === texts.length - 1 })
    start += text.length
  }
  return pieces
}

function cutAtPauses(folded: string): Clause[] {
  const chinese = hasHan(folded)
  const clauses: Clause[] = []
  let start = 0
  for (let index = 0; index <= folded.length; index += 1) {
    if (index < folded.length && !isPause(folded, index, chinese)) continue
    pushClause(clauses, folded, start, index)
    start = index + 1
  }
  return clauses
}

function pushClause(clauses: Clause[], folded: string, start: number, end: number): void {
  const raw = folded.slice(start, end)
  const text = raw.trim()
  const asked = folded.charAt(end) === '?' || (folded.charAt(end) === ' ' && folded.charAt(end + 1) === '?')
  if (text === '') {
    const last = clauses.at(-1)
    if (asked && last !== undefined) clauses[clauses.length - 1] = { ...last, asked: true }
    return
  }
  clauses.push({ text, start: start + (raw.length - raw.trimStart().length), asked })
}

function isPause(text: string, index: number, chinese: boolean): boolean {
  const unit = text.charAt(index)
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  if (unit === ' ')
    return chinese && !(/[a-z0-9]/.test(before) && /[a-z0-9]/.test(after) && /[a-z]/.test(before + after))
  if (!PAUSE.test(unit)) return false
  if (unit === '/' && /[a-z0-9]/.test(before) && /[a-z0-9]/.test(after)) return false
  if ((unit === '.' || unit === ':' || unit === ',') && /\d/.test(before) && /\d/.test(after)) {
    return unit === ',' && !/^\d{3}(?!\d)/.test(text.slice(index + 1))
  }
  return true
}
