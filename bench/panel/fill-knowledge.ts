import { askEngine } from '../../tests/support/browser/engine-calls.ts'
import type { WendaBrowser } from '../../tests/support/browser/launch.ts'
import { generateEntries } from '../knowledge/generate.ts'

/** An entry as a measurement asks for it: what a buyer writes, and what the panel then shows. */
export interface FilledEntry {
  readonly question: string
  readonly answer: string
}

const AT_ONCE = 5_000

/** Makes the knowledge base `count` entries of one question each and waits until suggestions come from them. */
export async function fillKnowledge(wenda: WendaBrowser, count: number): Promise<readonly FilledEntry[]> {
  const page = await wenda.openOurs('manifest.json')
  // The answer has to be told apart from every other text on screen.
  const entries = generateEntries(count, 1).map((entry) => ({ ...entry, answer: `答案〔${entry.id}〕,亲放心拍` }))
  await page.evaluate(() => {
    const opening = indexedDB.open('wenda')
    return new Promise<void>((resolve, reject) => {
      opening.addEventListener('error', () => reject(opening.error ?? new Error('cannot open')))
      opening.addEventListener('success', () => {
        const clearing = opening.result.transaction('entries', 'readwrite')
        clearing.objectStore('entries').clear()
        clearing.addEventListener('complete', () => {
          opening.result.close()
          resolve()
        })
      })
    })
  })
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const rows = entries.slice(from, from + AT_ONCE).map((entry) => ({ ...entry, shop: '', updatedAt: 1, usage: 0 }))
    await page.evaluate(putRows, rows)
  }
  const answer = await askEngine(page, 'knowledge-replaced', {}, 120_000)
  if (!answer.ok) throw new Error(`the knowledge was not taken up: ${answer.fault}`)
  await page.close()
  return entries.map(({ questions, answer: text }) => ({ question: questions[0] ?? '', answer: text }))
}

/** Runs in a page of ours. */
function putRows(rows: readonly unknown[]): Promise<void> {
  const opening = indexedDB.open('wenda')
  return new Promise<void>((resolve, reject) => {
    opening.addEventListener('error', () => reject(opening.error ?? new Error('cannot open')))
    opening.addEventListener('success', () => {
      const putting = opening.result.transaction('entries', 'readwrite')
      for (const row of rows) putting.objectStore('entries').put(row)
      putting.addEventListener('complete', () => {
        opening.result.close()
        resolve()
      })
    })
  })
}
