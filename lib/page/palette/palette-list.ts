import { createOverlayHost } from '../overlay/index.ts'

/** A line of the list. */
export interface ListLine {
  readonly key: string
  readonly text: string
  readonly title: string
}

/** What stands in the list now. */
export interface ListModel {
  readonly head: string
  readonly lines: readonly ListLine[]
  readonly chosen: number
}

/** The list by the composer. Drawn as text nodes only; holds no field, since a page hears the keys of one. */
export interface PaletteList {
  readonly show: (model: ListModel | null, composer: DOMRect) => void
  readonly remove: () => void
}

const GAP_PX = 6
const MAX_WIDTH_PX = 560

const CSS = `
.layer { font: 13px/1.5 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; color: var(--text); text-align: left; }
.light { --text: #171a20; --surface: #ffffff; --line: #dfe3e9; --muted: #4b5360; --accent-soft: #eaeefb; --sunk: #eceef2; }
.dark { --text: #e8ebf0; --surface: #1c2027; --line: #2f3540; --muted: #b1b8c4; --accent-soft: #222d4b; --sunk: #262b34; --line-strong: #78828f; }
.dark .list { border-color: var(--line-strong); }
.list { position: fixed; box-sizing: border-box; overflow: hidden; border: 1px solid var(--line); border-radius: 8px; background: var(--surface);
  box-shadow: 0 1px 2px rgba(20, 25, 35, .08), 0 6px 22px rgba(20, 25, 35, .14); }
.head { padding: 4px 12px; color: var(--muted); font-size: 12px; border-bottom: 1px solid var(--line); }
.line { display: flex; gap: 8px; align-items: baseline; padding: 5px 12px; }
.line[aria-selected="true"] { background: var(--accent-soft); }
.key { flex: none; min-width: 12px; text-align: center; font: 600 11px/18px ui-monospace, monospace; color: var(--muted); background: var(--sunk); border-radius: 4px; padding: 0 4px; }
.text { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.title { flex: none; max-width: 34%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--muted); font-size: 12px; }
@media (forced-colors: active) { .list { border: 2px solid; } .line[aria-selected="true"] { outline: 2px solid Highlight; outline-offset: -2px; } }
`

/** Makes the list; nothing is on the page until something is shown. */
export function createPaletteList(document: Document, dark: boolean, tag: string): PaletteList {
  const { root, raise, remove } = createOverlayHost(document, {
    tag,
    css: CSS,
    now: () => performance.now(),
    onRefused: () => undefined,
  })
  const layer = element(document, 'div', dark ? 'layer dark' : 'layer light', '')
  root.append(layer)
  let list: HTMLElement | null = null
  return {
    remove,
    show: (model, composer) => {
      list?.remove()
      list = null
      if (model === null) return
      list = draw(document, model)
      layer.append(list)
      raise()
      place(list, composer, document)
    },
  }
}

function draw(document: Document, { head, lines, chosen }: ListModel): HTMLElement {
  const list = element(document, 'div', 'list', '')
  const heading = element(document, 'div', 'head', head)
  heading.setAttribute('role', 'status')
  const rows = element(document, 'div', 'rows', '')
  rows.setAttribute('role', 'listbox')
  rows.setAttribute('aria-label', head)
  for (const [place, { key, text, title }] of lines.entries()) {
    const line = element(document, 'div', 'line', '')
    line.setAttribute('role', 'option')
    line.setAttribute('aria-selected', String(place === chosen))
    line.append(
      element(document, 'span', 'key', key),
      element(document, 'span', 'text', text),
      element(document, 'span', 'title', title),
    )
    rows.append(line)
  }
  list.append(heading, rows)
  return list
}

function place(list: HTMLElement, composer: DOMRect, document: Document): void {
  const view = document.documentElement
  const width = Math.min(Math.max(composer.width, 320), MAX_WIDTH_PX, view.clientWidth - 2 * GAP_PX)
  list.style.width = `${width}px`
  list.style.left = `${Math.max(GAP_PX, Math.min(composer.left, view.clientWidth - width - GAP_PX))}px`
  const above = composer.top - list.offsetHeight - GAP_PX
  const below = Math.min(composer.bottom + GAP_PX, view.clientHeight - list.offsetHeight - GAP_PX)
  list.style.top = `${above >= GAP_PX ? above : below}px`
}

function element(document: Document, tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}
