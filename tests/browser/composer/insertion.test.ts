import { afterEach, describe, expect, it } from 'vitest'
import { findComposer, insertReply, readDraft, type Insertion } from '@/lib/page/composer/index.ts'
import { settle, type EditorPage } from '../../fixtures/editors/page.ts'
import { pages } from '../../fixtures/editors/pages.ts'

const one = '您好，这款有M码 😊 & <b>现货</b>'
const several = '第一行\n\n第三行：明天发货 🚚'

let host: HTMLElement | undefined
let page: EditorPage | undefined

async function open(name: string): Promise<HTMLElement> {
  host = document.createElement('div')
  document.body.append(host)
  page = await pages[name]!(host)
  const composer = findComposer({ composer: { at: page.at } }, document)
  if (composer === null) throw new Error(`no composer on ${name}`)
  return composer
}

function put(composer: HTMLElement, text: string, how: 'replace' | 'caret' = 'replace'): Promise<Insertion> {
  return insertReply(composer, text, how, {
    wait: settle,
    signal: new AbortController().signal,
    stillRight: () => true,
  })
}

afterEach(async () => {
  page?.close()
  host?.remove()
  await settle(20)
})

describe.each(Object.keys(pages))('%s', (name) => {
  it('takes one line into the empty composer', async () => {
    const composer = await open(name)
    expect(readDraft(composer)).toBe('')
    expect(await put(composer, one)).toBe('inserted')
    expect(await page!.state()).toBe(one)
  })

  it('takes several lines with a blank one over an old draft', async () => {
    const composer = await open(name)
    expect(await put(composer, '旧草稿，还没写完')).toBe('inserted')
    expect(await put(composer, several)).toBe('inserted')
    expect(readDraft(composer)).toBe(several)
    expect(await page!.state()).toBe(several)
  })

  it('adds at the caret without touching what stands there', async () => {
    const composer = await open(name)
    expect(await put(composer, '前面的话')).toBe('inserted')
    expect(await put(composer, '后面的话', 'caret')).toBe('inserted')
    expect(await page!.state()).toBe('前面的话后面的话')
  })
})
