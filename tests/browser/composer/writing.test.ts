import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import {
  findComposer,
  insertReply,
  observeDraft,
  rangeRects,
  readDraft,
  replaceRange,
  type InsertionOptions,
} from '@/lib/page/composer/index.ts'
import { settle, type EditorPage } from '../../fixtures/editors/page.ts'
import { pages } from '../../fixtures/editors/pages.ts'

let host: HTMLElement
let page: EditorPage | undefined
let stop: AbortController

beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
  stop = new AbortController()
})

afterEach(async () => {
  stop.abort()
  page?.close()
  page = undefined
  host.remove()
  await settle(20)
})

async function open(name: string): Promise<HTMLElement> {
  page = await pages[name]!(host)
  const composer = findComposer({ composer: { at: page.at } }, document)
  if (composer === null) throw new Error(`no composer on ${name}`)
  return composer
}

function options(changes: Partial<InsertionOptions> = {}): InsertionOptions {
  return { wait: settle, signal: stop.signal, stillRight: () => true, ...changes }
}

function plain(html: string): HTMLElement {
  host.innerHTML = html
  const composer = findComposer({ composer: { at: ['#reply'] } }, document)
  if (composer === null) throw new Error('no composer')
  return composer
}

describe('insertReply', () => {
  it.each(['textarea', 'React textarea', 'bare contenteditable', 'TipTap', 'Lexical', 'Slate', 'Quill', 'CKEditor 5'])(
    'one Ctrl+Z brings the old draft back: %s',
    async (name) => {
      const composer = await open(name)
      composer.focus()
      await userEvent.keyboard('old draft')
      // Quill counts everything within a second as one step of undo.
      await settle(1_200)
      expect(await insertReply(composer, '新的回复', 'replace', options())).toBe('inserted')
      composer.focus()
      await userEvent.keyboard('{Control>}z{/Control}')
      await settle(120)
      expect(readDraft(composer)).toBe('old draft')
    },
  )

  it('puts the words where the caret is, in the middle of a draft', async () => {
    const composer = await open('React textarea')
    await insertReply(composer, '前后', 'replace', options())
    if (composer instanceof HTMLTextAreaElement) composer.setSelectionRange(1, 1)
    expect(await insertReply(composer, '中', 'caret', options())).toBe('inserted')
    expect(await page!.state()).toBe('前中后')
  })

  it('asks in its own tick whether the chat is still the right one', async () => {
    const composer = plain('<div id="reply" contenteditable="true" style="min-height:30px">甲的草稿</div>')
    let asked = 0
    const stillRight = () => {
      asked += 1
      return asked < 2
    }
    expect(await insertReply(composer, '给甲的话', 'replace', options({ stillRight }))).toBe('other-customer')
    expect(readDraft(composer)).toBe('甲的草稿')
  })

  it('says what is in the way', async () => {
    const locked = plain('<textarea id="reply" readonly>x</textarea>')
    expect(await insertReply(locked, '话', 'replace', options())).toBe('read-only')
    const short = plain('<textarea id="reply" maxlength="3">旧</textarea>')
    expect(await insertReply(short, '很长的回复', 'replace', options())).toBe('not-taken')
    expect(readDraft(short)).toBe('旧')
    short.remove()
    expect(await insertReply(short, '话', 'replace', options())).toBe('page-lost')
  })

  it('puts the draft back when the page changes what was inserted', async () => {
    const composer = plain('<textarea id="reply">旧草稿</textarea>')
    composer.addEventListener('input', () => {
      if (composer instanceof HTMLTextAreaElement && composer.value.includes('新')) composer.value = '被改了'
    })
    expect(await insertReply(composer, '新的', 'replace', options())).toBe('not-taken')
    expect(readDraft(composer)).toBe('旧草稿')
  })

  it('never writes while an input method composes', async () => {
    const composer = plain('<textarea id="reply"></textarea>')
    observeDraft(composer, () => undefined, stop.signal)
    composer.focus()
    const devTools = cdp() as unknown as { send: (method: string, given: object) => Promise<void> }
    await devTools.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 })
    const inserting = insertReply(composer, '您好', 'replace', options())
    await settle(200)
    expect(readDraft(composer)).toBe('ni')
    await devTools.send('Input.insertText', { text: '你' })
    expect(await inserting).toBe('inserted')
    expect(readDraft(composer)).toBe('您好')
  })
})

