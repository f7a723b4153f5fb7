import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { chordOf } from '@/lib/core/keys/index.ts'
import { installGate, type GateOptions, type Press } from '@/lib/page/gate/index.ts'

/** A page's view of what reached it. */
let reached: string[] = []
let told: string[] = []
let verdict: 'pass' | 'hold' | 'throw' = 'pass'
let stop: () => void = () => undefined
let pageListeners = new AbortController()
let host: HTMLElement

const types = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'submit',
] as const

function install(options: Partial<GateOptions> = {}): void {
  stop = installGate(window, {
    target: () => ({
      composers: ['#reply', 'x-desk >>> #reply', 'iframe.editor |> #reply'],
      sendButtons: ['#send', 'x-desk >>> #send'],
      sendKeys: ['Enter', 'Ctrl+Enter'],
    }),
    judge: (press) => {
      told.push(`judge ${press.kind}${press.chord === undefined ? '' : ` ${press.chord}`}`)
      if (verdict === 'throw') throw new Error('no rules')
      return verdict
    },
    isAlive: () => true,
    onHeld: (press) => told.push(`held${mark(press)}`),
    onPassed: (press) => told.push(`passed${mark(press)}`),
    ...options,
  })
}

function mark(press: Press): string {
  return press.guarded ? '' : ' unguarded'
}

function listenAsPage(target: EventTarget): void {
  for (const type of types) {
    target.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) reached.push(type)
        if (type === 'submit') event.preventDefault()
      },
      { capture: true, signal: pageListeners.signal },
    )
  }
}

function devTools(): { send: (method: string, options: object) => Promise<void> } {
  return cdp() as unknown as { send: (method: string, options: object) => Promise<void> }
}

/** A trusted Enter to whatever has the focus, in whichever frame. */
async function pressEnter(): Promise<void> {
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 }
  await devTools().send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...key })
  await devTools().send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
}

function field(): HTMLTextAreaElement {
  const found = host.querySelector<HTMLTextAreaElement>('#reply')
  if (found === null) throw new Error('no field')
  return found
}

beforeEach(() => {
  reached = []
  told = []
  verdict = 'pass'
  pageListeners = new AbortController()
  host = document.createElement('div')
  host.innerHTML =
    '<form><textarea id="reply"></textarea><button id="send" type="submit"><svg width="20" height="20"><path d="M0 0h20v20z"/></svg></button></form><input id="search">'
  document.body.append(host)
})

afterEach(() => {
  stop()
  pageListeners.abort()
  host.remove()
})

describe('keys', () => {
  it('lets a clean Enter through untouched, in its own tick', async () => {
    install()
    listenAsPage(window)
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(reached).toEqual(['keydown', 'keypress', 'keyup'])
    expect(told).toEqual(['judge key Enter', 'passed'])
  })

  it('holds the whole press: keydown, keypress and keyup', async () => {
    install()
    listenAsPage(window)
    listenAsPage(field())
    verdict = 'hold'
    field().value = '最好的'
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(reached).toEqual([])
    expect(field().value).toBe('最好的')
    expect(told).toEqual(['judge key Enter', 'held'])
  })

  it('lets the next press pass once the draft is mended', async () => {
    install()
    listenAsPage(window)
    field().focus()
    verdict = 'hold'
    await userEvent.keyboard('{Enter}')
    verdict = 'pass'
    await userEvent.keyboard('{Enter}')
    expect(reached).toEqual(['keydown', 'keypress', 'keyup'])
  })

  it('leaves Shift+Enter, Alt+Enter and Enter elsewhere alone', async () => {
    install()
    listenAsPage(window)
    verdict = 'hold'
    field().focus()
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}')
    host.querySelector<HTMLInputElement>('#search')?.focus()
    await userEvent.keyboard('{Enter}')
    expect(told).toEqual([])
    expect(reached.filter((type) => type === 'keydown')).toHaveLength(5)
  })

  it('judges Control+Enter by its own name', async () => {
    install()
    verdict = 'hold'
    field().focus()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(told).toEqual(['judge key Control+Enter', 'held'])
  })

  it('ignores what the page makes up', () => {
    install()
    verdict = 'hold'
    field().focus()
    const press = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true })
    expect(field().dispatchEvent(press)).toBe(true)
    host.querySelector<HTMLElement>('#search')?.click()
    expect(told).toEqual([])
  })

  it('leaves the Enter of an input method alone, and its keyup', async () => {
    install()
    listenAsPage(window)
    verdict = 'hold'
    field().focus()
    const session = devTools()
    await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 })
    const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 }
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
    await session.send('Input.insertText', { text: '你' })
    await session.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 13,
    })
    expect(told).toEqual([])
    expect(reached).toContain('keyup')
    expect(field().value).toBe('你')
    await userEvent.keyboard('{Enter}')
    expect(told).toEqual(['judge key Enter', 'held'])
  })

  it('takes action chords and the keys of an open hold, and nothing else', async () => {
    const acted: string[] = []
    let open: readonly string[] = []
    install({
      actionOf: (event) => (chordOf(event) === 'Alt+2' ? 'insert-2' : undefined),
      onAction: (action) => acted.push(action),
      holdKeys: () => open,
      onHoldKey: (chord) => acted.push(`hold ${chord}`),
    })
    listenAsPage(window)
    field().focus()
    await userEvent.keyboard('{Alt>}2{/Alt}')
    expect(acted).toEqual(['insert-2'])
    expect(reached.filter((type) => type === 'keydown')).toHaveLength(1)
    reached = []
    await userEvent.keyboard('1')
    expect(field().value).toBe('1')
    open = ['1', 'Enter', 'Escape']
    reached = []
    await userEvent.keyboard('1{Escape}')
    expect(acted).toEqual(['insert-2', 'hold 1', 'hold Escape'])
    expect(reached).toEqual([])
    expect(field().value).toBe('1')
  })
})

