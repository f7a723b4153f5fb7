import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { installDemoHook } from '../chats/demo-hook.ts'
import { openDesk } from '../chats/open-desk.ts'
import './editor.css'
import { paintDesk } from './paint-desk.ts'

/**
 * A help desk without a framework: every list is built anew on every change, so no node means anything; the composer is
 * a published rich-text editor with a model of its own; Ctrl+Enter sends.
 */
const desk = openDesk(window)
const box = document.querySelector('.reply-box .editor')
const sendButton = document.querySelector('.reply-box .send')
if (box === null || sendButton === null) throw new Error('The page has no reply box')

const editor = new Editor({
  element: box,
  extensions: [StarterKit],
  editorProps: {
    attributes: { 'aria-label': '回复内容', role: 'textbox' },
    handleKeyDown: (_view, event) => {
      if (event.key !== 'Enter' || !event.ctrlKey || event.isComposing) return false
      send()
      return true
    },
  },
})

function draft(): string {
  return editor.getText({ blockSeparator: '\n' })
}

function send(): void {
  const customerId = desk.snapshot().activeId
  if (customerId !== undefined && desk.send(customerId, draft())) editor.commands.clearContent(true)
}

sendButton.addEventListener('mousedown', (event) => {
  event.preventDefault()
  send()
})

let openId: string | undefined
const repaint = () => {
  const state = desk.snapshot()
  if (state.activeId !== openId) {
    openId = state.activeId
    editor.commands.clearContent(true)
  }
  paintDesk(document, state, (customerId) => desk.open(customerId))
}

desk.subscribe(repaint)
installDemoHook(window, desk, draft)
repaint()
