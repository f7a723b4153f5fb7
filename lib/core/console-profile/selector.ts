import { failure, success, type Result } from '../shared/index.ts'

/** One stretch of CSS, and how its matches are entered for the next stretch. */
export interface SelectorStep {
  readonly css: string
  /** `shadow`: the next stretch is looked up in the open shadow root; `frame`: in the frame's document. */
  readonly into?: 'shadow' | 'frame'
}

/** A selector of CONTRACTS 2, taken apart. No step: the element in hand. */
export interface ParsedSelector {
  readonly steps: readonly SelectorStep[]
  /** The attribute whose value is meant, instead of the text. */
  readonly attribute?: string
}

/** Longest selector that is accepted, in UTF-16 units. */
export const SELECTOR_LENGTH_LIMIT = 500

const closing: Readonly<Record<string, string>> = { '[': ']', '(': ')' }

/** Where brackets and quotes are closed: the only places where `>>>`, `|>` and `@` mean what CONTRACTS 2 says. */
interface Cut {
  readonly at: number
  readonly mark: '>>>' | '|>' | '@'
}

/**
 * Takes a selector of CONTRACTS 2 apart: `A >>> B`, `A |> B`, `X@name`, `@name`, `:scope`. Checks its structure only
 * (brackets and quotes closed, no empty stretch, no CSS that reaches outside a selector); whether the CSS itself is
 * good is for the page to say. Errors are a word for the log, never shown raw.
 */
export function parseSelector(text: string): Result<ParsedSelector> {
  const trimmed = text.trim()
  if (trimmed === '') return failure('empty')
  if (trimmed.length > SELECTOR_LENGTH_LIMIT) return failure('too long')
  const cuts = findCuts(trimmed)
  if (cuts === undefined) return failure('unbalanced')
  const steps: SelectorStep[] = []
  let from = 0
  for (const cut of cuts) {
    const css = trimmed.slice(from, cut.at).trim()
    from = cut.at + cut.mark.length
    if (cut.mark === '@') return attributeOf(trimmed.slice(from).trim(), steps, css)
    if (!looksLikeCss(css)) return failure('bad css')
    steps.push({ css, into: cut.mark === '>>>' ? 'shadow' : 'frame' })
  }
  const rest = trimmed.slice(from).trim()
  if (!looksLikeCss(rest)) return failure('bad css')
  if (rest !== ':scope' || steps.length > 0) steps.push({ css: rest })
  return success({ steps })
}

function attributeOf(name: string, steps: readonly SelectorStep[], css: string): Result<ParsedSelector> {
  if (!/^[\w:.-]+$/.test(name)) return failure('bad attribute')
  if (css === '' || (css === ':scope' && steps.length === 0)) {
    const last = steps.at(-1)
    return last === undefined ? success({ steps, attribute: name }) : failure('bad css')
  }
  if (!looksLikeCss(css)) return failure('bad css')
  return success({ steps: [...steps, { css }], attribute: name })
}

/** A stretch of CSS that can only be a selector: not empty, no rule braces, and no combinator left hanging at its end. */
function looksLikeCss(css: string): boolean {
  return css !== '' && !/[{};]|[>+~,]$|^[+~,|]/.test(withoutStrings(css))
}

/** The CSS with quoted strings emptied, so that what stands in them is not read as CSS. */
function withoutStrings(css: string): string {
  let out = ''
  let quote = ''
  for (let index = 0; index < css.length; index += 1) {
    const unit = css.charAt(index)
    if (unit === '\\') {
      index += 1
      continue
    }
    if (quote !== '') {
      if (unit === quote) quote = ''
      continue
    }
    if (unit === '"' || unit === "'") quote = unit
    else out += unit
  }
  return out === '' && css !== '' ? 'x' : out
}

function findCuts(text: string): readonly Cut[] | undefined {
  const cuts: Cut[] = []
  const open: string[] = []
  let quote = ''
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index)
    if (unit === '\\') index += 1
    else if (quote !== '') quote = unit === quote ? '' : quote
    else if (unit === '"' || unit === "'") quote = unit
    else if (unit === '[' || unit === '(') open.push(closing[unit] ?? '')
    else if (unit === ']' || unit === ')') {
      if (open.pop() !== unit) return undefined
    } else if (open.length === 0) {
      const mark = markAt(text, index)
      if (mark !== undefined) {
        cuts.push({ at: index, mark })
        index += mark.length - 1
        if (mark === '@') break
      }
    }
  }
  const inAttribute = cuts.at(-1)?.mark === '@'
  return (quote === '' && open.length === 0) || inAttribute ? cuts : undefined
}

function markAt(text: string, index: number): Cut['mark'] | undefined {
  if (text.startsWith('>>>', index)) return '>>>'
  if (text.startsWith('|>', index)) return '|>'
  return text.charAt(index) === '@' ? '@' : undefined
}
