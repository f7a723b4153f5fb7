import {
  CLAUSE,
  DIGIT_FIRST,
  DIGIT_LAST,
  DOT,
  GAP_BREAK,
  GAP_CLAUSE,
  GAP_COUNT,
  GAP_DOT,
  GAP_SENTENCE,
  GAP_SPACE,
  KINDS,
  LETTER_FIRST,
  MARK,
  NUMERAL_LAST,
  PLUS,
  PLUS_AS,
  SENTENCE,
  SPACE,
  SURROGATE,
  WEAK,
} from './alphabet.ts'

// Own constants: where modules are rewritten, an imported one costs a call in the innermost loop.
const FIRST_KIND = KINDS
const NO_MARK = MARK
const IS_SURROGATE = SURROGATE
const IS_PLUS = PLUS
const NUMERIC_BELOW = NUMERAL_LAST + 1
const DIGIT_END = DIGIT_LAST

/** A text after folding: the kept characters, where each began, and what was skipped before it. Reused between checks. */
export interface Stream {
  length: number
  classes: Uint16Array
  /** Index of the kept character in the plain stream at which this one begins; UTF-16 offset for the plain stream. */
  from: Int32Array
  /** Last index covered, for streams made from another stream. */
  to: Int32Array
  gaps: Uint8Array
  /** The text holds a digit, a Latin letter or a numeral: the number readers have something to do. */
  numeric: boolean
  /** How many digits were kept: order numbers need ten. */
  digits: number
  /** Two equal kept characters stand side by side. */
  doubled: boolean
}

function roomFor(size: number): Pick<Stream, 'classes' | 'from' | 'to' | 'gaps'> {
  return {
    classes: new Uint16Array(size),
    from: new Int32Array(size),
    to: new Int32Array(size),
    gaps: new Uint8Array(size),
  }
}

/** An empty stream that grows as needed. */
export function createStream(): Stream {
  return { length: 0, ...roomFor(256), numeric: false, digits: 0, doubled: false }
}

/** Makes room for `length` characters; what the stream held is lost. */
export function ensureRoom(stream: Stream, length: number): void {
  if (stream.classes.length < length) Object.assign(stream, roomFor(length * 2))
}

/** Class or kind of a character outside the basic plane: styled letters and digits fold, emoji are separators. */
function astralClass(point: number): number {
  if (point >= 0x1d400 && point <= 0x1d6a3) return LETTER_FIRST + (((point - 0x1d400) % 52) % 26)
  if (point >= 0x1d7ce && point <= 0x1d7ff) return DIGIT_FIRST + ((point - 0x1d7ce) % 10)
  if (point >= 0x1f130 && point <= 0x1f189) {
    const letter = (point - 0x1f130) % 32
    return letter < 26 ? LETTER_FIRST + letter : WEAK
  }
  if (point >= 0x1fbf0 && point <= 0x1fbf9) return DIGIT_FIRST + point - 0x1fbf0
  if (point >= 0x1f3fb && point <= 0x1f3ff) return MARK
  if (point >= 0x1f000 && point <= 0x1faff) return WEAK
  return point >= 0xe0000 && point <= 0xe0fff ? MARK : 0
}

/** What a picture stands for: the class of a character, and the characters of which one must stand before or after it. */
export type Pictures = ReadonlyMap<number, readonly [said: number, before: string, after: string]>

const NO_PICTURES: Pictures = new Map()

/** The class of what a picture says here; 0 where it is only a picture. */
function pictureClass(point: number, text: string, index: number, pictures: Pictures): number {
  const picture = pictures.get(point)
  if (picture === undefined) return 0
  const [said, before, after] = picture
  let next = index + (point > 0xffff ? 2 : 1)
  if (text.charCodeAt(next) === 0xfe0f) next++
  const stands = (neighbours: string, at: number): boolean =>
    neighbours !== '' && neighbours.includes(text.charAt(at).toLowerCase() || '-')
  return before + after === '' || stands(before, index - 1) || stands(after, next) ? said : 0
}

