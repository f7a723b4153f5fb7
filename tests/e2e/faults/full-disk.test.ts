import { spawnSync } from 'node:child_process'
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { verifyChain } from '@/lib/core/session-log/index.ts'
import { builtExtension } from '../../support/browser/build.ts'
import { askEngine } from '../../support/browser/engine-calls.ts'
import { launchWenda, type WendaBrowser } from '../../support/browser/launch.ts'
import { sampleEvents } from '../../support/browser/sample-events.ts'

/** Promises 9 and 10 of facts/reliability.md: a disk that is full, and a quota that is. */
const undo: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

/** A disk that can be filled and freed. */
interface SmallDisk {
  readonly wenda: WendaBrowser
  readonly fill: () => unknown
  readonly free: () => unknown
}

function makeFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), name))
  undo.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  return folder
}

/** The package without `unlimitedStorage`: only then does a quota bind (facts: reliability 1, row 21). */
async function byQuota(): Promise<SmallDisk> {
  const extensionDir = makeFolder('wenda-limited-')
  cpSync(builtExtension(), extensionDir, { recursive: true })
  const file = join(extensionDir, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] }
  manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage')
  writeFileSync(file, JSON.stringify(manifest))
  const wenda = await launchWenda({ extensionDir })
  undo.push(() => wenda.close())
  const page = await wenda.openOurs('manifest.json')
  const session = await page.context().newCDPSession(page)
  const origin = `chrome-extension://${wenda.extensionId}`
  return {
    wenda,
    fill: async () => {
      const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 200_000 })
    },
    free: () => session.send('Storage.overrideQuotaForOrigin', { origin }),
  }
}

/** A real file system of 200 MB; undefined where this user may not mount one. */
async function byTmpfs(): Promise<SmallDisk | undefined> {
  const disk = makeFolder('wenda-disk-')
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', disk]).status !== 0) return undefined
  undo.push(() => void spawnSync('umount', ['-l', disk]))
  const profileDir = join(disk, 'profile')
  mkdirSync(profileDir)
  const wenda = await launchWenda({ profileDir })
  undo.push(() => wenda.close())
  const filler = join(disk, 'filler')
  return {
    wenda,
    fill: () => {
      const file = openSync(filler, 'w')
      const piece = Buffer.alloc(1 << 20, 7)
      try {
        for (let size = piece.length; size >= 1;) {
          try {
            writeSync(file, piece, 0, size)
          } catch {
            size = Math.floor(size / 16)
          }
        }
      } finally {
        closeSync(file)
      }
    },
    free: () => rmSync(filler),
  }
}

test.each([
  ['a quota', byQuota],
  ['a disk', async () => (await byTmpfs()) ?? byQuota()],
])('%s that is full is told, nothing saved is lost, and saving goes on once there is room', async (_name, make) => {
  const { wenda, fill, free } = await make()
  const page = await wenda.openOurs('manifest.json')
  expect(await askEngine(page, 'append', { events: sampleEvents(1, 50) })).toMatchObject({ ok: true })
  await keepCopies(page)
  await fill()
  const refused = await appendUntilRefused(page, 51)
  // Copies beside the newest were given up for the log before it had to stop.
  expect(await copiesOf(page)).toEqual([`daily-${String(copies).padStart(15, '0')}.zip`])
  expect(refused.next).toBeGreaterThan(51 + 20)
  expect(refused.answer).toMatchObject({ ok: false, fault: 'disk-full' })
  const panel = await wenda.openOurs('sidepanel.html')
  await panel.getByText('磁盘空间不足，日志停在这里').waitFor()
  await free()
  // The outbox says the same events again, as it does in a console page.
  await expect
    .poll(async () => (await askEngine(page, 'append', { events: bulky(refused.next) })).ok, { timeout: 20_000 })
    .toBe(true)
  const lines: string[] = []
  for (let fromSeq: number | null = 1; fromSeq !== null;) {
    const read: Awaited<ReturnType<typeof askEngine<'journal-read'>>> = await askEngine(page, 'journal-read', {
      fromSeq,
      limit: 500,
    })
    if (!read.ok) throw new Error(read.fault)
    lines.push(...read.value.lines)
    fromSeq = read.value.nextSeq
  }
  expect(verifyChain(lines)).toMatchObject({ ok: true, count: refused.next - 1 + 20 })
  const state = await askEngine(page, 'journal-state', {})
  expect(state.ok && state.value.notices.map(({ code }) => code)).not.toContain('disk-full')
})

const copies = 4

/** Snapshots of the house as the worker keeps them by the day, of 500 kB each. */
async function keepCopies(page: Page): Promise<void> {
  await page.evaluate(async (count) => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('backups', { create: true })
    for (let day = 1; day <= count; day += 1) {
      const file = await folder.getFileHandle(`daily-${String(day).padStart(15, '0')}.zip`, { create: true })
      const writable = await file.createWritable()
      await writable.write(new Uint8Array(500_000))
      await writable.close()
    }
  }, copies)
}

function copiesOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups')
    const names: string[] = []
    for await (const name of folder.keys()) names.push(name)
    return names
  })
}

/** 20 events of some 15 kB. */
function bulky(from: number) {
  return sampleEvents(from, 20).map((event) =>
    event.kind === 'message-seen' ? { ...event, data: { ...event.data, text: '满'.repeat(5000) } } : event,
  )
}

async function appendUntilRefused(page: Page, from: number) {
  for (let next = from; next < from + 20_000; next += 20) {
    const answer = await askEngine(page, 'append', { events: bulky(next) })
    if (!answer.ok) return { answer, next }
  }
  throw new Error('the disk never filled')
}
