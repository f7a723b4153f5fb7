import type { Features } from './candidate.ts'

/** A question whether a mark is there, with what follows from yes and no; or what a leaf adds to the sum. */
export type Tree = number | { readonly mark: string; readonly yes: Tree; readonly no: Tree }

/** From which values on a feature that is more than there or not is one mark more. */
const halves = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step)
const REACHED = [-0.9, -0.65, -0.5, -0.35, -0.15, 0, 0.15, 0.35, 0.5, 0.65, 0.9]
const QUARTERS = [0.25, 0.5, 0.75, 1]
const STEPS: Readonly<Record<string, readonly number[]>> = {
  sum: halves(-5, 5, 0.5),
  lead: REACHED,
  others: REACHED,
  goods: REACHED,
  'cost of likely goods': REACHED,
  'cost is likely': REACHED,
  'price behind goods': REACHED,
  'own price': REACHED,
  messages: [0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1],
  '~from end': [0.125, 0.25, 0.375, 0.5, 0.75, 1],
  '~everyday': QUARTERS,
  '~held by the note': QUARTERS,
  '~held by the card': QUARTERS,
  '~note holds what was said': QUARTERS,
}

/** What the trees ask about: `judged` as it is, and of the candidate `own` itself under a name of their own. */
export function marksOf(judged: Features, own: Features): Set<string> {
  const marks = new Set<string>()
  for (const [name, value] of judged) addMarks(name, value, marks)
  for (const [name, value] of own) addMarks(`~${name}`, value, marks)
  return marks
}

function addMarks(name: string, value: number, marks: Set<string>): void {
  const steps = STEPS[name]
  if (steps !== undefined) {
    for (const step of steps) if (value >= step) marks.add(`${name}>=${String(step)}`)
  } else if (value > 0) marks.add(name)
}

/** What all trees together make of the marks. */
export function sumOfTrees(trees: readonly Tree[], marks: ReadonlySet<string>): number {
  let sum = 0
  for (const tree of trees) {
    let at = tree
    while (typeof at !== 'number') at = marks.has(at.mark) ? at.yes : at.no
    sum += at
  }
  return sum
}

/** Trees as text: each in the order node, yes, no; `#3` asks for the third of the names, a number is a leaf. */
export function printTrees(trees: readonly Tree[]): { readonly names: string; readonly nodes: string } {
  const index = new Map<string, number>()
  const nodes: string[] = []
  const walk = (tree: Tree): void => {
    if (typeof tree === 'number') {
      nodes.push(String(Math.round(tree * 1000) / 1000))
      return
    }
    const at = index.get(tree.mark) ?? index.size
    index.set(tree.mark, at)
    nodes.push(`#${String(at)}`)
    walk(tree.yes)
    walk(tree.no)
  }
  for (const tree of trees) walk(tree)
  return { names: [...index.keys()].join(';'), nodes: nodes.join(' ') }
}

/** The trees of a text `printTrees` made; it throws on a text that ends within a tree. */
export function readTrees({ names, nodes }: { readonly names: string; readonly nodes: string }): Tree[] {
  const marks = names.split(';')
  const words = nodes.split(' ').filter((word) => word !== '')
  let at = 0
  const read = (): Tree => {
    const word = words[at]
    at += 1
    if (word === undefined) throw new Error('a text of trees ends within a tree')
    if (!word.startsWith('#')) return Number(word)
    const mark = marks[Number(word.slice(1))]
    if (mark === undefined) throw new Error(`no name for ${word}`)
    return { mark, yes: read(), no: read() }
  }
  const trees: Tree[] = []
  while (at < words.length) trees.push(read())
  return trees
}
