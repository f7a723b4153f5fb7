import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findComposer, insertPictures } from '@/lib/page/composer/index.ts'
import { settle, type EditorPage } from '../../fixtures/editors/page.ts'
import { pages } from '../../fixtures/editors/pages.ts'

/** A picture of one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const picture = (name = '尺码表.png'): File =>
  new File([Uint8Array.from(atob(PIXEL), (letter) => letter.charCodeAt(0))], name, { type: 'image/png' })

let host: HTMLElement
let open: EditorPage | undefined

beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
})

afterEach(() => {
  open?.close()
  open = undefined
  host.remove()
})

const options = (stillRight = () => true) => ({
  wait: settle,
  signal: new AbortController().signal,
  stillRight,
})

function composerOf(at: readonly string[]): HTMLElement {
  const composer = findComposer({ composer: { at } }, document)
  if (composer === null) throw new Error('no composer')
  return composer
}

/** How often the page itself holds the picture: in the editor's own document, or in a list of what will be sent. */
function held(root: ParentNode = host): number {
  const frames = [...root.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? [])
  const here = root.querySelectorAll('img[src^="data:"], img[src^="blob:"], [style*="blob:"], [style*="data:image"]')
  return here.length + frames.reduce((sum, frame) => sum + held(frame), 0)
}

describe('a picture is taken by somebody else’s editor', () => {
  it.each(['Quill', 'TinyMCE', 'Summernote', 'Trix'])('%s, by paste', async (name) => {
    open = await pages[name]!(host)
    await settle(200)
    const before = held()
    expect(await insertPictures(composerOf(open.at), [picture()], options())).toEqual({ status: 'shown', placed: 1 })
    await settle(100)
    expect(held()).toBe(before + 1)
  })

  it('vue-advanced-chat, among its attachments, not in its words', async () => {
    open = await pages['vue-advanced-chat']!(host)
    await settle(300)
    const words = await open.state()
    expect(await insertPictures(composerOf(open.at), [picture()], options())).toEqual({ status: 'shown', placed: 1 })
    expect(await open.state()).toBe(words)
  })
})

describe('a page with a file field', () => {
  function deskWithField(onFile: (file: File, list: HTMLElement) => void): HTMLElement {
    host.innerHTML =
      '<div class="box"><ul></ul><textarea>写到一半</textarea><label><input type="file" accept=".png,.jpg" hidden></label></div>'
    const field = host.querySelector('input')!
    const list = host.querySelector('ul')!
    field.addEventListener('change', () => {
      for (const file of field.files ?? []) onFile(file, list)
      field.value = ''
    })
    return composerOf(['textarea'])
  }

  it('gets them one after the other, and the draft stays', async () => {
    const composer = deskWithField((file, list) => list.append(`📎 ${file.name} `))
    const files = [picture('一.png'), picture('二.png')]
    expect(await insertPictures(composer, files, options())).toEqual({ status: 'shown', placed: 2 })
    expect(host.querySelector('ul')?.textContent).toBe('📎 一.png 📎 二.png ')
    expect(host.querySelector('textarea')?.value).toBe('写到一半')
  })

  it('that takes one and shows nothing is not believed, and not asked twice', async () => {
    const got: string[] = []
    const composer = deskWithField((file) => got.push(file.name))
    expect(await insertPictures(composer, [picture('一.png'), picture('二.png')], options())).toEqual({
      status: 'unseen',
      placed: 0,
    })
    expect(got).toEqual(['一.png'])
  })
})

it('a page that knows no pictures is left as it was', async () => {
  host.innerHTML = '<p>写到一半</p><textarea>写到一半</textarea>'
  const before = host.innerHTML
  expect(await insertPictures(composerOf(['textarea']), [picture()], options())).toEqual({
    status: 'not-taken',
    placed: 0,
  })
  expect(host.innerHTML).toBe(before)
})

it('a buyer’s picture that arrives meanwhile is not taken for ours', async () => {
  host.innerHTML = '<ul></ul><div><div><div><div><div><textarea></textarea></div></div></div></div></div>'
  setTimeout(() => {
    host.querySelector('ul')!.innerHTML = '<li><img src="https://cdn.acme.example/buyer.jpg"></li>'
  }, 100)
  expect((await insertPictures(composerOf(['textarea']), [picture()], options())).status).toBe('not-taken')
})

it('another chat gets nothing, also between two pictures', async () => {
  host.innerHTML = '<div><ul></ul><textarea></textarea><input type="file"></div>'
  const field = host.querySelector('input')!
  let right = true
  field.addEventListener('change', () => {
    host.querySelector('ul')!.append(field.files?.[0]?.name ?? '')
    right = false
  })
  const files = [picture('一.png'), picture('二.png')]
  expect(
    await insertPictures(
      composerOf(['textarea']),
      files,
      options(() => right),
    ),
  ).toEqual({
    status: 'other-customer',
    placed: 1,
  })
  expect(host.querySelector('ul')?.textContent).toBe('一.png')
})
