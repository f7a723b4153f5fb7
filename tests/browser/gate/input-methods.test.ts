import { afterEach, expect, it } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { findComposer } from '@/lib/page/composer/index.ts'
import { installGate } from '@/lib/page/gate/index.ts'
import { settle, type EditorPage } from '../../fixtures/editors/page.ts'
import { pages } from '../../fixtures/editors/pages.ts'

/** Real editors and kits; each has ideas of its own about Enter and compositions. */
const EDITORS = [
  'textarea',
  'React textarea',
  'Vue textarea',
  'Angular-like control',
  'textarea in nested shadow roots',
  'vue-advanced-chat',
  'chatscope',
  'deep-chat',
  'react-mentions',
  'TipTap',
  'Lexical',
  'Slate',
  'Quill',
  'Draft.js',
  'CKEditor 5',
  'TinyMCE',
  'wangEditor',
  'Trix',
  'CodeMirror 6',
]

const devTools = cdp() as unknown as { send: (method: string, options: object) => Promise<void> }
const upOfEnter = { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 }

let page: EditorPage | undefined
let host: HTMLElement | undefined
let stop: () => void = () => undefined

afterEach(async () => {
  stop()
  page?.close()
  host?.remove()
  await settle(20)
})

/** The Enter that confirms a word is named Process on Windows and Linux, Enter on a Mac. */
it.each(EDITORS)('on %s the Enter that ends a composition is never judged, the next one is', async (name) => {
  host = document.createElement('div')
  document.body.append(host)
  page = await pages[name]!(host)
  await settle(50)
  const { at } = page
  const composer = findComposer({ composer: { at } }, document)
  if (composer === null) throw new Error(`no composer on ${name}`)
  const judged: string[] = []
  stop = installGate(window, {
    target: () => ({ composers: at, sendButtons: [], sendKeys: ['Enter'] }),
    judge: ({ chord }) => {
      judged.push(chord ?? '')
      return 'hold'
    },
    isAlive: () => true,
    onHeld: () => undefined,
    onPassed: () => undefined,
  })
  // Frames are watched from the frame around them, looked at now and then.
  if (composer.ownerDocument !== document) await settle(250)
  composer.focus()
  for (const key of ['Process', 'Enter']) {
    await devTools.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 })
    await devTools.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key,
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })
    await devTools.send('Input.insertText', { text: '你' })
    await devTools.send('Input.dispatchKeyEvent', upOfEnter)
    await settle(60)
    expect(judged, key).toEqual([])
  }
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
  expect(judged).toEqual([])
  await devTools.send('Input.dispatchKeyEvent', { ...upOfEnter, type: 'rawKeyDown' })
  await devTools.send('Input.dispatchKeyEvent', upOfEnter)
  expect(judged).toEqual(['Enter'])
})
