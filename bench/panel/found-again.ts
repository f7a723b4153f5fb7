import type { Page } from 'playwright-core'
import type { SidePanel } from '../../tests/support/browser/launch.ts'

const ROUNDS = 10
const REST_MS = 400

/** The console page loaded anew until the panel names its console (`name`) again, ms each. */
export async function timeFoundAgain(page: Page, panel: SidePanel, name: string): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await panel.evaluate(untilBack(name))
    const from = Date.now()
    await page.reload()
    times.push(Number(await panel.evaluate('window.wendaBack')) - from)
    await new Promise((resolve) => setTimeout(resolve, REST_MS))
  }
  return times
}

/** In the panel: `window.wendaBack` resolves (epoch ms) once `name` has gone and stands there again. */
function untilBack(name: string): string {
  return `void (window.wendaBack = new Promise((resolve) => {
    let gone = false
    const watcher = new MutationObserver(() => {
      const there = document.body.textContent.includes(${JSON.stringify(name)})
      gone ||= !there
      if (!gone || !there) return
      watcher.disconnect()
      resolve(Date.now())
    })
    watcher.observe(document.body, { childList: true, subtree: true, characterData: true })
  }))`
}
