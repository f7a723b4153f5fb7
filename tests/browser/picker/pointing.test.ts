import { afterEach, beforeEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { installGate } from '@/lib/page/gate/index.ts'
import { startPointing, type PointingKey } from '@/lib/page/picker/pointing.ts'
import { settle } from '../../fixtures/editors/page.ts'

const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup'] as const
let host: HTMLElement
let heard: string[]
let pressed: Element[]
let keys: PointingKey[]
let end: AbortController
let page: AbortController

beforeEach(() => {
  host = document.createElement('div')
  host.innerHTML = '<p id="one">一条消息</p><button id="off" disabled>发送</button><button id="on">别的</button>'
  document.body.append(host)
  heard = []
  pressed = []
  keys = []
  end = new AbortController()
  page = new AbortController()
})
afterEach(async () => {
  end.abort()
  page.abort()
  host.remove()
  await settle(450)
})

/** The page's own listeners: earlier than the picker's, on the window, in the capture phase. */
function listen(): void {
  for (const type of types)
    window.addEventListener(type, () => heard.push(type), { capture: true, signal: page.signal })
}

function point(): void {
  const hands = {
    onOver: () => undefined,
    onPress: (element: Element) => pressed.push(element),
    onKey: (key: PointingKey) => keys.push(key),
  }
  startPointing(window, hands, end.signal)
}

it('takes presses and its keys from the page, even from listeners before its own where the gate stands first', async () => {
  const gate = installGate(window, {
    target: () => undefined,
    judge: () => 'pass',
    isAlive: () => true,
    onHeld: () => undefined,
    onPassed: () => undefined,
  })
  listen()
  point()
  await userEvent.click(host.querySelector('#one')!)
  await userEvent.keyboard('{ArrowUp}{Escape}')
  expect(pressed).toEqual([host.querySelector('#one')])
  expect(keys).toEqual(['wider', 'leave'])
  expect(heard).toEqual([])
  gate()
})

it('counts a press on a button that is switched off', async () => {
  point()
  await userEvent.click(host.querySelector('#off')!, { force: true })
  await expect.poll(() => pressed).toEqual([host.querySelector('#off')])
})

it('hears no press that a script made', async () => {
  listen()
  point()
  host.querySelector<HTMLElement>('#on')!.click()
  await settle(120)
  expect(pressed).toEqual([])
  expect(heard).toEqual(['click'])
})

it('gives the page its presses back when it ends', async () => {
  point()
  end.abort()
  await settle(450)
  listen()
  await userEvent.click(host.querySelector('#on')!)
  expect(pressed).toEqual([])
  expect(heard).toContain('click')
})