describe('buttons and forms', () => {
  it('holds a press from the pointer going down to the click, on what is inside the button too', async () => {
    install()
    listenAsPage(window)
    verdict = 'hold'
    await userEvent.click(host.querySelector('#send path')!)
    expect(reached).toEqual([])
    expect(told).toEqual(['judge button', 'held'])
  })

  it('judges a clean press once and lets all of it through', async () => {
    install()
    listenAsPage(window)
    field().value = '好的'
    await userEvent.click(host.querySelector('#send')!)
    expect(reached).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'submit'])
    expect(told).toEqual(['judge button', 'passed'])
  })

  it('judges again when the words changed while the button was held down', async () => {
    install()
    listenAsPage(window)
    field().focus()
    field().value = '好的'
    host.querySelector('#send')!.addEventListener('mousedown', () => {
      field().value = '最好的'
      verdict = 'hold'
    })
    await userEvent.click(host.querySelector('#send')!)
    expect(told).toEqual(['judge button', 'passed', 'judge button', 'held'])
    expect(reached).not.toContain('click')
  })

  it('judges a button pressed by key', async () => {
    install()
    listenAsPage(window)
    verdict = 'hold'
    host.querySelector<HTMLElement>('#send')?.focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard(' ')
    expect(reached).not.toContain('click')
    expect(told.filter((line) => line === 'held')).toHaveLength(2)
  })

  it('holds a form that submits itself, and lets other forms be', () => {
    install()
    listenAsPage(window)
    verdict = 'hold'
    host.querySelector('form')?.requestSubmit()
    expect(reached).toEqual([])
    expect(told).toEqual(['judge submit', 'held'])
    const other = document.createElement('form')
    host.append(other)
    other.requestSubmit()
    expect(reached).toEqual(['submit'])
  })
})

describe('a hostile page', () => {
  it('cannot be first, cannot take the listeners away, cannot switch the gate off', async () => {
    install()
    for (const type of ['keydown', 'pointerdown', 'click']) {
      window.addEventListener(
        type,
        (event) => {
          reached.push(`page ${type}`)
          event.stopImmediatePropagation()
        },
        { capture: true, signal: pageListeners.signal },
      )
    }
    window.dispatchEvent(new Event('wxt:content-script-started'))
    window.dispatchEvent(new Event('beforeunload'))
    verdict = 'hold'
    field().focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.click(host.querySelector('#send')!)
    expect(reached).toEqual([])
    expect(told.filter((line) => line === 'held')).toHaveLength(2)
  })
})

