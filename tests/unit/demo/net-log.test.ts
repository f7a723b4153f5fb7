import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readNetLog } from '@/demo/tour/net-log.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenda-net-log-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A log as Chromium writes it, one event a line. */
function logOf(...params: readonly object[]): string {
  const path = join(folder, `${params.length}-${Math.random()}.json`)
  const events = params.map((one, place) => JSON.stringify({ params: one, phase: 1, source: { id: place }, type: 2 }))
  writeFileSync(path, `{"constants": {},\n"events": [\n${events.join(',\n')}\n]}`)
  return path
}

test('what a browser asked is told apart: the one host that may be asked, its own calls home, anything else', async () => {
  const path = logOf(
    { url: 'http://127.0.0.1:4000/desk' },
    { url: 'http://127.0.0.1:4000/desk' },
    { url: 'http://127.0.0.1:9999/other' },
    { url: 'https://update.googleapis.com/service' },
    { url: 'https://evil.example/?phone=13800138000' },
    { url: 'wss://evil.example/socket' },
    { url: 'chrome-extension://abc/panel.html' },
    { urls: ['stun:stun.example:3478'] },
  )
  expect(await readNetLog(path, '127.0.0.1:4000')).toEqual({
    local: 1,
    foreign: ['http://127.0.0.1:9999/other', 'https://evil.example/?phone=13800138000', 'wss://evil.example/socket'],
    stun: 1,
  })
  expect(await readNetLog(path)).toMatchObject({ local: 2, stun: 1 })
})

test('a log without any request is none', async () => {
  await expect(readNetLog(logOf({ pid: 1 }))).rejects.toThrow('empty')
})
