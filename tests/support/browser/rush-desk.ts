import { chatDeskProfile } from './hands-desk.ts'

/** What the page of the rush offers to a test. Times are epoch ms on the page's clock. */
export interface RushWindow {
  readonly rush: {
    /** `perSecond` lines a second from buyers, over all chats in turn; the first round asks in every chat. */
    start(perSecond: number): void
    stop(): void
    /** One line of a buyer in this chat. */
    ask(id: string): void
    /** The page's own send: a line of the shop in the open chat. */
    reply(): void
    open(id: string): void
    active(): string
    /** Every line of a chat, oldest first, by its id. */
    lines(id: string): readonly string[]
    chats(): readonly string[]
    /** Who waits, since when, and whether the shop has spoken to them before. */
    waiting(): readonly { readonly id: string; readonly since: number; readonly spoken: boolean }[]
  }
}

/** A console with fifty chats, on which buyers write faster than anybody can answer. */
export const rushDesk = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>rush</title>
<style>
  body { display: grid; grid-template-columns: 220px 1fr; margin: 0; height: 100vh; overflow: hidden }
  #list, #flow { overflow: auto } #list { margin: 0; padding: 0; list-style: none } #list li { padding: 4px 8px }
  main { display: grid; grid-template-rows: 40px 1fr 80px; min-height: 0 }
</style>
<ul id="list"></ul>
<main><h1 id="who"></h1><div id="flow"></div><textarea id="box"></textarea></main>
<script>
  const chats = new Map()
  const list = document.querySelector('#list')
  const flow = document.querySelector('#flow')
  let active = ''
  let timer
  let seq = 0
  const part = (tag, text) => Object.assign(document.createElement(tag), { textContent: text })
  for (let place = 1; place <= 50; place += 1) {
    const id = 'c' + String(place).padStart(2, '0')
    const row = part('li', '')
    row.dataset.cid = id
    row.append(part('b', '客户' + id.slice(1)), part('i', ''))
    row.addEventListener('mousedown', () => open(id))
    list.append(row)
    chats.set(id, { row, lines: [], unread: 0, since: 0, spoken: false })
  }
  function turn(line) {
    const element = part('div', '')
    element.className = 'turn ' + line.side
    element.dataset.id = line.id
    element.append(part('p', line.text))
    return element
  }
  function add(id, side, text) {
    const chat = chats.get(id)
    const line = { id: 'm' + (seq += 1), side, text }
    chat.lines.push(line)
    if (side === 'me') Object.assign(chat, { since: 0, spoken: true })
    else if (chat.since === 0) chat.since = Date.now()
    if (id === active) {
      flow.append(turn(line))
      flow.scrollTop = flow.scrollHeight
    } else if (side === 'peer') show(chat, chat.unread + 1)
  }
  function show(chat, unread) {
    chat.unread = unread
    chat.row.lastChild.textContent = unread === 0 ? '' : String(unread)
  }
  function open(id) {
    const chat = chats.get(id)
    if (active !== '') chats.get(active).row.classList.remove('on')
    active = id
    chat.row.classList.add('on')
    document.querySelector('#who').textContent = chat.row.firstChild.textContent
    flow.replaceChildren(...chat.lines.map(turn))
    show(chat, 0)
  }
  const ids = [...chats.keys()]
  window.rush = {
    start(perSecond) {
      const began = performance.now()
      let said = 0
      timer = setInterval(() => {
        // Owed by the clock: a late timer loses no line.
        for (const owed = (performance.now() - began) / 1000 * perSecond; said < owed; said += 1) {
          const round = Math.floor(said / ids.length)
          add(ids[(said * (1 + 2 * round)) % ids.length], 'peer', '第 ' + (round + 1) + ' 次问:这个有货吗')
        }
      }, 1000 / perSecond)
    },
    stop: () => clearInterval(timer),
    ask: (id) => add(id, 'peer', '在吗,有货吗'),
    reply: () => add(active, 'me', '有的亲,今天拍今天发'),
    open,
    active: () => active,
    lines: (id) => chats.get(id).lines.map((line) => line.id),
    chats: () => ids,
    waiting: () => ids.flatMap((id) => {
      const { since, spoken } = chats.get(id)
      return since === 0 ? [] : [{ id, since, spoken }]
    }),
  }
</script></html>`

/** Its profile, as the file it is imported from. */
export const rushProfile = {
  ...chatDeskProfile,
  id: 'rush-desk',
  name: '高峰台',
  matches: ['http://127.0.0.1/rush*'],
}
