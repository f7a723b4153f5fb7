import type { MessagesPart } from '../../core/console-profile/index.ts'
import { readLine, type RawLine } from './read-lines.ts'
import type { SelectorEngine } from './selector-engine.ts'

/** A batch of mutations longer than this is a list built anew: forgetting all is cheaper than looking up each. */
const MANY_RECORDS = 1_000

/** A line is read anew after at most this many rescans, a share of them at each: no rescan reads a whole list at once. */
const RESCANS = 4

interface KeptLine {
  readonly line: RawLine | undefined
  /** The rescan at which it is read anew, whatever was heard of it. */
  readonly until: number
}

/** Remembers what each item said until a mutation touches it, so that a look costs only what changed. */
export class ItemCache {
  private lines = new WeakMap<Element, KeptLine>()
  private rescans = 0
  private reads = 0
  private readonly part: MessagesPart
  private readonly engine: SelectorEngine

  constructor(part: MessagesPart, engine: SelectorEngine) {
    this.part = part
    this.engine = engine
  }

  readonly read = (item: Element): RawLine | undefined => {
    const kept = this.lines.get(item)
    if (kept !== undefined && kept.until > this.rescans) return kept.line
    const line = readLine(item, this.part, this.engine)
    this.reads += 1
    this.lines.set(item, { line, until: this.rescans + 1 + (this.reads % RESCANS) })
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

  /** Time has gone by: some of what is remembered is due to be read anew, for what no mutation told. */
  rescanned(): void {
    this.rescans += 1
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
