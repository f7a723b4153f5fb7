import type { MessagesPart } from '../../core/console-profile/index.ts'
import { readLine, type RawLine } from './read-lines.ts'
import type { SelectorEngine } from './selector-engine.ts'

/** A batch of mutations longer than this is a list built anew: forgetting all is cheaper than looking up each. */
const MANY_RECORDS = 1_000

/** Remembers what each item said until a mutation touches it, so that a look costs only what changed. */
export class ItemCache {
  private lines = new WeakMap<Element, { readonly line: RawLine | undefined }>()
  private readonly part: MessagesPart
  private readonly engine: SelectorEngine

  constructor(part: MessagesPart, engine: SelectorEngine) {
    this.part = part
    this.engine = engine
  }

  readonly read = (item: Element): RawLine | undefined => {
    const kept = this.lines.get(item)
    if (kept !== undefined) return kept.line
    const line = readLine(item, this.part, this.engine)
    this.lines.set(item, { line })
    return line
  }

  /** Forgets the items that these mutations touched. */
  forget(records: readonly MutationRecord[]): void {
    if (records.length > MANY_RECORDS) {
      this.lines = new WeakMap()
      return
    }
    for (const { target } of records) this.forgetAround(target)
  }

  forgetAll(): void {
    this.lines = new WeakMap()
  }

  private forgetAround(target: Node): void {
    for (let node: Node | null = target; node !== null; node = parentOf(node)) {
      if (node.nodeType === 1 && this.lines.delete(node as Element)) return
    }
  }
}

/** The parent, or the host of the shadow root that the node is the top of. */
function parentOf(node: Node): Node | null {
  return node.parentNode ?? ('host' in node ? (node as ShadowRoot).host : null)
}
