import type { CDPSession } from 'playwright-core'
import { keyStrokes } from './key-strokes.ts'

interface Answer {
  readonly id?: number
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: { readonly message: string }
}

/** What can be pointed at: a role and a name, whole or part, as assistive technology would. */
export interface Named {
  readonly role: string
  readonly name?: string | RegExp
}

/**
 * A page that Playwright does not list (the real side panel), driven by the browser's own protocol: real mouse presses
 * and keys, reading, pictures (facts: reliability 1, row 4).
 */
export class TargetPage {
  private serial = 0
  private readonly answers = new Map<number, (answer: Answer) => void>()
  private readonly root: CDPSession
  private readonly sessionId: string

  private constructor(root: CDPSession, sessionId: string) {
    this.root = root
    this.sessionId = sessionId
    root.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return
      const answer = JSON.parse(event.message) as Answer
      if (answer.id === undefined) return
      this.answers.get(answer.id)?.(answer)
      this.answers.delete(answer.id)
    })
  }

  /** Attaches to the page whose address contains `part`; waits until there is one. */
  static async attach(root: CDPSession, part: string, timeoutMs = 10_000): Promise<TargetPage> {
    const until = Date.now() + timeoutMs
    for (;;) {
      const { targetInfos } = await root.send('Target.getTargets', { filter: [{ type: 'page' }] })
      const target = targetInfos.find((info) => info.url.includes(part))
      if (target !== undefined) {
        const { sessionId } = await root.send('Target.attachToTarget', { targetId: target.targetId, flatten: false })
        const page = new TargetPage(root, sessionId)
        await page.send('Accessibility.enable')
        await page.send('DOM.enable')
        await page.send('Page.enable')
        return page
      }
      if (Date.now() > until) throw new Error(`No page at ${part} after ${timeoutMs} ms`)
      await pause(100)
    }
  }

  /** A raw call of the protocol. */
  async send(method: string, params: object = {}): Promise<Readonly<Record<string, unknown>>> {
    this.serial += 1
    const id = this.serial
    const answered = new Promise<Answer>((resolve) => this.answers.set(id, resolve))
    await this.root.send('Target.sendMessageToTarget', {
      sessionId: this.sessionId,
      message: JSON.stringify({ id, method, params }),
    })
    const answer = await Promise.race([answered, pause(10_000).then(() => ({ error: { message: 'no answer' } }))])
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`)
    return (answer as Answer).result ?? {}
  }

  /** Runs an expression in the page and returns its JSON value. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    })) as { result: { value: T }; exceptionDetails?: { text: string } }
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text)
    return result.value
  }

  /** Everything a person can read in the page. */
  text(): Promise<string> {
    return this.evaluate<string>('document.body.innerText')
  }

  /** Names of all elements of a role, in page order. */
  async names(role: string): Promise<readonly string[]> {
    return (await this.query({ role })).map((node) => node.name)
  }

  async has(named: Named): Promise<boolean> {
    return (await this.query(named)).length > 0
  }

  /** The middle of an element once it has stood still for a moment: no person presses what is still moving. */
  private async restingPlace(backendNodeId: number): Promise<{ readonly x: number; readonly y: number }> {
    let before = ''
    for (let look = 0; ; look += 1) {
      const { model } = (await this.send('DOM.getBoxModel', { backendNodeId })) as {
        model: { content: readonly number[] }
      }
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content
      if (String(model.content) === before || look === 20) return { x: (left + right) / 2, y: (top + bottom) / 2 }
      before = String(model.content)
      await pause(60)
    }
  }

  /** Presses the element with the mouse, in its middle. */
  async click(named: Named, timeoutMs = 5000): Promise<void> {
    const node = await this.waitFor(named, timeoutMs)
    await this.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId })
    const place = await this.restingPlace(node.backendNodeId)
    await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...place })
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 })
    }
  }

  /** Waits for an element by role and name. */
  async waitFor(named: Named, timeoutMs = 5000): Promise<{ readonly backendNodeId: number; readonly name: string }> {
    const until = Date.now() + timeoutMs
    for (;;) {
      const found = (await this.query(named))[0]
      if (found !== undefined) return found
      if (Date.now() > until) throw new Error(`Nothing in the page is a ${named.role} named ${String(named.name)}`)
      await pause(50)
    }
  }

  /** Presses a chord such as `Alt+1`. */
  async press(chord: string): Promise<void> {
    for (const stroke of keyStrokes(chord)) await this.send('Input.dispatchKeyEvent', stroke)
  }

  /** Types text into what has the focus. */
  async type(text: string): Promise<void> {
    await this.send('Input.insertText', { text })
  }

  /** A PNG of what the page shows. */
  async picture(): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string }
    return Buffer.from(data, 'base64')
  }

  private async query(named: Named): Promise<readonly { readonly backendNodeId: number; readonly name: string }[]> {
    const { root } = (await this.send('DOM.getDocument', { depth: 0 })) as { root: { nodeId: number } }
    const { nodes } = (await this.send('Accessibility.queryAXTree', {
      nodeId: root.nodeId,
      role: named.role,
      ...(typeof named.name === 'string' ? { accessibleName: named.name } : {}),
    })) as {
      nodes: readonly { ignored: boolean; name?: { value: string }; backendDOMNodeId: number }[]
    }
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({ backendNodeId: node.backendDOMNodeId, name: node.name?.value ?? '' }))
      .filter((node) => !(named.name instanceof RegExp) || named.name.test(node.name))
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
