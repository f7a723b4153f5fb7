import { splitTable } from './split-table.ts'

/** Longer phrases are hidden otherwise. */
const LONGEST = 6
/** Shapes of radicals that are no character of their own: nobody writes them by chance. */
const SHAPES = /[扌氵讠钅彳亻礻衤疒纟饣犭忄刂攵艹宀辶灬阝冫罒覀冖]/u

/** By character the ways it is written in parts. */
const partsOf: ReadonlyMap<string, readonly string[]> = new Map(
  splitTable.flatMap((line) =>
    line.split(' ').map((row): [string, string[]] => [row.charAt(0), row.slice(1).split('/')]),
  ),
)

/** The ways to write a character in parts; unless it is `hidden` only those that are no words. */
function waysOf(character: string, hidden: boolean): readonly string[] {
  const ways = partsOf.get(character) ?? []
  return hidden ? ways : ways.filter((parts) => SHAPES.test(parts)).slice(0, 1)
}

/** `phrase` with one of its characters, and with all that can be, written in parts; unless it is `hidden`, only parts that are no words. */
export function splitForms(phrase: string, hidden: boolean): string[] {
  if (phrase.length > LONGEST) return []
  const ways = [...phrase].map((character) => waysOf(character, hidden))
  const forms = ways.flatMap((list, at) => list.map((parts) => phrase.slice(0, at) + parts + phrase.slice(at + 1)))
  if (!hidden || ways.filter(({ length }) => length > 0).length < 2) return forms
  return [...forms, ways.map((list, at) => list[0] ?? phrase.charAt(at)).join('')]
}
