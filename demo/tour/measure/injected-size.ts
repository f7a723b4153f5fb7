import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Tour } from '../tour.ts'
import { expectThat } from '../until.ts'

/** What is put into console pages: the gate into every frame, the console script into the one that holds a chat. */
const injected = ['gate.js', 'console.js']

/** Size of every script of the build that is injected, as it is injected. */
export function measureInjectedSize(tour: Tour): void {
  for (const name of injected) {
    const path = join(tour.extension, name)
    expectThat(existsSync(path), `The build has no ${name}`)
    const bytes = readFileSync(path)
    const text = `${(bytes.length / 1000).toFixed(1)} kB (gzip ${(gzipSync(bytes).length / 1000).toFixed(1)} kB)`
    tour.figures.set(`injected ${name}`, text)
    tour.remark(`${name} ${text}`)
  }
}
