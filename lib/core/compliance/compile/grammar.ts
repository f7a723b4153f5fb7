import {
  AT_CLAUSE_END,
  AT_CLAUSE_START,
  AT_TEXT_END,
  AT_TEXT_START,
  TOKENS,
  type TokenName,
} from '../matcher/alphabet.ts'
import { failure, type Result, success } from '../../shared/index.ts'

/** One part of a pattern: any of `texts`, or a token; at a distance of `least` to `most` kept characters from the one before. */
export interface Slot {
  readonly texts: readonly string[]
  readonly token: TokenName | undefined
  readonly least: number
  readonly most: number
  /** 0: the gap stays in the clause; 1: in the sentence; 2: anywhere. */
  readonly crosses: number
}

/** A pattern: its slots in order, where it must stand, and which slots it reports. */
export interface Pattern {
  readonly slots: readonly Slot[]
  readonly anchors: number
  readonly spanFrom: number
  readonly spanTo: number
}

const MOST_TEXTS = 48
const MOST_GAP = 60
const MOST_WAYS = 32
/** Parts of one pattern; ours have five at most. */
const MOST_SLOTS = 16

type Part =
  | { readonly kind: 'texts'; readonly texts: readonly string[]; readonly optional?: boolean }
  | { readonly kind: 'token'; readonly token: TokenName }
  | { readonly kind: 'gap'; readonly least: number; readonly most: number; readonly crosses: number }
  | { readonly kind: 'open' | 'close' }

/** Reads one piece of a pattern at `at`; returns it with where the next begins. */
function readPart(source: string, at: number): readonly [Part, number] | string {
  const character = source.charAt(at)
  if (character === '[') return [{ kind: 'open' }, at + 1]
  if (character === ']') return [{ kind: 'close' }, at + 1]
  if (character === '(') {
    const end = source.indexOf(')', at)
    if (end === -1) return '缺少 )'
    const texts = source
      .slice(at + 1, end)
      .split('|')
      .flatMap((text) => withoutMarked(text))
    const optional = source.charAt(end + 1) === '?'
    return [{ kind: 'texts', texts, optional }, end + (optional ? 2 : 1)]
  }
  if (character === '{') {
    const end = source.indexOf('}', at)
    const token = TOKENS.find((name) => name === source.slice(at + 1, end))
    return token === undefined ? '不认识的 {…}' : [{ kind: 'token', token }, end + 1]
  }
  if (character === '<') {
    const match = /^<(?:(\d{1,2})-)?(\d{1,2})([,.]?)>/u.exec(source.slice(at, at + 9))
    if (match === null) return '间隔写法不对'
    const most = Math.min(Number(match[2]), MOST_GAP)
    const crosses = match[3] === ',' ? 1 : match[3] === '.' ? 2 : 0
    return [{ kind: 'gap', least: Number(match[1] ?? 0), most, crosses }, at + match[0].length]
  }
  let end = at
  let text = ''
  while (end < source.length && !'[](){}<>'.includes(source.charAt(end))) {
    if (source.charAt(end) === '\\') end++
    text += source.charAt(end++)
  }
  return end === at ? '多余的括号' : [{ kind: 'texts', texts: withoutMarked(text) }, end]
}

/** The ways to read a text in which `x?` is a character that may be absent; at most 16. */
function withoutMarked(text: string): string[] {
  const marked = /^(.*?)(.)\?(.*)$/su.exec(text)
  if (marked === null) return [text]
  const [, head = '', character = '', tail = ''] = marked
  return withoutMarked(tail)
    .flatMap((rest) => [head + character + rest, head + rest])
    .slice(0, 16)
}

function readParts(source: string): Result<Part[]> {
  const parts: Part[] = []
  let at = 0
  while (at < source.length) {
    const read = readPart(source, at)
    if (typeof read === 'string') return failure(`${read}:第 ${at + 1} 个字符`)
    parts.push(read[0])
    at = read[1]
  }
  return success(parts)
}

function readAnchors(pattern: string): { anchors: number; source: string } {
  let source = pattern
  let anchors = 0
  if (source.startsWith('^^')) anchors |= AT_TEXT_START
  else if (source.startsWith('^')) anchors |= AT_CLAUSE_START
  source = source.replace(/^\^{1,2}/u, '')
  if (source.endsWith('$$')) anchors |= AT_TEXT_END
  else if (source.endsWith('$')) anchors |= AT_CLAUSE_END
  return { anchors, source: source.replace(/\${1,2}$/u, '') }
}

/** Gathers parts into slots: neighbouring texts are multiplied out while that stays small. */
class SlotBuilder {
  readonly slots: Slot[] = []
  spanFrom = 0
  spanTo = -1
  #texts: readonly string[] | undefined
  #gap = { least: 0, most: 0, crosses: 0 }

