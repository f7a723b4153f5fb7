/** What the page offers to a test, besides what hands do. */
export interface HandsWindow {
  readonly sent: readonly string[]
  /** Presses of a real pointer since the page stood. */
  readonly pointed: number
  readonly hands: {
    say(id: string, text: string): void
    /** A line of the shop's own, not typed by anyone here. */
    answer(text: string): void
    active(): string
  }
}

/** A console with two chats and an order; it puts the caret into the composer when a chat opens, as consoles do. */
export const handsDesk = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>hands</title>
<style>body { margin: 12px } #box { display: block; width: 520px; height: 80px; margin-top: 260px } .on { font-weight: 700 }</style>
<ul id="list"></ul><h1 id="who"></h1><div id="flow"></div>
<dl class="order"><dd class="no"></dd><dd class="what"></dd><dd class="variant"></dd><dd class="count"></dd><dd class="to"></dd><dd class="tel"></dd><dd class="where"></dd><dd class="paid"></dd></dl>
<textarea id="box"></textarea>
<script>
  window.sent = []
  window.pointed = 0
  addEventListener('pointerdown', (event) => { if (event.isTrusted) window.pointed += 1 }, true)
  const chats = { c1: { name: '小溪', lines: [], unread: 0 }, c2: { name: '阿木', lines: [], unread: 0 } }
  const order = { no: '2611220900170001', what: '羊毛呢大衣', variant: '黑色;M', count: '1', to: '陈溪', tel: '13800002206', where: '浙江省杭州市西湖区文三路138号', paid: '199' }
  let active = ''
  let seq = 0
  const box = document.querySelector('#box')
  function draw() {
    document.querySelector('#list').replaceChildren(...Object.entries(chats).map(([id, chat]) => {
      const row = document.createElement('li')
      row.dataset.cid = id
      row.className = id === active ? 'on' : ''
      row.innerHTML = '<b></b> <i></i>'
      row.querySelector('b').textContent = chat.name
      row.querySelector('i').textContent = chat.unread === 0 ? '' : String(chat.unread)
      row.addEventListener('mousedown', () => open(id))
      return row
    }))
    document.querySelector('#who').textContent = chats[active].name
    document.querySelector('#flow').replaceChildren(...chats[active].lines.map((line) => {
      const turn = document.createElement('div')
      turn.className = 'turn ' + line.side
      turn.dataset.id = line.id
      turn.append(Object.assign(document.createElement('p'), { textContent: line.text }))
      return turn
    }))
    for (const [part, text] of Object.entries(order)) document.querySelector('.order .' + part).textContent = active === 'c1' ? text : ''
  }
  function add(id, side, text) {
    chats[id].lines.push({ id: 'm' + (seq += 1), side, text })
    if (side === 'peer' && id !== active) chats[id].unread += 1
    draw()
  }
  function open(id) {
    active = id
    chats[id].unread = 0
    draw()
    box.value = ''
    box.focus()
  }
  addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.target !== box || event.isComposing) return
    event.preventDefault()
    sent.push(box.value)
    add(active, 'me', box.value)
    box.value = ''
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })
  window.hands = { say: (id, text) => add(id, 'peer', text), answer: (text) => add(active, 'me', text), active: () => active }
  open('c1')
</script></html>`

/** What a profile says of a page with these names for its parts. */
export const chatDeskProfile = {
  format: 'wenda-console-profile/1',
  version: 1,
  marketplace: 'other',
  composer: { at: ['#box'] },
  send: { keys: ['Enter'] },
  messages: {
    list: ['#flow'],
    item: ['.turn'],
    buyer: ['.peer'],
    agent: ['.me'],
    text: ['p'],
    id: ['@data-id'],
  },
  customer: { name: ['#who'] },
  conversations: { item: ['#list li'], name: ['b'], unread: ['i'], active: ['.on'], id: ['@data-cid'] },
}

/** Its profile, as the file it is imported from. */
export const handsProfile = {
  ...chatDeskProfile,
  id: 'hands-desk',
  name: '练手台',
  matches: ['http://127.0.0.1/hands*'],
  order: {
    card: ['.order'],
    number: ['.no'],
    product: ['.what'],
    variant: ['.variant'],
    quantity: ['.count'],
    receiver: ['.to'],
    phone: ['.tel'],
    address: ['.where'],
    amount: ['.paid'],
  },
}
