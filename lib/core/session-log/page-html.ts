/** Text as HTML text: nothing in it is markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** How pages of a package look on a screen and on paper: one column, tables with lines, nothing loaded from anywhere. */
export const PAGE_STYLE =
  'body{font:14px/1.55 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;max-width:62rem;margin:2em auto;padding:0 1.5em;color:#111;background:#fff}' +
  'h1{font-size:1.5em;margin:0 0 .8em}h2{font-size:1.1em;margin:1.8em 0 .5em;break-after:avoid}' +
  'table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}' +
  'th{background:#f3f3f3;white-space:nowrap}td.t{white-space:pre-wrap;word-break:break-word}td.n{white-space:nowrap;width:1%}td.s{width:1%;min-width:6em;overflow-wrap:anywhere}th.d{background:none;text-align:center;color:#555;break-after:avoid}td.h{font:11px/1.4 ui-monospace,monospace}' +
  'tr{break-inside:avoid}dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 1.2em;margin:0}dl+table{margin-top:1em}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}' +
  'figure{display:inline-block;margin:0 1em 1em 0;max-width:20rem;break-inside:avoid}figure img{max-width:100%;max-height:24rem;border:1px solid #bbb}figcaption{color:#555}' +
  '@media print{body{margin:0;max-width:none}@page{margin:15mm}}'

/** A whole page that loads nothing and runs nothing; `body` is HTML, everything else text. */
export function wholePage(language: string, title: string, body: string): string {
  return (
    `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>` +
    `<style>${PAGE_STYLE}</style></head><body>${body}</body></html>`
  )
}

/** A list of names and values; what is not known is left out. Values are text. */
export function factList(facts: readonly (readonly [name: string, value: string | undefined])[]): string {
  const rows = facts.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`],
  )
  return `<dl>${rows.join('')}</dl>`
}

/** A table of HTML rows, under its title if it has one; '' when there are none. */
export function section(title: string, columns: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return ''
  const heads = columns.map((column) => `<th>${escapeHtml(column)}</th>`).join('')
  const head = columns.length === 0 ? '' : `<thead><tr>${heads}</tr></thead>`
  const heading = title === '' ? '' : `<h2>${escapeHtml(title)}</h2>`
  return `${heading}<table>${head}<tbody>${rows.join('')}</tbody></table>`
}

/** How a cell stands: words with their line breaks, a figure in one line, a speaker, a hash. */
export type CellLook = '' | 't' | 'n' | 's' | 'h'

/** A row that names the day of those below it. */
export function dayRow(date: string, columns: number): string {
  return `<tr><th class="d" colspan="${columns}">${escapeHtml(date)}</th></tr>`
}

/** One row; each cell is text, with its class or ''. */
export function row(cells: readonly (readonly [text: string, look: CellLook])[]): string {
  const drawn = cells.map(([text, look]) => `<td${look === '' ? '' : ` class="${look}"`}>${escapeHtml(text)}</td>`)
  return `<tr>${drawn.join('')}</tr>`
}