  add(part: Part): void {
    if (part.kind === 'texts') this.#addTexts(part.texts, part.optional === true)
    else {
      this.flush()
      if (part.kind === 'gap') this.#widen(part.least, part.most, part.crosses)
      else if (part.kind === 'token') this.#push([], part.token)
      else if (part.kind === 'open') this.spanFrom = this.slots.length
      else this.spanTo = this.slots.length - 1
    }
  }

  flush(): void {
    if (this.#texts !== undefined) this.#push(this.#texts, undefined)
    this.#texts = undefined
  }

  /** An optional text that would multiply too far, or stands alone, becomes room in the gap. */
  #addTexts(texts: readonly string[], optional: boolean): void {
    const heads = this.#texts ?? ['']
    const small = heads.length * (texts.length + (optional ? 1 : 0)) <= MOST_TEXTS
    if (optional && (this.#texts === undefined || !small)) {
      this.flush()
      this.#widen(0, Math.max(...texts.map((text) => text.length)), 0)
      return
    }
    if (this.#texts === undefined || small) {
      const tails = optional ? [...texts, ''] : texts
      this.#texts = heads.flatMap((head) => tails.map((tail) => head + tail))
      return
    }
    this.flush()
    this.#texts = texts
  }

  #widen(least: number, most: number, crosses: number): void {
    const gap = this.#gap
    this.#gap = { least: gap.least + least, most: gap.most + most, crosses: Math.max(gap.crosses, crosses) }
  }

  #push(texts: readonly string[], token: TokenName | undefined): void {
    this.slots.push({ texts: [...new Set(texts)], token, ...this.#gap })
    this.#gap = { least: 0, most: 0, crosses: 0 }
  }
}

/** Every way to take or leave the optional groups of a pattern; undefined when they are too many. */
function withoutOptions(parts: readonly Part[]): Part[][] | undefined {
  let ways: Part[][] = [[]]
  for (const part of parts) {
    // Each group doubles them: a pattern from a file must not be able to fill the memory first.
    if (ways.length > MOST_WAYS) return undefined
    const optional = part.kind === 'texts' && part.optional === true
    const plain: Part = part.kind === 'texts' ? { kind: 'texts', texts: part.texts } : part
    const taken = ways.map((way) => [...way, plain])
    ways = optional ? [...ways, ...taken] : taken
  }
  return ways
}

function buildPattern(parts: readonly Part[], anchors: number): Pattern | undefined {
  const builder = new SlotBuilder()
  for (const part of parts) builder.add(part)
  builder.flush()
  const { slots } = builder
  if (slots.length === 0) return undefined
  const spanTo = builder.spanTo < 0 ? slots.length - 1 : builder.spanTo
  return { slots, anchors, spanFrom: Math.min(builder.spanFrom, spanTo), spanTo }
}

/**
 * Parses a pattern. Text stands for itself, `x?` for a character or none; `(a|b)` any of them, `(a|b)?` or none; `<6>` up to six characters within the
 * clause, `<6,>` within the sentence, `<6.>` anywhere, `<1-6>` at least one; `{money}` a token; `^` `$` clause edge,
 * `^^` `$$` edge of the whole text; `[…]` what is reported; `\` before a special character.
 */
export function parsePattern(pattern: string): Result<Pattern[]> {
  const { anchors, source } = readAnchors(pattern)
  const parts = readParts(source)
  if (!parts.ok) return parts
  // Where the edge of the text counts, an optional group can't become room in a gap: each way is its own pattern.
  const ways = anchors === 0 ? [parts.value] : withoutOptions(parts.value)
  if (ways === undefined || ways.length > MOST_WAYS) return failure('可选部分太多')
  const patterns: Pattern[] = []
  for (const way of ways) {
    const built = buildPattern(way, anchors)
    if (built === undefined) return failure('没有内容')
    if (built.slots.length > MOST_SLOTS) return failure('一条写法里的部分太多')
    patterns.push(built)
  }
  return success(patterns)
}

const escapeText = (text: string): string => text.replaceAll(/[[\](){}<>|\\]/gu, String.raw`\$&`)

/**
 * A pattern from a supervisor's wildcard phrase: `*` up to eight characters of the clause, `?` exactly one. Undefined when the
 * phrase has no wildcard; `\*` and `\?` are the characters.
 */
export function findWildcardPattern(phrase: string): Result<string> | undefined {
  if (!phrase.includes('*') && !phrase.includes('?')) return undefined
  if (!/(?<!\\)[*?]/u.test(phrase)) return undefined
  const pieces = phrase.split(/((?<!\\)[*?]+)/u)
  if (pieces.some((piece, index) => index % 2 === 0 && piece.trim() === '')) return failure('通配符 * ? 前后都要有文字')
  const source = pieces.map((piece, index) => {
    // A question mark folds to the end of a sentence either way; half width it would mean an optional character.
    if (index % 2 === 0)
      return escapeText(
        piece
          .replaceAll(/\\([*?])/gu, '$1')
          .replaceAll('?', '？')
          .trim(),
      )
    const single = piece.length
    return piece.includes('*') ? '<8>' : `<${single}-${single}>`
  })
  return success(source.join(''))
}
