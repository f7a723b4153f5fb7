import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const repository = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

/** A page of a benchmark, built and served. */
export interface BenchPage {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Builds `bench/<room>/page` as it is shipped and serves it on a port of its own. */
export async function serveBenchPage(room: string): Promise<BenchPage> {
  const config = {
    root: `${repository}/bench/${room}/page`,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': repository } },
    build: { outDir: `${repository}/.output/bench-${room}`, emptyOutDir: true, target: 'esnext' },
    preview: { port: 0, host: '127.0.0.1' },
  } as const
  await build(config)
  const server = await preview(config)
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}
