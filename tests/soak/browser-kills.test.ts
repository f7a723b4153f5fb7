import { rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { verifyChain } from '@/lib/core/session-log/index.ts'
import { askEngine } from '../support/browser/engine-calls.ts'
import { freshProfile, launchWenda, type WendaBrowser } from '../support/browser/launch.ts'
import { readJournal } from '../support/browser/read-journal.ts'
import { sampleEvents } from '../support/browser/sample-events.ts'
import { soakRounds } from '../support/soak-rounds.ts'

/** Promise 1 of facts/reliability.md. */
const kills = soakRounds(3)
const profileDir = freshProfile()

afterAll(() => rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

test(`no acknowledged event is lost or doubled over ${kills} kills of the browser`, async () => {
  const acknowledged = new Map<string, number>()
  let next = 1
  for (let round = 0; round < kills; round += 1) {
    const wenda = await launchWenda({ profileDir })
    next = await writeUntilKilled(wenda, next, acknowledged, 400 + ((round * 373) % 900))
  }
  const wenda = await launchWenda({ profileDir })
  const lines = await readJournal(wenda)
  const seqs = new Map(
    lines.map((text) => JSON.parse(text) as { id: string; seq: number }).map(({ id, seq }) => [id, seq]),
  )
  expect(acknowledged.size).toBeGreaterThan(kills)
  expect([...acknowledged].filter(([id, seq]) => seqs.get(id) !== seq)).toEqual([])
  expect(seqs.size).toBe(lines.length)
  expect(verifyChain(lines)).toMatchObject({ ok: true, count: lines.length })
  await wenda.close({ forget: false })
})

async function writeUntilKilled(
  wenda: WendaBrowser,
  from: number,
  acknowledged: Map<string, number>,
  killAfterMs: number,
): Promise<number> {
  const page = await wenda.openOurs('manifest.json')
  let next = from
  let killAt = Infinity
  for (;;) {
    if (Date.now() >= killAt) {
      // In the middle of a call: what it brings is not acknowledged any more.
      const flying = askEngine(page, 'append', { events: sampleEvents(next, 3) }).catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, (next * 7) % 20))
      await wenda.kill()
      await flying
      return next + 3
    }
    const answer = await askEngine(page, 'append', { events: sampleEvents(next, 3) })
    if (!answer.ok) throw new Error(`not acknowledged: ${answer.fault} ${answer.detail ?? ''}`)
    for (const { id, seq } of answer.value.acks) acknowledged.set(id, seq)
    next += 3
    if (killAt === Infinity) killAt = Date.now() + killAfterMs
  }
}
