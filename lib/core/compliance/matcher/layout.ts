/** Sections of a compiled buffer, in order. Version 9: header of Int32 (magic, version, count), then offset and bytes of each. */
export const MAGIC = 0x57_44_43_31
export const VERSION = 9
const HEADER_INTS = 3

/** The tables of a compiled rule set: views on one ArrayBuffer, nothing copied. */
export interface Tables {
  /** By code unit its class or kind. */
  readonly folds: Uint16Array
  /** By code unit the class of its syllable, 0 for none; empty where no phrase is known by its sound. */
  readonly sounds: Uint16Array
  /**
   * The automaton, a row for each state, named by where its row begins: base, the state it is reached from, the state to
   * fall back to, and the longest atom that ends here + 1, 0 for none. What one step reads stands side by side.
   */
  readonly states: Int32Array
  /**
   * A row for each atom, then one for each kind of token and one for the end: length and flags; bits where the phrase
   * itself has a space; the next shorter atom that it ends with + 1, 0 for none; where its uses begin.
   */
  readonly atoms: Int32Array
  /** Uses of the atoms, of each atom those in patterns last. */
  readonly atomUses: Int32Array
  /** For an atom of syllables: the classes of the characters meant, `atomSound[atom]` is where they begin. */
  readonly atomSound: Int32Array
  readonly soundChars: Uint16Array
  /** A row for each slot: least and most characters of the gap before it, what that may cross. */
  readonly slots: Int32Array
  /** By slot its pattern, and by pattern how many slots it has. */
  readonly slotPatterns: Uint16Array
  readonly slotCounts: Uint8Array
  /** A row for each pattern: anchors, first and last slot it reports, kind and number of its target, first slot. */
  readonly patterns: Int32Array
  readonly rules: Int32Array
  readonly exceptStart: Int32Array
  readonly excepts: Int32Array
  /** JSON: the ids of the rules. */
  readonly ids: Uint8Array
  /** What the claim reader sees of a character: by class, the folded code unit. Empty without a reader. */
  readonly classLetters: Uint16Array
  /** Weights of the claim reader, as signed bytes: of a claim at all, then a row for each piece with one for each kind. */
  readonly claimWeights: Int8Array
  /** Weights that say where a claim begins and ends, and in which clause, as signed bytes. */
  readonly spanWeights: Int8Array
  /** One number: how much must speak for another border of a mark than the one that was told. */
  readonly spanMargin: Int32Array
  /** Bits of the pairs of characters, and of the single ones, that ordinary replies are made of (`likeness.ts`). */
  readonly ordinary: Uint8Array
  /** By kind of claim the rule it is told under, -1 where that is switched off. */
  readonly claimRules: Int32Array
  /** JSON: categories, syllables, domains. */
  readonly meta: Uint8Array
}

/** Bytes of an entry; -1 for signed bytes. */
const WIDTHS: Readonly<Record<keyof Tables, -1 | 1 | 2 | 4>> = {
  folds: 2,
  sounds: 2,
  states: 4,
  atoms: 4,
  atomUses: 4,
  atomSound: 4,
  soundChars: 2,
  slots: 4,
  slotPatterns: 2,
  slotCounts: 1,
  patterns: 4,
  rules: 4,
  exceptStart: 4,
  excepts: 4,
  ids: 1,
  classLetters: 2,
  claimWeights: -1,
  spanWeights: -1,
  spanMargin: 4,
  ordinary: 1,
  claimRules: 4,
  meta: 1,
}
const VIEWS = { [-1]: Int8Array, 1: Uint8Array, 2: Uint16Array, 4: Int32Array }
const NAMES = Object.keys(WIDTHS) as readonly (keyof Tables)[]

/** All tables in one buffer. */
export function packTables(tables: Tables): ArrayBuffer {
  const headerBytes = (HEADER_INTS + NAMES.length * 2) * 4
  let bytes = headerBytes
  for (const name of NAMES) bytes += (tables[name].byteLength + 3) & ~3
  const buffer = new ArrayBuffer(bytes)
  const header = new Int32Array(buffer, 0, headerBytes / 4)
  header.set([MAGIC, VERSION, NAMES.length])
  let offset = headerBytes
  NAMES.forEach((name, index) => {
    const part = tables[name]
    header[HEADER_INTS + index * 2] = offset
    header[HEADER_INTS + index * 2 + 1] = part.byteLength
    new Uint8Array(buffer, offset, part.byteLength).set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
    offset += (part.byteLength + 3) & ~3
  })
  return buffer
}

/** Views on a buffer made by `packTables`; throws a RangeError when it is not one of this version. */
export function openTables(buffer: ArrayBuffer): Tables {
  const header = new Int32Array(buffer, 0, Math.min(HEADER_INTS + NAMES.length * 2, buffer.byteLength >> 2))
  if (header[0] !== MAGIC || header[1] !== VERSION || header[2] !== NAMES.length) throw new RangeError('no rule buffer')
  const view = (name: keyof Tables, index: number): Int8Array | Uint8Array | Uint16Array | Int32Array => {
    const offset = header[HEADER_INTS + index * 2] ?? 0
    const View = VIEWS[WIDTHS[name]]
    return new View(buffer, offset, (header[HEADER_INTS + index * 2 + 1] ?? 0) / View.BYTES_PER_ELEMENT)
  }
  const parts = NAMES.map((name, index) => [name, view(name, index)])
  return Object.fromEntries(parts)
}
