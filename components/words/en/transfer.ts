import type { Words } from '../zh-cn.ts'

/** Files of knowledge, in and out. */
export const transfer: Words['transfer'] = {
  files: 'Import and export',
  import: 'Import a sheet',
  template: 'Download template',
  templateName: 'wenda-knowledge-template.xlsx',
  export: (format) => `Export ${format}`,
  exportFailed: (why) => `Not exported (${why}). The knowledge base is unchanged; try again.`,
  title: (file) => `Import: ${file}`,
  cancel: 'Cancel',
  merge: 'Merge',
  replace: 'Replace entries',
  modes:
    'Merge: entries of the same name take what the sheet says, others stay. Replace: entries that are not in the sheet go to the bin. Both can be undone in one press.',
  reading: 'Reading the file…',
  writing: (rows, of) => `Writing ${rows} / ${of}. Cancel, and nothing is written.`,
  failed: (code) =>
    `Nothing was written; the knowledge base is unchanged (${code}). Free disk space or close other Wenda pages and try again.`,
  found: (good, faults) => `${good} entries to import, ${faults} rows with problems`,
  pictures: (n) => `${n} pictures`,
  missingPictures: (names) =>
    `Pictures the sheet names that are not in the zip: ${names}. The entries are imported; add the pictures and import again.`,
  columns: 'Columns found',
  column: (header, name) =>
    name === null ? `${header}: not known` : header === '' || header === name ? name : `${header} → ${name}`,
  columnName: {
    type: 'Type',
    title: 'Title',
    questions: 'Questions',
    answer: 'Answer',
    code: 'Code',
    category: 'Category',
    tags: 'Tags',
    shop: 'Shop',
    product: 'Product',
    feature: 'Feature',
    advantage: 'Advantage',
    benefit: 'Benefit',
    evidence: 'Evidence',
    risk: 'Risk',
    sizeTable: 'Size table',
    parameterTable: 'Parameters',
    images: 'Pictures',
  },
  shop: 'Entries that name no shop belong to',
  everyShop: 'Every shop',
  keepOwn: (names) => `Keep unknown columns (${names}) as tags`,
  faults: 'Rows with problems, not imported',
  faultColumn: { row: 'Row', column: 'Column', fault: 'Problem' },
  first: 'The first entries',
  rowFault: {
    'no-answer': () => 'No answer',
    'no-title': () => 'No title, and nothing to make one of',
    'too-long': (n) => `Too long (${n} characters)`,
    'too-many-questions': (n) => `Too many questions (${n}, at most 200)`,
    'unknown-type': (type) => `“${type}” is no type; use faq, quick, product, objection or guide`,
    'unknown-shop': (shop) => `There is no shop “${shop}”; add it under Shops and targets or use a name that is there`,
    'bad-size-table': (cell) =>
      `The size table cannot be read at “${cell}”. First line: size, height(cm), weight(kg)…, then one size a line`,
    'bad-parameter-table': () =>
      'The parameter table cannot be read. First line: parameter and the variants, then one parameter a line',
    duplicate: (row) => `The same as row ${row}; skipped`,
    'not-an-object': () => 'This item is no entry',
  },
  fileFault: {
    empty: 'The file is empty.',
    'too-large': 'The file is larger than 64 MB. Split it and import the parts.',
    'old-excel': 'This is an old Excel file (.xls). Save it as .xlsx and import that.',
    'not-a-table': 'This file is no table. Choose CSV, XLSX, JSON or a ZIP with a table.',
    'no-header':
      'No header was recognised. The first row must name the columns, at least “answer” or “content”; compare with the template. Found:',
    'broken-zip': 'The archive cannot be opened; it may be incomplete. Save it again.',
    'zip-bomb': 'The archive would unfold to an unreasonable size and was not opened. Pack it anew.',
    'no-table-in-zip': 'There is no table in the archive. Zip the CSV or XLSX together with its pictures.',
    'broken-json': 'The JSON is not well formed. Export it again.',
    'broken-xlsx': 'This XLSX cannot be opened. Save it again in Excel and import that.',
    'too-many-rows': 'More than 200,000 rows. Split it and import the parts.',
  },
  applied: (added, changed, discarded) =>
    `Imported: ${added} new, ${changed} updated${discarded === 0 ? '' : `, ${discarded} moved to the bin`}`,
}
