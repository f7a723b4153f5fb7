import { ATOM_ROW, USE_JOINED_SLOT, USE_SLOT } from '../matcher/alphabet.ts'
import type { AtomCollector } from './atoms.ts'

/** What patterns use. */
export interface PatternUses {
  /** By kind of token the uses of it. */
  readonly tokenUses: readonly (readonly number[])[]
  /** How many uses of atoms they have: those of phrases were added after them. */
  readonly literalsFrom: number
}

/** Where the uses of each atom begin, then of each kind of token, and where all end; and the uses. */
export function usesByAtom(
  atoms: AtomCollector,
  { tokenUses, literalsFrom }: PatternUses,
): { start: Int32Array; list: Int32Array } {
  const count = atoms.trie.atoms
  const start = new Int32Array(count + tokenUses.length + 1)
  const used = atoms.usedAtoms.view()
  const uses = atoms.uses.view()
  for (const atom of used) start[atom + 1] = (start[atom + 1] ?? 0) + 1
  tokenUses.forEach((uses, token) => {
    start[count + token + 1] = uses.length
  })
  for (let at = 1; at < start.length; at++) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0)
  const fill = start.slice()
  const list = new Int32Array(start.at(-1) ?? 0)
  const put = (owner: number, use: number): void => {
    const at = fill[owner] ?? 0
    list[at] = use
    fill[owner] = at + 1
  }
  // The parts of patterns were added first and stand last, those of rules that are joined over messages at the very end.
  for (let at = literalsFrom; at < used.length; at++) put(used[at] ?? 0, uses[at] ?? 0)
  for (const kind of [USE_SLOT, USE_JOINED_SLOT]) {
    for (let at = 0; at < literalsFrom; at++) if (((uses[at] ?? 0) & 3) === kind) put(used[at] ?? 0, uses[at] ?? 0)
    tokenUses.forEach((uses, token) => {
      for (const use of uses) if ((use & 3) === kind) put(count + token, use)
    })
  }
  return { start, list }
}

/** The rows of all atoms, of the kinds of token, and of the end. */
export function atomRows(info: Int32Array, shorter: Int32Array, usesStart: Int32Array): Int32Array {
  const rows = new Int32Array(usesStart.length * ATOM_ROW)
  for (let atom = 0; atom < usesStart.length; atom++) {
    const row = atom * ATOM_ROW
    rows[row] = info[atom * 2] ?? 0
    rows[row + 1] = info[atom * 2 + 1] ?? 0
    rows[row + 2] = shorter[atom] ?? 0
    rows[row + 3] = usesStart[atom] ?? 0
  }
  return rows
}
