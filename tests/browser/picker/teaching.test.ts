import { afterEach, describe, expect, it } from 'vitest'
import { parseConsoleProfile, serialiseProfile, type ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import {
  profileOfDraft,
  startDraft,
  withParts,
  type PickerToPanel,
  type TeachingDraft,
  type TeachTarget,
} from '@/lib/core/console-teaching/index.ts'
import { createPickOverlay, TeachingSession } from '@/lib/page/picker/index.ts'
import { settle } from '../../fixtures/editors/page.ts'
import { teachPages, type TeachPage } from '../../fixtures/picker/pages.ts'

const kinds = {
  field: '输入框',
  button: '按钮',
  link: '链接',
  picture: '图片',
  list: '列表',
  text: '文字',
  box: '区域',
}

/** A panel and a picker, joined without an extension. */
class Teacher {
  readonly heard: PickerToPanel[] = []
  draft: TeachingDraft = startDraft('https://im.example.com/desk', '测试')!
  readonly end = new AbortController()
  readonly session: TeachingSession
  readonly overlay = createPickOverlay(document, {
    tag: 'x-pick-test',
    now: () => performance.now(),
    onRefused: () => undefined,
  })
  constructor(isSealed: (element: Element) => boolean = () => false) {
    this.session = new TeachingSession({
      isSealed,
      document,
      overlay: this.overlay,
      words: () => ({ hint: '', kinds }),
      tell: (message) => {
        this.heard.push(message)
        if (message.type === 'picked') this.draft = withParts(this.draft, message.parts)
      },
      now: () => Date.now(),
      wait: settle,
      signal: this.end.signal,
    })
  }

  /** Points at an element by the keys of pointing: nothing here depends on where it is on the screen. */
  teach(target: TeachTarget, element: Element): PickerToPanel {
    this.session.receive({ type: 'pick', target, parts: this.draft.parts })
    // The session's own way for a press; real presses are in pointing.test.ts and the end-to-end tests.
    ;(this.session as unknown as { press: (element: Element) => void }).press(element)
    return this.heard.at(-1)!
  }

  profile(): ConsoleProfile {
    const made = profileOfDraft(this.draft)
    if (!made.ok) throw new Error(JSON.stringify(made.error))
    return made.value
  }

  async ask<T extends PickerToPanel['type']>(
    message: Parameters<TeachingSession['receive']>[0],
    type: T,
  ): Promise<Extract<PickerToPanel, { type: T }>> {
    const before = this.heard.length
    this.session.receive(message)
    for (let look = 0; look < 100; look += 1) {
      const found = this.heard.slice(before).find((one) => one.type === type)
      if (found !== undefined) return found as Extract<PickerToPanel, { type: T }>
      await settle(30)
    }
    throw new Error(`the picker did not say ${type}`)
  }

  close(): void {
    this.end.abort()
    this.overlay.remove()
  }
}

let host: HTMLElement | undefined
let page: TeachPage | undefined
let teacher: Teacher | undefined

async function taught(name: string): Promise<{ page: TeachPage; teacher: Teacher; profile: ConsoleProfile }> {
  host = document.createElement('div')
  document.body.append(host)
  page = await teachPages[name]!(host)
  teacher = new Teacher()
  for (const [target, where] of Object.entries(page.clicks)) {
    const answer = teacher.teach(target as TeachTarget, where())
    expect(answer, `${target}: ${JSON.stringify(answer)}`).toMatchObject({
      type: expect.stringMatching(/^(?:picked|noted)$/),
    })
  }
  return { page, teacher, profile: teacher.profile() }
}

afterEach(async () => {
  teacher?.close()
  page?.close()
  host?.remove()
  await settle(20)
})

describe.each(Object.keys(teachPages))('a picker session on %s', (name) => {
  it('finds every message, on the right side, and the words alone', async () => {
    const { page, teacher, profile } = await taught(name)
    const { seen } = await teacher.ask({ type: 'look', profile }, 'seen')
    expect({ buyer: seen.buyer, agent: seen.agent, ...seen.newest }, JSON.stringify(profile.messages)).toMatchObject({
      ...page.counts,
      ...page.newest,
    })
    expect(seen.composer).toBe(1)
    if (page.customer !== undefined) expect(seen.customer).toBe(page.customer)
    if (page.rows !== undefined) {
      expect(seen.conversations, JSON.stringify(profile.conversations)).toBe(page.rows)
      expect({ unread: seen.unread, active: seen.active }, JSON.stringify(profile.conversations)).toEqual({
        unread: 1,
        active: page.customer,
      })
    }
  })

  it('proposes nothing that changes with the next release, and a file that reads back', async () => {
    const { page, profile } = await taught(name)
    const file = serialiseProfile(profile)
    expect(file).not.toMatch(page.never)
    expect(parseConsoleProfile(file)).toEqual({ ok: true, value: profile })
  })

  it('writes a word and takes it back', async () => {
    const { teacher, profile } = await taught(name)
    expect(await teacher.ask({ type: 'try', profile, word: '您好' }, 'tried')).toEqual({
      type: 'tried',
      outcome: 'works',
    })
  })
})

it('says plainly that a composer in a closed shadow root cannot be taught, and copying is left', async () => {
  host = document.createElement('div')
  const sealed = document.createElement('x-sealed-desk')
  const root = sealed.attachShadow({ mode: 'closed' })
  root.innerHTML = '<textarea></textarea><p>在吗</p>'
  host.append(sealed)
  document.body.append(host)
  teacher = new Teacher((element) => element === sealed)
  expect(teacher.teach('composer', sealed)).toEqual({ type: 'unfit', target: 'composer', why: 'sealed' })
  expect(teacher.teach('buyer', sealed)).toEqual({ type: 'unfit', target: 'buyer', why: 'sealed' })
})
