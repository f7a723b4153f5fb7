import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { servePages } from './serve-pages.ts'

/** `npx tsx demo/server/main.ts [port]`: builds the demo pages and serves them until stopped. */
await build({ configFile: fileURLToPath(new URL('../vite.config.ts', import.meta.url)) })
const pages = await servePages(
  fileURLToPath(new URL('../../.output/demo-pages', import.meta.url)),
  Number(process.argv[2] ?? 4173),
)
process.stdout.write(`${['console', 'kit', 'editor'].map((page) => `${pages.origin}/${page}/`).join('\n')}\n`)
