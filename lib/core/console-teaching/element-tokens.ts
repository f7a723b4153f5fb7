import { isSturdyValue, kindOfName, stemOfName } from './sturdy-names.ts'

/** What the page says of one element, as data. */
export interface ElementSketch {
  /** In lower case. */
  readonly tag: string
  readonly id: string
  readonly classes: readonly string[]
  readonly attributes: Readonly<Record<string, string>>
}

/** A piece of a selector that an element answers to, and how much it costs: dear ones break sooner. */
export interface Token {
  readonly css: string
  readonly cost: number
}

/** Costs of a token, from made to be found to a mere style. Dearer than {@link DEAR}: only when nothing else is left. */
const cost = { test: 1, id: 1, data: 2, word: 3, stem: 5, presence: 4, landmark: 6, plain: 8, utility: 12 } as const

/** Tokens that cost more than this say how an element looks or where it stands, not what it is. */
export const DEAR = 8

/** Attributes that say what an element is for. */
const purposeAttributes: Readonly<Record<string, number>> = {
  role: 3,
  name: 2,
  'aria-label': 3,
  'aria-roledescription': 3,
  itemprop: 2,
  type: 5,
  placeholder: 4,
  title: 5,
  contenteditable: 6,
  align: 9,
}
/** `data-` attributes that number, time or dress an element. */
const passingData =
  /^data-(?:v-|react|radix|emotion|styled|state$|index|idx|row|key$|focus|hover|active|selected|checked|open|theme|popper|headlessui|slate-(?:leaf|node|string|length|zero)|offset|time|date|ts$|seq|count|unread|num|width|height|x$|y$)/
const landmarks: ReadonlySet<string> = new Set(
  'textarea input button form article li ul ol time header footer aside nav main section table tr td dl dt dd h1 h2 h3 h4 strong iframe pre blockquote label'.split(
    ' ',
  ),
)

/**
 * The pieces of a selector that an element answers to, the sturdiest first: attributes made to be found, its id, `data-`,
 * `aria-`, `role`, `name`, classes with a meaning, the steady stem of a hashed class, its tag; at the end styles in
 * short. Never a hashed class or id, never what comes and goes (hover, selected, disabled), never a number of a row.
 */
export function tokensOf(sketch: ElementSketch): readonly Token[] {
  const tokens = [...idToken(sketch.id), ...attributeTokens(sketch.attributes), ...sketch.classes.flatMap(classToken)]
  const tagCost = sketch.tag.includes('-') ? cost.data : landmarks.has(sketch.tag) ? cost.landmark : cost.plain
  tokens.push({ css: escapeName(sketch.tag), cost: tagCost })
  return tokens.sort((a, b) => a.cost - b.cost)
}

function idToken(id: string): readonly Token[] {
  return id !== '' && isSturdyValue(id) && kindOfName(id) === 'meaning' && !/\d/.test(id)
    ? [{ css: `#${escapeName(id)}`, cost: cost.id }]
    : []
}

function attributeTokens(attributes: ElementSketch['attributes']): readonly Token[] {
  return Object.entries(attributes).flatMap(([name, value]): readonly Token[] => {
    if (/^data-(?:test|testid|test-id|cy|qa|e2e|automation|hook)(?:-id)?$/.test(name)) {
      return isSturdyValue(value) ? [{ css: attribute(name, value), cost: cost.test }] : []
    }
    if (name.startsWith('data-')) return dataToken(name, value)
    const price = Object.hasOwn(purposeAttributes, name) ? purposeAttributes[name] : undefined
    if (price === undefined || value.trim() === '' || !isSturdyValue(value) || /\d/.test(value)) return []
    return [{ css: attribute(name, value), cost: price }]
  })
}

function dataToken(name: string, value: string): readonly Token[] {
  if (passingData.test(name) || kindOfName(name) === 'generated') return []
  const presence = { css: `[${name}]`, cost: cost.presence }
  const fixed = isSturdyValue(value) && !/\d/.test(value) && value.length <= 24
  return fixed ? [{ css: attribute(name, value), cost: cost.data }, presence] : [presence]
}

function classToken(name: string): readonly Token[] {
  switch (kindOfName(name)) {
    case 'meaning':
      return [{ css: `.${escapeName(name)}`, cost: cost.word }]
    case 'utility':
      return [{ css: `.${escapeName(name)}`, cost: cost.utility }]
    case 'generated': {
      const stem = stemOfName(name)
      return stem === undefined ? [] : [{ css: `[class*="${stem}"]`, cost: cost.stem }]
    }
    case 'state':
      return []
  }
}

function attribute(name: string, value: string): string {
  return `[${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', String.raw`\"`)}"]`
}

/** A name as CSS writes it (CSSOM `serialize an identifier`), for names without control characters. */
export function escapeName(name: string): string {
  return name
    .replaceAll(/[^\w\u0080-\uFFFF-]/g, (mark) => `\\${mark}`)
    .replace(/^(-?)(\d)/, (_, dash: string, digit: string) => `${dash}\\3${digit} `)
    .replace(/^-$/, String.raw`\-`)
}