describe('frames and shadow roots', () => {
  it('sees through open shadow roots', async () => {
    install()
    const desk = document.createElement('x-desk')
    host.replaceChildren(desk)
    desk.attachShadow({ mode: 'open' }).innerHTML = '<textarea id="reply"></textarea><button id="send">发送</button>'
    listenAsPage(desk.shadowRoot!)
    verdict = 'hold'
    desk.shadowRoot!.querySelector<HTMLElement>('#reply')?.focus()
    await userEvent.keyboard('{Enter}')
    expect(told).toEqual(['judge key Enter', 'held'])
    expect(reached).toEqual([])
  })

  it('watches a frame, also after the page wrote it anew', async () => {
    install()
    const frame = document.createElement('iframe')
    frame.className = 'editor'
    host.append(frame)
    const inner = frame.contentDocument!
    for (const round of [1, 2]) {
      inner.open()
      inner.write('<textarea id="reply"></textarea>')
      inner.close()
      await new Promise((resolve) => {
        setTimeout(resolve, 260)
      })
      const composer = inner.querySelector<HTMLTextAreaElement>('#reply')!
      listenAsPage(composer)
      verdict = 'hold'
      composer.focus()
      await pressEnter()
      expect(told, `round ${round}`).toHaveLength(2 * round)
      expect(reached).toEqual([])
    }
  })
})

describe('a frame that has a gate of its own', () => {
  it('is judged by that one, also when the gate around it was at the frame first', async () => {
    install({
      judge: () => {
        throw new Error('this one knows no chat')
      },
    })
    const frame = document.createElement('iframe')
    host.append(frame)
    const composer = Object.assign(frame.contentDocument!.createElement('textarea'), { id: 'reply', value: '在的亲' })
    frame.contentDocument!.body.append(composer)
    const view = frame.contentWindow!
    const pressed = async (): Promise<string[]> => {
      told = []
      composer.focus()
      await pressEnter()
      return told
    }
    // The gate around it looks for frames a few times a second, and here it is quicker than the frame's own.
    await expect.poll(pressed, { timeout: 5_000 }).toEqual(['passed unguarded'])
    listenAsPage(composer)
    const end = installGate(view, {
      target: () => ({ composers: ['#reply'], sendButtons: [], sendKeys: ['Enter'] }),
      judge: () => 'hold',
      isAlive: () => true,
      onHeld: () => told.push('held by its own'),
      onPassed: () => told.push('passed by its own'),
    })
    expect(await pressed()).toEqual(['held by its own'])
    expect(reached).toEqual([])
    end()
    expect(await pressed()).toEqual(['passed unguarded'])
  })
})

describe('when the check cannot run', () => {
  it('lets plain words go, marked unguarded', async () => {
    const faults: unknown[] = []
    install({ onFault: (error) => faults.push(error) })
    listenAsPage(window)
    verdict = 'throw'
    field().value = '在的亲'
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(reached).toContain('keydown')
    expect(told).toEqual(['judge key Enter', 'passed unguarded'])
    expect(faults).toHaveLength(1)
  })

  it('holds what looks like an order until it is pressed again', async () => {
    install()
    listenAsPage(window)
    verdict = 'throw'
    field().value = '订单 2608 收货地址不变'
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(reached).toEqual([])
    await new Promise((resolve) => {
      setTimeout(resolve, 350)
    })
    await userEvent.keyboard('{Enter}')
    expect(reached).toContain('keydown')
    expect(told.filter((line) => !line.startsWith('judge'))).toEqual(['held unguarded', 'passed unguarded'])
  })
})

describe('stepping aside', () => {
  it('leaves everything to the page once its signal aborts', async () => {
    const leave = new AbortController()
    stop()
    stop = installGate(
      window,
      {
        target: () => ({ composers: ['#reply'], sendButtons: [], sendKeys: ['Enter'] }),
        judge: () => 'hold',
        isAlive: () => false,
        onHeld: () => told.push('held'),
        onPassed: () => told.push('passed'),
      },
      leave.signal,
    )
    listenAsPage(window)
    leave.abort()
    field().focus()
    await userEvent.keyboard('{Enter}')
    expect(told).toEqual([])
    expect(reached).toContain('keydown')
  })
})
