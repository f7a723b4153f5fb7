/**
 * untaught: a desk that no profile knows, for the tour's picker session. The class names of its messages carry another
 * hash at every load, as if each were a release. It knows nothing of the extension.
 */
import { oneOf } from './one-of.ts'

const talk = [
  ['buyer', '在吗'],
  ['agent', '您好，在的'],
  ['buyer', '请问什么时候发货'],
  ['agent', '今天下午发'],
  ['buyer', '发什么快递'],
] as const

const release = Math.floor(Math.random() * 36 ** 5).toString(36)
const flow = oneOf('[class^="Flow_list"]', HTMLElement)
const box = oneOf('textarea', HTMLTextAreaElement)

function show(side: 'buyer' | 'agent', text: string): void {
  const row = document.createElement('div')
  row.className = `_row_${release} ${side === 'agent' ? `_own_${release}` : ''}`
  const words = document.createElement('p')
  words.className = `Bubble_text__${release}`
  words.textContent = text
  row.append(words)
  flow.append(row)
  flow.scrollTop = flow.scrollHeight
}

function send(): void {
  if (box.value.trim() === '') return
  show('agent', box.value)
  box.value = ''
}

for (const [side, text] of talk) show(side, text)
oneOf('button', HTMLButtonElement).addEventListener('click', send)
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  send()
})
