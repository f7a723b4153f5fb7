import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { inBatches, isRisky, type Cell, type WritingOptions } from './csv.ts'

/** One table of a workbook. */
export interface Sheet {
  /** Shown on the tab; cut to 31 units, forbidden characters replaced. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>
}

/** Rows a worksheet may have (ECMA-376 limits of Excel); more go on in a next sheet of the same name and a number. */
const MOST_ROWS = 1_048_576
/** Units a cell may hold; longer text is cut with a mark. */
const MOST_UNITS = 32_767
const CUT_MARK = '…[cut]'
const CHUNK_UNITS = 1 << 17

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Cell styles: 0 general, 1 text (`@`, so a phone or order number stays text), 2 text with `quotePrefix`, 3 header. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`

/**
 * A workbook (ECMA-376) as chunks of bytes. Cells are inline texts or numbers, never formulas; a text a spreadsheet
 * might run carries `quotePrefix`. Rows are pulled one by one, so memory stays flat; after 1,048,576 rows a next sheet
 * begins. Throws the signal's reason when aborted.
 */
export async function* xlsxChunks(
  sheets: readonly Sheet[],
  options: WritingOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error
    ready.push(bytes)
  })
  const names: string[] = []
  let rows = 0
  for (const sheet of sheets) {
    for await (const text of sheetTexts(sheet, names, zip)) {
      options.signal?.throwIfAborted()
      text.part.push(strToU8(text.xml), text.last)
      rows += text.rows
      yield* ready.splice(0)
      options.onProgress?.({ rows })
    }
  }
  for (const [path, xml] of packageParts(names)) {
    const part = new ZipPassThrough(path)
    zip.add(part)
    part.push(strToU8(xml), true)
  }
  zip.end()
  yield* ready.splice(0)
}

interface SheetText {
  readonly part: ZipDeflate
  readonly xml: string
  readonly last: boolean
  readonly rows: number
}

/** The XML of a sheet, and of its followers when it overflows; adds their names to `names`. */
async function* sheetTexts(sheet: Sheet, names: string[], zip: Zip): AsyncGenerator<SheetText, void, undefined> {
  const begin = (): ZipDeflate => {
    names.push(freeName(sheet.name, names))
    const part = new ZipDeflate(`xl/worksheets/sheet${names.length}.xml`, { level: 6 })
    zip.add(part)
    return part
  }
  let part = begin()
  let xml = sheetStart(sheet.columns)
  let row = 1
  let counted = 0
  for await (const batch of inBatches(sheet.rows)) {
    for (const cells of batch) {
      if (row === MOST_ROWS) {
        yield { part, xml: `${xml}</sheetData></worksheet>`, last: true, rows: counted }
        part = begin()
        xml = sheetStart(sheet.columns)
        row = 1
        counted = 0
      }
      row += 1
      counted += 1
      xml += rowXml(cells, row, 1)
    }
    if (xml.length < CHUNK_UNITS) continue
    yield { part, xml, last: false, rows: counted }
    xml = ''
    counted = 0
  }
  yield { part, xml: `${xml}</sheetData></worksheet>`, last: true, rows: counted }
}

function sheetStart(columns: readonly string[]): string {
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  return `${HEAD}<worksheet xmlns="${MAIN}">${frozen}<sheetData>${rowXml(columns, 1, 3)}`
}

function rowXml(cells: readonly Cell[], row: number, style: number): string {
  let xml = `<row r="${row}">`
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column] ?? null
    if (cell === null || cell === '') continue
    const place = `${columnName(column)}${row}`
    if (typeof cell === 'number') {
      if (Number.isFinite(cell)) xml += `<c r="${place}"><v>${cell}</v></c>`
    } else {
      const kind = isRisky(cell) ? 2 : style
      xml += `<c r="${place}" t="inlineStr" s="${kind}"><is><t xml:space="preserve">${cellXml(cell)}</t></is></c>`
    }
  }
  return `${xml}</row>`
}

/** `A`, `B`, … `Z`, `AA`. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`
}

/** Text that XML cannot hold is written `_xHHHH_` as Excel does, and what looks like that already is escaped first. */
function cellXml(text: string): string {
  const short = text.length > MOST_UNITS ? text.slice(0, MOST_UNITS - CUT_MARK.length) + CUT_MARK : text
  return xmlText(short.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Characters XML 1.0 forbids, lone surrogates among them, and CR, which parsers would turn into LF. */
const UNSAYABLE =
  // oxlint-disable-next-line no-control-regex -- exactly what XML forbids
  /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function xmlText(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replace(UNSAYABLE, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

/** A tab name Excel accepts and no other tab has. */
function freeName(wanted: string, taken: readonly string[]): string {
  const base =
    wanted
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 27) || 'Sheet'
  let name = base
  for (let number = 2; taken.includes(name); number += 1) name = `${base} ${number}`
  return name
}

function packageParts(names: readonly string[]): readonly (readonly [path: string, xml: string])[] {
  const parts = names.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`)
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const overrides = parts.map((path) => `<Override PartName="/${path}" ContentType="${type}.worksheet+xml"/>`).join('')
  const sheets = names
    .map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')
  const relations = parts
    .map((path, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="${path.slice(3)}"/>`)
    .join('')
  return [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${overrides}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ['xl/workbook.xml', `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${RELATIONS}">${relations}<Relationship Id="rId${names.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
  ]
}
