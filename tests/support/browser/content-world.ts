import type { CDPSession, Page } from 'playwright-core'

/** Runs code where our content scripts live: the isolated world of the extension in a page. */
export interface ContentWorld {
  evaluate(expression: string): Promise<unknown>
}

/** The isolated world of the extension in the page's main frame; waits until a content script has made it. */
export async function contentWorld(page: Page, extensionId: string): Promise<ContentWorld> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const contexts = new Map<number, { origin: string; type?: unknown }>()
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const auxData = context.auxData as { type?: unknown } | undefined
    contexts.set(context.id, { origin: context.origin, type: auxData?.type })
  })
  session.on('Runtime.executionContextDestroyed', (event) => contexts.delete(event.executionContextId))
  session.on('Runtime.executionContextsCleared', () => contexts.clear())
  await session.send('Runtime.enable')
  const find = (): number | undefined =>
    [...contexts].find(([, { origin }]) => origin === `chrome-extension://${extensionId}`)?.[0]
  for (let look = 0; look < 100 && find() === undefined; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    evaluate: async (expression) => {
      const contextId = find()
      if (contextId === undefined) throw new Error('no content script in this page')
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails !== undefined)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as unknown
    },
  }
}