/** Class of the surrogate or the picture at `index`; a lone surrogate is an ordinary other character. */
function surrogateClass(text: string, index: number, pictures: Pictures): number {
  const point = text.codePointAt(index) ?? 0
  const said = pictureClass(point, text, index, pictures)
  if (said > 0) return said
  if (point > 0xffff) return astralClass(point)
  return point >= 0xd800 && point < 0xe000 ? 0 : WEAK
}

/** `+` is read as 加 where it stands before what one adds (+v, +微), else as a separator. */
function plusClass(text: string, index: number, fold: Uint16Array, pictures: Pictures): number {
  for (let at = index + 1; at < text.length && at < index + 4; at++) {
    let next = fold[text.charCodeAt(at)] ?? 0
    // Letters beyond the first plane (➕𝐕) take two places; so does a picture between.
    if (next >= IS_SURROGATE) next = surrogateClass(text, at, pictures)
    if ((text.codePointAt(at) ?? 0) > 0xffff) at++
    if (next === MARK || next === SPACE || next === WEAK) continue
    const letter = next - LETTER_FIRST
    return letter === 21 || letter === 22 || letter === 16 || '微薇威徽卫我扣企群'.includes(text.charAt(at))
      ? PLUS_AS
      : WEAK
  }
  return WEAK
}

/** Folds `text` into `stream` with the class table `fold` (one value for each UTF-16 unit). One pass. */
export function foldInto(stream: Stream, text: string, fold: Uint16Array, pictures = NO_PICTURES): void {
  ensureRoom(stream, text.length)
  const { classes, from, gaps } = stream
  let length = 0
  let gap = 0
  let last = -1
  let numeric = false
  let digits = 0
  let doubled = false
  for (let index = 0; index < text.length; index++) {
    const at = index
    let kind = fold[text.charCodeAt(index)] ?? 0
    if (kind >= IS_SURROGATE) {
      kind = surrogateClass(text, index, pictures)
      if ((text.codePointAt(index) ?? 0) > 0xffff) index++
    } else if (kind === IS_PLUS) kind = plusClass(text, index, fold, pictures)
    if (kind < FIRST_KIND) {
      if (kind === last && kind !== 0) doubled = true
      else if (kind !== 0 && kind < NUMERIC_BELOW) numeric = true
      if (kind <= DIGIT_END && kind !== 0) digits++
      classes[length] = kind
      from[length] = at
      gaps[length++] = gap
      last = kind
      gap = 0
    } else if (kind !== NO_MARK) {
      if ((gap & GAP_COUNT) !== GAP_COUNT) gap++
      if (kind === SPACE) gap |= GAP_SPACE
      else if (kind === CLAUSE) gap |= GAP_CLAUSE
      else if (kind === SENTENCE) gap |= GAP_SENTENCE
      else if (kind === DOT) gap |= GAP_DOT
    }
  }
  stream.length = length
  stream.numeric = numeric
  stream.digits = digits
  stream.doubled = doubled
}

/** `source` with runs of the same character taken once, so that 微微信信 reads 微信. */
export function collapseInto(stream: Stream, source: Stream): void {
  ensureRoom(stream, source.length)
  let length = 0
  for (let index = 0; index < source.length; index++) {
    const kind = source.classes[index] ?? 0
    const broken = ((source.gaps[index] ?? 0) & GAP_BREAK) !== 0
    if (length > 0 && !broken && kind === stream.classes[length - 1] && kind >= LETTER_FIRST) {
      stream.to[length - 1] = index
      continue
    }
    stream.classes[length] = kind
    stream.from[length] = index
    stream.to[length] = index
    stream.gaps[length++] = source.gaps[index] ?? 0
  }
  stream.length = length
}

/** Offset just after the kept character that begins at `offset`, with the marks that belong to it. */
export function endOffset(text: string, offset: number): number {
  let end = offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1)
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    const mark = (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x20d0 && unit <= 0x20ff) || (unit & 0xfff0) === 0xfe00
    if (!mark) break
    end++
  }
  return end
}
