import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtExtension } from '../../support/browser/build.ts'

const output = builtExtension('store')

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}
const scripts = filesUnder(output).filter((file) => file.endsWith('.js'))

/** Ways out of the machine or into the page (facts: reliability 4.3), as they would stand in minified code. */
const EXITS: readonly [name: string, pattern: RegExp][] = [
  ['fetch', /(?<![\w.$])fetch\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bnew WebSocket\b/],
  ['EventSource', /\bnew EventSource\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['importScripts', /\bimportScripts\(/],
  ['window.open', /\bwindow\.open\(/],
  ['setUninstallURL', /\bsetUninstallURL\b/],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/],
  ['document.write', /\bdocument\.write(ln)?\(/],
  ['eval', /(?<![\w.$])eval\(/],
  ['new Function', /\bnew Function\b/],
]

/**
 * What a library carries though we never reach it. Each needs a reason; a hit that is not here fails.
 * react-dom: assigns `innerHTML` and builds script elements only for markup we do not use (lint forbids it), and Trusted
 * Types would throw.
 */
const ALLOWED: Readonly<Record<string, readonly RegExp[]>> = {}

describe('the built extension', () => {
  it('was built', () => expect(scripts.length).toBeGreaterThan(3))

  it.each(EXITS)('holds no %s', (name, pattern) => {
    const hits = scripts
      .filter((file) => pattern.test(readFileSync(file, 'utf8')))
      .map((file) => relative(output, file))
      .filter((file) => !(ALLOWED[name] ?? []).some((allowed) => allowed.test(file)))
    expect(hits).toEqual([])
  })

  it('keeps what is injected small: gate at most 15 kB, console script at most 150 kB', () => {
    expect(statSync(join(output, 'gate.js')).size).toBeLessThanOrEqual(15_000)
    expect(statSync(join(output, 'console.js')).size).toBeLessThanOrEqual(150_000)
  })

  it('loads nothing from elsewhere: every address in html is ours', () => {
    for (const file of filesUnder(output).filter((name) => name.endsWith('.html'))) {
      const addresses = [...readFileSync(file, 'utf8').matchAll(/(?:src|href)="([^"]+)"/g)].map(
        (match) => match[1] ?? '',
      )
      expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([])
    }
  })
})