describe('findComposer', () => {
  it('passes over hidden twins, and takes the one in use', () => {
    host.innerHTML =
      '<textarea class="r" aria-hidden="true"></textarea><div style="display:none"><textarea class="r"></textarea></div><textarea class="r" id="a" readonly></textarea><textarea class="r" id="b"></textarea><textarea class="r" id="c"></textarea>'
    const profile = { composer: { at: ['.r'] } }
    expect(findComposer(profile, document)?.id).toBe('b')
    host.querySelector<HTMLElement>('#c')?.focus()
    expect(findComposer(profile, document)?.id).toBe('c')
    host.innerHTML = '<p>没有</p>'
    expect(findComposer(profile, document)).toBeNull()
  })

  it('finds what can be written in inside a wrapper', () => {
    host.innerHTML =
      '<div class="r"><span>工具</span><div contenteditable="true" id="in" style="height:20px"></div></div>'
    expect(findComposer({ composer: { at: ['.r'] } }, document)?.id).toBe('in')
  })
})

describe('replaceRange', () => {
  it.each([
    'textarea',
    'Vue textarea',
    'bare contenteditable',
    'TipTap',
    'Lexical',
    'Slate',
    'Quill',
    'Draft.js',
    'CKEditor 5',
  ])('mends one word and leaves the rest: %s', async (name) => {
    const composer = await open(name)
    await insertReply(composer, '第一行\n这是最好的，放心', 'replace', options())
    const at = readDraft(composer).indexOf('最好')
    expect(await replaceRange(composer, at, at + 2, '很好', options())).toBe('inserted')
    expect(await page!.state()).toBe('第一行\n这是很好的，放心')
  })
})

describe('observeDraft', () => {
  it.each(['textarea', 'bare contenteditable', 'TipTap', 'Slate', 'Quill'])(
    'tells every change once: %s',
    async (name) => {
      const composer = await open(name)
      const drafts: string[] = []
      observeDraft(composer, (draft) => drafts.push(draft), stop.signal)
      composer.focus()
      await userEvent.keyboard('abc')
      await settle(80)
      expect(drafts.at(-1)).toBe('abc')
      expect(new Set(drafts).size).toBe(drafts.length)
      stop.abort()
      await userEvent.keyboard('d')
      await settle(80)
      expect(drafts.at(-1)).toBe('abc')
    },
  )

  it('hears of a field that the page empties without a word', async () => {
    const composer = plain('<textarea id="reply">要发的</textarea>')
    const drafts: string[] = []
    observeDraft(composer, (draft) => drafts.push(draft), stop.signal)
    if (composer instanceof HTMLTextAreaElement) composer.value = ''
    await settle(350)
    expect(drafts).toEqual([''])
  })
})

describe('rangeRects', () => {
  it.each([
    [
      'textarea',
      '<textarea id="reply" style="width:200px;height:120px;font:16px/20px monospace;padding:5px"></textarea>',
    ],
    [
      'contenteditable',
      '<div id="reply" contenteditable="true" style="width:200px;height:120px;font:16px/20px monospace;padding:5px"></div>',
    ],
  ])('marks a word on the line it stands on: %s', async (_, html) => {
    const composer = plain(html)
    await insertReply(composer, 'first line\nsecond bad line', 'replace', options())
    const before = host.childElementCount + document.documentElement.childElementCount
    const [rect, ...more] = rangeRects(composer, 18, 21)
    const [one] = rangeRects(composer, 0, 5)
    expect(more).toEqual([])
    const box = composer.getBoundingClientRect()
    expect(rect!.width).toBeGreaterThan(20)
    expect(rect!.top - one!.top).toBeCloseTo(20, 0)
    expect(one!.left - box.left).toBeLessThan(10)
    expect(rect!.left).toBeGreaterThan(one!.left + 50)
    expect(host.childElementCount + document.documentElement.childElementCount).toBe(before)
  })

  it('gives one rectangle a line for a stretch that wraps, and none for what is out of view', () => {
    const composer = plain('<textarea id="reply" style="width:120px;height:40px;font:16px/20px monospace"></textarea>')
    if (!(composer instanceof HTMLTextAreaElement)) throw new Error('no field')
    composer.value = 'aaaa bbbb cccc dddd eeee ffff gggg'
    expect(rangeRects(composer, 0, 14).length).toBe(2)
    expect(rangeRects(composer, 30, 34)).toEqual([])
    expect(rangeRects(composer, 3, 3)).toEqual([])
  })
})
