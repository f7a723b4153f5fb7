import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Tour } from '../tour.ts'
import { expectThat } from '../until.ts'

/** Size of every content script of the build, as it is injected. */
export function measureInjectedSize(tour: Tour): void {
  const folder = join(tour.extension, 'content-scripts')
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.js')) : []
  expectThat(files.length > 0, `No content script in ${folder}`)
  for (const name of files) {
    const bytes = readFileSync(join(folder, name))
    const text = `${(bytes.length / 1000).toFixed(1)} kB (gzip ${(gzipSync(bytes).length / 1000).toFixed(1)} kB)`
    tour.figures.set(`injected ${name}`, text)
    tour.remark(`${name} ${text}`)
  }
}
