import type { Page } from 'playwright-core'
import type { Answer, EngineCalls } from '@/lib/extension/messaging/index.ts'

/** Calls the engine room from a page of ours, over the wire the program uses; wakes the room like the program does. */
export async function askEngine<N extends keyof EngineCalls>(
  page: Page,
  name: N,
  payload: EngineCalls[N]['payload'],
  timeoutMs = 15_000,
): Promise<Answer<EngineCalls[N]['value']>> {
  const answer: unknown = await page.evaluate(
    async ([callName, callPayload, patienceMs]) => {
      const runtime = (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime
      const wire = new BroadcastChannel('wenda-engine')
      const id = crypto.randomUUID()
      return new Promise((resolve) => {
        let done = false
        const send = (): void => {
          if (!done) wire.postMessage({ what: 'call', id, name: callName, payload: callPayload })
        }
        const wake = (): void =>
          void runtime.sendMessage({ to: 'wenda-worker', name: 'engine-wanted', payload: {} }).then(send, send)
        const again = setInterval(wake, 1000)
        const first = setTimeout(wake, 200)
        const finish = (value: unknown): void => {
          done = true
          clearInterval(again)
          clearTimeout(first)
          clearTimeout(late)
          wire.close()
          resolve(value)
        }
        const late = setTimeout(() => finish({ ok: false, fault: 'timeout' }), patienceMs)
        wire.addEventListener('message', ({ data }: MessageEvent<{ what: string; id?: string; answer?: unknown }>) => {
          if (data.what === 'listening') send()
          if (data.what === 'answer' && data.id === id) finish(data.answer)
          if (data.what === 'heard' && data.id === id) clearInterval(again)
        })
        send()
      })
    },
    [name, payload, timeoutMs] as const,
  )
  return answer as Answer<EngineCalls[N]['value']>
}
